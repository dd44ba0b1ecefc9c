#include "core/base/bytes.h"

namespace fallow::base {

QString toHex(const QByteArray &bytes)
{
    return u"0x" + QString::fromLatin1(bytes.toHex());
}

namespace {
int nibble(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c.unicode() - u'A' + 10;
    return -1;
}
} // namespace

Result<QByteArray> fromHex(QStringView text)
{
    if (text.startsWith(u"0x") || text.startsWith(u"0X"))
        text = text.mid(2);
    const auto bad = [&](const char *why) {
        return fail(Code::InvalidArgument, "base.bad_hex"_reason, QString::fromLatin1(why));
    };
    if (text.size() % 2 != 0)
        return bad("odd number of hex digits");
    QByteArray bytes(text.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int high = nibble(text[2 * i]);
        const int low = nibble(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return bad("not a hex digit");
        bytes[i] = static_cast<char>(high * 16 + low);
    }
    return bytes;
}

} // namespace fallow::base
