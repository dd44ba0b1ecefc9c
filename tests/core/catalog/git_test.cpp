#include "core/base/random.h"
#include "tests/core/catalog/git_site.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::catalog::engine;
using namespace fallow::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mib = 1024 * 1024;

/// Refused by this name; the state before and its trust stay, and nothing is left over.
#define VERIFY_STAYS(site, expected)                                                                                   \
    do {                                                                                                               \
        const QByteArray before = (site).acceptedCommit();                                                             \
        const TrustState trust = (site).trust;                                                                         \
        const auto result = (site).update();                                                                           \
        const auto *failed = std::get_if<FailedUpdate>(&result);                                                       \
        QVERIFY2(failed, "accepted");                                                                                  \
        QVERIFY2(failed->why.reason.key() == u"" expected, qPrintable(failed->why.toString()));                        \
        QCOMPARE((site).acceptedCommit(), before);                                                                     \
        QCOMPARE((site).trust, trust);                                                                                 \
        QCOMPARE(QDir((site).repository()).entryList({u"incoming-*"_s}), QStringList());                               \
        const auto files = openAccepted((site).repository());                                                          \
        QVERIFY(files);                                                                                                \
        QCOMPARE(files->files->all(), (site).first);                                                                   \
    } while (false)

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(4); // the size that Qt puts in front
}

QByteArray packHeader(int type, qsizetype size)
{
    QByteArray header;
    int byte = type << 4 | (size & 15);
    for (size >>= 4; size != 0; size >>= 7) {
        header.append(static_cast<char>(byte | 128));
        byte = size & 127;
    }
    return header.append(static_cast<char>(byte));
}

QByteArray variable(qsizetype number)
{
    QByteArray bytes;
    for (; number > 127; number >>= 7)
        bytes.append(static_cast<char>((number & 127) | 128));
    return bytes.append(static_cast<char>(number));
}

/// A blob of 64 KiB and a delta that says: this one, a thousand times over.
QByteArray deltaBomb(const QByteArray &base, qsizetype times)
{
    QByteArray delta = variable(base.size()) + variable(base.size() * times) + QByteArray(times, '\x80');
    const QByteArray first = packHeader(3, base.size()) + deflated(base);
    qsizetype back = first.size();
    QByteArray offset(1, static_cast<char>(back & 127));
    for (back >>= 7; back != 0; back >>= 7)
        offset.prepend(static_cast<char>(128 | (--back & 127)));
    const QByteArray second = packHeader(6, delta.size()) + offset + deflated(delta);
    const QByteArray pack = QByteArray("PACK\0\0\0\2\0\0\0\2", 12) + first + second;
    return pack + QCryptographicHash::hash(pack, QCryptographicHash::Sha1);
}

QByteArray noise(qsizetype size)
{
    return base::randomBytes(size);
}

} // namespace

/// Case 39 of transfer.md and the repositories of its 4.8, over git's own protocol.
class GitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesProvesAndAccepts();
    void movesOnlyWhatIsNew();
    void refusesHostileTrees_data();
    void refusesHostileTrees();
    void refusesTreesInTreesForEver();
    void refusesADeltaBomb();
    void refusesAHugeBlobOfNothing();
    void refusesMoreThanItAskedFor();
    void refusesTooManyObjects();
    void refusesRewrittenHistory();
    void survivesABranchThatIsGone();
    void survivesAServerThatIsGone();
    void keepsTheOldStateWhereTheNewOneIsNotSigned();
    void findsWhatIsMissingOrChangedOnDisk();
    void canBeCancelled();
    void goesNowhereElse_data();
    void goesNowhereElse();
};

void GitTest::fetchesProvesAndAccepts()
{
    Site site;
    const auto files = openAccepted(site.repository());
    QVERIFY(files);
    QCOMPARE(files->files->all(), site.stand.files().all());
    QCOMPARE(*files->files->read(site.stand.pathOf(1)), site.stand.contents[site.stand.pathOf(1)]);
    QCOMPARE(files->files->read("apps/none").error().reason.key(), u"catalog.no_file"_s);
    QVERIFY(!QFile::exists(site.folder.filePath(u"catalog.git/catalog.json"_s)));
}

void GitTest::movesOnlyWhatIsNew()
{
    Site site;
    for (int i = 3; i < 200; ++i)
        site.stand.putEntry(i);
    site.stand.publish();
    site.place.push(site.stand.contents);
    QCOMPARE(Site::outcome(site.update()), u"accepted"_s);
    site.stand.putEntry(200);
    site.stand.publish();
    site.place.push(site.stand.contents);
    const auto result = site.update();
    const auto *update = std::get_if<Update>(&result);
    QVERIFY(update);
    QVERIFY2(update->moved < 16 * 1024, qPrintable(QString::number(update->moved)));
    QCOMPARE(update->proven.snapshot.entries, 200u);
    QCOMPARE(site.acceptedCommit(), update->commit);
}

