#include "core/catalog/engine/git_publish.h"
#include "core/catalog/index/librarian.h"
#include "core/content/fetch_client.h"
#include "tests/bench/figure.h"
#include "tests/core/catalog/catalog_stand.h"
#include "tests/core/catalog/git_place.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <random>

using namespace fallow;
using namespace fallow::catalog;
using namespace Qt::StringLiterals;

namespace
{

constexpr int entryCount = 100'000;
constexpr int changed = 10;
constexpr int rounds = 7;
constexpr int queryCount = 400;

using Clock = std::chrono::steady_clock;
double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Text like that of the measurements in which the limits were set: 4,000 words of two to four syllables.
class Words
{
public:
    Words()
    {
        const QStringList syllables = u"ka ro mi te lu so ver ion gen bio chem ray map sim data net flow blend seq fold dock train model image "
                                      "geo climate protein quantum render cluster"_s.split(u' ');
        for (int i = 0; i < 4000; ++i) {
            QString word;
            for (quint32 left = 2 + number(3); left > 0; --left)
                word += syllables.at(static_cast<qsizetype>(number(static_cast<quint32>(syllables.size()))));
            m_words.append(word);
        }
    }
    QString some(int count)
    {
        QStringList words;
        for (int i = 0; i < count; ++i)
            words.append(m_words.at(static_cast<qsizetype>(number(4000))));
        return words.join(u' ');
    }
    quint32 number(quint32 below) { return static_cast<quint32>(m_random() % below); }

private:
    std::mt19937 m_random{7};
    QStringList m_words;
};

QByteArray entryText(Words &words, int number, const base::Address &owner)
{
    const QByteArray bytes = content::Sha256::of(QByteArray::number(number)).bytes();
    Entry entry{.kind = number % 3 == 0 ? EntryKind::Dataset : EntryKind::App, .chain = 134,
                .address = FileAddress::from(base::Address::fromBytes(bytes.first(20)).value()), .name = words.some(3),
                .summary = words.some(50), .version = u"1.0"_s, .owner = FileAddress::from(owner), .license = u"Apache-2.0"_s,
                .categories = {words.some(1)}, .tags = {words.some(1), words.some(1), words.some(1)}, .multiaddr = u"docker.io/a/b:1"_s};
    return fileText(json::toObject(entry));
}

/// A curator's repository behind git's own server.
class Site
{
public:
    Site()
    {
        owner = stand.address("owner");
        for (int i = 0; i < entryCount; ++i)
            put(i);
        publish();
    }
    void put(int number)
    {
        const QByteArray text = entryText(words, number, owner);
        const auto entry = json::fromJson<Entry>(*parseStrict(text)).value();
        stand.contents[pathOf(entry.kind, base::Address::from(entry.address))] = text;
    }
    void publish()
    {
        stand.publish();
        FALLOW_CHECK(engine::publish(stand.files(), folder.filePath(u"catalog.git"_s), u"main"_s, u"State"_s, stand.now));
    }
    QString url() const { return server.url(u"catalog.git"_s); }

    test::CatalogStand stand;
    Words words;
    base::Address owner;
    QTemporaryDir folder;
    test::GitServer server{folder.path()};
};

/// A reader: fallow-fetch, the archive and the index.
class Reader
{
public:
    explicit Reader(const Site &site) : m_site(site), m_books(Librarian::open(m_folder.path()).value())
    {
        FALLOW_CHECK(m_books->add(site.url(), content::Sha256::of(site.stand.contents.at("meta/root/1.json"))));
    }
    /// Milliseconds from the question to what can be searched.
    double update()
    {
        const auto start = Clock::now();
        const Shelved catalog = m_books->list().front();
        const auto answer = test::await(m_fetch.order(u"catalog_update"_s, json::toObject(m_books->request(catalog, m_site.stand.now))).result, 600'000);
        fetched = msSince(start);
        const auto reply = answer ? json::fromJson<UpdateReply>(*answer) : base::Result<UpdateReply>(answer.error());
        const auto taken = m_books->take(catalog, reply, m_site.stand.now);
        if (!taken || !taken->updated.reading)
            qFatal("%s", qPrintable((taken ? taken->updated.why : taken.error()).toString()));
        moved = reply->moved;
        looked = taken->looked;
        return msSince(start);
    }
    double query(const QString &text, std::optional<int> kind)
    {
        const auto start = Clock::now();
        FALLOW_CHECK(m_books->search({.text = text, .kind = kind}));
        return msSince(start);
    }

    double fetched = 0;
    qint64 moved = 0;
    qint64 looked = 0;

private:
    const Site &m_site;
    QTemporaryDir m_folder;
    std::unique_ptr<Librarian> m_books;
    content::FetchClient m_fetch{{.program = qEnvironmentVariable("FALLOW_BUILD_DIR") + u"/bin/fallow-fetch"_s}};
};

double peer(const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"python3"_s, QStringList{QStringLiteral(FALLOW_PEER)} + words);
    process.write(input);
    process.closeWriteChannel();
    FALLOW_CHECK(process.waitForFinished(600'000) && process.exitCode() == 0);
    return process.readAllStandardOutput().trimmed().toDouble();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measureQueries(Site &site, Reader &reader, const QString &folder)
{
    std::vector<double> times;
    QByteArray lines;
    for (int i = 0; i < queryCount; ++i) {
        // A word or two, typed as far as three letters or more.
        const QString text = site.words.some(1 + i % 2);
        const QString typed = text.left(std::max<qsizetype>(3, text.size() - site.words.number(5)));
        times.push_back(reader.query(typed, i % 4 == 0 ? std::optional(0) : std::nullopt));
        lines += typed.trimmed().toUtf8() + '\n';
    }
    std::sort(times.begin(), times.end());
    bench::print("market", "catalog_query_p95", times[times.size() * 95 / 100], peer({u"query"_s, folder}, lines));
}

} // namespace

/// 100,000 entries: the first fetch with its proof and index, updates of ten, and what a person types. The peer is git
/// with Python's json and SQLite, which proves nothing.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Site site;
    QTemporaryDir folder;
    Reader reader(site);
    const double index = reader.update() / 1000;
    std::fprintf(stderr, "first: %.2f s, of which %.2f s fetching; %lld entries\n", index, reader.fetched / 1000, static_cast<long long>(reader.looked));
    bench::print("market", "catalog_index_100k", index, peer({u"index"_s, site.url(), folder.path()}), "s");
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < rounds; ++i) {
        for (int j = 0; j < changed; ++j)
            site.put(static_cast<int>(site.words.number(entryCount)));
        site.publish();
        ours.push_back(reader.update());
        std::fprintf(stderr, "update: %.1f ms, of which %.1f ms fetching; %lld bytes moved, %lld entries\n", ours.back(), reader.fetched,
                     static_cast<long long>(reader.moved), static_cast<long long>(reader.looked));
        theirs.push_back(peer({u"update"_s, folder.path()}));
    }
    bench::print("market", "catalog_update_10", median(ours), median(theirs));
    measureQueries(site, reader, folder.path());
    return 0;
}
