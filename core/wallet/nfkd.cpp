#include "core/wallet/nfkd.h"

#include <QString>

#include <cstring>
#include <optional>

namespace fallow::wallet
{

using namespace base;

namespace
{

constexpr size_t mostTyped = 1024;
constexpr size_t mostGrowth = 18 * 3; // U+FDFA becomes 18 characters

struct CodePoint {
    char32_t value;
    size_t bytes;
};

size_t sequenceLength(uint8_t lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

/// RFC 3629: shortest form only, no surrogates.
std::optional<CodePoint> codePointAt(const SecretBytes &text, size_t position)
{
    const uint8_t lead = text.data()[position];
    const size_t length = sequenceLength(lead);
    if (length == 0 || position + length > text.size())
        return std::nullopt;
    if (length == 1)
        return CodePoint{lead, 1};
    char32_t value = lead & (0x7FU >> length);
    for (size_t i = 1; i < length; ++i) {
        const uint8_t next = text.data()[position + i];
        if ((next & 0xC0) != 0x80)
            return std::nullopt;
        value = (value << 6) | (next & 0x3FU);
    }
    const bool isShortest = value >= (length == 2 ? 0x80U : length == 3 ? 0x800U : 0x10000U);
    const bool isSurrogate = value >= 0xD800 && value < 0xE000;
    if (!isShortest || isSurrogate || value > 0x10FFFF)
        return std::nullopt;
    return CodePoint{value, length};
}

void wipeText(QString &text)
{
    if (!text.isEmpty())
        explicit_bzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

/// Appends one character with its marks, decomposed; a decomposition never reaches over the next
/// character that is no mark.
void append(SecretBytes &out, size_t &size, QString &character)
{
    QString decomposed = character.normalized(QString::NormalizationForm_KD);
    QByteArray bytes = decomposed.toUtf8();
    FALLOW_CHECK(size + static_cast<size_t>(bytes.size()) <= out.size());
    std::memcpy(out.data() + size, bytes.constData(), static_cast<size_t>(bytes.size()));
    size += static_cast<size_t>(bytes.size());
    wipe(bytes);
    wipeText(decomposed);
    wipeText(character);
}

} // namespace

Result<SecretBytes> toNfkd(const SecretBytes &text)
{
    if (text.size() > mostTyped)
        return fail(Code::InvalidArgument, "wallet.bad_text"_reason, QStringLiteral("too long"));
    SecretBytes out(static_cast<qsizetype>(text.size() * mostGrowth));
    size_t size = 0;
    QString character;
    for (size_t position = 0; position < text.size();) {
        const auto point = codePointAt(text, position);
        if (!point) {
            return fail(
                Code::InvalidArgument, "wallet.bad_text"_reason, QStringLiteral("not UTF-8"));
        }
        if (QChar::combiningClass(point->value) == 0 && !character.isEmpty())
            append(out, size, character);
        character += QString::fromUcs4(&point->value, 1);
        position += point->bytes;
    }
    if (!character.isEmpty())
        append(out, size, character);
    if (!text.isEmpty())
        out.truncate(size);
    return out;
}

} // namespace fallow::wallet
