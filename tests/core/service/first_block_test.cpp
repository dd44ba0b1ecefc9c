#include "core/service/first_block.h"
#include "tests/support/await.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using base::Result;
using test::await;
using HasCode = Result<std::optional<bool>>;

/// The search for the block that a contract was made in.
class FirstBlockTest : public QObject
{
    Q_OBJECT

private:
    /// On a chain up to `latest` whose contract was made in `made`, asked of a node without state older than `oldest`.
    Result<quint64> search(quint64 latest, quint64 made, quint64 oldest = 0)
    {
        m_asked = 0;
        return await(service::findFirstBlock(this, latest, [=, this](quint64 block) {
            ++m_asked;
            return base::readyWith(HasCode(block < oldest ? std::optional<bool>() : std::optional(block >= made)));
        }));
    }
    int m_asked = 0;

private Q_SLOTS:
    void findsTheBlock()
    {
        for (const quint64 latest : {quint64{0}, quint64{1}, quint64{2}, quint64{7}, quint64{100}}) {
            for (quint64 made = 0; made <= latest; ++made) {
                const auto found = search(latest, made);
                FALLOW_VERIFY_RESULT(found);
                QCOMPARE(*found, made);
            }
        }
    }
    void asksFewTimesOnTheLongestChain()
    {
        const auto found = search(500'000'000, 363'864'242);
        FALLOW_VERIFY_RESULT(found);
        QCOMPARE(*found, 363'864'242u);
        QVERIFY2(m_asked <= 31, qPrintable(QString::number(m_asked)));
    }
    void tellsHowFarItIs()
    {
        for (const quint64 latest : {quint64{0}, quint64{1}, quint64{100}, quint64{500'000'000}}) {
            std::vector<qint64> told;
            qint64 most = 0;
            const auto hasCode = [=](quint64 block) {
                return base::readyWith(HasCode(block >= latest / 3));
            };
            FALLOW_VERIFY_RESULT(await(service::findFirstBlock(this, latest, hasCode, [&](qint64 step, qint64 steps) {
                told.push_back(step);
                most = steps;
            })));
            for (size_t i = 0; i < told.size(); ++i)
                QCOMPARE(told[i], static_cast<qint64>(i + 1));
            QVERIFY2(static_cast<qint64>(told.size()) <= most, qPrintable(QString::number(latest)));
        }
    }
    void looksPastWhatANodeRefuses()
    {
        for (quint64 oldest = 0; oldest < 40; ++oldest) { // the block before the contract's is still known
            const auto found = search(100, 40, oldest);
            FALLOW_VERIFY_RESULT(found);
            QCOMPARE(*found, 40u);
        }
    }
    void doesNotGuessWhereNobodyKnows()
    {
        for (quint64 oldest = 40; oldest <= 100; ++oldest)
            FALLOW_VERIFY_REASON(search(100, 40, oldest), "network.no_old_state");
    }
    void aContractThatIsNotThereIsToldSo()
    {
        FALLOW_VERIFY_REASON(search(100, 101), "network.no_contract");
        FALLOW_VERIFY_REASON(search(100, 40, 101), "network.no_contract");
    }
    void aServerThatGoesAwayEndsIt()
    {
        const auto gone = base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("net.timeout")));
        const auto found = await(service::findFirstBlock(this, 100, [&](quint64 block) {
            return base::readyWith(block == 100 ? HasCode(std::optional(true)) : HasCode(gone));
        }));
        FALLOW_VERIFY_REASON(found, "net.timeout");
    }
};

QTEST_GUILESS_MAIN(FirstBlockTest)
#include "first_block_test.moc"
