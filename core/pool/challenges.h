#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <optional>
#include <unordered_map>

namespace fallow::pool
{

/// Texts that accounts sign as EIP-712 typed data, `Challenge(string challenge)`, to say who asks
/// (poco.md D.1, F.1). Thread: the owner's.
class Challenges
{
public:
    struct Options {
        QString domain; ///< name of the EIP-712 domain, of version "1"
        quint64 chainId = 0;
        std::chrono::seconds life{300};
        bool isSingleUse = false; ///< gone once it proved its account
    };
    explicit Challenges(Options options) : m_options(std::move(options)) { }

    /// The typed data for this account, the same until it expires; nothing when too many are open.
    std::optional<QJsonObject> make(const base::Address &account, const QDateTime &now);
    /// Who signed: of a header `<digest>_<signature>_<address>`. A signature counts for the
    /// challenge of its account alone, once or until it expires.
    std::optional<base::Address> check(const QByteArray &authorization, const QDateTime &now);

private:
    struct Open {
        QString text;
        QDateTime expires;
    };
    base::Bytes32 digest(const QString &text) const;

    Options m_options;
    std::unordered_map<base::Address, Open> m_open;
};

} // namespace fallow::pool
