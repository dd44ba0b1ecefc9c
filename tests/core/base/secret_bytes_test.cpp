#include "core/base/check.h"
#include "core/base/random.h"
#include "core/base/secret_bytes.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <set>

using namespace fallow::base;

namespace
{

/// The VmFlags of the mapping that holds `address`, from /proc/self/smaps.
QByteArrayList flagsAt(const void *address)
{
    QFile smaps(QStringLiteral("/proc/self/smaps"));
    FALLOW_CHECK(smaps.open(QIODevice::ReadOnly));
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool isInside = false;
    for (const QByteArray &line : smaps.readAll().split('\n')) {
        const QByteArrayList range = line.left(line.indexOf(' ')).split('-');
        bool isRange = range.size() == 2;
        const quintptr start = isRange ? range[0].toULongLong(&isRange, 16) : 0;
        if (isRange)
            isInside = wanted >= start && wanted < range[1].toULongLong(nullptr, 16);
        if (isInside && line.startsWith("VmFlags:"))
            return line.split(' ');
    }
    return {};
}

class CountingRandom final : public Random
{
public:
    void fill(uint8_t *bytes, size_t size) override
    {
        for (size_t i = 0; i < size; ++i)
            bytes[i] = m_next++;
    }

private:
    uint8_t m_next = 0;
};

} // namespace

class SecretBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptOutOfCoreDumpsAndSwap()
    {
        const SecretBytes bytes(qsizetype{32});
        const QByteArrayList flags = flagsAt(bytes.data());
        QVERIFY2(flags.contains("dd"), "dumped");
        QVERIFY2(flags.contains("lo"), "swapped");
    }
    void worksBeyondTheLimitOfLockedMemory()
    {
        const pid_t child = fork();
        if (child == 0) {
            const rlimit none{0, 0};
            setrlimit(RLIMIT_MEMLOCK, &none);
            SecretBytes bytes(qsizetype{32});
            bytes.data()[31] = 7;
            _exit(bytes.data()[31] == 7 && flagsAt(bytes.data()).contains("dd") ? 0 : 1);
        }
        int status = 1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    void isNotHandedToChildren()
    {
        const SecretBytes bytes(QByteArray("secret"));
        const pid_t child = fork();
        if (child == 0)
            _exit(bytes.data()[0] == 0 ? 0 : 1);
        int status = 1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    void movesLeaveNothingBehind()
    {
        SecretBytes from(QByteArray("secret"));
        SecretBytes to = std::move(from);
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): what is tested
        QVERIFY(to.equals(SecretBytes(QByteArray("secret"))));
        to = SecretBytes();
        QVERIFY(to.isEmpty());
    }
    void comparesContentsAndSize()
    {
        const SecretBytes bytes(QByteArray("secret"));
        QVERIFY(bytes.equals(bytes.clone()));
        QVERIFY(!bytes.equals(SecretBytes(QByteArray("secreT"))));
        QVERIFY(!bytes.equals(SecretBytes(QByteArray("secre"))));
        QVERIFY(bytes.part(2, 3).equals(SecretBytes(QByteArray("cre"))));
        SecretBytes cut = bytes.clone();
        cut.truncate(3);
        QVERIFY(cut.equals(SecretBytes(QByteArray("sec"))));
    }
    void systemRandomFillsEveryByte()
    {
        SystemRandom random;
        std::array<uint8_t, 1000> bytes{};
        random.fill(bytes.data(), bytes.size());
        QVERIFY(std::set<uint8_t>(bytes.begin(), bytes.end()).size() > 200);
        QVERIFY(std::set<uint8_t>(bytes.end() - 100, bytes.end()).size() > 50);
    }
    void randomBelowStaysBelow()
    {
        CountingRandom random;
        for (uint32_t bound : {1U, 2U, 24U, 0x80000001U}) {
            for (int i = 0; i < 50; ++i)
                QVERIFY(randomBelow(random, bound) < bound);
        }
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "secret_bytes_test.moc"
