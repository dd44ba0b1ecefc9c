#include "core/evm/abi_writer.h"
#include "core/poco/hub_events.h"
#include "core/service/wallet/contacts.h"
#include "core/service/wallet/history.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using base::Address;
using model::WalletEntry;
using service::WalletHistory;
using test::await;
using test::FakeLog;

namespace
{

constexpr qint64 genesis = 1'700'000'000;

Address address(char byte)
{
    return *Address::fromBytes(QByteArray(20, byte));
}

const Address hub = address('h');
const Address rlc = address('r');
const Address me = address('m');

base::Bytes32 topic(const Address &value)
{
    return *base::Bytes32::fromBytes(QByteArray(12, '\0') + value.bytes());
}

FakeLog received(qint64 amount, const Address &contract = rlc)
{
    return {contract, {poco::eventTopic<poco::Transfer>(), topic(address('o')), topic(me)},
        evm::AbiWriter().amount(base::Nrlc{amount}).encoded()};
}

using Spoil = std::function<void(QJsonArray &logs)>;
void set(QJsonArray &logs, const QString &member, const QJsonValue &value)
{
    for (qsizetype i = 0; i < logs.size(); ++i) {
        QJsonObject log = logs.at(i).toObject();
        log.insert(member, value);
        logs.replace(i, log);
    }
}

} // namespace

