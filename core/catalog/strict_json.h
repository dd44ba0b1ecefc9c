#pragma once

#include "core/evm/address.h"
#include "core/json/json.h"

/// A catalog's JSON: UTF-8 without BOM, no name twice in an object, at most 16 deep, texts of at
/// most 16 KiB, numbers that a double holds exactly. Reason of all: `catalog.bad_json`.
namespace fallow::catalog {

base::Result<QJsonObject> parseStrict(const QByteArray &text);

/// Members that T does not have, one level deep.
template<json::Described T>
QStringList unknownMembers(const QJsonObject &object)
{
    QStringList unknown = object.keys();
    std::apply([&](const auto &...field) { (unknown.removeOne(QString::fromLatin1(field.name)), ...); },
               T::jsonFields());
    return unknown;
}

base::Error badJson(const QString &detail);

/// Statements about a catalog: all members known, since every one is signed.
template<json::Described T>
base::Result<T> readExactly(const QByteArray &text)
{
    const auto object = parseStrict(text);
    if (!object)
        return object.error();
    if (const QStringList unknown = unknownMembers<T>(*object); !unknown.isEmpty())
        return badJson(QStringLiteral("unknown ") + unknown.first());
    auto value = json::fromJson<T>(*object);
    if (!value)
        return badJson(value.error().detail);
    return value;
}

/// An address as files write it: a wrong EIP-55 checksum is refused.
using FileAddress = base::FixedBytes<20, struct FileAddressTag>;

} // namespace fallow::catalog

template<>
struct fallow::json::Codec<fallow::catalog::FileAddress> {
    static QJsonValue write(const catalog::FileAddress &value)
    {
        return evm::checksumAddress(base::Address::from(value));
    }
    static base::Result<catalog::FileAddress> read(const QJsonValue &value)
    {
        const auto address = evm::parseAddress(value.toString());
        if (!address)
            return expected("an address with a right checksum");
        return catalog::FileAddress::from(*address);
    }
};
