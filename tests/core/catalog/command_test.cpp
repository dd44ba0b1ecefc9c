#include "core/evm/address.h"
#include "core/evm/private_key.h"
#include "core/wallet/keystore.h"
#include "tests/core/catalog/catalog_stand.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::test;
using namespace Qt::StringLiterals;

namespace
{

struct Said {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// People with keystores, a folder of theirs, and a reader elsewhere: all by fallow-cli, no core runs.
class People
{
public:
    People()
    {
        for (const char *name : {"root1", "root2", "curator1", "curator2", "reviewer", "clock", "stranger"}) {
            const auto key = evm::PrivateKey::generate();
            addresses[QString::fromLatin1(name)] = evm::checksumAddress(key.address());
            const auto text = wallet::writeKeystore(key, base::SecretBytes::copyOf("secret", 6), wallet::Pbkdf2Cost{.rounds = 1024});
            write(m_folder.filePath(QString::fromLatin1(name)), *text);
        }
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        FALLOW_CHECK(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        FALLOW_CHECK(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    Said cli(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        environment.insert(u"FALLOW_SOCKET"_s, m_folder.filePath(u"nobody"_s));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(FALLOW_BIN_DIR "/fallow-cli"), words);
        process.write(input);
        process.closeWriteChannel();
        FALLOW_CHECK(process.waitForFinished(60'000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// A command with the key of this person.
    Said as(const QString &name, const QStringList &words) const
    {
        return cli(QStringList{u"catalog"_s} + words + QStringList{u"--keystore"_s, m_folder.filePath(name), u"--password-fd"_s, u"0"_s}, "secret\n");
    }
    Said catalog(const QStringList &words) const { return cli(QStringList{u"catalog"_s} + words); }
    QString folder() const { return m_folder.filePath(u"folder"_s); }
    QString repository() const { return m_folder.filePath(u"site/catalog.git"_s); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Said create() const
    {
        return catalog({u"create"_s, folder(), u"--name"_s, u"Test"_s, u"--chain"_s, u"31337"_s, u"--root"_s, addresses[u"root1"_s],
                        u"--root"_s, addresses[u"root2"_s], u"--curator"_s, addresses[u"curator1"_s], u"--curator"_s,
                        addresses[u"curator2"_s], u"--reviewer"_s, addresses[u"reviewer"_s], u"--clock"_s, addresses[u"clock"_s]});
    }
    /// Draft, sign by two curators, draft and sign a timestamp, publish.
    Said publish() const
    {
        const std::vector<Said> steps{catalog({u"draft"_s, folder(), u"snapshot"_s}), as(u"curator1"_s, {u"sign"_s, folder(), u"snapshot"_s}),
                                      as(u"curator2"_s, {u"sign"_s, folder(), u"snapshot"_s}), catalog({u"draft"_s, folder(), u"timestamp"_s}),
                                      as(u"clock"_s, {u"sign"_s, folder(), u"timestamp"_s})};
        for (const Said &said : steps) {
            if (said.code != 0)
                return said;
        }
        return catalog({u"publish"_s, folder(), repository()});
    }
    QString rootHash() const
    {
        QFile file(folder() + u"/meta/root/1.json"_s);
        FALLOW_CHECK(file.open(QIODevice::ReadOnly));
        return content::Sha256::of(file.readAll()).toString();
    }
    void putProposalAndEntry() const
    {
        write(folder() + u"/proposals/0001-ffmpeg.md"_s,
              "---\nnumber: 1\ntitle: FFmpeg\ntype: app\nauthor: 0x0909090909090909090909090909090909090909\nstatus: Accepted\n---\n");
        CatalogStand stand;
        write(path(u"entry.json"_s), fileText(json::toObject(stand.entry(1))));
    }

    mutable QMap<QString, QString> addresses;

private:
    QTemporaryDir m_folder;
};

#define VERIFY_OK(said)                                                                                                \
    do {                                                                                                               \
        const Said done = said;                                                                                        \
        QVERIFY2(done.code == 0 && done.err.isEmpty(), QByteArray(done.out + done.err).constData());                                                   \
    } while (false)
#define VERIFY_REFUSED(said, reason)                                                                                   \
    do {                                                                                                               \
        const Said done = said;                                                                                        \
        QVERIFY2(done.code != 0 && done.err.contains(reason), QByteArray(done.out + done.err).constData());                      \
    } while (false)

const QString entryAddress = u"0x0101010101010101010101010101010101010101"_s;

} // namespace

/// `fallow-cli catalog` from the first key to the reader's screen.
class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheFirstKeyToTheReader();
    void refusesWhatReadersWouldRefuse();
    void goesNowhereElse();

private:
    void begin(const People &people);
};

void CommandTest::begin(const People &people)
{
    VERIFY_OK(people.create());
    VERIFY_OK(people.as(u"root1"_s, {u"sign"_s, people.folder(), u"root"_s}));
    VERIFY_OK(people.as(u"root2"_s, {u"sign"_s, people.folder(), u"root"_s}));
    people.putProposalAndEntry();
    VERIFY_OK(people.catalog({u"put"_s, people.folder(), people.path(u"entry.json"_s)}));
}

void CommandTest::goesFromTheFirstKeyToTheReader()
{
    const People people;
    begin(people);
    VERIFY_OK(people.publish());
    const QString url = u"file://"_s + people.repository();
    VERIFY_REFUSED(people.catalog({u"add"_s, url, u"--root"_s, u"0x"_s + QString(64, u'1')}), "catalog.wrong_root");
    VERIFY_OK(people.catalog({u"add"_s, url, u"--root"_s, people.rootHash()}));
    const QString id = people.rootHash().mid(2, 16);
    VERIFY_REFUSED(people.catalog({u"add"_s, url, u"--root"_s, people.rootHash()}), "catalog.known_already");
    QVERIFY(people.catalog({u"show"_s, id}).out.contains("unreviewed"));

    QVERIFY(people.catalog({u"search"_s, u"what"_s, u"does"_s, u"--kind"_s, u"app"_s}).out.startsWith("unreviewed"));
    QCOMPARE(people.catalog({u"search"_s, u"'\" OR 1"_s}).out, QByteArray("none\n"));
    VERIFY_REFUSED(people.catalog({u"search"_s, u"x"_s, u"--kind"_s, u"planet"_s}), "cli.usage");

    // Two curators and a reviewer make it an approved one.
    for (const auto &[name, role] : {std::pair(u"curator1"_s, u"curator"_s), {u"curator2"_s, u"curator"_s}, {u"reviewer"_s, u"reviewer"_s}})
        VERIFY_OK(people.as(name, {u"approve"_s, people.folder(), entryAddress, u"--role"_s, role}));
    VERIFY_REFUSED(people.as(u"stranger"_s, {u"approve"_s, people.folder(), entryAddress, u"--role"_s, u"curator"_s}), "catalog.not_a_signer");
    VERIFY_OK(people.as(u"reviewer"_s, {u"review"_s, people.folder(), u"1"_s, u"--verdict"_s, u"approve"_s, u"--comment"_s, u"It runs."_s}));
    VERIFY_OK(people.publish());
    VERIFY_OK(people.catalog({u"update"_s}));
    const Said shown = people.catalog({u"show"_s, id, entryAddress});
    QVERIFY2(shown.out.startsWith("approved") && shown.out.contains(people.addresses[u"curator2"_s].toLatin1()), shown.out.constData());
    VERIFY_OK(people.catalog({u"verify"_s, id}));
    VERIFY_OK(people.catalog({u"verify"_s, u"folder"_s}));

    // Two curators revoke it; the second signs the line of the first.
    VERIFY_OK(people.as(u"curator1"_s, {u"revoke"_s, people.folder(), entryAddress, u"--cause"_s, u"malicious"_s, u"--reason"_s, u"It mines."_s}));
    VERIFY_OK(people.as(u"curator2"_s, {u"revoke"_s, people.folder(), u"--seq"_s, u"1"_s}));
    VERIFY_OK(people.publish());
    VERIFY_REFUSED(people.as(u"curator2"_s, {u"revoke"_s, people.folder(), u"--seq"_s, u"1"_s}), "catalog.published_already");
    VERIFY_OK(people.catalog({u"update"_s, id}));
    const Said revoked = people.catalog({u"show"_s, id, entryAddress, u"--json"_s});
    QVERIFY2(revoked.out.contains("\"standing\":\"revoked\"") && revoked.out.contains(people.addresses[u"curator1"_s].toLatin1()), revoked.out.constData());

    // The site shows yesterday's state: refused by name, and what was accepted is still there.
    QProcess git;
    git.start(u"git"_s, {u"-C"_s, people.repository(), u"update-ref"_s, u"refs/heads/main"_s, u"refs/heads/main~1"_s});
    QVERIFY(git.waitForFinished() && git.exitCode() == 0);
    VERIFY_REFUSED(people.catalog({u"update"_s, id}), "catalog.history_rewritten");
    QVERIFY(people.catalog({u"show"_s, id}).out.startsWith("revoked"));
    QVERIFY(people.catalog({u"list"_s}).out.contains("snapshot 3"));
    VERIFY_OK(people.catalog({u"remove"_s, id}));
    QCOMPARE(people.catalog({u"list"_s}).out, QByteArray("none\n"));
}

void CommandTest::refusesWhatReadersWouldRefuse()
{
    const People people;
    begin(people);
    VERIFY_REFUSED(people.create(), "cli.usage");
    VERIFY_REFUSED(people.catalog({u"publish"_s, people.folder(), people.repository()}), "catalog.no_file");
    VERIFY_OK(people.catalog({u"draft"_s, people.folder(), u"snapshot"_s}));
    VERIFY_REFUSED(people.as(u"stranger"_s, {u"sign"_s, people.folder(), u"snapshot"_s}), "catalog.not_a_signer");
    VERIFY_OK(people.as(u"curator1"_s, {u"sign"_s, people.folder(), u"snapshot"_s}));
    VERIFY_OK(people.catalog({u"draft"_s, people.folder(), u"timestamp"_s}));
    VERIFY_OK(people.as(u"clock"_s, {u"sign"_s, people.folder(), u"timestamp"_s}));
    VERIFY_REFUSED(people.catalog({u"publish"_s, people.folder(), people.repository()}), "catalog.too_few_signatures");
    People::write(people.folder() + u"/hello.txt"_s, "x");
    VERIFY_REFUSED(people.catalog({u"verify"_s, people.folder()}), "catalog.bad_path");
    QVERIFY(!QFile::exists(people.repository()));
    // A wallet elsewhere signs what it is shown.
    VERIFY_REFUSED(people.catalog({u"sign"_s, people.folder(), u"snapshot"_s, u"--signature"_s, u"0x00"_s}), "catalog.bad_path");
    QVERIFY(QFile::remove(people.folder() + u"/hello.txt"_s));
    VERIFY_REFUSED(people.catalog({u"sign"_s, people.folder(), u"snapshot"_s, u"--signature"_s, u"0x00"_s}), "catalog.not_a_signer");
    QVERIFY(people.catalog({u"sign"_s, people.folder(), u"snapshot"_s, u"--typed-data"_s}).out.contains("\"primaryType\":\"Snapshot\""));
}

void CommandTest::goesNowhereElse()
{
    const People people;
    begin(people);
    VERIFY_REFUSED(people.catalog({u"add"_s, u"git://127.0.0.1:9/x"_s, u"--root"_s, people.rootHash()}), "catalog.unreachable");
    VERIFY_REFUSED(people.catalog({u"add"_s, u"ext::sh -c id"_s, u"--root"_s, u"0x"_s + QString(64, u'2')}), "catalog.bad_url");
}

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
