#pragma once

#include "core/wallet/worker_signer.h"
#include "core/worker/ports.h"

namespace fallow::service {

/// worker::KeyPort on the worker key's signer, which alone decides what it signs.
class KeyAdapter final : public worker::KeyPort
{
public:
    explicit KeyAdapter(const wallet::WorkerSigner &signer) : m_signer(signer) {}

    base::Address address() const override { return m_signer.address(); }
    base::Result<QString> signLogin(const QString &challenge) override
    {
        return m_signer.signLogin(challenge).transform([](QByteArray &&bytes) { return base::toHex(bytes); });
    }
    base::Result<QString> signUpload(const task::Authorization &authorization) override
    {
        return base::toHex(m_signer.signResultProxyToken(authorization.task, authorization.enclave));
    }

private:
    const wallet::WorkerSigner &m_signer;
};

} // namespace fallow::service
