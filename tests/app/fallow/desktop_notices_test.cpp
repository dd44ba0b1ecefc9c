#include "app/fallow/desktop_notices.h"
#include "tests/core/host/bus_stand.h"

#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using app::DesktopNotices;
using test::BusStand;
using ui::Notice;

namespace {

const QString name = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

/// A notification service that shows nothing and notes everything.
class Service : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call {
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };
    std::vector<Call> calls;
    std::map<uint, QString> onScreen; ///< title by id
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions"), QStringLiteral("body-markup")};
    QList<uint> closedByUs;
    bool isFull = false;

public Q_SLOTS: // NOLINT
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &hints, int timeout)
    {
        calls.push_back({replaces, title, text, actions, hints, timeout});
        if (isFull)
            return 0;
        const uint id = replaces != 0 && onScreen.contains(replaces) ? replaces : ++m_last;
        onScreen[id] = title;
        return id;
    }
    void CloseNotification(uint id)
    {
        closedByUs.append(id);
        onScreen.erase(id);
    }

private:
    uint m_last = 0;
};

Notice notice(const char *key, const char *title, const char *text = "text")
{
    return {.key = QString::fromLatin1(key), .title = QString::fromLatin1(title), .text = QString::fromUtf8(text),
            .link = QStringLiteral("fallow:home")};
}

} // namespace

/// Notifications against a made-up service on a bus of our own.
class DesktopNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_notices.reset();
        m_stand = std::make_unique<BusStand>();
        m_service = std::make_unique<Service>();
        m_notices = std::make_unique<DesktopNotices>(m_stand->address());
        m_present = std::make_unique<QSignalSpy>(m_notices.get(), &DesktopNotices::present);
    }
    void saysThatNoServiceIsThere();
    void saysThatThereIsNoBus();
    void showsWhatWaitedForAService();
    void replacesAndNeverRepeats();
    void sendsTheLatestOfManyAtOnce();
    void clearsWhatIsCured();
    void clearsWhatIsCuredWhileItIsBeingSent();
    void keepsAnAppsNameFromBeingMarkup();
    void offersNothingToClickWhereTheServiceCannot();
    void staysForWhatIsUrgent();
    void opensWhatWasClicked();
    void tellsWhatThePersonClosed();
    void takesNoOthersSignals();
    void tellsTroublesAgainToAServiceThatCameAnew();
    void goesOnWhenTheServiceRefuses();

private:
    void serve() { m_stand->put(name, path, m_service.get()); }
    void start()
    {
        serve();
        m_notices->start();
        QTRY_VERIFY(isThere());
    }
    bool isThere() const { return !m_present->isEmpty() && m_present->constLast().constFirst().toBool(); }
    qsizetype calls() const { return static_cast<qsizetype>(m_service->calls.size()); }

    std::unique_ptr<BusStand> m_stand;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<DesktopNotices> m_notices;
    std::unique_ptr<QSignalSpy> m_present;
};

void DesktopNoticesTest::saysThatNoServiceIsThere()
{
    m_notices->start();
    QTRY_VERIFY(!m_present->isEmpty());
    QVERIFY(!isThere());
    m_notices->show(notice("a", "A")); // and nothing happens
    m_notices->withdraw(QStringLiteral("a"));
    m_notices->withdraw(QStringLiteral("never shown"));
}

void DesktopNoticesTest::saysThatThereIsNoBus()
{
    m_stand->drop();
    m_stand->stop();
    m_notices->start();
    QTRY_VERIFY(!m_present->isEmpty());
    QVERIFY(!isThere());
}

void DesktopNoticesTest::showsWhatWaitedForAService()
{
    m_notices->start();
    QTRY_VERIFY(!m_present->isEmpty());
    m_notices->show(notice("a", "A"));
    m_notices->show(notice("b", "B"));
    m_notices->withdraw(QStringLiteral("b"));
    serve();
    QTRY_COMPARE(m_service->onScreen.size(), 1U);
    QVERIFY(isThere());
    QCOMPARE(m_service->calls.front().title, QStringLiteral("A"));
}

