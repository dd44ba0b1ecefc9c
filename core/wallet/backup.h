#pragma once

#include "core/base/random.h"
#include "core/wallet/vault.h"

#include <array>

namespace fallow::wallet
{

/// Asks for five of the words, to prove that they were written down. The places are chosen once;
/// ask the same ones again after a wrong answer, or start anew.
class BackupQuiz
{
public:
    static constexpr size_t questions = 5;

    /// `words`: how many the vault has, 12 to 24.
    static BackupQuiz create(size_t words, base::Random &random);
    /// From 1, ascending, no two alike.
    const std::array<size_t, questions> &positions() const { return m_positions; }
    /// UTF-8, any case, white space around. Every word is compared in full, whichever is wrong.
    /// Reason: `wallet.quiz_wrong`, which does not say where.
    base::Result<base::Done> check(const base::SecretBytes &entropy,
        const std::array<base::SecretBytes, questions> &answers) const;

private:
    std::array<size_t, questions> m_positions{};
};

/// Whether the words and the passphrase bring this vault back. Reasons: those of entropyFromWords,
/// `wallet.drill_differs` (words of another vault, or another passphrase), `wallet.no_words`.
base::Result<base::Done> checkRestoreDrill(
    const Vault &vault, const base::SecretBytes &words, const base::SecretBytes &passphrase);

enum class BackupStage { None, Shown, QuizPassed, DrillPassed };

BackupStage backupStage(const BackupState &state);
/// Money may go to a stranger only once the words are known to be written down: else one broken
/// disk loses what is left. Own accounts are free, and so is a vault without words. Reason:
/// `wallet.backup_first`.
base::Result<base::Done> mayPayOut(const Vault &vault, const base::Address &payee);

/// A page (HTML) to print and fill in by hand: numbered empty lines for the words and the
/// addresses to check against, nothing secret.
QString paperTemplate(const Vault &vault);

} // namespace fallow::wallet
