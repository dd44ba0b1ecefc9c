#include "core/evm/address.h"
#include "tests/support/fake_wallet.h"

#include <QDateTime>

namespace fallow::test
{

using base::Nrlc;
using model::AccountOrigin;
using model::EntryKind;
using model::EntryStatus;
using model::WalletEntry;

namespace
{

constexpr qint64 milli = 1'000'000; // nRLC

base::Address address(const char *hex)
{
    return base::Address::fromHex(QString::fromLatin1(hex)).value();
}

base::TaskId taskId(uint8_t number)
{
    base::TaskId id;
    id.data()[0] = number;
    return id;
}

const base::Address homeDesktop = address("0x8ba1f109551bd432803012645ac136ddd64dba72");
const base::Address worker = address("0x1f26456489aabbccddeeff00112233445566778e");
const base::Address anna = address("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
const base::Address stranger = address("0x1f3a77c0ffee00112233445566778899aabb02cd");

WalletEntry entry(
    int number, EntryKind kind, EntryStatus status, qint64 milliRlc, const QDateTime &at)
{
    WalletEntry entry{.kind = kind, .status = status, .account = homeDesktop, .at = at};
    entry.id = QStringLiteral("entry-%1").arg(number);
    entry.transaction = QStringLiteral("0x") + QString::number(number, 16).rightJustified(64, u'4');
    entry.block = status == EntryStatus::Pending ? 0 : 412'880'000 - number;
    entry.amount = Nrlc{milliRlc * milli};
    entry.moved = Nrlc{std::abs(milliRlc) * milli};
    return entry;
}

std::vector<WalletEntry> typicalEntries(const QDateTime &noon)
{
    std::vector<WalletEntry> all;
    all.push_back(
        entry(1, EntryKind::Reward, EntryStatus::Provisional, 120, noon.addSecs(-18 * 60)));
    all.back().appName = QStringLiteral("FFmpeg transcode");
    all.back().certifiedAt = noon.addSecs(8 * 60 + 2);
    all.push_back(entry(2, EntryKind::Unlocked, EntryStatus::Certified, 0, noon.addSecs(-20 * 60)));
    all.back().moved = Nrlc{2500 * milli};
    all.push_back(
        entry(3, EntryKind::Sent, EntryStatus::Pending, -20'000, noon.addSecs(-105 * 60)));
    all.back().counterparty = stranger;
    all.push_back(
        entry(4, EntryKind::Deposited, EntryStatus::Certified, 0, noon.addSecs(-122 * 60)));
    all.back().moved = Nrlc{10'000 * milli};
    all.push_back(
        entry(5, EntryKind::Sent, EntryStatus::Certified, -3'250, noon.addSecs(-26 * 3600)));
    all.back().counterparty = anna;
    all.back().label = QStringLiteral("Share of the rent");
    all.push_back(
        entry(6, EntryKind::Seized, EntryStatus::Rejected, -1000, noon.addSecs(-27 * 3600)));
    all.back().appName = QStringLiteral("R batch");
    all.back().reason = QStringLiteral("task.consensus_differs");
    all.push_back(entry(7, EntryKind::Received, EntryStatus::Certified, 172'000, noon.addDays(-6)));
    all.back().counterparty = anna;
    const QStringList apps{QStringLiteral("FFmpeg transcode"), QStringLiteral("AutoDock Vina"),
        QStringLiteral("BLAST search")};
    for (int i = 0; i < 90; ++i) {
        all.push_back(entry(8 + i, EntryKind::Reward, EntryStatus::Certified, 85 + i % 7 * 12,
            noon.addDays(-7).addSecs(-i * 5000)));
        all.back().appName = apps[i % 3];
    }
    return all;
}

} // namespace

void FakeWallet::fill()
{
    m_state = {.exists = true,
        .locked = false,
        .sealedByPassword = true,
        .keyringAvailable = true,
        .backup = model::BackupState::Missing,
        .locksAt = m_now.addSecs(252)};
    m_state.accounts = {
        {.address = homeDesktop, .label = QStringLiteral("Home desktop"), .isOwner = true},
        {.address = worker,
            .label = QStringLiteral("Worker"),
            .origin = AccountOrigin::Keystore,
            .isWorker = true}};
    m_password = password();
    m_rlc = Nrlc{148'203 * milli};
    m_free = Nrlc{31'500 * milli};
    m_locked = Nrlc{5000 * milli};
    m_coin = base::Wei{base::uint128{31'000'000'000'000'000}};
    m_entries = typicalEntries(m_now);
    m_contacts = {{anna, QStringLiteral("Anna")}};
    m_stakes = {{.account = homeDesktop,
                    .role = QStringLiteral("worker"),
                    .amount = Nrlc{2500 * milli},
                    .task = taskId(1),
                    .appName = QStringLiteral("FFmpeg transcode"),
                    .until = m_now.addSecs(47 * 60)},
        {.account = homeDesktop,
            .role = QStringLiteral("requester"),
            .amount = Nrlc{2500 * milli},
            .task = taskId(2),
            .appName = QStringLiteral("AutoDock Vina"),
            .until = m_now.addSecs(-3 * 3600),
            .claimable = true}};
}

} // namespace fallow::test