void GitTest::refusesHostileTrees_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("reason");
    const QByteArray blob("100644");
    const QString path = u"catalog.bad_path"_s;
    const QString mode = u"catalog.bad_mode"_s;
    QTest::newRow("parent") << QByteArray("..") << blob << path;
    QTest::newRow("itself") << QByteArray(".") << blob << path;
    QTest::newRow(".git") << QByteArray(".git") << blob << path;
    QTest::newRow(".GIT and a blank") << QByteArray(".GIT ") << blob << path;
    QTest::newRow("git~1") << QByteArray("git~1") << blob << path;
    QTest::newRow("slash") << QByteArray("a/b") << blob << path;
    QTest::newRow("backslash") << QByteArray("a\\b.json") << blob << path;
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe.json") << blob << path;
    QTest::newRow("Unicode that vanishes") << QByteArray(".g\xe2\x80\x8cit") << blob << path;
    QTest::newRow(".gitmodules") << QByteArray(".gitmodules") << blob << path;
    QTest::newRow(".gitattributes") << QByteArray(".gitattributes") << blob << path;
    QTest::newRow("unknown file") << QByteArray("hello.txt") << blob << path;
    QTest::newRow("very long") << QByteArray(200, 'a') << blob << path;
    QTest::newRow("case twin") << QByteArray("Catalog.json") << blob << path;
    QTest::newRow("the same twice") << QByteArray("catalog.json") << blob << u"catalog.case_twins"_s;
    QTest::newRow("link") << QByteArray("icon.png") << QByteArray("120000") << mode;
    QTest::newRow("submodule") << QByteArray("sub") << QByteArray("160000") << mode;
    QTest::newRow("program") << QByteArray("run.json") << QByteArray("100755") << mode;
    QTest::newRow("group may write") << QByteArray("run.json") << QByteArray("100664") << mode;
    QTest::newRow("unheard of") << QByteArray("run.json") << QByteArray("777") << mode;
    QTest::newRow("a tree that is a blob") << QByteArray("apps") << QByteArray("40000") << u"catalog.broken_repository"_s;
}

void GitTest::refusesHostileTrees()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, mode);
    QFETCH(QString, reason);
    Site site;
    const auto item = site.place.blob(mode == "120000" ? "/etc/passwd" : "{}", mode);
    const auto good = site.place.blob("{}");
    GitPlace::Items items{{"catalog.json", good}, {name, item}};
    const git_oid commit = site.place.commit(site.place.tree(items), {*branchTip(site.place.repository(), "main")});
    const auto files = GitFiles::open(site.place.repository(), commit);
    QVERIFY(!files);
    QVERIFY2(files.error().reason.key() == reason, qPrintable(files.error().toString()));
    if (mode == "40000") // git does not serve it
        return;
    site.place.setMain(commit);
    const QByteArray before = site.acceptedCommit();
    QCOMPARE(Site::outcome(site.update()), reason);
    QCOMPARE(site.acceptedCommit(), before);
}

void GitTest::refusesTreesInTreesForEver()
{
    Site site;
    GitPlace::Item tree = site.place.tree({});
    for (int level = 0; level < 3; ++level) {
        GitPlace::Items items;
        for (int i = 0; i < 60; ++i)
            items.emplace_back(QByteArray::number(i + 10), tree);
        tree = site.place.tree(items);
    }
    site.serve(tree);
    VERIFY_STAYS(site, "catalog.too_many_files");
    tree = site.place.tree({}); // nothing at its end: only the depth is wrong
    for (int level = 0; level < 6; ++level)
        tree = site.place.tree({{"apps", tree}});
    site.serve(tree);
    VERIFY_STAYS(site, "catalog.bad_path");
}

void GitTest::refusesADeltaBomb()
{
    Site site;
    const QByteArray base = noise(64 * 1024);
    constexpr qsizetype times = 1024;
    site.place.git({u"index-pack"_s, u"--stdin"_s, u"--strict"_s}, deltaBomb(base, times));
    QCryptographicHash name(QCryptographicHash::Sha1);
    name.addData(QByteArray("blob " + QByteArray::number(base.size() * times) + '\0'));
    for (qsizetype i = 0; i < times; ++i)
        name.addData(base);
    GitPlace::Item big{"100644", {}};
    const QByteArray sha = name.result();
    std::memcpy(big.id.id, sha.constData(), GIT_OID_RAWSZ);
    site.serve(site.place.tree({{"a.json", site.place.blob(base)}, {"b.json", big}}));
    VERIFY_STAYS(site, "catalog.broken_pack");
}

