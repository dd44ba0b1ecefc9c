#include "core/service/content_desk.h"
#include "tests/core/content/ipfs_gateway.h"
#include "tests/core/image/registry_stand.h"
#include "tests/support/store_fixture.h"

#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// What a person asks of the core about downloads, on the real store and helper.
class ContentDeskTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<service::ImageDesk> m_images;
    std::unique_ptr<service::ContentDesk> m_desk;
    std::vector<model::Download> m_told;

    const QByteArray m_content = randomBytes(1'000'000);
    const IpfsTree m_tree{m_content, 64 * 1024};

    void open(const QStringList &gateways)
    {
        m_desk.reset();
        m_images.reset();
        m_fixture->open(qint64{4} << 30);
        m_fixture->contents->setHosts({{u"127.0.0.1"_s}, true}, gateways);
        m_images = std::make_unique<service::ImageDesk>(m_fixture->fetch, *m_fixture->contents, m_fixture->clock,
            service::ImageDesk::Settings{.folder = m_fixture->dir.path(),
                .hosts = {{u"127.0.0.1"_s}, true},
                .sandboxUser = {}});
        m_desk = std::make_unique<service::ContentDesk>(
            service::ContentDesk::Parts{*m_fixture->contents, *m_images, m_fixture->clock}, qint64{4} << 30);
        m_told.clear();
        connect(m_desk.get(), &service::ContentDesk::changed, this,
            [this](const model::Download &download) { m_told.push_back(download); });
    }
    Result<api::GotContent> get(const api::GetContentRequest &request)
    {
        return await(m_desk->get(request), 30'000);
    }
    std::vector<model::Download> downloads() { return await(m_desk->downloads({}))->downloads; }
    QString address() const { return u"ipfs://"_s + m_tree.root.cid.toString(); }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void cleanup()
    {
        m_desk.reset();
        m_images.reset();
        m_fixture.reset();
    }

    void aFileComesByItsCidFromEveryGateway()
    {
        Gateway liar(m_tree, {.flipped = {m_tree.leaves[2].cid.digest, m_tree.leaves[3].cid.digest}});
        Gateway honest(m_tree);
        open({liar.url(), honest.url()});
        const auto got = get({.urls = {address()}});
        FALLOW_VERIFY_RESULT(got);
        QCOMPARE(got->sha256, content::Sha256::of(m_content));
        QCOMPARE(got->sources.size(), size_t{2});
        QCOMPARE(got->sources.front().dropped, u"content.ipfs_wrong_block"_s);
        QCOMPARE(got->sources.front().address, liar.url());
        const auto items = await(m_desk->list({}))->items;
        QCOMPARE(items.size(), size_t{1});
        QCOMPARE(items.front().name, address());
        QCOMPARE(m_told.back().name, address());
        QVERIFY(m_told.back().isOver && m_told.back().phase == u"sealed");
        // The second time it is there, whoever delivered it.
        open({u"http://127.0.0.1:1"_s});
        const auto again = get({.urls = {address()}});
        FALLOW_VERIFY_RESULT(again);
        QCOMPARE(again->sha256, got->sha256);
        QVERIFY(again->sources.empty());
        FALLOW_VERIFY_RESULT(await(m_desk->unpin({got->sha256})));
        FALLOW_VERIFY_RESULT(await(m_desk->evict({got->sha256})));
        QVERIFY(!get({.urls = {address()}}));
    }
    void withoutGatewaysItIsSaid()
    {
        open({});
        FALLOW_VERIFY_REASON(get({.urls = {address()}}), "content.ipfs_no_gateway");
        FALLOW_VERIFY_REASON(get({.urls = {u"/ipfs/nonsense"_s}}), "content.ipfs_no_gateway");
        QVERIFY(downloads().empty());
    }
    void aFileOfThePersonIsASource()
    {
        open({});
        QTemporaryDir dir;
        QFile file(dir.filePath(u"mine"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_content) == m_content.size());
        file.close();
        FALLOW_VERIFY_REASON(get({.urls = {file.fileName()}, .sha256 = content::Sha256::of("another")}), "content.checksum_mismatch");
        const auto got = get({.urls = {file.fileName()}, .sha256 = content::Sha256::of(m_content)});
        FALLOW_VERIFY_RESULT(got);
        QCOMPARE(got->sources.front().verified, m_content.size());
        QCOMPARE(await(m_desk->list({}))->items.front().name, file.fileName());
        FALLOW_VERIFY_REASON(get({.urls = {u"/nowhere/at/all"_s}, .sha256 = content::Sha256::of("b")}), "content.read_failed");
    }
    void aMirrorNeedsAHash()
    {
        open({});
        Mirror mirror(m_content);
        FALLOW_VERIFY_REASON(get({.urls = {mirror.url()}}), "content.unverifiable");
        QVERIFY(mirror.requests().empty());
    }
    void filesAndImagesAreListedTogetherAndCanBeStopped()
    {
        open({});
        Mirror mirror(m_content, {.bytesPerSecond = 50'000});
        RegistryStand registry;
        TarBuilder tar;
        tar.file("data", randomBytes(400'000));
        registry.publish("slow", {tar.bytes()});
        registry.server.route("/v2/app/blobs/" + RegistryStand::digest(tar.bytes()).toLatin1(),
            HttpResponse{.body = tar.bytes(), .bytesPerSecond = 20'000});
        const auto file = m_desk->get({.urls = {mirror.url()}, .sha256 = content::Sha256::of(m_content)});
        const auto image = m_images->pull({registry.server.host() + u"/app:slow"_s, {}});
        const auto isMoving = [this](const model::Download &each) { return each.received > 1000; };
        QVERIFY(waitUntil([&] {
            const auto list = downloads();
            return list.size() == 2 && std::all_of(list.begin(), list.end(), isMoving);
        }, 30'000));
        for (const model::Download &download : downloads()) {
            QVERIFY(!download.name.isEmpty());
            FALLOW_VERIFY_RESULT(await(m_desk->cancel({download.id})));
        }
        FALLOW_VERIFY_REASON(await(file), "content.cancelled");
        FALLOW_VERIFY_REASON(await(image), "content.cancelled");
        QVERIFY(downloads().empty());
        FALLOW_VERIFY_RESULT(await(m_desk->cancel({u"nothing of that name"_s})));
        const auto over = std::count_if(
            m_told.begin(), m_told.end(), [](const model::Download &each) { return each.isOver; });
        QCOMPARE(over, 2);
    }
    void howFastItComesIsTold()
    {
        open({});
        Mirror mirror(m_content, {.bytesPerSecond = 400'000});
        const auto file = m_desk->get({.urls = {mirror.url()}, .sha256 = content::Sha256::of(m_content)});
        QVERIFY(waitUntil([this] {
            m_fixture->clock.advance(1); // a second for each report: what comes in it is the rate
            return std::any_of(m_told.begin(), m_told.end(),
                [](const model::Download &each) { return each.bytesPerSecond > 0; });
        }, 30'000));
        FALLOW_VERIFY_RESULT(await(file, 30'000));
        QCOMPARE(m_told.back().bytesPerSecond, 0);
    }
};

QTEST_GUILESS_MAIN(ContentDeskTest)
#include "content_desk_test.moc"
