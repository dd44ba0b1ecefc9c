#include "core/evm/eip712_json.h"

#include "core/evm/eip712.h"
#include "core/evm/eip712_types.h"
#include "core/evm/eip712_values.h"
#include "core/evm/keccak.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace fallow::evm
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostBytes = 256 * 1024;
constexpr size_t mostFields = 5'000;
const QString domainType = u"EIP712Domain"_s;

/// Hashes structs and arrays, and notes every value in them.
class Hasher
{
public:
    explicit Hasher(const TypedTypes &types) : m_types(types) { }

    std::vector<TypedField> fields;

    Result<Bytes32> hash(const QString &type, const QJsonValue &value, const QString &path)
    {
        const auto *members = m_types.find(type);
        if (!members || !value.isObject())
            return badTypedData(path + u" is no "_s + type);
        const QJsonObject object = value.toObject();
        AbiWriter words;
        for (const TypedTypes::Member &member : *members) {
            const QString name = path.isEmpty() ? member.name : QString(path + u'.' + member.name);
            if (!object.contains(member.name))
                return badTypedData(name + u" is missing"_s);
            const auto word = encode(*parseTypeName(member.type), object[member.name], name);
            if (!word)
                return word;
            words.word(*word);
        }
        if (object.size() != static_cast<qsizetype>(members->size()))
            return badTypedData(u"undeclared values in "_s + (path.isEmpty() ? type : path));
        return hashStruct(typeHash(type), words);
    }

private:
    Bytes32 typeHash(const QString &type)
    {
        const auto known = m_typeHashes.find(type);
        if (known != m_typeHashes.end())
            return known->second;
        return m_typeHashes.emplace(type, keccak256(m_types.encode(type))).first->second;
    }
    Result<Bytes32> encode(const TypeName &type, const QJsonValue &value, const QString &path)
    {
        if (type.isArray())
            return encodeArray(type, value, path);
        if (!isBasicType(type.item))
            return hash(type.item, value, path);
        const auto basic = encodeBasic(type.item, value);
        if (!basic)
            return basic.error().during(path);
        if (fields.size() >= mostFields)
            return badTypedData(u"too many values"_s);
        fields.push_back({path, type.item, basic->text});
        return basic->word;
    }

    Result<Bytes32> encodeArray(const TypeName &type, const QJsonValue &value, const QString &path)
    {
        const QJsonArray items = value.toArray();
        const auto size = type.sizes.back();
        if (!value.isArray() || (size && *size != items.size()))
            return badTypedData(path + u" is not such a list"_s);
        if (static_cast<size_t>(items.size()) > mostFields)
            return badTypedData(u"too many values"_s);
        QByteArray words;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const auto word =
                encode(type.inner(), items[i], path + u'[' + QString::number(i) + u']');
            if (!word)
                return word;
            words += word->bytes();
        }
        return keccak256(words);
    }

    const TypedTypes &m_types;
    std::map<QString, Bytes32> m_typeHashes;
};

struct DomainField {
    QStringView name;
    QStringView type;
};

// In this order, each at most once (EIP-712, "Definition of domainSeparator").
constexpr std::array domainFields{DomainField{u"name", u"string"},
    DomainField{u"version", u"string"}, DomainField{u"chainId", u"uint256"},
    DomainField{u"verifyingContract", u"address"}, DomainField{u"salt", u"bytes32"}};

bool isDomainType(const std::vector<TypedTypes::Member> &members)
{
    size_t next = 0;
    for (const auto &member : members) {
        while (next < domainFields.size() && domainFields[next].name != member.name)
            ++next;
        if (next == domainFields.size() || domainFields[next].type != member.type)
            return false;
        ++next;
    }
    return !members.empty();
}

Result<TypedDomain> domainOf(const std::vector<TypedField> &fields)
{
    TypedDomain domain;
    for (const TypedField &field : fields) {
        bool isFine = true;
        if (field.path == u"name")
            domain.name = field.value;
        else if (field.path == u"version")
            domain.version = field.value;
        else if (field.path == u"chainId")
            domain.chainId = field.value.toULongLong(&isFine);
        else if (field.path == u"verifyingContract")
            domain.verifyingContract = Address::fromHex(field.value).value();
        else
            domain.salt = Bytes32::fromHex(field.value).value();
        if (!isFine)
            return badTypedData(u"chainId"_s);
    }
    return domain;
}

Result<TypedData> readDocument(const QJsonObject &document)
{
    const auto types = TypedTypes::create(document[u"types"].toObject());
    if (!types)
        return types.error();
    TypedData data{.primaryType = document[u"primaryType"].toString(),
        .message = document[u"message"].toObject()};
    const auto *domain = types->find(domainType);
    if (!domain || !isDomainType(*domain))
        return badTypedData(domainType);
    if (!types->find(data.primaryType) || data.primaryType == domainType)
        return badTypedData(u"primaryType"_s);
    Hasher domainHasher(*types);
    Hasher hasher(*types);
    const auto separator = domainHasher.hash(domainType, document[u"domain"], {});
    if (!separator)
        return separator.error().during(u"domain");
    const auto structHash = hasher.hash(data.primaryType, document[u"message"], {});
    if (!structHash)
        return structHash.error();
    auto readDomain = domainOf(domainHasher.fields);
    if (!readDomain)
        return readDomain.error();
    data.domain = std::move(*readDomain);
    data.typeString = types->encode(data.primaryType);
    data.fields = std::move(hasher.fields);
    data.domainSeparator = *separator;
    data.structHash = *structHash;
    data.digest = typedDigest(*separator, *structHash);
    return data;
}

} // namespace

Result<TypedData> readTypedData(const QByteArray &json)
{
    if (json.size() > mostBytes)
        return badTypedData(u"too long"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return badTypedData(error.errorString());
    return readDocument(document.object());
}

} // namespace fallow::evm
