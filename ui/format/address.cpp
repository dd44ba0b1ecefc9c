#include "ui/format/address.h"

#include <QCryptographicHash>

namespace fallow::ui
{

namespace
{

constexpr qsizetype HeadSize = 6; // "0x" and four digits
constexpr qsizetype TailSize = 4;
constexpr int Hues = 6; // Theme.tiles

} // namespace

QString shortId(const QString &hex)
{
    if (hex.size() <= HeadSize + TailSize)
        return hex;
    return hex.left(HeadSize) + QChar(0x2026) + hex.right(TailSize);
}

QString shortAddress(const base::Address &address)
{
    return shortId(address.toString());
}

QString fullAddress(const base::Address &address)
{
    QString text = address.toString();
    const QByteArray digits = text.mid(2).toLatin1();
    const QByteArray hash =
        QCryptographicHash::hash(digits, QCryptographicHash::Keccak_256).toHex();
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (hash[i] >= '8') // the hash's digit is 8 or more, letters included: EIP-55
            text[i + 2] = text[i + 2].toUpper();
    }
    return text;
}

QString initials(const QString &name)
{
    QString result;
    bool wordStarts = true;
    for (const QChar letter : name) {
        if (wordStarts && letter.isLetterOrNumber())
            result += result.isEmpty() ? letter.toUpper() : letter;
        wordStarts = !letter.isLetterOrNumber();
    }
    if (result.size() < 2) {
        for (const QChar letter : name.mid(1)) {
            if (letter.isLetterOrNumber()) {
                result += letter.toLower();
                break;
            }
        }
    }
    return result.isEmpty() ? QStringLiteral("?") : result.left(2);
}

int hueOf(const base::Address &address)
{
    return address.data()[base::Address::size - 1] % Hues;
}

} // namespace fallow::ui
