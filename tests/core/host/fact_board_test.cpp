#include "core/host/fact_board.h"

#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using model::Fact;

class FactBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSourceThatSeesInputCounts()
    {
        const base::SystemClock clock;
        host::FactBoard board(clock);
        QSignalSpy changed(&board, &host::FactBoard::changed);
        board.see(Fact::Used, QStringLiteral("x11"), 0);
        board.see(Fact::Used, QStringLiteral("boinc"), 1);
        QVERIFY(board.facts().is(Fact::Used));
        board.lose(Fact::Used, QStringLiteral("boinc"), "host.gone");
        QCOMPARE(board.facts()[Fact::Used]->number, 0.0);
        QCOMPARE(changed.count(), 3);
        board.lose(Fact::Used, QStringLiteral("x11"), "host.gone");
        QVERIFY(!board.facts()[Fact::Used]);
        QCOMPARE(board.sights().size(), 2U);
    }
    void onlyWhatChangesIsTold()
    {
        const base::SystemClock clock;
        host::FactBoard board(clock);
        QSignalSpy changed(&board, &host::FactBoard::changed);
        board.see(Fact::Celsius, QStringLiteral("a"), 50);
        board.see(Fact::Celsius, QStringLiteral("a"), 50);
        board.see(Fact::Celsius, QStringLiteral("b"), 40);
        board.lose(Fact::Game, QStringLiteral("gamemode"), "host.no_gamemode");
        QCOMPARE(changed.count(), 1);
        board.see(Fact::Celsius, QStringLiteral("a"), 50, QStringLiteral("another chip"));
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_GUILESS_MAIN(FactBoardTest)
#include "fact_board_test.moc"
