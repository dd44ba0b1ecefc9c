#pragma once

#include "app/fallow-cli/command.h"
#include "core/api/sealed_secret.h"

#include <QCommandLineParser>

#include <functional>

namespace fallow::cli {

/// The options of one command of the wallet. Secrets come from a descriptor (`--password-fd 3`) or
/// are typed; they leave this process sealed.
class WalletOptions
{
public:
    /// `valued` take a value, `flags` do not. Reason: `cli.usage`.
    static base::Result<std::shared_ptr<WalletOptions>> parse(const Session &session, const QStringList &valued,
                                                              const QStringList &flags = {});

    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList words() const { return m_parser.positionalArguments(); }
    QString word(qsizetype index) const { return words().value(index); }
    /// Reason: `cli.usage`.
    base::Result<qint64> number(const QString &name, qint64 otherwise) const;
    /// From descriptor `--NAME-fd`, else typed. Reasons: `cli.usage`, `app.no_secret`.
    base::Result<base::SecretBytes> secret(const QString &name, const QString &prompt, bool isNew = false) const;

private:
    base::Result<std::optional<int>> descriptor(const QString &name) const;
    QCommandLineParser m_parser;
};

using Options = std::shared_ptr<WalletOptions>; ///< shared: goes into continuations, which are copied

/// Prints why and ends the command: `cli.usage` with its own exit code.
void refuse(const Session &session, const base::Error &error);

/// Shows on standard error what would be signed, and asks unless `yes`.
bool isAgreed(const Session &session, bool yes, const QString &headline, const std::vector<QString> &effects,
              const std::vector<QString> &warnings);

/// Asks the core for the key to seal to, then calls `next` with it.
void withSealKey(const Session &session, std::function<void(const QString &key)> next);

/// `next` gets the secret sealed; an empty one stays empty.
void withSealed(const Session &session, const base::Result<base::SecretBytes> &secret,
                std::function<void(const api::SealedSecret &)> next);

QString stateText(const model::WalletState &state);
/// For every call that answers with the state.
void answerState(const Session &session, api::Answer<model::WalletState> reply);

} // namespace fallow::cli
