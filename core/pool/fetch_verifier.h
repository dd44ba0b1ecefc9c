#pragma once

#include "core/content/fetch_client.h"
#include "core/pool/result_port.h"

namespace fallow::pool {

/// Verifies results in the helper process fallow-fetch, which has no key and no database.
class FetchVerifier : public QObject, public ResultVerifier
{
    Q_OBJECT
public:
    explicit FetchVerifier(content::FetchClient &client) : m_client(client) {}
    QFuture<base::Result<VerifiedZip>> verify(const QString &zip, const base::Bytes32 &expected,
                                              bool isCallback) override;

private:
    content::FetchClient &m_client;
};

} // namespace fallow::pool
