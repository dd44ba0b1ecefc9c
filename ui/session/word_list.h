#pragma once

#include <QStringList>

namespace fallow::ui
{

/// The English list of BIP-39 as the window knows it (resources/words), for help while words are
/// typed; the core judges.
const QStringList &walletWords();
/// In small letters.
bool isWalletWord(const QString &word);
/// Words that begin as `typed` does, in the order of the list; where none does, those that share
/// the longest beginning. Empty for nothing typed.
QStringList wordsLike(const QString &typed, qsizetype most);
/// Whether `typed` may still become a word.
bool beginsAWord(const QString &typed);

} // namespace fallow::ui
