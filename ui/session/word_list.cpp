#include "ui/session/word_list.h"

#include "core/base/check.h"

#include <QFile>

#include <algorithm>

namespace fallow::ui
{

namespace
{

QStringList readWords()
{
    QFile file(QStringLiteral(":/words/english.txt"));
    FALLOW_CHECK(file.open(QIODevice::ReadOnly)); // compiled in
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// The list is sorted, so words with one beginning stand together.
QStringList beginningWith(const QString &start, qsizetype most)
{
    const QStringList &all = walletWords();
    QStringList found;
    for (auto word = std::lower_bound(all.begin(), all.end(), start);
         word != all.end() && word->startsWith(start) && found.size() < most; ++word)
        found += *word;
    return found;
}

} // namespace

const QStringList &walletWords()
{
    static const QStringList words = readWords();
    return words;
}

bool isWalletWord(const QString &word)
{
    return std::binary_search(walletWords().begin(), walletWords().end(), word);
}

QStringList wordsLike(const QString &typed, qsizetype most)
{
    for (qsizetype length = typed.size(); length > 0; --length) {
        QStringList found = beginningWith(typed.left(length), most);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

bool beginsAWord(const QString &typed)
{
    return !beginningWith(typed, 1).isEmpty();
}

} // namespace fallow::ui
