// The vault: made, restored, opened, closed and backed up.
#include "app/fallow-cli/wallet_options.h"

namespace fallow::cli {

using base::Code;
using base::Result;
using base::SecretBytes;
using base::operator""_reason;

namespace {

const QString passwordFd = QStringLiteral("password-fd");
const QString password = QStringLiteral("password");
const QString keyring = QStringLiteral("keyring");

/// Nothing where the keyring shall seal it.
Result<SecretBytes> newPassword(const WalletOptions &options)
{
    return options.has(keyring) ? Result<SecretBytes>(SecretBytes())
                                : options.secret(password, QStringLiteral("Password of the vault"), true);
}

Result<SecretBytes> passphrase(const WalletOptions &options)
{
    return options.has(QStringLiteral("passphrase-fd")) || options.has(QStringLiteral("passphrase"))
        ? options.secret(QStringLiteral("passphrase"), QStringLiteral("Passphrase beside the words"), true)
        : Result<SecretBytes>(SecretBytes());
}

Result<api::SealedSecret> sealedOrNone(const SecretBytes &secret, const QString &key)
{
    return secret.isEmpty() ? Result<api::SealedSecret>(api::SealedSecret{}) : api::seal(secret, key);
}

QStringList listOf(const SecretBytes &words)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(words.data()), static_cast<qsizetype>(words.size())).split(u' ');
}

QString wordsText(const QStringList &words)
{
    QStringList lines;
    for (const QString &word : words)
        lines.push_back(QStringLiteral("%1 %2").arg(lines.size() + 1, 2).arg(word));
    return lines.join(u'\n');
}

} // namespace

void walletState(const Session &session)
{
    answerState(session, session.core.wallet().state({}));
}

void createVault(const Session &session)
{
    const auto options = WalletOptions::parse(session, {QStringLiteral("words"), passwordFd, QStringLiteral("passphrase-fd")},
                                              {keyring, QStringLiteral("passphrase")});
    if (!options)
        return refuse(session, options.error());
    const auto words = (*options)->number(QStringLiteral("words"), 12);
    auto secret = newPassword(**options);
    auto phrase = passphrase(**options);
    if (!words || !secret || !phrase)
        return refuse(session, !words ? words.error() : !secret ? secret.error() : phrase.error());
    const auto held = std::make_shared<std::pair<SecretBytes, SecretBytes>>(std::move(*secret), std::move(*phrase)); // shared: goes into a std::function
    withSealKey(session, [session, count = *words, held](const QString &key) {
        const auto first = sealedOrNone(held->first, key);
        const auto second = sealedOrNone(held->second, key);
        if (!first || !second)
            return refuse(session, first ? second.error() : first.error());
        answerState(session, session.core.wallet().create({count, *first, *second}));
    });
}

void restoreVault(const Session &session)
{
    const auto options = WalletOptions::parse(session, {QStringLiteral("words-fd"), passwordFd, QStringLiteral("passphrase-fd")},
                                              {keyring, QStringLiteral("passphrase")});
    if (!options)
        return refuse(session, options.error());
    auto words = (*options)->secret(QStringLiteral("words"), QStringLiteral("The words, a space between two"));
    if (!words)
        return refuse(session, words.error());
    auto secret = newPassword(**options);
    auto phrase = passphrase(**options);
    if (!secret || !phrase)
        return refuse(session, secret ? phrase.error() : secret.error());
    struct Secrets {
        SecretBytes words, password, phrase;
    };
    const auto held = std::make_shared<Secrets>(Secrets{std::move(*words), std::move(*secret), std::move(*phrase)}); // shared: goes into a std::function
    withSealKey(session, [session, held](const QString &key) {
        const auto sealedWords = api::seal(held->words, key);
        const auto first = sealedOrNone(held->password, key);
        const auto second = sealedOrNone(held->phrase, key);
        if (!sealedWords || !first || !second)
            return refuse(session, base::fail(Code::Corrupt, "wallet.bad_seal_key"_reason));
        answerState(session, session.core.wallet().restore({*sealedWords, *second, *first}));
    });
}

void unlockVault(const Session &session)
{
    const auto options = WalletOptions::parse(session, {passwordFd}, {keyring});
    if (!options)
        return refuse(session, options.error());
    if ((*options)->has(keyring))
        return answerState(session, session.core.wallet().unlock({}));
    withSealed(session, (*options)->secret(password, QStringLiteral("Password of the vault")),
               [session](const api::SealedSecret &sealed) { answerState(session, session.core.wallet().unlock({sealed})); });
}

void lockVault(const Session &session)
{
    answerState(session, session.core.wallet().lock({}));
}

