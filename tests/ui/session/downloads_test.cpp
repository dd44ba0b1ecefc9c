#include "ui/session/downloads_controller.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace fallow::ui
{

using model::Download;
using test::FakeCore;
using Role = DownloadListModel::Role;

class DownloadsTest : public QObject
{
    Q_OBJECT

private:
    FakeCore &core() { return static_cast<FakeCore &>(m_link->core()); }
    QVariant at(int row, Role role) const { return m_downloads->list()->index(row).data(role); }
    static Download download(const QString &id, qint64 received, const QString &phase = QStringLiteral("download"))
    {
        return {.id = id, .name = QStringLiteral("https://example.org/") + id, .phase = phase, .received = received,
            .total = 1000, .isOver = phase == u"sealed" || phase == u"failed"};
    }

    void fill()
    {
        core().putDownload(download(QStringLiteral("big"), 800, QStringLiteral("sealed")));
        Download fast = download(QStringLiteral("fast"), 10);
        fast.bytesPerSecond = 1'000'000;
        fast.sources = {{.address = QStringLiteral("https://mirror.example.org/fast")}};
        core().putDownload(fast);
        QTRY_COMPARE(m_downloads->list()->count(), 3);
    }
    QString ids() const
    {
        QStringList found;
        for (int row = 0; row < m_downloads->table()->count(); ++row)
            found << m_downloads->table()->index(row, 0).data(Role::IdRole).toString();
        return found.join(QLatin1Char(' '));
    }

    const test::FakeClock m_clock{1795348802};
    std::unique_ptr<LocalLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<DownloadsController> m_downloads;

private Q_SLOTS:
    void init()
    {
        m_downloads.reset();
        m_state.reset();
        m_link = std::make_unique<LocalLink>(FakeCore::empty());
        m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
        m_downloads = std::make_unique<DownloadsController>(*m_state, QLocale::c());
        core().content().setDownloads({download(QStringLiteral("one"), 100)});
        m_state->start();
        QTRY_VERIFY(m_downloads->hasHeard());
    }
    void whatIsUnderWayIsThereAtOnce()
    {
        QCOMPARE(m_downloads->list()->count(), 1);
        QCOMPARE(at(0, Role::NameRole).toString(), QStringLiteral("one"));
        QCOMPARE(m_downloads->summary(), QStringLiteral("1 under way"));
    }
    void aChangeMovesOneRowAndNoOther()
    {
        DownloadListModel &list = *m_downloads->list();
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        core().putDownload(download(QStringLiteral("two"), 0));
        QTRY_COMPARE(list.count(), 2);
        QCOMPARE(at(0, Role::IdRole).toString(), QStringLiteral("two")); // the newest first
        core().putDownload(download(QStringLiteral("one"), 500));
        QTRY_COMPARE(at(1, Role::ShareRole).toDouble(), 0.5);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
    }
    void whatIsOverStaysAndCannotBeStopped()
    {
        core().putDownload(download(QStringLiteral("one"), 1000, QStringLiteral("sealed")));
        QTRY_VERIFY(at(0, Role::OverRole).toBool());
        QCOMPARE(at(0, Role::PhaseRole).toString(), QStringLiteral("Done"));
        QVERIFY(m_downloads->summary().isEmpty());
    }
    void whatALostCoreHadUnderWayIsGone()
    {
        core().putDownload(download(QStringLiteral("two"), 1000, QStringLiteral("failed")));
        QTRY_COMPARE(m_downloads->list()->count(), 2);
        core().content().setDownloads({download(QStringLiteral("three"), 1)});
        Q_EMIT m_link->closed(base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("rpc.disconnected"))));
        m_state->retry();
        QTRY_VERIFY(m_downloads->list()->find(QStringLiteral("three")));
        QVERIFY(!m_downloads->list()->find(QStringLiteral("one")));
        QVERIFY(m_downloads->list()->find(QStringLiteral("two"))); // that one was over
    }
    void theOpenOneSaysWhatEachPlaceDid()
    {
        Download busy = download(QStringLiteral("one"), 200);
        busy.sources = {{QStringLiteral("https://a"), 150, 150, 0, {}},
            {QStringLiteral("https://b"), 50, 0, 50, QStringLiteral("content.checksum_mismatch")}};
        core().putDownload(busy);
        QTRY_COMPARE(at(0, Role::AmountRole).toString(), QStringLiteral("200 B of 1.0 kB"));
        QCOMPARE(m_downloads->sources()->count(), 0);
        m_downloads->open(QStringLiteral("one"));
        QCOMPARE(m_downloads->sources()->count(), 2);
        const QModelIndex out = m_downloads->sources()->index(1);
        QCOMPARE(out.data(LineListModel::TitleRole).toString(), QStringLiteral("https://b"));
        QVERIFY(!out.data(LineListModel::ChosenRole).toBool());
        QVERIFY(out.data(LineListModel::ValueRole).toString().size() > 10);
        busy.sources.push_back({QStringLiteral("https://c"), 0, 0, 0, {}});
        core().putDownload(busy);
        QTRY_COMPARE(m_downloads->sources()->count(), 3); // it follows
        m_downloads->open(QStringLiteral("one"));
        QCOMPARE(m_downloads->sources()->count(), 0);
        QVERIFY(m_downloads->opened().isEmpty());
    }
    void stopsOne()
    {
        m_downloads->cancel(QStringLiteral("one"));
        QTRY_VERIFY(!m_downloads->isBusy());
        QVERIFY(core().content().downloads({}).result()->downloads.empty());
        QVERIFY(m_downloads->error().isEmpty());
    }
    void saysWhyItWaits()
    {
        Download waiting = download(QStringLiteral("one"), 200);
        waiting.waitingFor = QStringLiteral("metered");
        core().putDownload(waiting);
        QTRY_VERIFY(!at(0, Role::WaitRole).toString().isEmpty());
        QVERIFY(at(0, Role::SpokenRole).toString().contains(at(0, Role::WaitRole).toString()));
    }
    void theListDoesNotGrowForEver()
    {
        for (int i = 0; i < 150; ++i)
            core().putDownload(download(QStringLiteral("n%1").arg(i), 1000, QStringLiteral("sealed")));
        QTRY_VERIFY(m_downloads->list()->find(QStringLiteral("n149")));
        QVERIFY(m_downloads->list()->count() <= 101);
    }
    void theTableIsSortedByItsColumns()
    {
        fill();
        DownloadOrderModel &table = *m_downloads->table();
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(ids(), QStringLiteral("fast big one")); // the latest first
        table.toggleOrder(DownloadOrderModel::ByName);
        QCOMPARE(ids(), QStringLiteral("big fast one"));
        table.toggleOrder(DownloadOrderModel::ByName);
        QCOMPARE(ids(), QStringLiteral("one fast big"));
        table.toggleOrder(DownloadOrderModel::ByReceived);
        QCOMPARE(ids(), QStringLiteral("big one fast"));
        table.toggleOrder(DownloadOrderModel::ByRate);
        QVERIFY(ids().startsWith(QStringLiteral("fast")));
        core().putDownload(download(QStringLiteral("one"), 900)); // what moves on, moves
        table.toggleOrder(DownloadOrderModel::ByReceived);
        QTRY_COMPARE(ids(), QStringLiteral("one big fast"));
    }
    void theTableIsNarrowed()
    {
        fill();
        DownloadOrderModel &table = *m_downloads->table();
        table.setFilter(DownloadOrderModel::UnderWay);
        QCOMPARE(ids(), QStringLiteral("fast one"));
        table.setFilter(DownloadOrderModel::Over);
        QCOMPARE(ids(), QStringLiteral("big"));
        table.setFilter(DownloadOrderModel::All);
        table.setSearch(QStringLiteral(" MIRROR "));
        QCOMPARE(ids(), QStringLiteral("fast")); // by a place it comes from
        table.setSearch(QStringLiteral("nowhere"));
        QCOMPARE(table.count(), 0);
        table.setSearch({});
        QCOMPARE(table.count(), 3);
    }
};

} // namespace fallow::ui

QTEST_GUILESS_MAIN(fallow::ui::DownloadsTest)
#include "downloads_test.moc"
