#pragma once

#include "core/catalog/statements.h"
#include "core/catalog/strict_json.h"

namespace fallow::catalog {

/// Whose signatures count, and how many are needed.
struct Role {
    quint32 threshold = 1;
    std::vector<FileAddress> keys{};

    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("threshold", &Role::threshold), json::field("keys", &Role::keys)};
    }
    bool has(const base::Address &key) const;
    /// How many of `signers` count: those with a key that is not among `revoked`.
    quint32 count(const std::set<base::Address> &signers, const std::set<base::Address> &revoked = {}) const;
    friend bool operator==(const Role &, const Role &) = default;
};

/// Keys and thresholds of a catalog (meta/root/N.json).
struct Root {
    int schema = 1;
    QString catalog{}; ///< the catalog's name for itself
    quint64 version = 0;
    QDateTime expires{};
    quint64 chainId = 1; ///< of the EIP-712 domain
    Role root{};
    Role snapshot{};
    Role timestamp{};
    Role approval{}; ///< curators
    Role review{}; ///< those who know the field
    Role suspension{};
    Role revocation{};

    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("schema", &Root::schema), json::field("catalog", &Root::catalog),
                          json::field("version", &Root::version), json::field("expires", &Root::expires),
                          json::field("chain_id", &Root::chainId), json::field("root", &Root::root),
                          json::field("snapshot", &Root::snapshot), json::field("timestamp", &Root::timestamp),
                          json::field("approval", &Root::approval), json::field("review", &Root::review),
                          json::field("suspension", &Root::suspension),
                          json::field("revocation", &Root::revocation)};
    }
    friend bool operator==(const Root &, const Root &) = default;
};

/// Thresholds between 1 and the number of keys, at most 64 keys a role, none twice.
/// Reasons: `catalog.bad_json`, `catalog.bad_root`.
base::Result<Root> readRoot(const QByteArray &text);

/// The roots that were proven one by the other, the first one first, never empty.
struct Authority {
    std::vector<Root> roots{};
    Domain domain{};

    const Root &current() const { return roots.back(); }
};

/// The detached signatures of one file (….sig.json), 65 bytes each.
struct Signatures {
    std::vector<QByteArray> signatures{};
    static constexpr auto jsonFields() { return std::tuple{json::field("signatures", &Signatures::signatures)}; }
};

} // namespace fallow::catalog
