#include "ui/session/word_entry.h"

#include "ui/session/word_list.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace fallow::ui
{

namespace
{

constexpr qsizetype MostCompletions = 6;
constexpr size_t ShortPhrase = 12;
constexpr size_t LongPhrase = 24;

} // namespace

/// Underlines in the text area itself.
class WordEntry::Marker final : public QSyntaxHighlighter
{
public:
    Marker(QTextDocument *document, const WordEntry &entry)
        : QSyntaxHighlighter(document), m_entry(entry)
    {
    }

private:
    void highlightBlock(const QString &text) override
    {
        const qsizetype from = currentBlock().position();
        QTextCharFormat wrong;
        wrong.setForeground(m_entry.m_wrongColor);
        wrong.setUnderlineColor(m_entry.m_wrongColor);
        wrong.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        for (const Word &word : m_entry.words()) {
            if (word.start >= from && word.start < from + text.size() && m_entry.isWrong(word))
                setFormat(
                    static_cast<int>(word.start - from), static_cast<int>(word.text.size()), wrong);
        }
    }

    const WordEntry &m_entry;
};

WordEntry::WordEntry() = default;

WordEntry::~WordEntry()
{
    delete m_marker;
}

void WordEntry::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    delete m_marker;
    m_document = document;
    if (m_document) {
        m_marker = new Marker(m_document->textDocument(), *this);
        connect(
            m_document->textDocument(), &QTextDocument::contentsChanged, this, &WordEntry::changed);
    }
    Q_EMIT changed();
}

void WordEntry::setCursor(int position)
{
    if (m_cursor == position)
        return;
    m_cursor = position;
    mark();
    Q_EMIT changed();
}

void WordEntry::setWrongColor(const QColor &color)
{
    if (m_wrongColor == color)
        return;
    m_wrongColor = color;
    mark();
    Q_EMIT changed();
}

void WordEntry::mark()
{
    if (m_marker)
        m_marker->rehighlight();
}

std::vector<WordEntry::Word> WordEntry::words() const
{
    static const QRegularExpression letters(QStringLiteral("\\S+"));
    std::vector<Word> found;
    if (!m_document)
        return found;
    auto match = letters.globalMatch(m_document->textDocument()->toPlainText());
    while (match.hasNext()) {
        const auto word = match.next();
        found.push_back({word.capturedStart(), word.captured().toLower()});
    }
    return found;
}

bool WordEntry::isUnderCursor(const Word &word) const
{
    return m_cursor > word.start && m_cursor <= word.start + word.text.size();
}

bool WordEntry::isWrong(const Word &word) const
{
    const bool mayGrow = isUnderCursor(word) && beginsAWord(word.text);
    return !mayGrow && !isWalletWord(word.text);
}

QStringList WordEntry::completions() const
{
    for (const Word &word : words()) {
        if (!isUnderCursor(word))
            continue;
        const QStringList like = wordsLike(word.text, MostCompletions);
        return like == QStringList(word.text) ? QStringList() : like;
    }
    return {};
}

QString WordEntry::note() const
{
    const auto all = words();
    const auto wrong =
        std::find_if(all.begin(), all.end(), [this](const Word &word) { return isWrong(word); });
    if (wrong != all.end()) {
        //: %1 is its number, %2 the word as it was typed
        return tr("Word %1, “%2”, is not in the list that wallets use.")
            .arg(wrong - all.begin() + 1)
            .arg(wrong->text);
    }
    if (all.size() > LongPhrase)
        return tr("There are %1 words; a wallet has 12 or 24.").arg(all.size());
    return {};
}

int WordEntry::count() const
{
    return static_cast<int>(words().size());
}

bool WordEntry::isComplete() const
{
    const auto all = words();
    return (all.size() == ShortPhrase || all.size() == LongPhrase)
        && std::all_of(
            all.begin(), all.end(), [](const Word &word) { return isWalletWord(word.text); });
}

void WordEntry::take(const QString &word)
{
    for (const Word &typed : words()) {
        if (!isUnderCursor(typed))
            continue;
        const auto end = static_cast<int>(typed.start + typed.text.size());
        QTextCursor cursor(m_document->textDocument());
        cursor.setPosition(static_cast<int>(typed.start));
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        const bool last = m_document->textDocument()->characterAt(end) != u' ';
        cursor.insertText(last ? word + u' ' : word);
        return;
    }
}

} // namespace fallow::ui
