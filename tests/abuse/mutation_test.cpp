#include "tests/abuse/abuse_list.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow::test;

namespace
{

/// Without `protections`, `attempt` must meet `outcome`. Where several hold one attempt back, all
/// of them are left out: that each of them alone is enough is shown by the others' rows.
struct Mutation {
    const char *protections;
    const char *section;
    const char *attempt;
    const char *outcome = "ok";
};

constexpr Mutation mutations[] = {
    {"own_root", "all", "1.wallet"},
    {"notify_filter", "all", "24.tcp_fast_open"},
    {"closed_init", "all", "221.init_memory"},
    // The rest with `tests/run soak`.
    {"throw_away_root", "all", "3.image_changed"},
    {"throw_away_root", "all", "4.in_changed"},
    {"own_proc", "all", "13.processes_of_others"},
    {"no_descriptors", "all", "14.wallet_left_open"},
    {"own_environment", "all", "17.variable_of_the_host"},
    {"own_devices", "all", "18.dev_hosts"},
    {"proc_masks", "all", "22.cmdline"},
    {"net_namespace", "all", "28.abstract_of_host"},
    {"lowest_priority", "all", "31.not_idle_class"},
    {"deny_filter", "all", "34.setsid"},
    {"user_namespaces_off deny_filter allow_filter", "all", "8.unshare_then_chroot"},
    {"own_keyring allow_filter", "all", "37.key_of_person"},
    {"allow_filter", "all", "39.read_implies_exec"},
    {"other_architectures", "all", "40.int_0x80"},
    {"no_capabilities", "all", "41.any_capability"},
    {"process_limit", "forks", "44.forks"},
    {"root_inodes", "inodes", "48.inodes"},
    {"limits", "all", "50.sparse_terabyte"},
    {"death_with_parent", "deaths", "53.supervisor_killed", "left behind"},
    {"proc_read_only", "all", "57.oom_score_adj"},
    {"first_to_go", "all", "57.not_first_to_go"},
    {"own_mount_points", "images", "64.mounts_elsewhere"},
    {"uts_namespace", "all", "220.host_name"},
    {"ipc_namespace", "all", "241.shm_of_host"},
};
constexpr int quickOnes = 3;

} // namespace

/// A test whose attempts no protection holds back proves nothing: each protection is left out in a
/// copy of a program that is never shipped (weaken.h), and then the attempt must succeed.
///
/// Always as a plain user, in the throw-away place: as root on a real disk a breach is one.
class MutationTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// A copy of the weakened program with the names written into its mark.
    QString weakened(const QByteArray &protections) const
    {
        QFile file(QStringLiteral(FALLOW_BIN_DIR "/fallow-sandbox-weakened"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray bytes = file.readAll();
        const QByteArray mark("fallow-weaken-mark:");
        const qsizetype at = bytes.indexOf(mark);
        if (at < 0)
            return {};
        const QByteArray names = ' ' + protections;
        bytes.replace(at + mark.size(), names.size(), names);
        QFile copy(m_folder.filePath(QStringLiteral("weakened")));
        if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
            return {};
        return copy.fileName();
    }

private Q_SLOTS:
    void theProgramThatIsShippedHasNoSwitch()
    {
        QFile file(QStringLiteral(FALLOW_BIN_DIR "/fallow-sandbox"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("fallow-weaken")); // without the mark nothing can be left out
    }
    void aSwitchThatIsOffChangesNothing()
    {
        const Attempts attempts = runAttempts(Who::User, weakened("none"), {QStringLiteral("all")});
        for (const Mutation &one : mutations) {
            if (qstrcmp(one.section, "all") == 0)
                QVERIFY2(!attempts.outcomes.value(one.attempt).contains("ok")
                        && attempts.outcomes.contains(one.attempt),
                    one.attempt);
        }
    }
    void withoutTheProtectionTheAttemptSucceeds_data()
    {
        QTest::addColumn<int>("index");
        const bool wantsAll = qEnvironmentVariable("FALLOW_MUTATIONS") == QStringLiteral("all");
        const int count = wantsAll ? int(std::size(mutations)) : quickOnes;
        for (int i = 0; i < count; ++i)
            QTest::addRow("%s: %s", mutations[i].protections, mutations[i].attempt) << i;
    }
    void withoutTheProtectionTheAttemptSucceeds()
    {
        QFETCH(int, index);
        const Mutation &one = mutations[index];
        const QString program = weakened(one.protections);
        QVERIFY(!program.isEmpty());
        const Attempts attempts =
            runAttempts(Who::User, program, {QString::fromLatin1(one.section)});
        const QByteArray seen = attempts.outcomes.value(one.attempt).join(',');
        QVERIFY2(seen.contains(one.outcome), QByteArray(seen + '\n' + attempts.errors).constData());
    }
};

QTEST_GUILESS_MAIN(MutationTest)
#include "mutation_test.moc"
