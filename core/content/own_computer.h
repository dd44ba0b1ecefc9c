#pragma once

#include "core/content/transfer.h"

namespace fallow::content
{

/// Another computer of this person, which lends what it holds (app/fallow-fetch/sharer.h).
struct OwnComputer {
    QString address; ///< "host:port", an IPv6 address in brackets
    QByteArray secret; ///< 16 bytes
    friend bool operator==(const OwnComputer &, const OwnComputer &) = default;
};

constexpr qsizetype shareSecretSize = 16;
/// The secret as a person copies it: 26 letters and digits (RFC 4648 base32) in groups.
QString shareCode(const QByteArray &secret);
/// The other way; what separates and the case do not count. Reason: `computers.bad_code`.
base::Result<QByteArray> shareSecretFromCode(const QString &code);
/// Shows for one content that the secret is known, and says nothing else: hex of HMAC-SHA256.
QByteArray shareTicket(const QByteArray &secret, const base::ContentHash &sha256);
/// "/sha256/<hex>", what it is asked for.
QString sharePath(const base::ContentHash &sha256);
/// Reason: `computers.bad_address`.
base::Result<base::Done> checkShareAddress(const QString &address);

/// Puts them before the other sources of content whose SHA-256 is known, and lets the transfer talk to them.
void addOwnComputers(const std::vector<OwnComputer> &computers, TransferRequest &request);

} // namespace fallow::content
