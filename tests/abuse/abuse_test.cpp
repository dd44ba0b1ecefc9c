#include "tests/support/sandbox_run.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <map>

using namespace fallow;
using namespace fallow::test;

namespace
{

/// What each attempt of abuse.c must meet. "unix", "kill_init" and "stop_init" are let through:
/// the first reaches nobody outside, the kernel drops the others.
const std::map<QByteArray, QByteArray> expected = {
    {"EPERM",
        "remount_root umount_in mount_tmpfs fsopen open_tree move_mount chroot pivot_root "
        "mknod_char "
        "mknod_block name_to_handle_at open_by_handle_at bpf perf userfaultfd add_key keyctl "
        "request_key init_module kexec reboot swapon acct settimeofday sethostname quotactl "
        "fanotify "
        "syslog mbind vmsplice iopl modify_ldt ptrace_init process_vm_readv pidfd_getfd kcmp "
        "sched_fifo sched_other ioprio_best_effort affinity setsid unshare_user unshare_net "
        "clone_user "
        "clone_mount setns capset raise_files raise_processes tiocsti tioclinux tiocsti_high_bits"},
    {"ENOENT",
        "host_file host_file_by_proc_root dev_kmsg dev_mem dev_vda dev_kvm dev_fuse sys run_user"},
    {"EXDEV", "link_root_to_out"},
    {"EROFS", "oom_score_adj"},
    {"EACCES",
        "core_pattern max_user_namespaces kallsyms timer_list proc_keys kernel_cmdline init_exe "
        "init_mem init_environ init_files init_file_opened init_root init_cwd nice_minus_5"},
    {"EFBIG", "sparse_terabyte"},
    {"EAFNOSUPPORT",
        "inet_tcp inet_udp inet6_tcp raw packet netlink vsock alg bluetooth tipc_pair"},
    {"ECONNREFUSED", "x11_abstract"},
    {"ENOSYS", "io_uring personality clone3"},
    {"ESRCH", "signal_host"},
    {"EINVAL", "regain_privileges setuid_other"},
    {"signal 31", "int_0x80 x32"},
    {"ok", "unix kill_init stop_init end"},
    {"3", "open_files"},
};

} // namespace

/// The same launcher, filters and init as every task, with a program that attacks.
class AbuseTest : public QObject
{
    Q_OBJECT

private:
    BusyboxRoot m_place;
    std::map<QByteArray, QByteArray> m_seen;
    sandbox::Report m_report;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(
            QFile::copy(QStringLiteral(FALLOW_BIN_DIR "/abuse"), m_place.path("root/bin/abuse")));
        m_place.write("wallet", "secret");
        auto policy = m_place.policy("");
        policy.argv = {"abuse", m_place.path("wallet").toStdString(),
            std::to_string(QCoreApplication::applicationPid())};
        m_report = run(policy);
        for (const QByteArray &line : m_place.printed().split('\n'))
            m_seen[line.left(line.indexOf('='))] = line.mid(line.indexOf('=') + 1);
    }
    void everyAttemptMeetsWhatIsWritten_data()
    {
        QTest::addColumn<QByteArray>("outcome");
        for (const auto &[outcome, names] : expected) {
            for (const QByteArray &name : names.split(' '))
                QTest::newRow(name.constData()) << outcome;
        }
    }
    void everyAttemptMeetsWhatIsWritten()
    {
        QFETCH(QByteArray, outcome);
        QCOMPARE(m_seen[QTest::currentDataTag()], outcome);
    }
    void theWayToTheKernelsMemoryIsClosed()
    {
        for (const char *name : {"kcore", "sysrq"})
            QVERIFY2(m_seen[name] != "ok", name);
    }
    void everyTryAtTheNetworkWasWrittenDown()
    {
        uint64_t network = 0;
        for (const auto &one : m_report.denied)
            network += one.what == "network" ? one.count : 0;
        QCOMPARE(network, uint64_t(9));
    }
    void theProgramEndedByItself()
    {
        QCOMPARE(outcomeName(m_report.outcome), std::string("exited"));
        QCOMPARE(m_report.exit_code, 0);
    }
};

QTEST_GUILESS_MAIN(AbuseTest)
#include "abuse_test.moc"
