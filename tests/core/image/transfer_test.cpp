#include "core/content/engine/ingest_file.h"
#include "core/content/engine/transfer_plan.h"
#include "core/image/engine/challenge.h"
#include "core/image/engine/image_cache.h"
#include "tests/core/image/registry_stand.h"
#include "tests/support/verify_result.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace fallow;
using namespace fallow::base;
using namespace Qt::StringLiterals;
using fallow::test::RegistryStand;
using fallow::test::TarBuilder;
using Request = fallow::test::HttpRequest;
using Response = fallow::test::HttpResponse;
using Ranges = fallow::test::RegistryStand::Ranges;

/// Layers are content: shared, gone on with, and removed with the last image that has them.
class TransferTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RegistryStand> m_stand;
    const QByteArray m_big = TarBuilder().file("big", QByteArray(300'000, 'b')).bytes();
    const QByteArray m_small = TarBuilder().file("small", "s").bytes();

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("<absent>");
    }
    void leavePartial(const QByteArray &blob, const QByteArray &bytes)
    {
        const content::ContentRef ref{.sha256 = content::Sha256::of(blob), .size = blob.size()};
        const auto ingest = content::engine::IngestFile::open(folderOf(blob), content::engine::keyOf(ref));
        FALLOW_VERIFY_RESULT(ingest);
        FALLOW_VERIFY_RESULT((*ingest)->write(0, bytes));
        FALLOW_VERIFY_RESULT((*ingest)->commit({.prefix = bytes.size()}));
    }
    QString folderOf(const QByteArray &blob) const
    {
        return content::ingestFolder(m_stand->cache.path(), content::Sha256::of(blob));
    }
    void spoil(const QByteArray &blob) const
    {
        QFile file(m_stand->blobPath(blob));
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(blob.size() / 2) && file.write("rot") == 3);
    }

