#include "core/poco/hub_events.h"
#include "core/service/wallet/lines.h"
#include "tests/fuzz/input.h"

using namespace fallow;
using base::Address;
using base::Bytes32;

namespace
{

__extension__ typedef __int128 Wide; // NOLINT(modernize-use-using)

Address address(char letter)
{
    return *Address::fromBytes(QByteArray(20, letter));
}

const Address hub = address('h');
const Address rlc = address('r');
const Address me = address('m');

Bytes32 topicOf(const Address &account)
{
    return *Bytes32::fromBytes(QByteArray(12, '\0') + account.bytes());
}

/// Logs as a lying node would make them up: mostly well formed, of the contracts that count.
class Maker
{
public:
    explicit Maker(const QByteArray &bytes) : m_bytes(bytes) { }

    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    quint8 byte() { return isAtEnd() ? 0 : static_cast<quint8>(m_bytes[m_at++]); }
    chain::Log log()
    {
        const std::array contracts{hub, rlc, address('x')};
        chain::Log log{.address = contracts[byte() % contracts.size()]};
        log.topics.push_back(kind());
        for (int count = byte() % 4; count > 0; --count)
            log.topics.push_back(word());
        for (int count = byte() % 8; count > 0; --count)
            log.data += word().bytes();
        log.data += QByteArray(byte() == 255 ? 1 : 0, 'x');
        return log;
    }

private:
    Bytes32 kind()
    {
        using namespace poco;
        static const std::array kinds{eventTopic<OrdersMatched>(), eventTopic<SchedulerNotice>(),
            eventTopic<TaskInitialize>(), eventTopic<TaskContribute>(), eventTopic<TaskConsensus>(),
            eventTopic<TaskReveal>(), eventTopic<TaskReopen>(), eventTopic<TaskFinalize>(),
            eventTopic<TaskClaimed>(), eventTopic<AccurateContribution>(), eventTopic<FaultyContribution>(),
            eventTopic<Reward>(), eventTopic<Seize>(), eventTopic<Lock>(), eventTopic<Unlock>(),
            eventTopic<Transfer>()};
        return kinds[byte() % kinds.size()];
    }
    Bytes32 word()
    {
        switch (byte() % 6) {
        case 0: return {};
        case 1: return topicOf(me);
        case 2: return topicOf(address('o'));
        case 3: return *Bytes32::fromBytes(QByteArray(31, '\0') + QByteArray(1, static_cast<char>(byte())));
        case 4: return *Bytes32::fromBytes(QByteArray(24, '\0') + take(8));
        default: return *Bytes32::fromBytes(take(32));
        }
    }
    QByteArray take(qsizetype count)
    {
        QByteArray taken;
        while (taken.size() < count)
            taken += static_cast<char>(byte());
        return taken;
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// What the token says of the account, without the code under test.
Wide movedByToken(const std::vector<chain::Log> &logs)
{
    Wide sum = 0;
    for (const chain::Log &log : logs) {
        const auto event = log.address == rlc ? poco::decodeEvent(log.topics, log.data).value_or(std::nullopt) : std::nullopt;
        const auto *transfer = event ? std::get_if<poco::Transfer>(&*event) : nullptr;
        if (transfer != nullptr)
            sum += Wide(transfer->amount.value) * ((transfer->to == me) - (transfer->from == me));
    }
    return sum;
}

} // namespace

/// One transaction of any logs: read without harm in both flavours, and where it is read the lines
/// are the account's and move as much as the token says.
FALLOW_FUZZ_TARGET
{
    if (size == 0)
        return 0;
    Maker maker(fuzz::bytes(data + 1, size - 1));
    service::WalletTx tx{.block = 7};
    while (!maker.isAtEnd() && tx.logs.size() < 64) {
        tx.logs.push_back(maker.log());
        tx.logs.back().logIndex = tx.logs.size();
    }
    if (data[0] % 2 == 1)
        tx.sent = chain::SentTransaction{.from = me, .to = hub, .value = base::Wei{data[0]}};
    (void)service::readWalletTx(tx, me, {hub, {}});
    const auto reading = service::readWalletTx(tx, me, {hub, rlc});
    if (!reading)
        return 0;
    Wide wallet = 0;
    for (const store::WalletLine &line : reading->lines) {
        FALLOW_CHECK(line.id.account == me);
        wallet += line.wallet.value;
    }
    FALLOW_CHECK(wallet == movedByToken(tx.logs));
    return 0;
}
