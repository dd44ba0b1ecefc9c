#include "core/host/code_pages.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace fallow;

namespace
{

struct Memory {
    qint64 code = 0; ///< bytes of code of files that are in this process
    qint64 written = 0; ///< private bytes that were written
};

/// From /proc/self/smaps; `touch` reads a byte of each page of code first.
Memory memory(bool touch)
{
    Memory sum;
    bool isCode = false;
    QFile smaps(QStringLiteral("/proc/self/smaps"));
    if (!smaps.open(QIODevice::ReadOnly))
        return sum;
    for (const QByteArray &line : smaps.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() >= 5 && words[0].contains('-')) {
            isCode = words[1] == "r-xp" && words.size() > 5 && words[5].startsWith('/');
            const auto from = words[0].split('-')[0].toULongLong(nullptr, 16);
            const auto to = words[0].split('-')[1].toULongLong(nullptr, 16);
            for (auto at = from; touch && isCode && at < to; at += 4096)
                static_cast<void>(*reinterpret_cast<const volatile char *>(at)); // NOLINT
        } else if (words.size() == 3 && words[0] == "Rss:" && isCode) {
            sum.code += words[1].toLongLong();
        } else if (words.size() == 3 && words[0] == "Private_Dirty:") {
            sum.written += words[1].toLongLong();
        }
    }
    return sum;
}

} // namespace

/// Code that is not used leaves the process, and nothing else does.
class CodePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotUsedGoes()
    {
        memory(true);
        const Memory before = memory(false);
        QVERIFY(host::dropUnusedCode() > 1'000'000);
        const Memory after = memory(false);
        QVERIFY2(after.code < before.code / 2, qPrintable(QStringLiteral("%1 of %2 kB").arg(after.code).arg(before.code)));
        QVERIFY2(after.written >= before.written - 64, "something that was written is gone");
    }
    void everythingGoesOn()
    {
        const QByteArray text(100'000, 'x');
        const QByteArray before = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        for (int i = 0; i < 50; ++i) {
            host::dropUnusedCode();
            QCOMPARE(QCryptographicHash::hash(text, QCryptographicHash::Sha256), before);
        }
    }
};

QTEST_GUILESS_MAIN(CodePagesTest)
#include "code_pages_test.moc"
