#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace fallow::evm
{

/// A type as it is written: "Person", "uint8[]", "bytes32[2][]".
struct TypeName {
    QString item; ///< without the brackets
    std::vector<std::optional<int>> sizes; ///< of its brackets, the last one outermost

    bool isArray() const { return !sizes.empty(); }
    TypeName inner() const; ///< of an array's items
};
std::optional<TypeName> parseTypeName(const QString &text);

/// uintN, intN, bytesN, bytes, string, bool, address.
bool isBasicType(const QString &name);
/// N of "uint" + N where it is a multiple of `step` from `step` to `most`; 0 otherwise.
int widthOf(const QString &type, QStringView prefix, int step, int most);

/// The struct types of one EIP-712 document.
class TypedTypes
{
public:
    struct Member {
        QString name;
        QString type;
    };

    /// All types there are: known members only, no type inside itself, at most 64 types of at most
    /// 64 members, 8 deep. Reason: `evm.bad_typed_data`.
    static base::Result<TypedTypes> create(const QJsonObject &types);

    const std::vector<Member> *find(const QString &name) const;
    /// encodeType of EIP-712: the type, then those it refers to by name.
    QByteArray encode(const QString &name) const;

private:
    base::Result<int> depthOf(const QString &name, int above, std::map<QString, int> &known) const;
    void collect(const QString &name, std::map<QString, QByteArray> &found) const;

    std::map<QString, std::vector<Member>> m_types;
};

base::Error badTypedData(const QString &detail);

} // namespace fallow::evm
