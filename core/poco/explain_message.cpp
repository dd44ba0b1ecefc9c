#include "core/base/bytes.h"
#include "core/poco/explain_story.h"

#include <algorithm>

namespace fallow::poco
{

using namespace base;

namespace
{

constexpr qsizetype digestSize = 32;
constexpr qsizetype mostShown = 2'000; // characters; what is longer is cut, and said to be

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
}

std::optional<QString> asText(const QByteArray &message)
{
    QString text = QString::fromUtf8(message);
    if (text.toUtf8() != message || std::any_of(text.begin(), text.end(), isControl))
        return std::nullopt;
    return text;
}

/// Bytes that stand in the text as hex are what somebody might have meant.
QByteArray hexInside(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isHex =
        trimmed.startsWith(u"0x", Qt::CaseInsensitive) || trimmed.size() >= 2 * digestSize;
    return isHex ? base::fromHex(trimmed).value_or({}) : QByteArray();
}

void warnOfBytes(const QByteArray &bytes, Story &story)
{
    if (bytes.size() == digestSize)
        story.warn("raw_digest", Say::RawDigest);
    if (evm::parsesAsTransaction(bytes))
        story.warn("looks_like_transaction", Say::LooksLikeTransaction);
}

} // namespace

Explanation explainMessage(const QByteArray &message)
{
    const ChainFacts nothing;
    Story story(nothing);
    const auto text = asText(message);
    if (!text) {
        warnOfBytes(message, story);
        const QString hex = toHex(message);
        story.begin(ExplanationKind::Message, Say::SignsBytes, {QString::number(message.size())});
        story.say(Say::BytesAre, {plainText(hex, mostShown)});
        if (hex.size() > mostShown)
            story.warn("cut", Say::CutOff, {QString::number(hex.size())});
        return story.out;
    }
    warnOfBytes(hexInside(*text), story);
    if (evm::parsesAsTransaction(message))
        story.warn("looks_like_transaction", Say::LooksLikeTransaction);
    story.begin(ExplanationKind::Message, Say::SignsText);
    const QString shown = text->left(mostShown);
    for (const QString &line : shown.split(u'\n'))
        story.say(Say::TextIs, {plainText(line, mostShown)});
    if (hasHiddenCharacters(*text))
        story.warn("hidden_characters", Say::HiddenCharacters);
    if (text->size() > mostShown)
        story.warn("cut", Say::CutOff, {QString::number(text->size())});
    return story.out;
}

} // namespace fallow::poco
