#include "ui/session/accounts_controller.h"

#include "ui/session/key_file.h"
#include "ui/session/secrets.h"

#include <QStandardPaths>

namespace fallow::ui
{

using base::Result;
using model::WalletState;

void AccountsController::askState(
    api::Answer<WalletState> answer, void (AccountsController::*done)())
{
    ask<WalletState>(std::move(answer), [this, done](const WalletState &state) {
        Q_EMIT stateHeard(state);
        Q_EMIT(this->*done)();
    });
}

void AccountsController::add(const QString &label)
{
    askState(wallet().addAccount({label.trimmed(), {}}), &AccountsController::added);
}

void AccountsController::watch(const QString &address, const QString &label)
{
    auto checked = base::then(this, wallet().checkPayee({address.trimmed()}),
        [this, label](const Result<api::PayeeReply> &payee) -> api::Answer<WalletState> {
            if (!payee)
                return base::readyWith<WalletState>(payee.error());
            return wallet().addAccount({label.trimmed(), payee->address});
        });
    askState(checked.unwrap(), &AccountsController::added);
}

void AccountsController::importKey(const QString &label, const QString &key)
{
    askState(withSealed<WalletState>(this, wallet(), {key.trimmed()},
                 [this, label](const SealedTexts &sealed) {
                     return wallet().importKey({label.trimmed(), {}, sealed[0]});
                 }),
        &AccountsController::added);
}

void AccountsController::importFile(
    const QString &label, const QString &file, const QString &password)
{
    const auto keystore = readKeyFile(file);
    if (!keystore)
        return fail(keystore.error());
    askState(withSealed<WalletState>(this, wallet(), {password},
                 [this, label, keystore = *keystore](const SealedTexts &sealed) {
                     return wallet().importKey({label.trimmed(), keystore, sealed[0]});
                 }),
        &AccountsController::added);
}

void AccountsController::exportTo(const QString &address, const QString &file,
    const QString &password, const QString &vaultPassword)
{
    forgetExport();
    const auto account = base::Address::fromHex(address);
    if (!account)
        return fail(account.error());
    ask<api::KeystoreReply>(
        withSealed<api::KeystoreReply>(this, wallet(), {password, vaultPassword},
            [this, account = *account](const SealedTexts &sealed) {
                return wallet().exportKey({account, sealed[0], sealed[1]});
            }),
        [this, file](const api::KeystoreReply &reply) {
            if (const auto written = writeKeyFile(file, reply.keystore); !written)
                return fail(written.error());
            m_exported = tr("The key file is %1. Whoever has it and its password has the money of "
                            "this account.")
                             .arg(file.trimmed());
            Q_EMIT exportedChanged();
        });
}

QString AccountsController::exportPath(const QString &address) const
{
    constexpr qsizetype telling = 10; // 0x and eight digits
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/fallow-key-") + address.left(telling).toLower()
        + QStringLiteral(".json");
}

void AccountsController::forgetExport()
{
    drop();
    setError({});
    m_exported.clear();
    Q_EMIT exportedChanged();
}

void AccountsController::rename(const QString &address, const QString &label)
{
    const auto account = base::Address::fromHex(address);
    if (!account)
        return fail(account.error());
    askState(wallet().nameAccount({*account, label.trimmed()}), &AccountsController::renamed);
}

void AccountsController::use(const QString &address)
{
    const auto account = base::Address::fromHex(address);
    if (!account)
        return fail(account.error());
    askState(wallet().useAccount({*account}), &AccountsController::used);
}

} // namespace fallow::ui
