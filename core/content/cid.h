#pragma once

#include "core/base/ids.h"

#include <QByteArrayView>

#include <optional>

namespace fallow::content
{

/// The name of an IPFS block (multiformats CID specification): version 0 ("Qm…") or 1 ("b…"), of
/// the kinds we can check.
struct Cid {
    enum class Codec { Raw = 0x55, DagPb = 0x70 };
    enum class Hash { Identity = 0x00, Sha256 = 0x12 };

    int version = 1;
    Codec codec = Codec::Raw;
    Hash hash = Hash::Sha256;
    QByteArray digest; ///< of Identity the block itself, at most 64 bytes

    static Cid of(Codec codec, const base::ContentHash &hash, int version = 1);
    QByteArray toBytes() const;
    QString toString() const; ///< base58 of version 0, "b" and base32 of version 1
    /// True when that is the block named.
    bool names(QByteArrayView block) const;
    /// The same block, whatever the version.
    bool isSameBlock(const Cid &other) const
    {
        return codec == other.codec && hash == other.hash && digest == other.digest;
    }
    friend bool operator==(const Cid &, const Cid &) = default;
};

/// Reasons: `content.bad_cid`, `content.ipfs_unsupported` (another codec, hash or base).
base::Result<Cid> parseCid(QStringView text);
base::Result<Cid> cidFromBytes(QByteArrayView bytes);

/// Takes a CID off the front of `bytes`.
base::Result<Cid> takeCid(QByteArrayView &bytes);

/// Takes an unsigned varint off the front: absent when it is cut, longer than nine bytes, or not
/// the shortest form (multiformats unsigned-varint).
std::optional<quint64> takeVarint(QByteArrayView &bytes);
void appendVarint(QByteArray &out, quint64 value);

} // namespace fallow::content