private Q_SLOTS:
    void init() { m_stand = std::make_unique<RegistryStand>(); }

    void goesOnWhereATransferBrokeOff()
    {
        m_stand->publish("1", {m_big});
        m_stand->cuts = 3;
        const auto pulled = m_stand->pull(u"1"_s);
        FALLOW_VERIFY_RESULT(pulled);
        QCOMPARE(contents(pulled->rootfs + u"/big"_s), QByteArray(300'000, 'b'));
        QCOMPARE(m_stand->sent.load(), pulled->downloaded);
        QVERIFY2(m_stand->sent < m_big.size() + 2000, "nothing is moved twice");
    }
    void goesOnInTheNextPull()
    {
        m_stand->publish("1", {m_big});
        leavePartial(m_big, m_big.first(200'000));
        FALLOW_VERIFY_RESULT(m_stand->pull(u"1"_s));
        QVERIFY(m_stand->sent < m_big.size() - 200'000 + 2000);
    }
    void survivesWhatServersDoToRanges_data()
    {
        QTest::addColumn<int>("ranges");
        QTest::newRow("200 with everything") << int(Ranges::Ignored);
        QTest::newRow("206 of another range") << int(Ranges::Shifted);
        QTest::newRow("416 with a page") << int(Ranges::Refused);
    }
    void survivesWhatServersDoToRanges()
    {
        QFETCH(const int, ranges);
        m_stand->publish("1", {m_big});
        m_stand->ranges = Ranges(ranges);
        leavePartial(m_big, m_big.first(100'000));
        const auto pulled = m_stand->pull(u"1"_s);
        FALLOW_VERIFY_RESULT(pulled);
        QCOMPARE(contents(pulled->rootfs + u"/big"_s), QByteArray(300'000, 'b'));
    }
    void throwsAwayABeginningThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("other bytes") << QByteArray(100'000, 'x');
        QTest::newRow("whole but wrong") << QByteArray(m_big.size(), 'x');
        QTest::newRow("too long") << QByteArray(m_big.size() + 1, 'x');
        QTest::newRow("whole and right") << m_big;
    }
    void throwsAwayABeginningThatIsWrong()
    {
        QFETCH(const QByteArray, left);
        m_stand->publish("1", {m_big});
        leavePartial(m_big, left);
        FALLOW_VERIFY_RESULT(m_stand->pull(u"1"_s));
        QCOMPARE(contents(m_stand->blobPath(m_big)), m_big);
        QVERIFY(!QFile::exists(folderOf(m_big)));
    }

    void whatRottedInTheStoreComesAgain_data()
    {
        QTest::addColumn<bool>("isConfig");
        QTest::newRow("a layer") << false;
        QTest::newRow("the config") << true;
    }
    void whatRottedInTheStoreComesAgain()
    {
        QFETCH(const bool, isConfig);
        m_stand->publish("1", {m_small, m_big});
        const auto first = m_stand->pull(u"1"_s);
        FALLOW_VERIFY_RESULT(first);
        FALLOW_VERIFY_RESULT(image::engine::removeImage({m_stand->cache.path(), {}, first->manifestDigest}));
        const QString config = content::heldPath(m_stand->cache.path(), first->blobs.front().sha256);
        if (isConfig)
            QVERIFY(QFile::remove(config) && QFile::copy(m_stand->blobPath(m_small), config));
        else
            spoil(m_big);
        m_stand->sent = 0;
        const auto again = m_stand->pull(u"1"_s);
        FALLOW_VERIFY_RESULT(again);
        QCOMPARE(contents(again->rootfs + u"/big"_s), QByteArray(300'000, 'b'));
        QCOMPARE(m_stand->sent >= m_big.size(), !isConfig);
        QCOMPARE(content::Sha256::of(contents(config)), again->blobs.front().sha256);
    }
    void tellsWhichBlobsItHolds()
    {
        m_stand->publish("1", {m_big});
        m_stand->publish("2", {m_big, m_small});
        FALLOW_VERIFY_RESULT(m_stand->pull(u"1"_s));
        const auto second = m_stand->pull(u"2"_s);
        QCOMPARE(second->blobs.size(), size_t{3});
        QCOMPARE(second->blobs[1].sha256, content::Sha256::of(m_big));
        QCOMPARE(second->blobs[1].stamp.size, m_big.size());
        QVERIFY2(!second->blobs[1].isProven, "it was found");
        QVERIFY(second->blobs[2].isProven);
        QCOMPARE(m_stand->pull(u"2"_s)->blobs.size(), size_t{3});
    }
    void takesAFolderOfAnyName()
    {
        m_stand->publish("1", {m_small});
        content::ImageRequest request = m_stand->request(u"1"_s);
        request.cacheDir += u"/-a b\n\"$(x)\u00e9"_s;
        const auto pulled = m_stand->pull(request);
        FALLOW_VERIFY_RESULT(pulled);
        QVERIFY(pulled->rootfs.startsWith(request.cacheDir));
        QCOMPARE(contents(pulled->rootfs + u"/small"_s), "s");
    }
    void movesOnlyTheLayerThatIsNew()
    {
        m_stand->publish("1", {m_big});
        m_stand->publish("2", {m_big, m_small});
        FALLOW_VERIFY_RESULT(m_stand->pull(u"1"_s));
        m_stand->sent = 0;
        const auto second = m_stand->pull(u"2"_s);
        FALLOW_VERIFY_RESULT(second);
        QVERIFY2(m_stand->sent < m_small.size() + 1000, "the small layer and a config");
        QCOMPARE(
            m_stand->server.requestsFor("/v2/app/blobs/" + RegistryStand::digest(m_big).toLatin1()),
            1);
        QCOMPARE(contents(second->rootfs + u"/small"_s), "s");
        QVERIFY(QFile::exists(second->rootfs + u"/big"_s));
    }
    void imagesOfEqualLayersShareARootFileSystem()
    {
        m_stand->publish("1", {m_big, m_small}, u"one"_s);
        m_stand->publish("2", {m_big, m_small}, u"two"_s);
        const auto first = m_stand->pull(u"1"_s);
        m_stand->sent = 0;
        const auto second = m_stand->pull(u"2"_s);
        FALLOW_VERIFY_RESULT(first);
        FALLOW_VERIFY_RESULT(second);
        QCOMPARE(second->rootfs, first->rootfs);
        QCOMPARE(second->size, first->size);
        QCOMPARE(second->config.cmd, QStringList{u"two"_s});
        QVERIFY2(m_stand->sent < 1000, "a config");
    }
    void orderOfLayersMakesAnotherRootFileSystem()
    {
        m_stand->publish("1", {m_big, m_small});
        m_stand->publish("2", {m_small, m_big});
        const auto first = m_stand->pull(u"1"_s);
        const auto second = m_stand->pull(u"2"_s);
        FALLOW_VERIFY_RESULT(first);
        FALLOW_VERIFY_RESULT(second);
        QVERIFY(first->rootfs != second->rootfs);
    }
    void pullsAtTheSameTimeMoveALayerOnce()
    {
        m_stand->publish("1", {m_big});
        m_stand->publish("2", {m_big, m_small});
        bool areRight[2] = {};
        std::thread other([&] { areRight[0] = m_stand->pull(u"1"_s).has_value(); });
        areRight[1] = m_stand->pull(u"2"_s).has_value();
        other.join();
        QVERIFY(areRight[0] && areRight[1]);
        QCOMPARE(
            m_stand->server.requestsFor("/v2/app/blobs/" + RegistryStand::digest(m_big).toLatin1()),
            1);
    }

    void listsWhatIsThere()
    {
        m_stand->publish("1", {m_big});
        const auto pulled = m_stand->pull(u"1"_s);
        const auto listed = image::engine::listImages({m_stand->cache.path(), {}, {}});
        FALLOW_VERIFY_RESULT(listed);
        QCOMPARE(listed->images.size(), size_t{1});
        const content::CachedImage &image = listed->images.front();
        QCOMPARE(image.reference, m_stand->server.host() + u"/app:1"_s);
        QCOMPARE(image.manifestDigest, pulled->manifestDigest);
        QCOMPARE(image.rootfs, pulled->rootfs);
        QCOMPARE(image.size, 300'000);
        QVERIFY(image.blobBytes > m_big.size());
    }
    void removingSparesWhatOthersHave()
    {
        m_stand->publish("1", {m_big, m_small}, u"one"_s);
        m_stand->publish("2", {m_big, m_small}, u"two"_s);
        m_stand->publish("3", {m_big});
        const auto first = m_stand->pull(u"1"_s);
        const auto second = m_stand->pull(u"2"_s);
        const auto third = m_stand->pull(u"3"_s);
        const auto remove = [this](const ContentHash &manifest) {
            return image::engine::removeImage({m_stand->cache.path(), {}, manifest});
        };
        FALLOW_VERIFY_RESULT(remove(first->manifestDigest));
        QVERIFY(QFile::exists(second->rootfs + u"/big"_s));
        FALLOW_VERIFY_REASON(remove(first->manifestDigest), "image.not_cached");
        const auto removed = remove(second->manifestDigest);
        FALLOW_VERIFY_RESULT(removed);
        QCOMPARE(removed->freed, 300'001);
        QVERIFY(!QFile::exists(second->rootfs));
        QVERIFY2(QFile::exists(m_stand->blobPath(m_small)), "the layers are the store's");
        QVERIFY(QFile::exists(third->rootfs + u"/big"_s));
        FALLOW_VERIFY_RESULT(remove(third->manifestDigest));
        FALLOW_VERIFY_RESULT(m_stand->pull(u"3"_s));
    }
    void makesRoomWithWhatWasUsedLongestAgo()
    {
        std::vector<ContentHash> manifests;
        for (int i = 0; i < 3; ++i) {
            const QByteArray tag = QByteArray::number(i);
            m_stand->publish(tag,
                {TarBuilder().file("f", QByteArray(100'000, static_cast<char>('a' + i))).bytes()});
            manifests.push_back(m_stand->pull(QString::fromLatin1(tag)).value().manifestDigest);
            // Files of one moment have no order.
            const QString record = m_stand->cache.filePath(
                u"images/"_s + QString::fromLatin1(manifests.back().bytes().toHex()) + u".json"_s);
            QFile file(record);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-1000 + 100 * i),
                QFileDevice::FileModificationTime));
        }
        FALLOW_VERIFY_RESULT(m_stand->pull(u"0"_s)); // used again: now the newest
        const auto cache = image::engine::ImageCache::open(m_stand->cache.path(), {});
        FALLOW_VERIFY_RESULT(cache);
        const auto freed = cache->evict(1, {manifests[1]});
        FALLOW_VERIFY_RESULT(freed);
        QCOMPARE(*freed, 100'000);
        QVERIFY(cache->find(manifests[0]) && cache->find(manifests[1]));
        QVERIFY(!cache->find(manifests[2]));
        FALLOW_VERIFY_RESULT(cache->evict(qint64{1} << 40, {manifests[1]}));
        QCOMPARE(cache->list().size(), size_t{1});
    }
    void makesRoomForAnImageAmongTheOthers()
    {
        m_stand->publish("1", {m_big});
        m_stand->publish("2", {m_small});
        const auto big = m_stand->pull(u"1"_s);
        FALLOW_VERIFY_RESULT(big);
        const auto cache = image::engine::ImageCache::open(m_stand->cache.path(), {});
        FALLOW_VERIFY_RESULT(cache);
        content::ImageRequest request = m_stand->request(u"2"_s);
        request.room = cache->used(); // not a byte more
        request.needed = {big->manifestDigest};
        FALLOW_VERIFY_REASON(m_stand->pull(request), "content.quota_exceeded");
        QVERIFY(cache->find(big->manifestDigest));
        request.needed.clear();
        FALLOW_VERIFY_RESULT(m_stand->pull(request));
        QVERIFY(!cache->find(big->manifestDigest) && cache->used() < request.room);
        request.room = 1; // but what is there needs none
        FALLOW_VERIFY_RESULT(m_stand->pull(request));
    }
    void removesNothingDuringAPull()
    {
        m_stand->publish("1", {m_big});
        m_stand->publish("2", {m_small});
        const auto first = m_stand->pull(u"1"_s);
        std::optional<Result<content::RemovedImage>> removed;
        const image::engine::Unpacker removing = [&](const auto &order, const auto &job) {
            removed =
                image::engine::removeImage({m_stand->cache.path(), {}, first->manifestDigest});
            return image::engine::unpackLayers(order, job);
        };
        FALLOW_VERIFY_RESULT(
            image::engine::pullImage(m_stand->request(u"2"_s), removing, m_stand->job));
        FALLOW_VERIFY_REASON(*removed, "image.cache_busy");
        QVERIFY(QFile::exists(first->rootfs));
    }

    void givesTheLoginToTheRealmAlone()
    {
        m_stand->publish("1", {m_small});
        const QByteArray realm = m_stand->server.url(u"/token"_s).toLatin1();
        m_stand->server.route("/token", Response{.body = R"({"token":"T0ken"})"});
        m_stand->server.route("/v2/app/manifests/1", [realm](const Request &) {
            return Response{.status = 401,
                .headers = {"WWW-Authenticate: Bearer realm=\"" + realm
                    + "\",scope=\"repository:app:pull,push\""}};
        });
        content::ImageRequest request = m_stand->request(u"1"_s);
        request.login = {u"me"_s, "pass:word"};
        FALLOW_VERIFY_REASON(m_stand->pull(request), "image.unauthorized");
        const auto requests = m_stand->server.requests();
        QCOMPARE(requests.size(), size_t{3});
        QVERIFY(!requests[0].headers.contains("authorization"));
        QCOMPARE(requests[1].headers.value("authorization"), "Basic bWU6cGFzczp3b3Jk");
        QVERIFY(requests[1].path.contains("scope=repository:app:pull"));
        QVERIFY(!requests[1].path.contains("push"));
        QCOMPARE(requests[2].headers.value("authorization"), "Bearer T0ken");
    }
    void speaksBasicToARegistryThatWantsIt()
    {
        m_stand->publish("1", {m_small});
        m_stand->server.route("/v2/app/manifests/1",
            Response{.status = 401, .headers = {"WWW-Authenticate: Basic realm=\"x\""}});
        FALLOW_VERIFY_REASON(m_stand->pull(u"1"_s), "image.unauthorized");
        content::ImageRequest request = m_stand->request(u"1"_s);
        request.login = {u"me"_s, "word"};
        FALLOW_VERIFY_REASON(m_stand->pull(request), "image.unauthorized");
        QCOMPARE(
            m_stand->server.requests().back().headers.value("authorization"), "Basic bWU6d29yZA==");
    }
    void readsChallengesOfManyForms()
    {
        const auto several = image::engine::parseChallenge(
            "Basic realm=\"x\", Bearer realm=\"https://a/t\", service=s");
        FALLOW_VERIFY_RESULT(several);
        QVERIFY(!several->isBasic);
        QCOMPARE(several->realm, u"https://a/t"_s);
        QCOMPARE(several->service, u"s"_s);
        QCOMPARE(image::engine::pullScope(*several, u"r/i"_s), u"repository:r/i:pull"_s);
    }
};

QTEST_GUILESS_MAIN(TransferTest)
#include "transfer_test.moc"
