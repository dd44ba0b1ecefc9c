#pragma once

#include "core/pool/http_types.h"
#include "core/pool/jwt.h"
#include "core/pool/ledger.h"
#include "core/pool/result_files.h"
#include "core/pool/result_port.h"

#include <QThreadPool>

namespace fallow::pool {

/// The result proxy (poco.md D.10): a worker whose reveal the chain confirms hands in the zip that
/// has the agreed digest; the first one of a task is kept. Thread: the owner's; a result becomes durable
/// on a thread of its own.
class ResultDesk : public QObject
{
    Q_OBJECT
public:
    ResultDesk(Ledger &ledger, ChainPort &chain, const TokenMaker &tokens, const ResultFiles &files,
               ResultVerifier &verifier);

    /// Whether this header may upload at all; from any thread.
    static bool mayUpload(const TokenMaker &tokens, const base::Clock &clock, const QByteArray &authorization);

    /// POST /v1/results/token
    void token(const HttpRequest &request, const ReplyTo &reply);
    /// POST /v1/results; takes over the uploaded file.
    void upload(const HttpRequest &request, const ReplyTo &reply);
    /// HEAD /v1/results/{taskId}
    HttpReply exists(const base::TaskId &id, const HttpRequest &request) const;
    /// GET /v1/results/{taskId}/ipfshash
    HttpReply hash(const base::TaskId &id) const;

private:
    struct Upload;
    void checkChain(const std::shared_ptr<Upload> &upload);
    void verify(const std::shared_ptr<Upload> &upload, const base::Bytes32 &digest);
    void keep(const std::shared_ptr<Upload> &upload, const VerifiedZip &zip);
    void kept(const std::shared_ptr<Upload> &upload, const VerifiedZip &zip);

    Ledger &m_ledger;
    ChainPort &m_chain;
    const TokenMaker &m_tokens;
    const ResultFiles &m_files;
    ResultVerifier &m_verifier;
    QThreadPool m_disk; ///< one thread: files of the same CID one after another
};

} // namespace fallow::pool
