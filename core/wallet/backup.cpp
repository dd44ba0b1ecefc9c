#include "core/wallet/backup.h"

#include "core/evm/address.h"
#include "core/wallet/mnemonic.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace fallow::wallet
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

constexpr size_t longestWord = 8;

/// The text without the white space around it, in small letters, filled up with zeros.
SecretBytes padded(std::string_view text)
{
    constexpr std::string_view white = " \t\r\n";
    const size_t start = std::min(text.find_first_not_of(white), text.size());
    const size_t end = text.find_last_not_of(white);
    const size_t size = end == std::string_view::npos ? 0 : end + 1 - start;
    SecretBytes word(qsizetype{longestWord + 1});
    for (size_t i = 0; i < std::min(size, word.size()); ++i) {
        const char c = text[start + i];
        word.data()[i] = static_cast<uint8_t>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return word;
}

std::string_view viewOf(const SecretBytes &text)
{
    return {reinterpret_cast<const char *>(text.data()), text.size()};
}

/// From 1.
std::string_view wordAt(const SecretBytes &words, size_t position)
{
    std::string_view rest = viewOf(words);
    for (size_t i = 1; i < position; ++i)
        rest.remove_prefix(rest.find(' ') + 1);
    return rest.substr(0, rest.find(' '));
}

QString roleText(const Account &account)
{
    switch (account.role) {
    case AccountRole::Owner:
        return u"Owner"_s;
    case AccountRole::Worker:
        return u"Worker"_s;
    case AccountRole::Other:
        break;
    }
    return u"Watched"_s;
}

} // namespace

BackupQuiz BackupQuiz::create(size_t words, Random &random)
{
    FALLOW_CHECK(words >= questions && words <= 24);
    BackupQuiz quiz;
    for (size_t chosen = 0; chosen < questions;) {
        const size_t position = 1 + randomBelow(random, static_cast<uint32_t>(words));
        const auto end = quiz.m_positions.begin() + static_cast<ptrdiff_t>(chosen);
        if (std::find(quiz.m_positions.begin(), end, position) == end)
            quiz.m_positions[chosen++] = position;
    }
    std::sort(quiz.m_positions.begin(), quiz.m_positions.end());
    return quiz;
}

Result<Done> BackupQuiz::check(
    const SecretBytes &entropy, const std::array<SecretBytes, questions> &answers) const
{
    const StackBurner burner;
    const SecretBytes words = wordsFromEntropy(entropy);
    int difference = 0;
    for (size_t i = 0; i < questions; ++i) {
        const SecretBytes right = padded(wordAt(words, m_positions[i]));
        const SecretBytes given = padded(viewOf(answers[i]));
        difference |= CRYPTO_memcmp(right.data(), given.data(), right.size());
    }
    if (difference == 0)
        return Done{};
    return fail(Code::InvalidArgument, "wallet.quiz_wrong"_reason);
}

Result<Done> checkRestoreDrill(
    const Vault &vault, const SecretBytes &words, const SecretBytes &passphrase)
{
    if (!vault.hasWords())
        return fail(Code::Conflict, "wallet.no_words"_reason);
    const auto entropy = entropyFromWords(words);
    if (!entropy)
        return entropy.error();
    const auto typed = seedFromEntropy(*entropy, passphrase);
    const auto own = seedFromEntropy(vault.entropy(), vault.passphrase());
    if (typed && own && typed->equals(*own))
        return Done{};
    return fail(Code::InvalidArgument, "wallet.drill_differs"_reason);
}

BackupStage backupStage(const BackupState &state)
{
    if (state.drillPassedAt)
        return BackupStage::DrillPassed;
    if (state.quizPassedAt)
        return BackupStage::QuizPassed;
    return state.shownAt ? BackupStage::Shown : BackupStage::None;
}

Result<Done> mayPayOut(const Vault &vault, const Address &payee)
{
    const BackupStage stage = backupStage(vault.backup);
    const bool isBackedUp = stage == BackupStage::QuizPassed || stage == BackupStage::DrillPassed;
    if (!vault.hasWords() || isBackedUp || vault.accounts().isOwn(payee))
        return Done{};
    return fail(Code::Denied, "wallet.backup_first"_reason, payee.toString());
}

QString paperTemplate(const Vault &vault)
{
    QString lines;
    const size_t words = vault.hasWords() ? wordCountOf(vault.entropy()) : 0;
    for (size_t i = 0; i < words; ++i)
        lines += u"<li></li>\n"_s;
    QString accounts;
    for (const Account &account : vault.accounts().all()) {
        const QString label =
            account.label.isEmpty() ? roleText(account) : account.label.toHtmlEscaped();
        accounts += u"<tr><td>" + label + u"</td><td><code>" + evm::checksumAddress(account.address)
            + u"</code></td></tr>\n";
    }
    const QString passphrase = vault.passphrase().isEmpty()
        ? QString()
        : u"<p>These words need their passphrase too. Keep it apart from this page.</p>\n"_s;
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Fallow: recovery words"
           u"</title>\n<style>body{font-family:sans-serif;margin:2cm}ol{columns:2}"
           u"li{border-bottom:1px solid #888;height:1.1cm;break-inside:avoid}"
           u"td{padding:.1cm .5cm .1cm 0}</style></head><body>\n"
           u"<h1>Recovery words</h1>\n<p>Write the words down by hand. Who has them has the money; "
           u"without them it is lost with this computer.</p>\n<ol>\n"_s
        + lines + u"</ol>\n" + passphrase + u"<h2>Accounts</h2>\n<table>\n" + accounts
        + u"</table>\n</body></html>\n";
}

} // namespace fallow::wallet
