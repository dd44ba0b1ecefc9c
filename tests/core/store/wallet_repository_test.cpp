#include "core/store/contact_repository.h"
#include "core/store/wallet_repository.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;
using base::Address;
using store::Database;
using store::WalletLine;
using store::WalletRepository;

namespace
{

const Address me = *Address::fromBytes(QByteArray(20, 'm'));
const Address other = *Address::fromBytes(QByteArray(20, 'o'));

WalletLine line(qint64 number, qint64 block, qint64 amount = 1)
{
    WalletLine made{
        .tx = *base::TxHash::fromBytes(QByteArray::number(number).rightJustified(32, '0'))};
    made.id = {made.tx.bytes(), 0, me};
    made.height = block;
    made.place = number;
    made.kind = u"received"_s;
    made.amount = made.moved = made.wallet = {amount};
    return made;
}

} // namespace

class WalletRepositoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    std::optional<WalletRepository> m_rows;

    store::WalletFound find(store::WalletSearch search)
    {
        if (search.accounts.empty())
            search.accounts = {me};
        return m_rows->find(search).value_or(store::WalletFound{});
    }
    void execute(const char *sql) { FALLOW_VERIFY_RESULT(m_database->execute(sql)); }

private Q_SLOTS:
    void init()
    {
        auto database = Database::open(u":memory:"_s, store::migrationSet(u"core"_s));
        FALLOW_VERIFY_RESULT(database);
        m_database = std::move(*database);
        auto rows =
            WalletRepository::create(*m_database, 1, *Address::fromBytes(QByteArray(20, 'h')));
        FALLOW_VERIFY_RESULT(rows);
        m_rows.emplace(std::move(*rows));
    }
    void cleanup()
    {
        m_rows.reset();
        m_database.reset();
    }
    void aDamagedRowHidesNoOther_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("account") << QByteArray("account=x'01'");
        QTest::newRow("hash") << QByteArray("tx=x''");
        QTest::newRow("coin") << QByteArray("coin='many'");
        QTest::newRow("counterparty") << QByteArray("counterparty=x'ff'");
        QTest::newRow("height") << QByteArray("height=-1");
    }
    void aDamagedRowHidesNoOther()
    {
        QFETCH(QByteArray, damage);
        for (qint64 i = 1; i <= 4; ++i)
            FALLOW_VERIFY_RESULT(m_rows->put(line(i, i)));
        execute(QByteArray("UPDATE wallet_entry SET " + damage + " WHERE height=2").constData());
        const auto found = find({.limit = 2});
        QVERIFY(found.hasMore);
        QCOMPARE(found.lines.size(), size_t{2});
        const auto rest = find({.before = found.last, .limit = 2});
        QCOMPARE(rest.lines.size(), size_t{1});
        QCOMPARE(rest.lines.front().height, 1);
        QVERIFY(!rest.hasMore);
    }
    void aFullDiskLeavesWhatWasThere()
    {
        FALLOW_VERIFY_RESULT(m_rows->put(line(1, 1)));
        execute("PRAGMA max_page_count=1"); // SQLite takes the present size
        const auto written = m_database->transaction([&]() -> base::Result<base::Done> {
            base::Result<base::Done> done = base::Done{};
            for (qint64 i = 2; done && i < 1000; ++i)
                done = m_rows->put(line(i, i));
            return done;
        });
        FALLOW_VERIFY_REASON(written, "store.full");
        QCOMPARE(find({}).lines.size(), size_t{1});
        execute("PRAGMA max_page_count=100000");
        FALLOW_VERIFY_RESULT(m_rows->put(line(2, 2)));
        QCOMPARE(find({}).lines.size(), size_t{2});
    }
    void pagesStayWhereTheyWereWhenLinesCome()
    {
        for (qint64 i = 1; i <= 6; ++i)
            FALLOW_VERIFY_RESULT(m_rows->put(line(i, 10 * i)));
        const auto first = find({.limit = 3});
        QCOMPARE(first.lines.front().height, 60);
        FALLOW_VERIFY_RESULT(m_rows->put(line(7, 70)));
        FALLOW_VERIFY_RESULT(m_rows->put(line(8, 45))); // above the page that was read
        FALLOW_VERIFY_RESULT(m_rows->put(line(9, 25)));
        const auto second = find({.before = first.last, .limit = 10});
        std::vector<qint64> heights;
        for (const WalletLine &found : second.lines)
            heights.push_back(found.height);
        QCOMPARE(heights, (std::vector<qint64>{30, 25, 20, 10}));
        const auto position = m_rows->position(first.lines.back().id);
        FALLOW_VERIFY_RESULT(position);
        QCOMPARE((*position)->row, first.last->row);
    }
    void aLineIsReadAsItWasWritten()
    {
        WalletLine all = line(1, 5, -7);
        all.counterparty = other;
        all.deal = *base::DealId::fromBytes(QByteArray(32, 'd'));
        all.task = *base::TaskId::fromBytes(QByteArray(32, 't'));
        all.coin = {~base::uint128{0}};
        all.app = u"Öl & Wasser"_s;
        all.reason = u"wallet.result_rejected"_s;
        all.isRejected = true;
        FALLOW_VERIFY_RESULT(m_rows->put(all));
        FALLOW_VERIFY_RESULT(m_rows->put(all)); // the same block read again
        const auto found = find({});
        QCOMPARE(found.lines.size(), size_t{1});
        const WalletLine &read = found.lines.front();
        QCOMPARE(read.amount, all.amount);
        QCOMPARE(read.coin, all.coin);
        QCOMPARE(read.counterparty, other);
        QCOMPARE(read.deal, all.deal);
        QCOMPARE(read.task, all.task);
        QCOMPARE(read.app, all.app);
        QCOMPARE(read.reason, all.reason);
        QVERIFY(read.isRejected);
        const auto id = store::WalletLineId::fromString(read.id.toString());
        FALLOW_VERIFY_RESULT(id);
        QCOMPARE(*id, read.id);
    }
    void searchTakesTheTextAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<size_t>("count");
        QTest::newRow("app") << u"öl & wASSER"_s << size_t{1};
        QTest::newRow("label") << u"100%_SÜ"_s << size_t{1};
        QTest::newRow("percent is no wildcard") << u"1%0"_s << size_t{0};
        QTest::newRow("underscore is no wildcard") << u"r_nt"_s << size_t{0};
        QTest::newRow("backslash") << u"\\"_s << size_t{0};
        QTest::newRow("hash") << u"0x"_s + QString::fromLatin1(QByteArray(31, '0').toHex())
                + u"31"_s << size_t{1};
        QTest::newRow("part of an address") << u"6F6f6f6F"_s << size_t{1};
        QTest::newRow("quote") << u"' OR 1=1 --"_s << size_t{0};
    }
    void searchTakesTheTextAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(size_t, count);
        WalletLine first = line(1, 1);
        first.app = u"Öl & Wasser"_s;
        WalletLine second = line(2, 2);
        second.counterparty = other;
        FALLOW_VERIFY_RESULT(m_rows->put(first));
        FALLOW_VERIFY_RESULT(m_rows->put(second));
        FALLOW_VERIFY_RESULT(m_rows->setLabel(second.id, u"Rent 100%_süß"_s));
        QCOMPARE(find({.text = text}).lines.size(), count);
    }
    void aLabelOutlivesAReorganisation()
    {
        const WalletLine mine = line(1, 5);
        FALLOW_VERIFY_RESULT(m_rows->put(mine));
        FALLOW_VERIFY_RESULT(m_rows->setLabel(mine.id, u"rent"_s));
        FALLOW_VERIFY_RESULT(m_rows->dropAbove(me, 4));
        QVERIFY(find({}).lines.empty());
        WalletLine again = mine;
        again.height = 6;
        again.place = 99;
        FALLOW_VERIFY_RESULT(m_rows->put(again));
        QCOMPARE(find({}).lines.front().label, u"rent"_s);
        FALLOW_VERIFY_RESULT(m_rows->setLabel(mine.id, {}));
        QCOMPARE(find({}).lines.front().label, QString());
    }
    void aReorganisationOfOneAccountTouchesNoOther()
    {
        WalletLine theirs = line(1, 5);
        theirs.id.account = other;
        FALLOW_VERIFY_RESULT(m_rows->put(line(1, 5)));
        FALLOW_VERIFY_RESULT(m_rows->put(theirs));
        FALLOW_VERIFY_RESULT(m_rows->openTask(me, {.since = 3}));
        FALLOW_VERIFY_RESULT(m_rows->endTask(me, {}, 5));
        QVERIFY(m_rows->openTasks(me)->empty());
        FALLOW_VERIFY_RESULT(m_rows->dropAbove(me, 4));
        QCOMPARE(m_rows->openTasks(me)->size(), size_t{1});
        QCOMPARE(m_rows->sums(me)->wallet, base::Nrlc{});
        QCOMPARE(m_rows->sums(other)->wallet, base::Nrlc{1});
        FALLOW_VERIFY_RESULT(m_rows->dropAbove(me, 2));
        QVERIFY(m_rows->openTasks(me)->empty());
    }
    void anotherNetworkHasRowsOfItsOwn()
    {
        FALLOW_VERIFY_RESULT(m_rows->put(line(1, 1)));
        auto elsewhere =
            WalletRepository::create(*m_database, 2, *Address::fromBytes(QByteArray(20, 'h')));
        FALLOW_VERIFY_RESULT(elsewhere);
        FALLOW_VERIFY_RESULT(elsewhere->put(line(1, 1)));
        QCOMPARE(find({}).lines.size(), size_t{1});
        QCOMPARE(elsewhere->sums(me)->wallet, base::Nrlc{1});
    }
    void idsOfStrangersAreRefused()
    {
        const QString account = me.toString();
        const QStringList ids{u""_s, u"queue"_s, u"0x12:1:" + account, u"queue:-1:" + account,
            u"queue:x:" + account, u"queue:1:0x00"_s};
        for (const QString &id : ids)
            FALLOW_VERIFY_REASON(store::WalletLineId::fromString(id), "wallet.bad_query");
    }
    void theAddressBookHasOneNameAnAddress()
    {
        store::ContactRepository book(*m_database);
        FALLOW_VERIFY_RESULT(book.put({me, u"Zoe"_s}));
        FALLOW_VERIFY_RESULT(book.put({other, u"Ada"_s}));
        FALLOW_VERIFY_RESULT(book.put({me, u"Bob"_s}));
        const auto all = book.all();
        FALLOW_VERIFY_RESULT(all);
        QCOMPARE(all->size(), size_t{2});
        QCOMPARE(all->front().name, u"Ada"_s);
        QCOMPARE(all->back().name, u"Bob"_s);
        FALLOW_VERIFY_RESULT(book.put({other, {}}));
        QCOMPARE(book.all()->size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(WalletRepositoryTest)
#include "wallet_repository_test.moc"
