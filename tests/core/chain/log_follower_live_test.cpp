#include "core/chain/log_follower.h"
#include "core/evm/abi_writer.h"
#include "tests/support/await.h"
#include "tests/support/local_chain.h"
#include "tests/support/verify_result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QTest>

using namespace fallow;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using chain::LogBatch;
using chain::LogFollower;
using test::LocalChain;
using test::Role;

/// The follower on a real node: RLC approvals, taken back by snapshot and by a reorganisation.
class LogFollowerLiveTest : public QObject
{
    Q_OBJECT

private:
    base::Result<QJsonValue> approve(quint64 amount) const
    {
        const auto data = evm::encodeCall("approve(address,uint256)",
                                          evm::AbiWriter().address(m_chain->hub()).uint(amount));
        const QJsonObject call{{u"from"_s, m_chain->actor(Role::Spare0).address.toString()},
                               {u"to"_s, m_chain->rlc().toString()},
                               {u"data"_s, base::toHex(data)}};
        auto hash = m_chain->rpc(u"eth_sendTransaction"_s, {call});
        if (hash) {
            const auto mined = m_chain->receipt(hash->toString());
            if (!mined)
                return mined.error();
        }
        return hash;
    }
    void follow(LogFollower &follower)
    {
        connect(&follower, &LogFollower::logs, this, [this, &follower](const LogBatch &batch) {
            for (const chain::Log &log : batch.logs)
                m_seen.insert(log.blockNumber, log.data.back());
            QVERIFY(follower.ack(static_cast<qint64>(batch.to)));
        });
        connect(&follower, &LogFollower::rolledBack, this, [this, &follower](qint64 to) {
            for (const quint64 block : m_seen.keys()) {
                if (static_cast<qint64>(block) > to)
                    m_seen.remove(block);
            }
            ++m_rollbacks;
            QVERIFY(follower.ack(to));
        });
        follower.start();
    }

    std::unique_ptr<LocalChain> m_chain;
    base::SystemClock m_clock;
    QMap<quint64, char> m_seen;
    int m_rollbacks = 0;

private Q_SLOTS:
    void seesWhatIsTrueAfterReorganisationsAndARestart()
    {
        auto started = LocalChain::start(test::Flavour::Token);
        FALLOW_VERIFY_RESULT(started);
        m_chain = std::move(*started);
        chain::NodeClient client({m_chain->url()}, m_chain->chainId(),
                                 {.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0}, m_clock);
        const auto database = store::Database::open(u":memory:"_s, store::migrationSet(u"core"_s));
        FALLOW_VERIFY_RESULT(database);
        store::ChainCursorRepository cursors(**database);
        const quint64 first = *m_chain->blockNumber() + 1;
        const chain::LogFollowerOptions options{.name = u"rlc"_s,
                                                .addresses = {m_chain->rlc()},
                                                .startBlock = first,
                                                .pollInterval = 20ms};
        auto follower = std::make_unique<LogFollower>(client, cursors, options);
        follow(*follower);
        FALLOW_VERIFY_RESULT(approve(1));
        const auto snapshot = m_chain->snapshot();
        FALLOW_VERIFY_RESULT(snapshot);
        FALLOW_VERIFY_RESULT(approve(2));
        QTRY_COMPARE(m_seen.values(), QList<char>({1, 2}));
        FALLOW_VERIFY_RESULT(m_chain->revert(*snapshot));
        FALLOW_VERIFY_RESULT(approve(3));
        QTRY_COMPARE(m_seen.values(), QList<char>({1, 3}));
        QCOMPARE(m_rollbacks, 1);
        follower.reset();
        FALLOW_VERIFY_RESULT(m_chain->reorg(1));
        FALLOW_VERIFY_RESULT(approve(4));
        follower = std::make_unique<LogFollower>(client, cursors, options);
        follow(*follower);
        QTRY_COMPARE(m_seen.values(), QList<char>({1, 4}));
    }
};

QTEST_GUILESS_MAIN(LogFollowerLiveTest)
#include "log_follower_live_test.moc"
