#include "core/poco/explain_story.h"
#include "core/poco/hub_calls.h"

namespace fallow::poco
{

using namespace base;
using evm::AbiReader;

namespace
{

template <typename Id> Id readId(AbiReader &reader)
{
    return Id::from(reader.word());
}

struct Start {
    DealId deal;
    quint64 index = 0;
};

Understood initialize(const Call &call, Story &story)
{
    Understood verdict{};
    const auto start = exactly(
        call, verdict,
        [](AbiReader &reader) {
            return Start{readId<DealId>(reader), reader.uint()};
        },
        [](const Start &read) { return hub::initialize(read.deal, read.index); });
    if (start)
        story.begin(ExplanationKind::TaskStep, Say::Initializes,
            {QString::number(start->index), start->deal.toString()});
    return verdict;
}

struct Starts {
    std::vector<DealId> deals;
    std::vector<quint64> indexes;
};

Starts readStarts(AbiReader &reader)
{
    Starts read;
    read.deals = reader.array([](AbiReader &item) { return readId<DealId>(item); });
    read.indexes = reader.array([](AbiReader &item) { return item.uint(); });
    if (read.deals.size() != read.indexes.size())
        reader.refuse(QStringLiteral("lists of different length"));
    return read;
}

Understood initializeMany(const Call &call, Story &story)
{
    Understood verdict{};
    const auto starts = exactly(call, verdict, readStarts,
        [](const Starts &read) { return hub::initializeArray(read.deals, read.indexes); });
    if (starts)
        story.begin(ExplanationKind::TaskStep, Say::InitializesMany,
            {QString::number(starts->deals.size())});
    return verdict;
}

Understood claimUninitialized(const Call &call, Story &story)
{
    Understood verdict{};
    const auto starts = exactly(call, verdict, readStarts,
        [](const Starts &read) { return hub::initializeAndClaimArray(read.deals, read.indexes); });
    if (!starts)
        return verdict;
    story.begin(
        ExplanationKind::Claim, Say::ClaimsUninitialized, {QString::number(starts->deals.size())});
    story.say(Say::ClaimMeaning);
    return verdict;
}

Understood contribute(const Call &call, Story &story)
{
    Understood verdict{};
    const auto contribution = exactly(
        call, verdict,
        [](AbiReader &reader) {
            hub::ContributeCall read;
            read.task = readId<TaskId>(reader);
            read.resultHash = reader.word();
            read.resultSeal = reader.word();
            read.enclaveChallenge = reader.address();
            read.enclaveSignature = reader.bytes();
            read.authorization = reader.bytes();
            return read;
        },
        hub::contribute);
    if (!contribution)
        return verdict;
    story.begin(ExplanationKind::TaskStep, Say::Contributes, {contribution->task.toString()});
    story.say(Say::ContributionLocks);
    return verdict;
}

Understood contributeAndFinalize(const Call &call, Story &story)
{
    Understood verdict{};
    const auto contribution = exactly(
        call, verdict,
        [](AbiReader &reader) {
            hub::ContributeAndFinalizeCall read;
            read.task = readId<TaskId>(reader);
            read.resultDigest = reader.word();
            read.results = reader.bytes();
            read.resultsCallback = reader.bytes();
            read.enclaveChallenge = reader.address();
            read.enclaveSignature = reader.bytes();
            read.authorization = reader.bytes();
            return read;
        },
        hub::contributeAndFinalize);
    if (contribution)
        story.begin(ExplanationKind::TaskStep, Say::ContributesAndFinalizes,
            {contribution->task.toString()});
    return verdict;
}

struct Reveal {
    TaskId task;
    Bytes32 digest;
};

Understood reveal(const Call &call, Story &story)
{
    Understood verdict{};
    const auto revealed = exactly(
        call, verdict,
        [](AbiReader &reader) {
            return Reveal{readId<TaskId>(reader), reader.word()};
        },
        [](const Reveal &read) { return hub::reveal(read.task, read.digest); });
    if (revealed)
        story.begin(ExplanationKind::TaskStep, Say::Reveals, {revealed->task.toString()});
    return verdict;
}

struct Finalization {
    TaskId task;
    QByteArray results;
    QByteArray callback;
};

Understood finalize(const Call &call, Story &story)
{
    Understood verdict{};
    const auto ended = exactly(
        call, verdict,
        [](AbiReader &reader) {
            return Finalization{readId<TaskId>(reader), reader.bytes(), reader.bytes()};
        },
        [](const Finalization &read) {
            return hub::finalize(read.task, read.results, read.callback);
        });
    if (ended)
        story.begin(ExplanationKind::TaskStep, Say::Finalizes, {ended->task.toString()});
    return verdict;
}

Understood reopen(const Call &call, Story &story)
{
    Understood verdict{};
    const auto task = exactly(call, verdict, readId<TaskId>, hub::reopen);
    if (task)
        story.begin(ExplanationKind::TaskStep, Say::Reopens, {task->toString()});
    return verdict;
}

Understood claim(const Call &call, Story &story)
{
    Understood verdict{};
    const auto task = exactly(call, verdict, readId<TaskId>, hub::claim);
    if (!task)
        return verdict;
    story.begin(ExplanationKind::Claim, Say::Claims, {task->toString()});
    story.say(Say::ClaimMeaning);
    return verdict;
}

Understood claimMany(const Call &call, Story &story)
{
    Understood verdict{};
    const auto tasks = exactly(
        call, verdict,
        [](AbiReader &reader) {
            return reader.array([](AbiReader &item) { return readId<TaskId>(item); });
        },
        hub::claimArray);
    if (!tasks)
        return verdict;
    story.begin(ExplanationKind::Claim, Say::ClaimsMany, {QString::number(tasks->size())});
    story.say(Say::ClaimMeaning);
    return verdict;
}

} // namespace

const CallTable &taskCalls()
{
    static const CallTable table{
        {hub::initialize({}, 0).left(4), initialize},
        {hub::initializeArray({}, {}).left(4), initializeMany},
        {hub::initializeAndClaimArray({}, {}).left(4), claimUninitialized},
        {hub::contribute({}).left(4), contribute},
        {hub::contributeAndFinalize({}).left(4), contributeAndFinalize},
        {hub::reveal({}, {}).left(4), reveal},
        {hub::finalize({}, {}).left(4), finalize},
        {hub::reopen({}).left(4), reopen},
        {hub::claim({}).left(4), claim},
        {hub::claimArray({}).left(4), claimMany},
    };
    return table;
}

} // namespace fallow::poco
