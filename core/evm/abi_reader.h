#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <optional>
#include <vector>

namespace fallow::evm {

/// Reads one ABI tuple, field by field, in order. The first failure is kept: later reads give
/// zeros, and `finish()` tells it. Offsets and lengths are a stranger's: nothing outside the data
/// is read, and no byte is paid for twice, so overlapping offsets cannot multiply the work.
/// Reasons: `evm.bad_abi`, `evm.out_of_range` (a number larger than the type asked for).
class AbiReader
{
public:
    explicit AbiReader(const QByteArray &data);

    quint64 uint();
    base::Nrlc amount();
    base::Wei wei();
    base::Bytes32 word();
    base::Address address();
    bool boolean();
    QByteArray bytes();
    QString string(); ///< invalid UTF-8 is replaced, not refused

    template<typename Id>
    Id id()
    {
        return Id::from(word());
    }
    /// A tuple with a dynamic field: `read(AbiReader &)` reads its fields. A static one stands
    /// inline: just read on.
    template<typename F>
    auto tuple(F &&read)
    {
        AbiReader inner = enter(m_base + offset());
        auto value = std::forward<F>(read)(inner);
        leave(inner);
        return value;
    }
    /// T[] of a static T, of bytes or of string.
    template<typename F>
    auto array(F &&read) -> std::vector<decltype(read(std::declval<AbiReader &>()))>
    {
        return items([&](AbiReader &inner) { return read(inner); });
    }
    /// T[] of a tuple with a dynamic field.
    template<typename F>
    auto tupleArray(F &&read) -> std::vector<decltype(read(std::declval<AbiReader &>()))>
    {
        return items([&](AbiReader &inner) { return inner.tuple(read); });
    }

    bool failed() const { return m_error.has_value(); }
    void refuse(const QString &detail); ///< the caller found the value senseless
    base::Result<base::Done> finish() const;
    /// `value` when all was read well.
    template<typename T>
    base::Result<T> finish(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }

private:
    template<typename F>
    auto items(F &&read) -> std::vector<decltype(read(std::declval<AbiReader &>()))>
    {
        std::vector<decltype(read(std::declval<AbiReader &>()))> values;
        AbiReader inner = enter(m_base + offset());
        const qsizetype count = inner.count();
        for (qsizetype i = 0; i < count && !inner.failed(); ++i)
            values.push_back(read(inner));
        leave(inner);
        return values;
    }
    AbiReader enter(qsizetype base) const;
    void leave(const AbiReader &inner);
    /// An array's length; what follows it becomes the frame its offsets count from.
    qsizetype count();
    qsizetype offset();
    bool take(qsizetype position, qsizetype size);
    template<typename T>
    T keep(const base::Result<T> &result);

    QByteArray m_data;
    qsizetype m_base = 0;
    qsizetype m_position = 0;
    qsizetype m_budget = 0;
    std::optional<base::Error> m_error;
};

} // namespace fallow::evm
