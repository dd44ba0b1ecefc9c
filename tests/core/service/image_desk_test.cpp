#include "core/service/image_desk.h"
#include "tests/core/image/registry_stand.h"
#include "tests/support/store_fixture.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// Images by the contract, through the real helper, from a registry on loopback.
class ImageDeskTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RegistryStand> m_registry;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<service::ImageDesk> m_desk;
    std::vector<model::Download> m_told;
    QByteArray m_layer;

    std::vector<QString> pins(const QByteArray &content) const
    {
        return m_store->contents->pins(content::Sha256::of(content)).value();
    }
    static QByteArray layer(const QByteArray &content)
    {
        TarBuilder tar;
        tar.file("data", content);
        return tar.bytes();
    }
    void open(qint64 quota = 0)
    {
        m_desk = std::make_unique<service::ImageDesk>(m_store->fetch, *m_store->contents, m_store->clock,
            service::ImageDesk::Settings{.folder = m_store->dir.path(),
                .quota = quota,
                .hosts = {{m_registry->server.host()}, true},
                .sandboxUser = {}});
        m_told.clear();
        connect(m_desk.get(), &service::ImageDesk::changed, this,
            [this](const model::Download &download) { m_told.push_back(download); });
    }
    QString reference(const QString &tag) const { return m_registry->server.host() + u"/app:"_s + tag; }
    Result<api::PulledImage> pull(const QString &tag, const std::optional<Bytes32> &digest = {})
    {
        return await(m_desk->pull({reference(tag), digest}), 30'000);
    }
    std::vector<model::ImageItem> list() { return await(m_desk->list({}))->images; }
    /// A layer that takes its time, so that something can happen meanwhile.
    void publishSlowly(const QByteArray &content)
    {
        const QByteArray blob = layer(content);
        m_registry->publish("slow", {blob});
        m_registry->server.route("/v2/app/blobs/" + RegistryStand::digest(blob).toLatin1(),
            HttpResponse{.body = blob, .bytesPerSecond = 20'000});
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_registry = std::make_unique<RegistryStand>();
        m_layer = layer(randomBytes(100'000));
        m_registry->publish("one", {layer("first"), m_layer});
        open();
    }
    void cleanup()
    {
        m_desk.reset();
        m_store.reset();
        m_registry.reset();
    }

    void whatIsPulledIsListedAndCanGo()
    {
        const auto pulled = pull(u"one"_s);
        FALLOW_VERIFY_RESULT(pulled);
        QVERIFY(QFile::exists(pulled->rootfs + u"/data"_s) && pulled->moved > 100'000);
        const auto images = list();
        QCOMPARE(images.size(), size_t{1});
        QCOMPARE(images.front().reference, reference(u"one"_s));
        QCOMPARE(images.front().manifest, pulled->manifest);
        QVERIFY(images.front().packed > 100'000 && images.front().unpacked > 0 && !images.front().isNeeded);
        QCOMPARE(pull(u"one"_s)->moved, 0); // it is there
        const auto removed = await(m_desk->remove({pulled->manifest}));
        FALLOW_VERIFY_RESULT(removed);
        QVERIFY(removed->freed > 200'000 && list().empty() && !QFile::exists(pulled->rootfs));
        FALLOW_VERIFY_REASON(await(m_desk->remove({pulled->manifest})), "image.not_cached");
    }
    void eachPullIsToldFromItsBeginningToItsEnd()
    {
        FALLOW_VERIFY_RESULT(pull(u"one"_s));
        QVERIFY(m_told.size() > 1);
        QCOMPARE(m_told.back().phase, u"sealed"_s);
        QCOMPARE(m_told.back().name, reference(u"one"_s));
        for (const model::Download &download : m_told)
            QCOMPARE(download.isOver, &download == &m_told.back());
        QVERIFY(m_desk->downloads().empty());
        FALLOW_VERIFY_REASON(pull(u"none"_s), "image.not_found");
        QCOMPARE(m_told.back().phase, u"failed"_s);
        QVERIFY(m_told.back().isOver && m_told.back().id != m_told.front().id);
    }
    void aWrongNameIsRefused()
    {
        FALLOW_VERIFY_REASON(
            await(m_desk->pull({u"No Such:::Name"_s, {}}), 30'000), "image.bad_reference");
        FALLOW_VERIFY_REASON(await(m_desk->pull({QString(), {}}), 30'000), "image.bad_reference");
    }
    void anImageWithAnotherDigestIsNowhere()
    {
        FALLOW_VERIFY_REASON(
            pull(u"one"_s, Bytes32::from(content::Sha256::of("another"))), "image.checksum_mismatch");
        QVERIFY(list().empty());
        QVERIFY(QDir(m_store->dir.filePath(u"rootfs"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    }
    void theNamedDigestIsTaken()
    {
        const auto digest = pull(u"one"_s)->digest;
        FALLOW_VERIFY_RESULT(pull(u"one"_s, Bytes32::from(digest)));
    }
    void aRegistryThatIsAwayIsNamedSo()
    {
        const QString away = u"127.0.0.1:1/app:one"_s;
        FALLOW_VERIFY_REASON(await(m_desk->pull({away, {}}), 30'000), "image.registry_unreachable");
    }
    void anImageOfATaskStaysUntilTheTaskIsOver()
    {
        const auto job = m_desk->pullFor(u"task:1"_s, reference(u"one"_s), {});
        const auto pulled = await(job.result, 30'000);
        FALLOW_VERIFY_RESULT(pulled);
        QVERIFY(list().front().isNeeded && m_told.back().isOver);
        FALLOW_VERIFY_REASON(await(m_desk->remove({pulled->manifestDigest})), "image.needed");
        QVERIFY(QFile::exists(pulled->rootfs));
        m_desk->release(u"task:1"_s);
        FALLOW_VERIFY_RESULT(await(m_desk->remove({pulled->manifestDigest})));
    }
    void nothingGoesWhileAPullMayBeAboutToFindIt()
    {
        const auto there = pull(u"one"_s);
        FALLOW_VERIFY_RESULT(there);
        const auto again = m_desk->pullFor(u"task:1"_s, reference(u"one"_s), {});
        FALLOW_VERIFY_REASON(await(m_desk->remove({there->manifest})), "image.cache_busy");
        FALLOW_VERIFY_RESULT(await(again.result, 30'000));
        FALLOW_VERIFY_REASON(await(m_desk->remove({there->manifest})), "image.needed");
    }
    void aPullCanBeStopped()
    {
        publishSlowly(randomBytes(400'000));
        const auto job = m_desk->pull({reference(u"slow"_s), {}});
        QVERIFY(waitUntil([this] { return !m_told.empty() && m_told.back().received > 1000; }, 30'000));
        const auto downloads = m_desk->downloads();
        QCOMPARE(downloads.size(), size_t{1});
        m_desk->cancel(u"image-0"_s); // another's
        QVERIFY(!job.isFinished());
        m_desk->cancel(downloads.front().id);
        FALLOW_VERIFY_REASON(await(job), "content.cancelled");
        QCOMPARE(m_told.back().phase, u"failed"_s);
        QVERIFY(m_desk->downloads().empty() && list().empty());
    }
    void itsLayersAreTheStores()
    {
        const auto pulled = pull(u"one"_s);
        FALLOW_VERIFY_RESULT(pulled);
        QCOMPARE(m_store->contents->list()->size(), size_t{3});
        QCOMPARE(pins(m_layer), std::vector<QString>{u"image:"_s + pulled->manifest.toString()});
        FALLOW_VERIFY_REASON(m_store->contents->evict(content::Sha256::of(m_layer)), "content.pinned");
        // Who asks for the layer as a file has it.
        const auto held = m_store->obtain({.ref = {.sha256 = content::Sha256::of(m_layer)}, .owner = u"user"_s});
        FALLOW_VERIFY_RESULT(held);
        QVERIFY(held->sources.empty());
        FALLOW_VERIFY_RESULT(await(m_desk->remove({pulled->manifest})));
        QCOMPARE(pins(m_layer), std::vector<QString>{u"user"_s});
        QCOMPARE(m_store->contents->list()->size(), size_t{1});
        m_registry->sent = 0;
        FALLOW_VERIFY_RESULT(pull(u"one"_s));
        QVERIFY2(m_registry->sent < m_layer.size(), "what was a file is a layer again");
    }
    void whatAnotherImageNeedsStays()
    {
        m_registry->publish("two", {m_layer, layer("second")});
        const auto one = pull(u"one"_s);
        const auto two = pull(u"two"_s);
        QCOMPARE(pins(m_layer).size(), size_t{2});
        FALLOW_VERIFY_RESULT(await(m_desk->remove({one->manifest})));
        QCOMPARE(pins(m_layer), std::vector<QString>{u"image:"_s + two->manifest.toString()});
        FALLOW_VERIFY_RESULT(await(m_desk->remove({two->manifest})));
        QVERIFY(m_store->contents->list()->empty());
    }
    void layersOfAnImageThatWentElsewhereMayGo()
    {
        const auto pulled = pull(u"one"_s);
        FALLOW_VERIFY_RESULT(pulled);
        const QString hex = QString::fromLatin1(pulled->manifest.bytes().toHex());
        QVERIFY(QFile::remove(m_store->dir.filePath(u"images/"_s + hex + u".json"_s)));
        QVERIFY(list().empty());
        QVERIFY(pins(m_layer).empty());
    }
    void whatTheStoreCannotHoldIsNotPulled()
    {
        m_store->open(50'000);
        open();
        FALLOW_VERIFY_REASON(pull(u"one"_s), "content.quota_exceeded");
        QVERIFY(list().empty() && m_told.back().phase == u"failed");
        QCOMPARE(m_store->contents->used().value(), 0);
        m_registry->publish("small", {layer("little")});
        FALLOW_VERIFY_RESULT(pull(u"small"_s));
    }
    void whatTasksNeedWaitsAndWhatAPersonAskedForDoesNot()
    {
        m_store->fetch.setLimits({.tasksWaitFor = u"metered"_s});
        const auto forTask = m_desk->pullFor(u"task:1"_s, reference(u"one"_s), {});
        QVERIFY(waitUntil([this] { return !m_told.empty() && m_told.back().waitingFor == u"metered"; }, 30'000));
        QCOMPARE(m_registry->sent.load(), 0);
        m_registry->publish("mine", {layer("a person's")});
        FALLOW_VERIFY_RESULT(pull(u"mine"_s));
        QVERIFY(!forTask.result.isFinished());
        m_store->fetch.setLimits({});
        FALLOW_VERIFY_RESULT(await(forTask.result, 30'000));
    }
    void theImageOfATaskThatAPersonAsksForWaitsNoMore()
    {
        m_store->fetch.setLimits({.tasksWaitFor = u"metered"_s});
        const auto forTask = m_desk->pullFor(u"task:1"_s, reference(u"one"_s), {});
        QVERIFY(waitUntil([this] { return !m_told.empty() && m_told.back().waitingFor == u"metered"; }, 30'000));
        FALLOW_VERIFY_RESULT(pull(u"one"_s));
        FALLOW_VERIFY_RESULT(await(forTask.result, 30'000));
    }
    void moreThanTheQuotaIsRefusedAndNothingGoesForIt()
    {
        FALLOW_VERIFY_RESULT(pull(u"one"_s));
        m_registry->publish("large", {layer(randomBytes(3'000'000))});
        open(1'000'000);
        FALLOW_VERIFY_REASON(pull(u"large"_s), "content.quota_exceeded");
        QCOMPARE(list().size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(ImageDeskTest)
#include "image_desk_test.moc"
