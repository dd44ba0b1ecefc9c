#pragma once

#include "core/catalog/trust.h"

/// What `fallow-fetch` does for a catalog, each order in a process of its own with little memory and
/// time (app/fallow-fetch/cataloger.h).
namespace fallow::catalog {

/// Fetch, prove, write what was proven to `output` (stream.h), and accept.
struct UpdateRequest {
    QString url{};
    QString repository{}; ///< absolute; made where there is none
    QString output{}; ///< absolute; replaced as a whole
    TrustState trust{};
    base::Bytes32 knows{}; ///< the tree of the state that the caller has: only what is new is written; zero = all
    QDateTime now{};
    bool mayBeLocal = false; ///< a person typed a file:// or a loopback address
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("url", &UpdateRequest::url),
                          json::field("repository", &UpdateRequest::repository),
                          json::field("output", &UpdateRequest::output), json::field("trust", &UpdateRequest::trust),
                          json::defaulted("knows", &UpdateRequest::knows),
                          json::field("now", &UpdateRequest::now),
                          json::defaulted("may_be_local", &UpdateRequest::mayBeLocal)};
    }
};
struct UpdateReply {
    TrustState trust{}; ///< to be remembered in any case
    QString commit{};
    qint64 moved = 0; ///< bytes over the line
    QString refused{}; ///< a reason; empty = accepted
    QString detail{};
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("trust", &UpdateReply::trust), json::defaulted("commit", &UpdateReply::commit),
                          json::defaulted("moved", &UpdateReply::moved),
                          json::defaulted("refused", &UpdateReply::refused),
                          json::defaulted("detail", &UpdateReply::detail)};
    }
};

/// A curator's folder as the next commit of a bare repository.
struct PublishRequest {
    QString folder{};
    QString repository{};
    QString branch{QStringLiteral("main")};
    QString message{};
    QDateTime now{};
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("folder", &PublishRequest::folder),
                          json::field("repository", &PublishRequest::repository),
                          json::field("branch", &PublishRequest::branch),
                          json::field("message", &PublishRequest::message), json::field("now", &PublishRequest::now)};
    }
};
struct PublishReply {
    QString commit{};
    static constexpr auto jsonFields() { return std::tuple{json::field("commit", &PublishReply::commit)}; }
};

} // namespace fallow::catalog
