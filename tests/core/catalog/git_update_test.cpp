#include "core/base/random.h"
#include "core/catalog/stream.h"
#include "tests/core/catalog/git_site.h"

#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::catalog::engine;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// Updates that read only what is new, and what the facts kept for that cannot do.
class GitUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyWhatIsNew();
    void survivesFactsThatAreWrong_data();
    void survivesFactsThatAreWrong();
    void givesNoByteThatFactsLieAbout();
    void refusesATreeOutOfOrder();
    void handsOverWhatTheReaderLacks();
};

/// The objects of what stayed are not there any more, and nobody misses them.
void GitUpdateTest::readsOnlyWhatIsNew()
{
    Site site;
    site.stand.putEntry(3);
    site.stand.publish();
    const git_oid commit = site.place.push(site.stand.contents);
    const auto kept = readTable(factsPath(site.repository()));
    QVERIFY(kept);
    const auto same = site.place.blob(site.stand.contents[site.stand.pathOf(1)]);
    const QString name = QString::fromLatin1(git_oid_tostr_s(&same.id));
    QVERIFY(QFile::remove(site.place.path() + u"/objects/"_s + name.left(2) + u'/' + name.mid(2)));
    const auto repository = openBare(site.place.path());
    const auto files = GitFiles::open(repository->get(), commit, &*kept);
    QVERIFY(files);
    QCOMPARE((*files)->all(), site.stand.files().all());
    QCOMPARE((*files)->read(site.stand.pathOf(1)).error().reason.key(), u"catalog.broken_repository"_s);
    QVERIFY((*files)->read(site.stand.pathOf(3)));
}

void GitUpdateTest::survivesFactsThatAreWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto table = [](const Site &site) {
        QFile file(factsPath(site.repository()));
        FALLOW_CHECK(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray whole = table(Site());
    QTest::newRow("none") << QByteArray();
    QTest::newRow("cut") << whole.chopped(1);
    QTest::newRow("half") << whole.first(whole.size() / 2);
    QTest::newRow("of another catalog") << whole;
    QTest::newRow("noise") << base::randomBytes(4096);
}

void GitUpdateTest::survivesFactsThatAreWrong()
{
    QFETCH(QByteArray, bytes);
    Site site;
    QFile file(factsPath(site.repository()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush());
    site.stand.putEntry(3);
    site.stand.publish();
    site.place.push(site.stand.contents);
    QCOMPARE(Site::outcome(site.update()), u"accepted"_s);
    const auto files = openAccepted(site.repository());
    QVERIFY(files);
    QCOMPARE(files->files->all(), site.stand.files().all());
    QCOMPARE(readTable(factsPath(site.repository()))->files, site.stand.files().all());
}

/// A table that calls a bad object by the hash of the good one: what is signed passes, and what is read does not.
void GitUpdateTest::givesNoByteThatFactsLieAbout()
{
    Site site;
    auto files = site.stand.contents;
    files[site.stand.pathOf(1)].replace("App 1", "App 7");
    const git_oid commit = site.place.push(files); // the signatures are those of the good one
    auto table = *readTable(factsPath(site.repository()));
    const auto bad = site.place.blob(files[site.stand.pathOf(1)]);
    for (size_t i = 0; i < table.files.size(); ++i) {
        if (table.files[i].path == site.stand.pathOf(1))
            std::copy(std::begin(bad.id.id), std::end(bad.id.id), table.marks[i].begin());
    }
    const auto tree = site.place.treeOf(files); // and that the bad tree is the one that was proven
    std::copy(std::begin(tree.id.id), std::end(tree.id.id), table.mark.begin());
    QVERIFY(writeTable(factsPath(site.repository()), table));
    const auto opened = GitFiles::open(site.place.repository(), commit, &table);
    QVERIFY(opened);
    QCOMPARE((*opened)->read(site.stand.pathOf(1)).error().reason.key(), u"catalog.broken_repository"_s);
    // Handed over whole it is read, and found out; what the server then sends is judged without the table.
    const QByteArray before = site.acceptedCommit();
    site.handOver = [](const Files &all, const std::vector<FileFact> *) {
        return writeStream(all, [](const QByteArray &) -> base::Result<base::Done> { return base::Done{}; });
    };
    QCOMPARE(Site::outcome(site.update()), u"catalog.broken_repository"_s);
    QCOMPARE(site.acceptedCommit(), before);
    QVERIFY(QFile::remove(factsPath(site.repository())));
    QCOMPARE(Site::outcome(site.update()), u"catalog.wrong_tree"_s);
}

void GitUpdateTest::refusesATreeOutOfOrder()
{
    Site site;
    const auto file = site.place.blob("{}");
    const auto shard = [&](int number) {
        const QByteArray path = site.stand.pathOf(number);
        return std::pair(path.sliced(5, 2), site.place.tree({{path.sliced(8), file}}));
    };
    site.serve(site.place.tree({{"apps", site.place.tree({shard(2), shard(1)})}}));
    const QByteArray before = site.acceptedCommit();
    QCOMPARE(Site::outcome(site.update()), u"catalog.broken_repository"_s);
    QCOMPARE(site.acceptedCommit(), before);
}

void GitUpdateTest::handsOverWhatTheReaderLacks()
{
    Site site;
    const TrustState first = site.trust;
    site.stand.putEntry(3);
    site.stand.publish();
    site.place.push(site.stand.contents);
    std::optional<std::vector<FileFact>> before;
    site.handOver = [&](const Files &, const std::vector<FileFact> *known) -> base::Result<base::Done> {
        before = known ? std::optional(*known) : std::nullopt;
        return base::Done{};
    };
    site.knows = first.tree;
    QCOMPARE(Site::outcome(site.update()), u"accepted"_s);
    QCOMPARE(before, std::optional(site.first));
    // It lost that answer, or has another state: it gets all.
    QCOMPARE(Site::outcome(site.update()), u"accepted"_s);
    QCOMPARE(before, std::nullopt);
    // What cannot be handed over is not accepted.
    const QByteArray accepted = site.acceptedCommit();
    site.stand.putEntry(4);
    site.stand.publish();
    site.place.push(site.stand.contents);
    site.handOver = [](const Files &, const std::vector<FileFact> *) -> base::Result<base::Done> {
        return base::fail(base::Code::Unavailable, base::Reason(u"catalog.unwritable"_s));
    };
    QCOMPARE(Site::outcome(site.update()), u"catalog.unwritable"_s);
    QCOMPARE(site.acceptedCommit(), accepted);
}

QTEST_GUILESS_MAIN(GitUpdateTest)
#include "git_update_test.moc"
