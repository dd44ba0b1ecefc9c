#include "app/fallow/socket_link.h"
#include "core/rpc/server.h"
#include "tests/support/fake_core.h"
#include "tests/support/verify_result.h"
#include "ui/session/home_controller.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;

/// The window's side of a real socket, with a core that comes and goes.
class SocketLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithoutACore();
    void connectsByItselfWhenTheCoreStarts();
    void comesBackAfterTheCoreWasRestarted();
    void pausesThroughTheSocket();

private:
    void serve();

    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<rpc::Server> m_server;
    std::unique_ptr<app::SocketLink> m_link;
    std::unique_ptr<ui::CoreState> m_state;
    std::unique_ptr<ui::HomeController> m_home;
};

void SocketLinkTest::init()
{
    m_home.reset();
    m_state.reset();
    m_server.reset();
    m_core = test::FakeCore::typical();
    m_link = std::make_unique<app::SocketLink>(m_folder.filePath(QStringLiteral("core.sock")));
    m_state = std::make_unique<ui::CoreState>(*m_link, m_clock, QLocale::c());
    m_home = std::make_unique<ui::HomeController>(*m_state, m_clock, QLocale::c());
}

void SocketLinkTest::serve()
{
    auto server = rpc::Server::create(*m_core, m_folder.filePath(QStringLiteral("core.sock")));
    FALLOW_VERIFY_RESULT(server);
    m_server = std::move(*server);
}

void SocketLinkTest::startsWithoutACore()
{
    m_state->start();
    QTRY_COMPARE(m_state->phase(), ui::CoreState::Phase::Offline);
    QVERIFY(m_state->error().has_value());
    QCOMPARE(m_state->error()->reason.key(), QStringLiteral("rpc.not_running"));
    QVERIFY(!m_home->hasHeard());
}

void SocketLinkTest::connectsByItselfWhenTheCoreStarts()
{
    m_state->start();
    QTRY_COMPARE(m_state->phase(), ui::CoreState::Phase::Offline);
    serve();
    QTRY_COMPARE(m_state->phase(), ui::CoreState::Phase::Live); // the back-off timer, not a verb
    QVERIFY(m_home->isWorking());
}

void SocketLinkTest::comesBackAfterTheCoreWasRestarted()
{
    serve();
    m_state->start();
    QTRY_COMPARE(m_state->phase(), ui::CoreState::Phase::Live);
    m_server.reset();
    QTRY_COMPARE(m_state->phase(), ui::CoreState::Phase::Offline);
    QVERIFY(m_home->hasHeard());
    m_core = test::FakeCore::empty();
    serve();
    QTRY_COMPARE(m_state->phase(), ui::CoreState::Phase::Live);
    QCOMPARE(m_state->status()->state, model::WorkState::NotJoined);
    QCOMPARE(m_home->now()->count(), 0);
}

void SocketLinkTest::pausesThroughTheSocket()
{
    serve();
    m_state->start();
    QTRY_COMPARE(m_state->phase(), ui::CoreState::Phase::Live);
    m_home->pause();
    QTRY_VERIFY(m_home->isPaused());
    QTRY_VERIFY(!m_home->isBusy());
    QVERIFY(m_home->error().isEmpty());
}

QTEST_GUILESS_MAIN(SocketLinkTest)
#include "socket_link_test.moc"
