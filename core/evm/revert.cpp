#include "core/evm/revert.h"

#include "core/evm/abi_reader.h"
#include "core/evm/abi_writer.h"

namespace fallow::evm {

namespace {

QString clean(QString text)
{
    constexpr qsizetype longest = 500;
    text.truncate(longest);
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text.trimmed();
}

/// Solidity documentation, "Panic via assert and Error via require".
QString panicText(quint64 code)
{
    const auto meaning = [code]() -> QString {
        switch (code) {
        case 0x01: return QStringLiteral("assertion failed");
        case 0x11: return QStringLiteral("arithmetic overflow");
        case 0x12: return QStringLiteral("division by zero");
        case 0x21: return QStringLiteral("not a value of the enum");
        case 0x31: return QStringLiteral("pop of an empty array");
        case 0x32: return QStringLiteral("array index out of range");
        case 0x41: return QStringLiteral("out of memory");
        }
        return QStringLiteral("unknown");
    };
    return QStringLiteral("panic 0x") + QString::number(code, 16) + QStringLiteral(" (") + meaning()
        + QStringLiteral(")");
}

QString unknownText(const QByteArray &data)
{
    return QStringLiteral("error 0x") + QString::fromLatin1(data.left(4).toHex());
}

QString argumentText(const char *signature, AbiReader &arguments)
{
    const QString text = QString::fromLatin1(signature);
    const QString name = text.left(text.indexOf(u'('));
    if (text.endsWith(u"(string)"))
        return name + QStringLiteral(": ") + arguments.string();
    if (text.endsWith(u"(bytes4)"))
        return name + QStringLiteral(": 0x")
            + QString::fromLatin1(arguments.word().bytes().left(4).toHex());
    return name;
}

} // namespace

QString revertText(const QByteArray &data)
{
    if (data.size() < 4)
        return {};
    const QByteArray head = data.left(4);
    AbiReader arguments(data.mid(4));
    QString text;
    if (head == selector("Error(string)")) {
        text = arguments.string();
    } else if (head == selector("Panic(uint256)")) {
        text = panicText(arguments.uint());
    } else {
        for (const char *error : {"IncompatibleDatasetOrder(string)", "UnsupportedOperation(bytes4)",
                                  "OperationFailed()", "CallerIsNotTheRequester()"}) {
            if (head == selector(error))
                text = argumentText(error, arguments);
        }
        if (text.isEmpty())
            return unknownText(data);
    }
    return arguments.failed() ? unknownText(data) : clean(text);
}

} // namespace fallow::evm
