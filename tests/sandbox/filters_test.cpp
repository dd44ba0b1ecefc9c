#include <QTest>

#include <linux/audit.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filter_code.h>
#include <span>

namespace
{

using Code = std::span<const sock_filter>;

/// What the kernel answers, by running the code as it would; 0 for code that it would not take.
uint32_t answer(Code code, const seccomp_data &call)
{
    const auto *bytes = reinterpret_cast<const char *>(&call);
    uint32_t value = 0;
    for (size_t at = 0; at < code.size(); ++at) {
        const sock_filter &one = code[at];
        const auto jump = [&](bool when) { at += when ? one.jt : one.jf; };
        switch (one.code) {
        case BPF_LD | BPF_W | BPF_ABS:
            if (one.k > sizeof(call) - sizeof(value))
                return 0;
            std::memcpy(&value, bytes + one.k, sizeof(value));
            break;
        case BPF_ALU | BPF_AND | BPF_K:
            value &= one.k;
            break;
        case BPF_JMP | BPF_JA:
            at += one.k;
            break;
        case BPF_JMP | BPF_JEQ | BPF_K:
            jump(value == one.k);
            break;
        case BPF_JMP | BPF_JGE | BPF_K:
            jump(value >= one.k);
            break;
        case BPF_JMP | BPF_JGT | BPF_K:
            jump(value > one.k);
            break;
        case BPF_RET | BPF_K:
            return one.k;
        default:
            return 0;
        }
    }
    return 0;
}

/// The filters of one processor, and the numbers its kernel has for a few calls.
struct Processor {
    uint32_t audit;
    Code allow;
    Code deny;
    int read, ptrace, ioctl, clone, socketpair, setsid;
};

constexpr uint32_t noSuchCall = SECCOMP_RET_ERRNO | ENOSYS;
constexpr uint32_t notPermitted = SECCOMP_RET_ERRNO | EPERM;
constexpr int future = 1000;

} // namespace

Q_DECLARE_METATYPE(Processor)

/// The code that the build has made, also for the processor that this is not.
class FiltersTest : public QObject
{
    Q_OBJECT

private:
    static seccomp_data call(uint32_t audit, int number, uint64_t first = 0, uint64_t second = 0)
    {
        return {number, audit, 0, {first, second, 0, 0, 0, 0}};
    }

private Q_SLOTS:
    void bothProcessors_data()
    {
        using namespace fallow::sandbox;
        QTest::addColumn<Processor>("processor");
        QTest::newRow("x86_64") << Processor{
            AUDIT_ARCH_X86_64, x86_64::allowCode, x86_64::denyCode, 0, 101, 16, 56, 53, 112};
        QTest::newRow("aarch64") << Processor{
            AUDIT_ARCH_AARCH64, aarch64::allowCode, aarch64::denyCode, 63, 117, 29, 220, 199, 157};
    }
    void bothProcessors()
    {
        QFETCH(const Processor, processor);
        const auto allow = [&](int number) {
            return answer(processor.allow, call(processor.audit, number));
        };
        const auto deny = [&](int number, uint64_t first = 0, uint64_t second = 0) {
            return answer(processor.deny, call(processor.audit, number, first, second));
        };
        QCOMPARE(allow(processor.read), SECCOMP_RET_ALLOW);
        QCOMPARE(allow(processor.ptrace), notPermitted);
        QCOMPARE(allow(future), noSuchCall);
        for (const uint64_t high : {uint64_t(0), uint64_t(1) << 32}) // which the kernel drops
            QCOMPARE(deny(processor.ioctl, 0, high | TIOCSTI), notPermitted);
        QCOMPARE(deny(processor.ioctl, 0, TCGETS), SECCOMP_RET_ALLOW);
        QCOMPARE(deny(processor.clone, SIGCHLD | CLONE_NEWUSER), notPermitted);
        QCOMPARE(deny(processor.clone, SIGCHLD | CLONE_NEWNET | CLONE_VM), notPermitted);
        QCOMPARE(deny(processor.clone, SIGCHLD), SECCOMP_RET_ALLOW);
        QCOMPARE(deny(processor.socketpair, AF_INET), SECCOMP_RET_ERRNO | EAFNOSUPPORT);
        QCOMPARE(deny(processor.socketpair, AF_UNIX), SECCOMP_RET_ALLOW);
        QCOMPARE(deny(processor.setsid), notPermitted);
    }
    void callsOfOtherArchitecturesKill_data() { bothProcessors_data(); }
    void callsOfOtherArchitecturesKill()
    {
        QFETCH(const Processor, processor);
        for (const Code code : {processor.allow, processor.deny}) {
            for (const uint32_t audit : {AUDIT_ARCH_I386, AUDIT_ARCH_ARM})
                QCOMPARE(answer(code, call(audit, processor.read)), SECCOMP_RET_KILL_PROCESS);
        }
    }
    void x32Kills()
    {
        constexpr int x32 = 0x40000000;
        for (const Code code :
            {Code(fallow::sandbox::x86_64::allowCode), Code(fallow::sandbox::x86_64::denyCode)})
            QCOMPARE(answer(code, call(AUDIT_ARCH_X86_64, x32 | 0)), SECCOMP_RET_KILL_PROCESS);
    }
    void theKernelTakesIt_data() { bothProcessors_data(); }
    void theKernelTakesIt()
    {
        QFETCH(const Processor, processor);
        QVERIFY(processor.allow.size() <= BPF_MAXINSNS && processor.allow.size() > 100);
        QVERIFY(processor.deny.size() <= BPF_MAXINSNS && processor.deny.size() > 10);
    }
};

QTEST_GUILESS_MAIN(FiltersTest)
#include "filters_test.moc"
