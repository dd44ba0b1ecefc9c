#include "core/poco/hub_views.h"

#include "core/evm/abi_reader.h"

namespace fallow::poco::hub {

using namespace base;
using evm::AbiReader;

namespace {

Resource resource(AbiReader &reader)
{
    Resource value;
    value.pointer = reader.address();
    value.owner = reader.address();
    value.price = reader.amount();
    return value;
}

template<typename Enum>
Enum enumValue(AbiReader &reader, Enum largest)
{
    const quint64 value = reader.uint();
    if (value > static_cast<quint64>(largest)) {
        reader.refuse(QStringLiteral("unknown status %1").arg(value));
        return Enum::Unset;
    }
    return static_cast<Enum>(value);
}

Deal deal(AbiReader &reader)
{
    Deal value;
    value.app = resource(reader);
    value.dataset = resource(reader);
    value.workerpool = resource(reader);
    value.trust = reader.uint();
    value.category = reader.uint();
    value.tag = reader.word();
    value.requester = reader.address();
    value.beneficiary = reader.address();
    value.callback = reader.address();
    value.params = reader.string();
    value.startTime = reader.uint();
    value.botFirst = reader.uint();
    value.botSize = reader.uint();
    value.workerStake = reader.amount();
    value.schedulerRewardRatio = reader.uint();
    value.sponsor = reader.address();
    return value;
}

Task task(AbiReader &reader)
{
    Task value;
    value.status = enumValue(reader, TaskStatus::Failed);
    value.deal = reader.id<DealId>();
    value.index = reader.uint();
    value.timeRef = reader.uint();
    value.contributionDeadline = reader.uint();
    value.revealDeadline = reader.uint();
    value.finalDeadline = reader.uint();
    value.consensusValue = reader.word();
    value.revealCounter = reader.uint();
    value.winnerCounter = reader.uint();
    value.contributors = reader.array([](AbiReader &item) { return item.address(); });
    value.resultDigest = reader.word();
    value.results = reader.bytes();
    reader.uint(); // resultsTimestamp, never written
    value.resultsCallback = reader.bytes();
    return value;
}

/// A struct with dynamic fields is answered behind one offset.
template<typename F>
auto structAnswer(const QByteArray &answer, F &&read)
{
    AbiReader reader(answer);
    auto value = reader.tuple(std::forward<F>(read));
    return reader.finish(std::move(value));
}

} // namespace

Result<Deal> readDeal(const QByteArray &answer)
{
    return structAnswer(answer, deal);
}

Result<Task> readTask(const QByteArray &answer)
{
    return structAnswer(answer, task);
}

Result<Contribution> readContribution(const QByteArray &answer)
{
    AbiReader reader(answer);
    Contribution value;
    value.status = enumValue(reader, ContributionStatus::Rejected);
    value.resultHash = reader.word();
    value.resultSeal = reader.word();
    value.enclaveChallenge = reader.address();
    value.weight = reader.uint();
    return reader.finish(value);
}

Result<Account> readAccount(const QByteArray &answer)
{
    AbiReader reader(answer);
    Account value;
    value.stake = reader.amount();
    value.locked = reader.amount();
    return reader.finish(value);
}

Result<Category> readCategory(const QByteArray &answer)
{
    return structAnswer(answer, [](AbiReader &reader) {
        Category value;
        value.name = reader.string();
        value.description = reader.string();
        value.workClockTimeRef = reader.uint();
        return value;
    });
}

Result<AppInfo> readApp(const QByteArray &answer)
{
    return structAnswer(answer, [](AbiReader &reader) {
        AppInfo value;
        value.owner = reader.address();
        value.name = reader.string();
        value.type = reader.string();
        value.multiaddr = reader.bytes();
        value.checksum = reader.word();
        value.mrenclave = reader.bytes();
        return value;
    });
}

Result<DatasetInfo> readDataset(const QByteArray &answer)
{
    return structAnswer(answer, [](AbiReader &reader) {
        DatasetInfo value;
        value.owner = reader.address();
        value.name = reader.string();
        value.multiaddr = reader.bytes();
        value.checksum = reader.word();
        return value;
    });
}

Result<WorkerpoolInfo> readWorkerpool(const QByteArray &answer)
{
    return structAnswer(answer, [](AbiReader &reader) {
        WorkerpoolInfo value;
        value.owner = reader.address();
        value.description = reader.string();
        value.workerStakeRatio = reader.uint();
        value.schedulerRewardRatio = reader.uint();
        return value;
    });
}

Result<Domain> readDomain(const QByteArray &answer)
{
    return structAnswer(answer, [](AbiReader &reader) {
        Domain value;
        value.name = reader.string();
        value.version = reader.string();
        value.chainId = reader.uint();
        value.hub = reader.address();
        return value;
    });
}

Result<quint64> readNumber(const QByteArray &answer)
{
    AbiReader reader(answer);
    const quint64 value = reader.uint();
    return reader.finish(value);
}

Result<Nrlc> readAmount(const QByteArray &answer)
{
    AbiReader reader(answer);
    const Nrlc value = reader.amount();
    return reader.finish(value);
}

Result<Address> readAddress(const QByteArray &answer)
{
    AbiReader reader(answer);
    const Address value = reader.address();
    return reader.finish(value);
}

Result<Bytes32> readWord(const QByteArray &answer)
{
    AbiReader reader(answer);
    const Bytes32 value = reader.word();
    return reader.finish(value);
}

Result<bool> readBoolean(const QByteArray &answer)
{
    AbiReader reader(answer);
    const bool value = reader.boolean();
    return reader.finish(value);
}

Result<QByteArray> readBytes(const QByteArray &answer)
{
    AbiReader reader(answer);
    const QByteArray value = reader.bytes();
    return reader.finish(value);
}

Result<QString> readString(const QByteArray &answer)
{
    AbiReader reader(answer);
    const QString value = reader.string();
    return reader.finish(value);
}

} // namespace fallow::poco::hub
