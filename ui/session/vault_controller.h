#pragma once

#include "core/api/sealed_secret.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

#include <memory>

namespace fallow::ui
{

/// Making, opening, closing and backing up the vault. GUI thread. Secrets pass through: what was
/// typed is sealed at once, what is shown is forgotten with `forget`.
class VaultController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(QStringList words READ words NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QList<int> quiz READ quiz NOTIFY quizChanged FINAL)
    Q_PROPERTY(int badWord READ badWord NOTIFY errorChanged FINAL)

public:
    explicit VaultController(CoreState &core) : m_core(core) { }
    ~VaultController() override;

    const QStringList &words() const { return m_words; }
    const QList<int> &quiz() const { return m_quiz; }
    /// Position, from 1, of the word that the core does not know; 0: none.
    int badWord() const { return m_badWord; }

    Q_INVOKABLE void create(int words, const QString &password);
    Q_INVOKABLE void restore(
        const QString &words, const QString &passphrase, const QString &password);
    Q_INVOKABLE void unlock(const QString &password);
    Q_INVOKABLE void lock();

    Q_INVOKABLE void showWords(const QString &password);
    Q_INVOKABLE void startQuiz();
    Q_INVOKABLE void answerQuiz(const QStringList &words);
    Q_INVOKABLE void drill(const QString &words);
    /// The words and the quiz leave this process.
    Q_INVOKABLE void forget();
    /// Numbered empty lines as a PDF; `error` says why not. True when it was written.
    Q_INVOKABLE bool savePaper(const QString &file, int words);
    Q_INVOKABLE QString paperPath() const;

    /// "Fair", advice, tone, share, enough: of what is typed as a new password.
    Q_INVOKABLE QString strengthWord(const QString &password) const;
    Q_INVOKABLE QString strengthAdvice(const QString &password) const;
    Q_INVOKABLE int strengthTone(const QString &password) const;
    Q_INVOKABLE qreal strengthShare(const QString &password) const;
    Q_INVOKABLE bool strongEnough(const QString &password) const;

Q_SIGNALS:
    void wordsChanged();
    void quizChanged();
    void made(); ///< there is a vault now
    void unlocked();
    void backedUp();
    void quizRefused(); ///< the words can be read again, then a new quiz starts
    void drilled();
    /// What the core says of the vault after one of these.
    void stateHeard(const fallow::model::WalletState &state);

protected:
    void fail(const base::Error &error) override;

private:
    api::Wallet &wallet() { return m_core.core().wallet(); }
    void takeWords(const api::SecretRequest &sealed);

    CoreState &m_core;
    std::unique_ptr<api::SealBox> m_box; ///< while words are asked for
    QStringList m_words;
    QList<int> m_quiz;
    int m_badWord = 0;
};

} // namespace fallow::ui