void DesktopNoticesTest::replacesAndNeverRepeats()
{
    start();
    m_notices->show(notice("a", "one"));
    QTRY_COMPARE(calls(), 1);
    QCOMPARE(m_service->calls[0].replaces, 0U);
    m_notices->show(notice("b", "other"));
    QTRY_COMPARE(calls(), 2);
    m_notices->show(notice("a", "two"));
    QTRY_COMPARE(calls(), 3);
    QCOMPARE(m_service->calls[2].replaces, 1U);
    QCOMPARE(m_service->onScreen.size(), 2U);
    QCOMPARE(m_service->onScreen.at(1), QStringLiteral("two"));
}

void DesktopNoticesTest::sendsTheLatestOfManyAtOnce()
{
    start();
    for (const char *title : {"1", "2", "3", "4"})
        m_notices->show(notice("a", title));
    QTRY_COMPARE(calls(), 2); // the first, and what it had become when that was answered
    QTRY_COMPARE(m_service->onScreen.at(1), QStringLiteral("4"));
    QCOMPARE(m_service->onScreen.size(), 1U);
}

void DesktopNoticesTest::clearsWhatIsCured()
{
    start();
    m_notices->show(notice("a", "A"));
    QTRY_COMPARE(m_service->onScreen.size(), 1U);
    m_notices->show(notice("marker", "B")); // answered after it: the id of A has come
    QTRY_COMPARE(m_service->onScreen.size(), 2U);
    m_notices->withdraw(QStringLiteral("a"));
    QTRY_COMPARE(m_service->closedByUs, QList<uint>{1});
    m_notices->withdraw(QStringLiteral("a"));
    m_notices->show(notice("a", "again")); // it returns as a new one
    QTRY_COMPARE(calls(), 3);
    QCOMPARE(m_service->calls[2].replaces, 0U);
    QCOMPARE(m_service->closedByUs.size(), 1);
}

void DesktopNoticesTest::clearsWhatIsCuredWhileItIsBeingSent()
{
    start();
    m_notices->show(notice("a", "A"));
    m_notices->withdraw(QStringLiteral("a"));
    QTRY_COMPARE(m_service->closedByUs, QList<uint>{1});
    QVERIFY(m_service->onScreen.empty());
    m_notices->show(notice("b", "B"));
    m_notices->withdraw(QStringLiteral("b"));
    m_notices->show(notice("b", "B again")); // before the first was answered
    QTRY_COMPARE(m_service->onScreen.size(), 1U);
    QTRY_COMPARE(m_service->onScreen.begin()->second, QStringLiteral("B again"));
}

void DesktopNoticesTest::keepsAnAppsNameFromBeingMarkup()
{
    start();
    m_notices->show(notice("a", "<b>", "<a href=\"http://x\">win</a> & \"more\""));
    QTRY_COMPARE(calls(), 1);
    QCOMPARE(m_service->calls[0].title, QStringLiteral("<b>")); // titles have no markup
    QCOMPARE(m_service->calls[0].text, QStringLiteral("&lt;a href=&quot;http://x&quot;&gt;win&lt;/a&gt; &amp; &quot;more&quot;"));
}

void DesktopNoticesTest::offersNothingToClickWhereTheServiceCannot()
{
    m_service->capabilities = {QStringLiteral("body")};
    start();
    m_notices->show(notice("a", "A", "1 < 2"));
    QTRY_COMPARE(calls(), 1);
    QVERIFY(m_service->calls[0].actions.isEmpty());
    QCOMPARE(m_service->calls[0].text, QStringLiteral("1 < 2"));
}

void DesktopNoticesTest::staysForWhatIsUrgent()
{
    start();
    Notice urgent = notice("a", "A");
    m_notices->show(urgent);
    QTRY_COMPARE(calls(), 1);
    QCOMPARE(m_service->calls[0].hints.value(QStringLiteral("urgency")).toInt(), 1);
    QCOMPARE(m_service->calls[0].hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.fallow.Fallow"));
    QCOMPARE(m_service->calls[0].timeout, -1);
    urgent.isUrgent = true;
    m_notices->show(urgent);
    QTRY_COMPARE(calls(), 2);
    QCOMPARE(m_service->calls[1].hints.value(QStringLiteral("urgency")).toInt(), 2);
    QCOMPARE(m_service->calls[1].timeout, 0);
}

void DesktopNoticesTest::opensWhatWasClicked()
{
    start();
    const QSignalSpy opened(m_notices.get(), &DesktopNotices::opened);
    m_notices->show(notice("a", "A"));
    QTRY_COMPARE(calls(), 1);
    m_notices->show(notice("b", "B"));
    QTRY_COMPARE(calls(), 2);
    m_stand->say(path, name, QStringLiteral("ActionInvoked"), {1U, QStringLiteral("settings")}); // not one of ours
    m_stand->say(path, name, QStringLiteral("ActivationToken"), {1U, QStringLiteral("token-7")});
    m_stand->say(path, name, QStringLiteral("ActionInvoked"), {1U, QStringLiteral("default")});
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened[0], (QVariantList{QStringLiteral("fallow:home"), QStringLiteral("token-7")}));
}