void GitTest::refusesAHugeBlobOfNothing()
{
    Site site;
    auto files = site.stand.contents;
    files[site.stand.pathOf(1)] = QByteArray(64 * mib, '\0');
    site.place.push(files);
    VERIFY_STAYS(site, "catalog.file_too_large");
}

void GitTest::refusesMoreThanItAskedFor()
{
    Site site;
    site.mostBytes = mib;
    auto files = site.stand.contents;
    for (int i = 3; i < 40; ++i)
        files[site.stand.pathOf(i)] = noise(60 * 1024);
    site.place.push(files);
    VERIFY_STAYS(site, "catalog.too_much");
}

void GitTest::refusesTooManyObjects()
{
    Site site;
    site.mostObjects = 500;
    for (int i = 3; i < 252; ++i) // a blob and a folder for each
        site.stand.putEntry(i);
    site.stand.publish();
    site.place.push(site.stand.contents);
    VERIFY_STAYS(site, "catalog.too_much");
    site.mostObjects = limits::files;
    QCOMPARE(Site::outcome(site.update()), u"accepted"_s);
}

void GitTest::refusesRewrittenHistory()
{
    Site site;
    site.stand.putEntry(3);
    site.stand.publish();
    site.place.setMain(site.place.commit(site.place.treeOf(site.stand.contents)));
    QCOMPARE(Site::outcome(site.update()), u"catalog.history_rewritten"_s);
    QCOMPARE(site.trust.snapshotVersion, 1u);
}

void GitTest::survivesABranchThatIsGone()
{
    Site site;
    QVERIFY(QFile::rename(site.place.path() + u"/refs/heads/main"_s, site.place.path() + u"/refs/heads/other"_s));
    VERIFY_STAYS(site, "catalog.no_branch");
}

void GitTest::survivesAServerThatIsGone()
{
    Site site;
    QVERIFY(QFile::rename(site.place.path() + u"/HEAD"_s, site.place.path() + u"/DEAD"_s));
    VERIFY_STAYS(site, "catalog.unreachable");
}

void GitTest::keepsTheOldStateWhereTheNewOneIsNotSigned()
{
    Site site;
    auto files = site.stand.contents;
    files["catalog.json"] = "{}";
    site.place.push(files);
    VERIFY_STAYS(site, "catalog.wrong_tree");
    site.place.push(site.stand.contents);
    QCOMPARE(Site::outcome(site.update()), u"accepted"_s);
}

void GitTest::findsWhatIsMissingOrChangedOnDisk()
{
    Site site;
    const git_oid commit = *branchTip(site.place.repository(), "main");
    const auto item = site.place.blob(site.stand.contents[site.stand.pathOf(1)]);
    const QString name = QString::fromLatin1(git_oid_tostr_s(&item.id));
    const QString path = site.place.path() + u"/objects/"_s + name.left(2) + u'/' + name.mid(2);
    QFile file(path);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QByteArray changed = whole;
    changed[whole.size() - 8] = static_cast<char>(changed[whole.size() - 8] ^ 0x40);
    QVERIFY(file.seek(0) && file.write(changed) == changed.size() && file.flush());
    const auto broken = openBare(site.place.path());
    QCOMPARE(GitFiles::open(broken->get(), commit).error().reason.key(), u"catalog.broken_repository"_s);
    QVERIFY(file.remove());
    const auto missing = openBare(site.place.path());
    QCOMPARE(GitFiles::open(missing->get(), commit).error().reason.key(), u"catalog.broken_repository"_s);
    git_oid none{};
    QCOMPARE(GitFiles::open(missing->get(), none).error().reason.key(), u"catalog.broken_repository"_s);
}

void GitTest::canBeCancelled()
{
    Site site;
    site.stand.putEntry(3);
    site.stand.publish();
    site.place.push(site.stand.contents);
    QCOMPARE(Site::outcome(site.update([](qint64, qint64) { return false; })), u"catalog.cancelled"_s);
    QCOMPARE(Site::outcome(site.update()), u"accepted"_s);
}

void GitTest::goesNowhereElse_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://example.org/x.git", "ssh://example.org/x.git", "git@example.org:x.git", "/etc",
                            "file:///etc", "https://user:word@example.org/x.git", "https:///x", "git://127.0.0.1/x",
                            "--upload-pack=touch /tmp/x", "ext::sh -c id", ""})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void GitTest::goesNowhereElse()
{
    QFETCH(QString, url);
    QTemporaryDir folder;
    const auto result = updateCatalog({.url = url, .repository = folder.filePath(u"x.git"_s)},
                                      [](qint64, qint64) { return true; });
    QCOMPARE(Site::outcome(result), u"catalog.bad_url"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(GitTest)
#include "git_test.moc"
