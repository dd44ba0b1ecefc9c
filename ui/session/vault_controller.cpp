#include "ui/session/vault_controller.h"

#include "ui/format/reasons.h"
#include "ui/format/strength.h"
#include "ui/session/paper.h"
#include "ui/session/secrets.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace fallow::ui
{

using base::Result;
using model::WalletState;
using Sealed = SealedTexts;

namespace
{

QStringList split(const QString &words)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return words.toLower().split(space, Qt::SkipEmptyParts);
}

} // namespace

VaultController::~VaultController()
{
    for (QString &word : m_words)
        wipe(word);
}

void VaultController::fail(const base::Error &error)
{
    static const QRegularExpression number(QStringLiteral("\\bword (\\d{1,2})\\b"));
    const auto match = number.match(error.detail);
    const bool known =
        error.reason.key() == QStringLiteral("wallet.unknown_word") && match.hasMatch();
    m_badWord = known ? match.captured(1).toInt() : 0;
    if (error.reason.key() == QStringLiteral("wallet.quiz_wrong")) {
        m_quiz.clear();
        Q_EMIT quizChanged();
        Q_EMIT quizRefused();
    }
    if (m_badWord > 0)
        setError(tr("Word %1 is not in the list that wallets use. Compare it with your paper.")
                     .arg(m_badWord));
    else
        Asking::fail(error);
}

void VaultController::create(int words, const QString &password)
{
    ask<WalletState>(withSealed<WalletState>(this, wallet(), {password},
                         [this, words](const Sealed &sealed) {
                             return wallet().create({.words = words, .password = sealed[0]});
                         }),
        [this](const WalletState &state) {
            Q_EMIT stateHeard(state);
            Q_EMIT made();
        });
}

void VaultController::restore(
    const QString &words, const QString &passphrase, const QString &password)
{
    const QString plain = split(words).join(QLatin1Char(' '));
    ask<WalletState>(withSealed<WalletState>(this, wallet(), {plain, passphrase, password},
                         [this](const Sealed &sealed) {
                             return wallet().restore({sealed[0], sealed[1], sealed[2]});
                         }),
        [this](const WalletState &state) {
            Q_EMIT stateHeard(state);
            Q_EMIT made();
        });
}

void VaultController::unlock(const QString &password)
{
    ask<WalletState>(withSealed<WalletState>(this, wallet(), {password},
                         [this](const Sealed &sealed) { return wallet().unlock({sealed[0]}); }),
        [this](const WalletState &state) {
            Q_EMIT stateHeard(state);
            Q_EMIT unlocked();
        });
}

void VaultController::lock()
{
    forget();
    ask<WalletState>(
        wallet().lock({}), [this](const WalletState &state) { Q_EMIT stateHeard(state); });
}

void VaultController::showWords(const QString &password)
{
    m_box = std::make_unique<api::SealBox>();
    ask<api::SecretRequest>(withSealed<api::SecretRequest>(this, wallet(), {password},
                                [this](const Sealed &sealed) {
                                    return wallet().showWords({m_box->publicKey(), sealed[0]});
                                }),
        [this](const api::SecretRequest &reply) { takeWords(reply); });
}

void VaultController::takeWords(const api::SecretRequest &sealed)
{
    const auto opened = m_box
        ? m_box->open(sealed.secret)
        : base::fail(base::Code::Cancelled, base::Reason(QStringLiteral("wallet.bad_seal")));
    m_box.reset();
    if (!opened)
        return fail(opened.error());
    QString text = QString::fromUtf8(
        reinterpret_cast<const char *>(opened->data()), static_cast<qsizetype>(opened->size()));
    m_words = split(text);
    wipe(text);
    Q_EMIT wordsChanged();
}

void VaultController::startQuiz()
{
    ask<api::Quiz>(wallet().quiz({}), [this](const api::Quiz &quiz) {
        m_quiz.clear();
        for (const qint64 position : quiz.positions)
            m_quiz.append(static_cast<int>(position));
        Q_EMIT quizChanged();
    });
}

void VaultController::answerQuiz(const QStringList &words)
{
    QStringList plain;
    for (const QString &word : words)
        plain += word.trimmed().toLower();
    ask<WalletState>(withSealed<WalletState>(this, wallet(), {plain.join(QLatin1Char(' '))},
                         [this](const Sealed &sealed) { return wallet().answerQuiz({sealed[0]}); }),
        [this](const WalletState &state) {
            forget();
            Q_EMIT stateHeard(state);
            Q_EMIT backedUp();
        });
}

void VaultController::drill(const QString &words)
{
    ask<api::Empty>(withSealed<api::Empty>(this, wallet(), {split(words).join(QLatin1Char(' '))},
                        [this](const Sealed &sealed) { return wallet().drill({sealed[0]}); }),
        [this](const api::Empty &) { Q_EMIT drilled(); });
}

void VaultController::forget()
{
    drop();
    m_box.reset();
    for (QString &word : m_words)
        wipe(word);
    m_words.clear();
    m_quiz.clear();
    m_badWord = 0;
    setError({});
    Q_EMIT wordsChanged();
    Q_EMIT quizChanged();
}

bool VaultController::savePaper(const QString &file, int words)
{
    setError({});
    const auto written = writePaper(file, words);
    if (!written)
        fail(written.error());
    return written.has_value();
}

QString VaultController::paperPath() const
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/fallow-words.pdf");
}

QString VaultController::strengthWord(const QString &password) const
{
    return passwordStrength(password).word;
}

QString VaultController::strengthAdvice(const QString &password) const
{
    return passwordStrength(password).advice;
}

int VaultController::strengthTone(const QString &password) const
{
    return static_cast<int>(passwordStrength(password).tone);
}

qreal VaultController::strengthShare(const QString &password) const
{
    return passwordStrength(password).share;
}

bool VaultController::strongEnough(const QString &password) const
{
    return passwordStrength(password).isEnough;
}

} // namespace fallow::ui