void DesktopNoticesTest::tellsWhatThePersonClosed()
{
    start();
    const QSignalSpy dismissed(m_notices.get(), &DesktopNotices::dismissed);
    for (const char *key : {"expired", "dismissed", "marker"})
        m_notices->show(notice(key, key));
    QTRY_COMPARE(m_service->onScreen.size(), 3U);
    const auto idOf = [this](const char *title) {
        for (const auto &[id, each] : m_service->onScreen) {
            if (each == QLatin1String(title))
                return id;
        }
        return 0U;
    };
    m_stand->say(path, name, QStringLiteral("NotificationClosed"), {idOf("expired"), 1U});
    m_stand->say(path, name, QStringLiteral("NotificationClosed"), {idOf("dismissed"), 2U});
    QTRY_COMPARE(dismissed.count(), 1);
    QCOMPARE(dismissed[0][0].toString(), QStringLiteral("dismissed"));
    const uint gone = idOf("expired");
    m_notices->show(notice("expired", "news")); // a new one: the old one is not there to be replaced
    QTRY_COMPARE(calls(), 4);
    QVERIFY(m_service->calls[3].replaces != gone);
}

void DesktopNoticesTest::takesNoOthersSignals()
{
    start();
    const QSignalSpy opened(m_notices.get(), &DesktopNotices::opened);
    const QSignalSpy dismissed(m_notices.get(), &DesktopNotices::dismissed);
    m_notices->show(notice("a", "A"));
    QTRY_COMPARE(calls(), 1);
    for (const uint id : {0U, 99U}) {
        m_stand->say(path, name, QStringLiteral("ActionInvoked"), {id, QStringLiteral("default")});
        m_stand->say(path, name, QStringLiteral("NotificationClosed"), {id, 2U});
    }
    // Another program on the bus pretends to be the service.
    QDBusConnection other = QDBusConnection::connectToBus(m_stand->address(), QStringLiteral("other"));
    QDBusMessage lie = QDBusMessage::createSignal(path, name, QStringLiteral("ActionInvoked"));
    lie << 1U << QStringLiteral("default");
    QVERIFY(other.send(lie));
    m_stand->say(path, name, QStringLiteral("NotificationClosed"), {1U, 2U}); // a true one, after them
    QTRY_COMPARE(dismissed.count(), 1);
    QCOMPARE(opened.count(), 0);
    QDBusConnection::disconnectFromBus(QStringLiteral("other"));
}

void DesktopNoticesTest::tellsTroublesAgainToAServiceThatCameAnew()
{
    start();
    Notice work = notice("work", "seen");
    work.kind = ui::NoticeKind::Work;
    m_notices->show(work);
    m_notices->show(notice("trouble", "lasts"));
    QTRY_COMPARE(calls(), 2);
    QTRY_COMPARE(m_service->onScreen.size(), 2U);
    QVERIFY(m_stand->mocks().unregisterService(name));
    QTRY_VERIFY(!isThere());
    m_service->onScreen.clear();
    QVERIFY(m_stand->mocks().registerService(name));
    QTRY_COMPARE(m_service->onScreen.size(), 1U);
    QCOMPARE(m_service->onScreen.begin()->second, QStringLiteral("lasts"));
    QCOMPARE(m_service->calls.back().replaces, 0U);
}

void DesktopNoticesTest::goesOnWhenTheServiceRefuses()
{
    m_service->isFull = true;
    start();
    m_notices->show(notice("a", "A"));
    QTRY_COMPARE(calls(), 1);
    m_service->isFull = false;
    m_notices->show(notice("a", "A2"));
    QTRY_COMPARE(m_service->onScreen.size(), 1U);
}

QTEST_GUILESS_MAIN(DesktopNoticesTest)
#include "desktop_notices_test.moc"