/// The history on a node that may say anything, and what is done with its lines.
class WalletHistoryTest : public QObject
{
    Q_OBJECT

private:
    void open(const QString &file = u":memory:"_s)
    {
        m_client = std::make_unique<chain::NodeClient>(std::vector{m_node->url()}, quint64{31337},
            chain::NodeOptions{.maxBlockAgeSeconds = 0}, m_clock);
        m_reader = std::make_unique<service::ChainReader>(*m_client, hub);
        auto database = store::Database::open(file, store::migrationSet(u"core"_s));
        FALLOW_VERIFY_RESULT(database);
        m_database = std::move(*database);
        auto history = WalletHistory::create({*m_reader, *m_database, m_clock},
            {.chainId = 31337, .rlc = rlc, .pollInterval = 10ms, .retryAfter = 10ms});
        FALLOW_VERIFY_RESULT(history);
        m_history = std::move(*history);
    }
    /// Logs as the filter asks for them, receipts of the one transaction of each block.
    std::optional<test::FakeAnswer> answer(const QString &method, const QJsonArray &params)
    {
        if (method == u"eth_getLogs") {
            QJsonArray found;
            const QJsonObject filter = params.at(0).toObject();
            const auto number = [&](const QString &member) {
                return filter.value(member).toString().toULongLong(nullptr, 16);
            };
            for (const QJsonValue log :
                m_chain->logsJson(number(u"fromBlock"_s), number(u"toBlock"_s))) {
                if (isAskedFor(log.toObject(), filter))
                    found.append(log);
            }
            if (m_spoilLogs && !found.isEmpty())
                m_spoilLogs(found);
            return test::FakeAnswer(found);
        }
        if (method != u"eth_getTransactionReceipt")
            return std::nullopt;
        const auto *block = m_chain->byHash(params.at(0).toString());
        QJsonArray logs = m_chain->logsJson(block->number, block->number);
        if (m_spoilReceipt)
            m_spoilReceipt(logs);
        const QString number = u"0x"_s + QString::number(block->number, 16);
        return test::FakeAnswer(QJsonObject{{u"transactionHash"_s, block->hash.toString()},
            {u"status"_s, m_receiptStatus}, {u"blockNumber"_s, number},
            {u"blockHash"_s, block->hash.toString()}, {u"gasUsed"_s, u"0x1"_s}, {u"logs"_s, logs}});
    }
    static bool isAskedFor(const QJsonObject &log, const QJsonObject &filter)
    {
        const QJsonArray wanted = filter.value(u"topics"_s).toArray();
        const QJsonArray topics = log.value(u"topics"_s).toArray();
        bool isIt = filter.value(u"address"_s).toArray().contains(log.value(u"address"_s));
        for (qsizetype i = 0; isIt && i < wanted.size(); ++i)
            isIt = i < topics.size()
                && (wanted.at(i).isNull() || wanted.at(i).toArray().contains(topics.at(i)));
        return isIt;
    }
    std::vector<WalletEntry> lines(const model::EntryQuery &query = {})
    {
        const auto page = m_history->page(query);
        return page ? page->entries : std::vector<WalletEntry>();
    }
    void fill(int count)
    {
        store::WalletLine line{.kind = u"received"_s};
        const auto done = m_database->transaction([&]() -> base::Result<base::Done> {
            base::Result<base::Done> written = base::Done{};
            for (int i = 1; written && i <= count; ++i) {
                line.tx = *base::TxHash::fromBytes(QByteArray::number(i).rightJustified(32, '0'));
                line.id = {line.tx.bytes(), 0, me};
                line.height = line.at = i;
                line.amount = line.moved = {i};
                written = m_history->rows().put(line);
            }
            return written;
        });
        FALLOW_VERIFY_RESULT(done);
        m_history->follow({{me, 1'000'000}});
    }
    QByteArray exported(const QString &name, const model::EntryQuery &query = {})
    {
        const QString path = m_folder.filePath(name);
        const auto done = await(m_history->exportTo({query, path}));
        QFile file(path);
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::FakeClock m_clock{genesis};
    std::unique_ptr<test::FakeChain> m_chain;
    std::unique_ptr<test::FakeNode> m_node;
    std::unique_ptr<chain::NodeClient> m_client;
    std::unique_ptr<service::ChainReader> m_reader;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<WalletHistory> m_history;
    Spoil m_spoilLogs;
    Spoil m_spoilReceipt;
    QString m_receiptStatus;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init()
    {
        m_spoilLogs = m_spoilReceipt = {};
        m_receiptStatus = u"0x1"_s;
        m_chain = std::make_unique<test::FakeChain>(genesis);
        m_chain->mineMany(3);
        m_node = std::make_unique<test::FakeNode>(*m_chain);
        m_node->override = [this](const QString &method, const QJsonArray &params) {
            return answer(method, params);
        };
        open();
    }
    void cleanup()
    {
        m_history.reset();
        m_database.reset();
        m_reader.reset();
        m_client.reset();
        m_node.reset();
    }
    void nonsenseIsRefusedAndNothingIsLost_data()
    {
        QTest::addColumn<Spoil>("logs");
        QTest::addColumn<Spoil>("receipt");
        const Spoil none;
        const auto change = [](const QString &member, const QJsonValue &value) {
            return Spoil([member, value](QJsonArray &logs) { set(logs, member, value); });
        };
        QTest::newRow("another contract") << change(u"address"_s, address('x').toString()) << none;
        QTest::newRow("no topics") << change(u"topics"_s, QJsonArray()) << none;
        QTest::newRow("another account") << change(u"topics"_s,
            QJsonArray{poco::eventTopic<poco::Transfer>().toString(), topic(me).toString(),
                topic(hub).toString()}) << none;
        QTest::newRow("block outside") << change(u"blockNumber"_s, u"0x999"_s) << none;
        QTest::newRow("another branch") << change(u"blockHash"_s, topic(me).toString()) << none;
        QTest::newRow("other data than the receipt") << change(u"data"_s, u"0x01"_s) << none;
        QTest::newRow("a receipt without it") << none << Spoil([](QJsonArray &logs) { logs = {}; });
        QTest::newRow("a receipt out of order")
            << none << Spoil([](QJsonArray &logs) { logs.append(logs.first()); });
        QTest::newRow("more than there is")
            << change(u"data"_s, QString(u"0x"_s + QString(64, u'f')))
            << change(u"data"_s, QString(u"0x"_s + QString(64, u'f')));
    }
    void nonsenseIsRefusedAndNothingIsLost()
    {
        QFETCH(Spoil, logs);
        QFETCH(Spoil, receipt);
        m_spoilLogs = logs;
        m_spoilReceipt = receipt;
        m_chain->mine({received(5)});
        QSignalSpy failed(m_history.get(), &WalletHistory::failed);
        m_history->follow({{me}});
        QTRY_VERIFY(failed.count() >= 2);
        QVERIFY(lines().empty());
        m_spoilLogs = m_spoilReceipt = {};
        QTRY_COMPARE(lines().size(), size_t{1});
        QCOMPARE(lines().front().amount, base::Nrlc{5});
    }
    void aFailedTransactionHasNoLogs()
    {
        m_receiptStatus = u"0x0"_s;
        m_chain->mine({received(5)});
        QSignalSpy failed(m_history.get(), &WalletHistory::failed);
        m_history->follow({{me}});
        QTRY_VERIFY(failed.count() >= 1);
        QVERIFY(lines().empty());
    }
    void logsToldTwiceAreOneLine()
    {
        m_spoilLogs = [](QJsonArray &logs) { logs.append(logs.last()); };
        m_chain->mine({received(5)});
        m_history->follow({{me}});
        QTRY_COMPARE(lines().size(), size_t{1});
        m_chain->mine();
        QTRY_COMPARE(m_history->readTo(), qint64{5});
        QCOMPARE(m_history->sums(me)->wallet, base::Nrlc{5});
    }
    void aNodeIsNotAskedForEverybodysLogs()
    {
        QStringList asked;
        m_node->override = [this, &asked](const QString &method, const QJsonArray &params) {
            if (method == u"eth_getLogs")
                asked += QString::fromUtf8(QJsonDocument(params).toJson());
            return answer(method, params);
        };
        m_history->follow({{me}});
        QTRY_VERIFY(m_history->isCaughtUp());
        QVERIFY(asked.size() >= 2);
        for (const QString &question : asked)
            QVERIFY2(question.contains(topic(me).toString()), qPrintable(question));
    }
    void aFullDiskLosesNothing()
    {
        cleanup();
        m_node = std::make_unique<test::FakeNode>(*m_chain);
        m_node->override = [this](const QString &method, const QJsonArray &params) {
            return answer(method, params);
        };
        open();
        std::vector<FakeLog> many(400, received(1));
        m_chain->mine(many);
        FALLOW_VERIFY_RESULT(m_database->execute("PRAGMA max_page_count=1"));
        QSignalSpy failed(m_history.get(), &WalletHistory::failed);
        m_history->follow({{me}});
        QTRY_VERIFY(failed.count() >= 2);
        const auto error = failed.last().first().value<base::Error>();
        QCOMPARE(error.reason.key(), u"store.full"_s);
        FALLOW_VERIFY_RESULT(m_database->execute("PRAGMA max_page_count=100000"));
        m_chain->mine({received(1)});
        QTRY_COMPARE(m_history->sums(me)->wallet, base::Nrlc{401});
    }
    void badQuestionsAreRefused()
    {
        fill(3);
        for (const qint64 limit : {0, -1, 501})
            FALLOW_VERIFY_REASON(m_history->page({.limit = limit}), "wallet.bad_query");
        FALLOW_VERIFY_REASON(m_history->page({.before = u"nonsense"_s}), "wallet.bad_query");
        FALLOW_VERIFY_REASON(
            m_history->page({.before = u"queue:77:"_s + me.toString()}), "wallet.bad_query");
        FALLOW_VERIFY_REASON(m_history->page({.text = QString(201, u'x')}), "wallet.bad_query");
        FALLOW_VERIFY_REASON(
            m_history->label({u"queue:77:"_s + me.toString(), u"x"_s}), "wallet.bad_query");
        const QString id = lines().front().id;
        FALLOW_VERIFY_REASON(m_history->label({id, u"two\nlines"_s}), "wallet.bad_label");
        FALLOW_VERIFY_REASON(m_history->label({id, QString(201, u'x')}), "wallet.bad_label");
        QVERIFY(lines({.account = address('z')}).empty());
    }
    void pagesFollowOneAnotherToTheEnd()
    {
        fill(1203);
        model::EntryQuery query{.limit = 500};
        QSet<QString> seen;
        qint64 last = 1204;
        for (const size_t size : {500, 500, 203}) {
            const auto page = m_history->page(query);
            FALLOW_VERIFY_RESULT(page);
            QCOMPARE(page->entries.size(), size);
            QCOMPARE(page->hasMore, size == 500);
            for (const WalletEntry &entry : page->entries) {
                QCOMPARE(entry.block, --last);
                seen.insert(entry.id);
            }
            query.before = page->entries.back().id;
        }
        QCOMPARE(seen.size(), 1203);
    }
    void anExportIsWholeAndNeverWritesOverAFile()
    {
        fill(1203);
        const QByteArray csv = exported(u"a.csv"_s);
        QCOMPARE(csv.count("\r\n"), 1204);
        QVERIFY(csv.startsWith("time,kind,status,account,amount_rlc,"));
        QVERIFY(csv.contains(",0.000001203,"));
        const QJsonDocument json = QJsonDocument::fromJson(exported(u"a.json"_s));
        QCOMPARE(json.array().size(), 1203);
        const auto first = json::fromJson<WalletEntry>(json.array().first());
        FALLOW_VERIFY_RESULT(first);
        QCOMPARE(*first, lines().front());
        FALLOW_VERIFY_REASON(
            await(m_history->exportTo({{}, m_folder.filePath(u"a.csv"_s)})), "wallet.file_exists");
        QCOMPARE(exported(u"one.json"_s, {.text = u"nobody"_s}), QByteArray("[\n]\n"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(),
            3); // no half file is left
    }
    void placesThatCannotBeWrittenAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("relative") << u"a.csv"_s << u"wallet.bad_format"_s;
        QTest::newRow("another kind") << m_folder.filePath(u"a.xls"_s) << u"wallet.bad_format"_s;
        QTest::newRow("no folder")
            << m_folder.filePath(u"none/a.csv"_s) << u"wallet.file_unwritable"_s;
    }
    void placesThatCannotBeWrittenAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const auto done = await(m_history->exportTo({{}, path}));
        QVERIFY(!done);
        QCOMPARE(done.error().reason.key(), reason);
    }
    void aFileThatCameMeanwhileIsLeftAlone()
    {
        fill(1203);
        const QString path = m_folder.filePath(u"mine.csv"_s);
        const auto running = m_history->exportTo({{}, path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        FALLOW_VERIFY_REASON(await(running), "wallet.file_exists");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }
    void aLabelIsNoFormulaInASpreadsheet_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray(",'=1+1,");
        QTest::newRow("plus") << u"+49"_s << QByteArray(",'+49,");
        QTest::newRow("minus") << u"-x"_s << QByteArray(",'-x,");
        QTest::newRow("at") << u"@x"_s << QByteArray(",'@x,");
        QTest::newRow("quotes and commas") << u"a \"b\", c"_s << QByteArray(",\"a \"\"b\"\", c\",");
        QTest::newRow("plain") << u"rent = food"_s << QByteArray(",rent = food,");
    }
    void aLabelIsNoFormulaInASpreadsheet()
    {
        QFETCH(QString, label);
        QFETCH(QByteArray, field);
        fill(1);
        FALLOW_VERIFY_RESULT(m_history->label({lines().front().id, label}));
        const QByteArray csv = exported(QString::fromUtf8(QTest::currentDataTag()) + u".csv"_s);
        QVERIFY2(csv.contains(field), csv.constData());
    }
    void contactsAreNamesOfOneLine()
    {
        store::ContactRepository rows(*m_database);
        service::WalletContacts contacts(rows);
        FALLOW_VERIFY_REASON(contacts.put({me, u"a\tb"_s}), "wallet.bad_contact_name");
        FALLOW_VERIFY_REASON(contacts.put({me, QString(65, u'x')}), "wallet.bad_contact_name");
        FALLOW_VERIFY_REASON(contacts.put({me, u"  "_s}), "wallet.bad_contact_name");
        FALLOW_VERIFY_REASON(contacts.put({{}, u"nobody"_s}), "wallet.bad_contact");
        FALLOW_VERIFY_RESULT(contacts.put({me, u" Zoë 🦊 "_s}));
        QCOMPARE(contacts.nameOf(me).value_or(QString()), u"Zoë 🦊"_s);
        const auto none = contacts.put({me, {}});
        FALLOW_VERIFY_RESULT(none);
        QVERIFY(none->contacts.empty());
    }
};

QTEST_GUILESS_MAIN(WalletHistoryTest)
#include "history_test.moc"
