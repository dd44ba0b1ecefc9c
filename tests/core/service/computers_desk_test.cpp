#include "core/service/computers_desk.h"
#include "core/service/image_desk.h"
#include "tests/core/image/registry_stand.h"
#include "tests/support/store_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// Two computers of one person, each with its store and helper.
class ComputersDeskTest : public QObject
{
    Q_OBJECT

private:
    struct Computer {
        StoreFixture store;
        QTemporaryDir data;
        std::unique_ptr<service::ComputersDesk> desk;
        void open()
        {
            desk = std::make_unique<service::ComputersDesk>(store.fetch, *store.contents,
                service::ComputersDesk::Settings{.folder = data.path(), .store = store.dir.path(),
                    .program = QStringLiteral(FALLOW_BIN_DIR "/fallow-fetch")});
        }
        Computer()
        {
            store.open(qint64{4} << 30); // what comes without a size is promised a gigabyte at first
            store.contents->setHosts({}, {}); // the internet's rules: no private address, no plain http
            open();
        }
    };
    std::unique_ptr<Computer> m_attic;
    std::unique_ptr<Computer> m_desk;
    const QByteArray m_content = randomBytes(3'000'000);

    api::ComputerList share(qint64 port = 0) const
    {
        return await(m_attic->desk->share({true, port}), 30'000).value_or(api::ComputerList{});
    }
    static QString loopback(const api::ComputerList &list)
    {
        return u"127.0.0.1:"_s + list.addresses.front().section(u':', -1);
    }
    Result<api::ComputerList> pair(const QString &address, const QString &code) const
    {
        return await(m_desk->desk->pair({address, code}), 30'000);
    }
    void pairThem() const
    {
        const auto list = share();
        FALLOW_VERIFY_RESULT(pair(loopback(list), list.code));
    }
    /// Puts it into the attic's store, from a mirror that goes away.
    void hold(const QByteArray &content) const
    {
        Mirror mirror(content);
        m_attic->store.contents->setHosts({{u"127.0.0.1"_s}, true}, {});
        FALLOW_VERIFY_RESULT(m_attic->store.obtain({.ref = {.sha256 = content::Sha256::of(content)}, .sources = {{.address = mirror.url()}}}));
        m_attic->store.contents->setHosts({}, {});
    }
    Result<content::ContentStore::Held> obtain(const QByteArray &content) const
    {
        return m_desk->store.obtain({.ref = {.sha256 = content::Sha256::of(content)}, .sources = {{.address = u"https://127.0.0.1:1/gone"_s}}});
    }
    static QByteArray say(const QString &address, const QByteArray &text)
    {
        QTcpSocket socket;
        socket.connectToHost(address.section(u':', 0, 0), address.section(u':', -1).toUShort());
        QByteArray answer;
        if (!waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 10'000))
            return answer;
        socket.write(text);
        waitUntil([&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        }, 10'000);
        return answer;
    }

private Q_SLOTS:
    void init()
    {
        m_attic = std::make_unique<Computer>();
        m_desk = std::make_unique<Computer>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_attic.reset();
    }

    void atFirstNothingIsLent()
    {
        const auto list = await(m_attic->desk->list({}));
        QVERIFY(!list->isShared && list->addresses.empty() && list->code.isEmpty() && list->computers.empty());
    }
    void whatOneHoldsTheOtherTakesFromThere()
    {
        hold(m_content);
        QVERIFY2(!obtain(m_content), "nowhere else");
        pairThem();
        const auto held = obtain(m_content);
        FALLOW_VERIFY_RESULT(held);
        QFile file(held->path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == m_content);
        QCOMPARE(held->sources.front().verified, m_content.size());
        QVERIFY(held->sources.front().address.startsWith(u"http://127.0.0.1:"));
    }
    void whatNoneHoldsComesFromElsewhere()
    {
        pairThem();
        Mirror mirror(m_content);
        m_desk->store.contents->setHosts({{u"127.0.0.1"_s}, true}, {});
        const auto held = m_desk->store.obtain({.ref = {.sha256 = content::Sha256::of(m_content)}, .sources = {{.address = mirror.url()}}});
        FALLOW_VERIFY_RESULT(held);
        QCOMPARE(held->sources.front().dropped, u"content.http_status"_s);
        QCOMPARE(held->sources.back().verified, m_content.size());
    }
    void layersComeFromThereToo()
    {
        RegistryStand registry;
        const QByteArray layer = TarBuilder().file("data", randomBytes(400'000)).bytes();
        registry.publish("1", {layer});
        const auto pull = [&](Computer &computer) {
            service::ImageDesk images(computer.store.fetch, *computer.store.contents, computer.store.clock,
                service::ImageDesk::Settings{.folder = computer.store.dir.path(), .hosts = {{registry.server.host()}, true}});
            return await(images.pull({registry.server.host() + u"/app:1"_s, {}}), 30'000);
        };
        FALLOW_VERIFY_RESULT(pull(*m_attic));
        pairThem();
        registry.sent = 0;
        FALLOW_VERIFY_RESULT(pull(*m_desk));
        QCOMPARE(registry.sent.load(), 0);
    }
    void aComputerThatIsAwayIsLeftOutForAWhile()
    {
        hold(m_content);
        pairThem();
        FALLOW_VERIFY_RESULT(await(m_attic->desk->share({false, 0}), 30'000));
        QVERIFY(!obtain(m_content));
        QVERIFY(m_desk->store.contents->ownComputers().present().empty());
        m_desk->store.clock.advance(3600);
        QCOMPARE(m_desk->store.contents->ownComputers().present().size(), size_t{1});
    }
    void anotherCodeOpensNothing()
    {
        const auto list = share();
        FALLOW_VERIFY_REASON(pair(loopback(list), content::shareCode(QByteArray(16, 'x'))), "computers.bad_code");
        FALLOW_VERIFY_REASON(pair(loopback(list), u"what"_s), "computers.bad_code");
        FALLOW_VERIFY_REASON(pair(u"somewhere"_s, list.code), "computers.bad_address");
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QString nobodys = u"127.0.0.1:"_s + QString::number(gone.serverPort());
        gone.close();
        FALLOW_VERIFY_REASON(pair(nobodys, list.code), "content.unreachable");
        QVERIFY(await(m_desk->desk->list({}))->computers.empty());
    }
    void pairingOutlastsARestartAndEnds()
    {
        const auto list = share();
        const QString address = loopback(list);
        FALLOW_VERIFY_RESULT(pair(address, list.code));
        m_desk->desk.reset();
        m_desk->open();
        QCOMPARE(await(m_desk->desk->list({}))->computers, std::vector<QString>{address});
        QCOMPARE(m_desk->store.contents->ownComputers().present().size(), size_t{1});
        FALLOW_VERIFY_RESULT(await(m_desk->desk->unpair({address})));
        QVERIFY(m_desk->store.contents->ownComputers().present().empty());
        FALLOW_VERIFY_REASON(await(m_desk->desk->unpair({address})), "computers.unknown");
        m_attic->desk.reset();
        m_attic->open();
        QVERIFY(waitUntil([&] { return !await(m_attic->desk->list({}))->addresses.empty(); }, 10'000));
        QCOMPARE(loopback(*await(m_attic->desk->list({}))), address);
        QCOMPARE(await(m_attic->desk->list({}))->code, list.code);
        const QFile file(m_attic->data.filePath(u"computers.json"_s));
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }
    void aDamagedFileLendsNothingAndIsKept()
    {
        QFile file(m_attic->data.filePath(u"computers.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"is_shared\":tr") > 0);
        file.close();
        m_attic->desk.reset();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        m_attic->open();
        QVERIFY(!await(m_attic->desk->list({}))->isShared);
        QVERIFY(QFile::exists(file.fileName() + u".kept"_s));
    }
    void aPortThatIsTakenIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::Any));
        FALLOW_VERIFY_REASON(await(m_attic->desk->share({true, other.serverPort()}), 30'000), "computers.port_taken");
        const auto list = await(m_attic->desk->list({}));
        QVERIFY(list->isShared && list->addresses.empty());
        QCOMPARE(list->trouble, u"computers.port_taken"_s);
        other.close();
        QCOMPARE(share().trouble, QString());
        FALLOW_VERIFY_REASON(await(m_attic->desk->share({true, 70'000})), "computers.port_taken");
    }
    void strangersGetNothing()
    {
        hold(m_content);
        const QString address = loopback(share());
        const QByteArray path = content::sharePath(content::Sha256::of(m_content)).toLatin1();
        QVERIFY(say(address, "GET " + path + " HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 401 "));
        QVERIFY(say(address, "GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404 "));
        QVERIFY(say(address, "\r\n\r\n").startsWith("HTTP/1.1 400 "));
        const QByteArray wrong = "GET " + path + " HTTP/1.1\r\nAuthorization: Fallow " + QByteArray(64, '0') + "\r\n\r\n";
        QVERIFY(say(address, wrong).startsWith("HTTP/1.1 401 "));
        FALLOW_VERIFY_RESULT(pair(address, await(m_attic->desk->list({}))->code)); // it serves on
    }
    void manyWhoSayNothingDoNotKeepOthersOut()
    {
        hold(m_content);
        const auto list = share();
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 100; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(QHostAddress::LocalHost, list.addresses.front().section(u':', -1).toUShort());
        }
        // The first that came hold the places; those over the number are cut off at once.
        QVERIFY(waitUntil([&] {
            return std::count_if(silent.begin(), silent.end(), [](const auto &socket) {
                return socket->state() == QAbstractSocket::UnconnectedState;
            }) >= 60;
        }, 20'000));
        silent.clear();
        FALLOW_VERIFY_RESULT(pair(loopback(list), list.code));
    }
};

QTEST_GUILESS_MAIN(ComputersDeskTest)
#include "computers_desk_test.moc"