void lockRules(const Session &session)
{
    const auto options = WalletOptions::parse(session, {QStringLiteral("after"), QStringLiteral("worker-stays")});
    if (!options)
        return refuse(session, options.error());
    api::LockRulesRequest request;
    if ((*options)->has(QStringLiteral("after"))) {
        const auto seconds = (*options)->number(QStringLiteral("after"), 0);
        if (!seconds)
            return refuse(session, seconds.error());
        request.autoLockSeconds = *seconds;
    }
    const QString stays = (*options)->value(QStringLiteral("worker-stays"));
    if (!stays.isEmpty() && stays != u"on" && stays != u"off")
        return refuse(session, usageError(QStringLiteral("--worker-stays on|off")));
    if (!stays.isEmpty())
        request.workerStaysUnlocked = stays == u"on";
    answerState(session, session.core.wallet().setLockRules(request));
}

void sweepRule(const Session &session)
{
    const QString on = QStringLiteral("on");
    const QString off = QStringLiteral("off");
    const QString above = QStringLiteral("above");
    const auto options = WalletOptions::parse(session, {above}, {on, off});
    if (!options)
        return refuse(session, options.error());
    const bool isOn = (*options)->has(on);
    const bool isOff = (*options)->has(off);
    if (isOn == isOff ? isOn || (*options)->has(above) : isOn != (*options)->has(above))
        return refuse(session, usageError(QStringLiteral("--on --above RLC, or --off")));
    if (!isOn && !isOff)
        return answerState(session, session.core.wallet().state({}));
    answerState(session, session.core.wallet().setSweepRule({.isOn = isOn, .above = (*options)->value(above)}));
}

void changePassword(const Session &session)
{
    const auto options = WalletOptions::parse(session, {QStringLiteral("now-fd"), QStringLiteral("new-fd")},
                                              {keyring, QStringLiteral("from-keyring")});
    if (!options)
        return refuse(session, options.error());
    auto now = (*options)->has(QStringLiteral("from-keyring"))
        ? Result<SecretBytes>(SecretBytes()) : (*options)->secret(QStringLiteral("now"), QStringLiteral("Password now"));
    auto wanted = !now || (*options)->has(keyring)
        ? Result<SecretBytes>(SecretBytes()) : (*options)->secret(QStringLiteral("new"), QStringLiteral("New password"), true);
    if (!now || !wanted)
        return refuse(session, now ? wanted.error() : now.error());
    const auto held = std::make_shared<std::pair<SecretBytes, SecretBytes>>(std::move(*now), std::move(*wanted)); // shared: goes into a std::function
    withSealKey(session, [session, held](const QString &key) {
        const auto first = sealedOrNone(held->first, key);
        const auto second = sealedOrNone(held->second, key);
        if (!first || !second)
            return refuse(session, first ? second.error() : first.error());
        answerState(session, session.core.wallet().changePassword({*first, *second}));
    });
}

void showWords(const Session &session)
{
    const auto options = WalletOptions::parse(session, {passwordFd}, {keyring});
    if (!options)
        return refuse(session, options.error());
    const auto box = std::make_shared<api::SealBox>(); // shared: lives until the answer
    const auto show = [session, box](const api::SealedSecret &sealed) {
        session.core.wallet().showWords({box->publicKey(), sealed}).then(
            &session.core, [session, box](const Result<api::SecretRequest> &reply) {
                const auto words = reply ? box->open(reply->secret) : Result<SecretBytes>(reply.error());
                if (!words)
                    return refuse(session, words.error());
                const QStringList list = listOf(*words);
                const QJsonObject object{{QStringLiteral("words"), QJsonArray::fromStringList(list)}};
                print(session.json ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) : wordsText(list));
                session.done(Exit::Ok);
            });
    };
    if ((*options)->has(keyring))
        return show({});
    withSealed(session, (*options)->secret(password, QStringLiteral("Password of the vault")), show);
}

void quiz(const Session &session)
{
    const auto options = WalletOptions::parse(session, {QStringLiteral("answers-fd")}, {QStringLiteral("show")});
    if (!options)
        return refuse(session, options.error());
    session.core.wallet().quiz({}).then(&session.core, [session, options = *options](const Result<api::Quiz> &quiz) {
        if (!quiz)
            return refuse(session, quiz.error());
        QStringList places;
        for (const qint64 position : quiz->positions)
            places.push_back(QString::number(position));
        if (options->has(QStringLiteral("show"))) {
            print(session.json ? QString::fromUtf8(json::toText(*quiz)) : places.join(u' '));
            return session.done(Exit::Ok);
        }
        withSealed(session, options->secret(QStringLiteral("answers"), u"Words number " + places.join(u", ")),
                   [session](const api::SealedSecret &sealed) {
                       answerState(session, session.core.wallet().answerQuiz({sealed}));
                   });
    });
}

void drill(const Session &session)
{
    const auto options = WalletOptions::parse(session, {QStringLiteral("words-fd")});
    if (!options)
        return refuse(session, options.error());
    withSealed(session, (*options)->secret(QStringLiteral("words"), QStringLiteral("The words, from paper")),
               [session](const api::SealedSecret &sealed) {
                   answer<api::Empty>(session, session.core.wallet().drill({sealed}), [](const api::Empty &) {
                       return QStringLiteral("These words bring this wallet back.");
                   });
               });
}

} // namespace fallow::cli
