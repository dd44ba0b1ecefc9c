#include "core/evm/eip712_types.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace fallow::evm
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostTypes = 64;
constexpr qsizetype mostMembers = 64;
constexpr int deepest = 8;
constexpr qsizetype mostBrackets = 4;
constexpr qsizetype longestName = 128;

bool isIdentifier(const QString &name)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z_$][A-Za-z0-9_$]*\z)"_s);
    return name.size() <= longestName && pattern.match(name).hasMatch();
}

Result<TypedTypes::Member> readMember(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const TypedTypes::Member member{object[u"name"].toString(), object[u"type"].toString()};
    if (object.size() != 2 || !isIdentifier(member.name) || !parseTypeName(member.type))
        return badTypedData(u"a member of a type"_s);
    return member;
}

Result<std::vector<TypedTypes::Member>> readMembers(const QString &name, const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > mostMembers || !isIdentifier(name) || isBasicType(name))
        return badTypedData(u"type "_s + name);
    std::vector<TypedTypes::Member> members;
    for (const QJsonValue &item : list) {
        const auto member = readMember(item);
        if (!member)
            return member.error().during(name);
        const bool isKnown = std::any_of(members.begin(), members.end(),
            [&](const auto &known) { return known.name == member->name; });
        if (isKnown)
            return badTypedData(name + u" has two members "_s + member->name);
        members.push_back(*member);
    }
    return members;
}

} // namespace

Error badTypedData(const QString &detail)
{
    return fail(Code::InvalidArgument, "evm.bad_typed_data"_reason, detail);
}

TypeName TypeName::inner() const
{
    TypeName type = *this;
    type.sizes.pop_back();
    return type;
}

std::optional<TypeName> parseTypeName(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A([A-Za-z0-9_$]+)((?:\[[0-9]{0,4}\])*)\z)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || !isIdentifier(match.captured(1)))
        return std::nullopt;
    TypeName type{match.captured(1), {}};
    for (const QString &part : match.captured(2).split(u']', Qt::SkipEmptyParts)) {
        const QString digits = part.mid(1);
        if (digits.startsWith(u'0'))
            return std::nullopt;
        type.sizes.push_back(digits.isEmpty() ? std::nullopt : std::optional(digits.toInt()));
    }
    if (static_cast<qsizetype>(type.sizes.size()) > mostBrackets)
        return std::nullopt;
    return type;
}

int widthOf(const QString &type, QStringView prefix, int step, int most)
{
    const QString digits = type.startsWith(prefix) ? type.mid(prefix.size()) : QString();
    const int width = digits.toInt();
    const bool isPlain = QString::number(width) == digits;
    return isPlain && width >= step && width <= most && width % step == 0 ? width : 0;
}

bool isBasicType(const QString &name)
{
    return name == u"bytes" || name == u"string" || name == u"bool" || name == u"address"
        || widthOf(name, u"uint", 8, 256) != 0 || widthOf(name, u"int", 8, 256) != 0
        || widthOf(name, u"bytes", 1, 32) != 0;
}

Result<TypedTypes> TypedTypes::create(const QJsonObject &types)
{
    if (types.isEmpty() || types.size() > mostTypes)
        return badTypedData(u"number of types"_s);
    TypedTypes result;
    for (auto type = types.begin(); type != types.end(); ++type) {
        auto members = readMembers(type.key(), type.value());
        if (!members)
            return members.error();
        result.m_types.emplace(type.key(), std::move(*members));
    }
    std::map<QString, int> known;
    for (const auto &[name, members] : result.m_types) {
        if (const auto depth = result.depthOf(name, 0, known); !depth)
            return depth.error();
    }
    return result;
}

/// How many types stand below one; each is walked once. A type inside itself never ends.
Result<int> TypedTypes::depthOf(const QString &name, int above, std::map<QString, int> &known) const
{
    if (const auto done = known.find(name); done != known.end())
        return done->second;
    if (above >= deepest)
        return badTypedData(u"types go round or are too deep at "_s + name);
    int depth = 0;
    for (const Member &member : m_types.at(name)) {
        const QString item = parseTypeName(member.type)->item;
        if (isBasicType(item))
            continue;
        if (!m_types.contains(item))
            return badTypedData(u"unknown type "_s + member.type);
        const auto below = depthOf(item, above + 1, known);
        if (!below)
            return below;
        depth = std::max(depth, *below + 1);
    }
    if (depth >= deepest)
        return badTypedData(u"types too deep at "_s + name);
    known.emplace(name, depth);
    return depth;
}

const std::vector<TypedTypes::Member> *TypedTypes::find(const QString &name) const
{
    const auto found = m_types.find(name);
    return found == m_types.end() ? nullptr : &found->second;
}

void TypedTypes::collect(const QString &name, std::map<QString, QByteArray> &found) const
{
    if (found.contains(name))
        return;
    QStringList members;
    for (const Member &member : m_types.at(name))
        members << member.type + u' ' + member.name;
    found.emplace(name, (name + u'(' + members.join(u',') + u')').toLatin1());
    for (const Member &member : m_types.at(name)) {
        const QString item = parseTypeName(member.type)->item;
        if (!isBasicType(item))
            collect(item, found);
    }
}

QByteArray TypedTypes::encode(const QString &name) const
{
    std::map<QString, QByteArray> found;
    collect(name, found);
    QByteArray text = found.extract(name).mapped();
    for (const auto &[type, members] : found)
        text += members;
    return text;
}

} // namespace fallow::evm
