#include "app/fallow-cli/wallet_options.h"

#include "app/terminal/secret_input.h"
#include "core/evm/address.h"

namespace fallow::cli {

using base::Code;
using base::Result;
using base::SecretBytes;
using base::operator""_reason;

namespace {

template<typename E>
QString nameOf(E value)
{
    return json::toJson(value).toString();
}

void show(const QString &headline, const std::vector<QString> &effects, const std::vector<QString> &warnings)
{
    QString text = headline + u'\n';
    for (const QString &effect : effects)
        text += u"  " + effect + u'\n';
    for (const QString &warning : warnings)
        text += u"  WARNING: " + warning + u'\n';
    std::fputs(text.toUtf8().constData(), stderr);
}

} // namespace

Result<Options> WalletOptions::parse(const Session &session, const QStringList &valued, const QStringList &flags)
{
    auto options = std::make_shared<WalletOptions>();
    for (const QString &name : valued)
        options->m_parser.addOption({name, {}, QStringLiteral("value")});
    for (const QString &name : flags)
        options->m_parser.addOption({name, {}});
    if (!options->m_parser.parse(QStringList(QStringLiteral("wallet")) + session.arguments))
        return usageError(options->m_parser.errorText());
    return options;
}

Result<qint64> WalletOptions::number(const QString &name, qint64 otherwise) const
{
    if (!has(name))
        return otherwise;
    bool ok = false;
    const qint64 number = value(name).toLongLong(&ok);
    return ok && number >= 0 ? Result<qint64>(number) : Result<qint64>(usageError(u"--" + name));
}

Result<std::optional<int>> WalletOptions::descriptor(const QString &name) const
{
    const QString option = name + u"-fd";
    if (!has(option))
        return std::optional<int>();
    bool ok = false;
    const int fd = value(option).toInt(&ok);
    if (!ok || fd < 0)
        return usageError(u"--" + option);
    return std::optional(fd);
}

Result<SecretBytes> WalletOptions::secret(const QString &name, const QString &prompt, bool isNew) const
{
    const auto fd = descriptor(name);
    if (!fd)
        return fd.error();
    return isNew ? app::readNewSecret(*fd, prompt) : app::readSecret(*fd, prompt);
}

void refuse(const Session &session, const base::Error &error)
{
    const Exit code = report(error, session.json);
    session.done(error.reason.key() == u"cli.usage" ? Exit::Usage : code);
}

void withSealKey(const Session &session, std::function<void(const QString &key)> next)
{
    session.core.wallet().sealKey({}).then(&session.core, [session, next](const Result<api::SealKey> &key) {
        if (!key)
            return refuse(session, key.error());
        next(key->publicKey);
    });
}

void withSealed(const Session &session, const Result<SecretBytes> &secret,
                std::function<void(const api::SealedSecret &)> next)
{
    if (!secret)
        return refuse(session, secret.error());
    auto held = std::make_shared<SecretBytes>(secret->clone()); // shared: goes into a std::function
    withSealKey(session, [session, held, next](const QString &key) {
        const auto sealed = api::seal(*held, key);
        if (!sealed)
            return refuse(session, sealed.error());
        next(*sealed);
    });
}

QString stateText(const model::WalletState &state)
{
    QStringList lines;
    const QString seal = state.sealedByPassword ? QStringLiteral("a password") : QStringLiteral("the keyring");
    lines.push_back(!state.exists ? QStringLiteral("No vault yet: wallet create, or wallet restore")
                                  : (state.locked ? u"Locked" : u"Open") + QStringLiteral(", sealed by ") + seal);
    if (state.locksAt)
        lines.push_back(u"Locks itself at " + state.locksAt->toString(Qt::ISODate));
    if (state.exists)
        lines.push_back(u"Backup: " + nameOf(state.backup));
    if (state.sweepRule.isOn)
        lines.push_back(u"What the worker has free above " + base::formatRlc(state.sweepRule.above) + u" RLC goes to the owner"
                        + (state.sweepRule.waitsFor.isEmpty() ? QString() : QString(u"; now it waits: " + state.sweepRule.waitsFor)));
    if (!state.notice.isEmpty())
        lines.push_back(u"Notice: " + state.notice);
    for (const model::WalletAccount &account : state.accounts) {
        QString line = evm::checksumAddress(account.address) + u"  " + nameOf(account.origin);
        if (account.isOwner)
            line += u", owner";
        if (account.isWorker)
            line += u", worker";
        lines.push_back(account.label.isEmpty() ? line : line + u"  " + account.label);
    }
    return lines.join(u'\n');
}

void answerState(const Session &session, api::Answer<model::WalletState> reply)
{
    answer<model::WalletState>(session, std::move(reply), &stateText);
}

bool isAgreed(const Session &session, bool yes, const QString &headline, const std::vector<QString> &effects,
              const std::vector<QString> &warnings)
{
    if (!session.json || !yes)
        show(headline, effects, warnings);
    return yes || app::confirm(QStringLiteral("Sign?"));
}

} // namespace fallow::cli
