#include "ui/session/secrets.h"

namespace fallow::ui
{

using base::Result;
using base::SecretBytes;

namespace
{

Result<SealedTexts> seal(const std::vector<SecretBytes> &secrets, const QString &key)
{
    SealedTexts sealed;
    for (const SecretBytes &secret : secrets) {
        if (secret.isEmpty()) {
            sealed.emplace_back();
            continue;
        }
        auto one = api::seal(secret, key);
        if (!one)
            return one.error();
        sealed.push_back(*std::move(one));
    }
    return sealed;
}

} // namespace

api::Answer<SealedTexts> sealAll(QObject *context, api::Wallet &wallet, const QStringList &texts)
{
    // Shared by the continuation, which must be copyable, and by nobody else.
    const auto secrets = std::make_shared<std::vector<SecretBytes>>();
    for (const QString &text : texts) {
        QByteArray bytes = text.toUtf8();
        secrets->emplace_back(bytes);
        base::wipe(bytes);
    }
    return base::then(
        context, wallet.sealKey({}), [secrets](const Result<api::SealKey> &key) -> Result<SealedTexts> {
            if (!key)
                return key.error();
            return seal(*secrets, key->publicKey);
        });
}

void wipe(QString &text)
{
    if (text.isDetached())
        text.fill(QChar(u'\0'));
    text.clear();
}

} // namespace fallow::ui
