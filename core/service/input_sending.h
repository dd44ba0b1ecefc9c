#pragma once

#include "core/api/messages.h"
#include "core/net/http_client.h"
#include "core/wallet/owner_signer.h"

#include <QPromise>

namespace fallow::service {

/// The files of one run on their way to its pool, one after another (core/pool/input_desk.h). Ends once.
class InputSending : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        net::HttpClient &http;
        const wallet::OwnerSigner &signer;
    };
    struct Order {
        QString token; ///< of the run
        QString server;
        quint64 chainId = 0;
        base::DealId deal; ///< that there will be
        std::vector<model::RunUpload> uploads;
    };
    InputSending(const Parts &parts, Order order);
    ~InputSending() override;

    /// Reasons: `runs.input_changed`, `runs.upload_refused`, `runs.cancelled`, `wallet.locked`, `net.*`.
    QFuture<base::Result<base::Done>> start();
    void cancel();

Q_SIGNALS:
    void progressed(const fallow::model::UploadProgress &progress);

private:
    using Reply = base::Result<net::HttpReply>;
    void ask(net::HttpRequest request, void (InputSending::*took)(const net::HttpReply &));
    void login();
    void sign(const net::HttpReply &challenge);
    void announce();
    void announced(const net::HttpReply &reply);
    void put(const QByteArray &token);
    void stored(const net::HttpReply &reply);
    void next();
    void tell(qint64 sentOfThis);
    void finish(const base::Result<base::Done> &result);
    const model::RunUpload &current() const { return m_order.uploads[m_at]; }

    Parts m_parts;
    Order m_order;
    QByteArray m_authorization;
    size_t m_at = 0; ///< of the uploads
    qint64 m_sent = 0; ///< bytes of those before
    bool m_isOver = false;
    QFuture<Reply> m_exchange; ///< under way
    QPromise<base::Result<base::Done>> m_promise;
};

} // namespace fallow::service
