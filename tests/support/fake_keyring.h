#pragma once

#include "core/wallet/keyring.h"

#include <QPromise>

#include <map>

namespace fallow::test
{

/// Keeps secrets in memory and answers at once; can be away, as on a computer without one.
class FakeKeyring final : public wallet::Keyring
{
public:
    bool isAway = false;
    std::map<QString, base::SecretBytes> secrets;

    QFuture<base::Result<base::Done>> probe() override { return answered(base::Done{}); }
    QFuture<base::Result<wallet::KeyringSecret>> read(const QString &name) override
    {
        const auto found = secrets.find(name);
        if (isAway || found == secrets.end())
            return failed<wallet::KeyringSecret>(
                isAway ? "wallet.no_keyring" : "wallet.not_in_keyring");
        return ready<wallet::KeyringSecret>(
            std::make_shared<const base::SecretBytes>(found->second.clone()));
    }
    QFuture<base::Result<base::Done>> write(const QString &name, base::SecretBytes secret) override
    {
        if (!isAway)
            secrets.insert_or_assign(name, std::move(secret));
        return answered(base::Done{});
    }
    QFuture<base::Result<base::Done>> remove(const QString &name) override
    {
        if (!isAway)
            secrets.erase(name);
        return answered(base::Done{});
    }

private:
    template <typename T> static QFuture<base::Result<T>> ready(base::Result<T> result)
    {
        QPromise<base::Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
    template <typename T> static QFuture<base::Result<T>> failed(const char *reason)
    {
        return ready<T>(
            base::fail(base::Code::Unavailable, base::Reason(QString::fromLatin1(reason))));
    }
    QFuture<base::Result<base::Done>> answered(base::Done done)
    {
        return isAway ? failed<base::Done>("wallet.no_keyring") : ready<base::Done>(done);
    }
};

} // namespace fallow::test
