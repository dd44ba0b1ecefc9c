#include "core/poco/explain_story.h"
#include "core/poco/registry_calls.h"

namespace fallow::poco
{

using namespace base;
using namespace Qt::StringLiterals;
using evm::AbiReader;
using evm::AbiWriter;
using evm::encodeCall;
using evm::selector;

namespace
{

constexpr quint64 wholePercent = 100;

AppDescription readAppFields(AbiReader &reader)
{
    AppDescription app;
    app.owner = reader.address();
    app.name = reader.string();
    app.type = reader.string();
    app.multiaddr = reader.bytes();
    app.checksum = reader.word();
    app.mrenclave = reader.bytes();
    return app;
}

QString place(const QByteArray &multiaddr)
{
    const QString text = QString::fromUtf8(multiaddr);
    const bool isText = text.toUtf8() == multiaddr && !hasHiddenCharacters(text) && !text.isEmpty();
    return isText ? plainText(text) : toHex(multiaddr.left(64));
}

Understood createApp(const Call &call, Story &story)
{
    Understood verdict{};
    const auto app = exactly(call, verdict, readAppFields, registry::createApp);
    if (!app)
        return verdict;
    story.begin(ExplanationKind::ResourceCreate, Say::CreatesApp, {plainText(app->name)});
    story.say(Say::Runs, {plainText(app->type), place(app->multiaddr), app->checksum.toString()});
    story.say(Say::ResourceOwner, {story.who(app->owner)});
    return verdict;
}

Understood createDataset(const Call &call, Story &story)
{
    Understood verdict{};
    const auto dataset = exactly(
        call, verdict,
        [](AbiReader &reader) {
            DatasetDescription read;
            read.owner = reader.address();
            read.name = reader.string();
            read.multiaddr = reader.bytes();
            read.checksum = reader.word();
            return read;
        },
        registry::createDataset);
    if (!dataset)
        return verdict;
    story.begin(ExplanationKind::ResourceCreate, Say::CreatesDataset, {plainText(dataset->name)});
    story.say(Say::Lies, {place(dataset->multiaddr), dataset->checksum.toString()});
    story.say(Say::ResourceOwner, {story.who(dataset->owner)});
    return verdict;
}

Understood createPool(const Call &call, Story &story)
{
    Understood verdict{};
    const auto pool = exactly(
        call, verdict,
        [](AbiReader &reader) {
            WorkerpoolDescription read;
            read.owner = reader.address();
            read.description = reader.string();
            return read;
        },
        registry::createWorkerpool);
    if (!pool)
        return verdict;
    story.begin(ExplanationKind::ResourceCreate, Say::CreatesPool, {plainText(pool->description)});
    story.say(Say::ResourceOwner, {story.who(pool->owner)});
    return verdict;
}

struct ResourceMove {
    Address from;
    Address to;
    Address resource; ///< its id is its address (poco.md A.1)
    QByteArray data{};
};

ResourceMove readMove(AbiReader &reader)
{
    return {.from = reader.address(), .to = reader.address(), .resource = reader.address()};
}

AbiWriter fields(const ResourceMove &move)
{
    AbiWriter writer;
    writer.address(move.from).address(move.to).address(move.resource);
    return writer;
}

void describeMove(const ResourceMove &move, Story &story)
{
    story.begin(ExplanationKind::ResourceSend, Say::SendsResource,
        {story.who(move.resource), story.who(move.from), story.who(move.to)});
    story.say(Say::SendsResourceMeaning);
    story.pays(move.to);
    if (story.facts.isOurContract(move.to))
        story.warn("pays_contract", Say::RlcToContract, {story.who(move.to)});
}

template <bool isSafe> Understood sendResource(const Call &call, Story &story)
{
    Understood verdict{};
    const auto move = exactly(call, verdict, readMove, [](const ResourceMove &read) {
        return encodeCall(isSafe ? "safeTransferFrom(address,address,uint256)"
                                 : "transferFrom(address,address,uint256)",
            fields(read));
    });
    if (move)
        describeMove(*move, story);
    return verdict;
}

Understood sendResourceWithData(const Call &call, Story &story)
{
    Understood verdict{};
    const auto move = exactly(
        call, verdict,
        [](AbiReader &reader) {
            ResourceMove read = readMove(reader);
            read.data = reader.bytes();
            return read;
        },
        [](const ResourceMove &read) {
            return encodeCall(
                "safeTransferFrom(address,address,uint256,bytes)", fields(read).bytes(read.data));
        });
    if (!move)
        return verdict;
    describeMove(*move, story);
    story.say(Say::StrangerCalled, {story.who(move->to), QString::number(move->data.size())});
    return verdict;
}

void warnOfKeeper(const Address &keeper, Story &story)
{
    story.pays(keeper);
    if (!story.facts.isOwn(keeper))
        story.warn("approval_to_stranger", Say::ApprovalToStranger, {story.who(keeper)});
}

Understood approveResource(const Call &call, Story &story)
{
    Understood verdict{};
    const auto given = exactly(
        call, verdict,
        [](AbiReader &reader) {
            return ResourceMove{.from = {}, .to = reader.address(), .resource = reader.address()};
        },
        [](const ResourceMove &read) {
            return encodeCall(
                "approve(address,uint256)", AbiWriter().address(read.to).address(read.resource));
        });
    if (!given)
        return verdict;
    story.begin(ExplanationKind::ResourceApproval, Say::ApprovesResource,
        {story.who(given->to), story.who(given->resource)});
    if (!given->to.isZero())
        warnOfKeeper(given->to, story);
    return verdict;
}

Understood approveAllResources(const Call &call, Story &story)
{
    struct Given {
        Address keeper;
        bool isAllowed = false;
    };
    Understood verdict{};
    const auto given = exactly(
        call, verdict,
        [](AbiReader &reader) {
            return Given{reader.address(), reader.boolean()};
        },
        [](const Given &read) {
            return encodeCall("setApprovalForAll(address,bool)",
                AbiWriter().address(read.keeper).boolean(read.isAllowed));
        });
    if (!given)
        return verdict;
    story.begin(ExplanationKind::ResourceApproval,
        given->isAllowed ? Say::ApprovesAllResources : Say::RevokesAllResources,
        {story.who(given->keeper)});
    if (given->isAllowed) {
        warnOfKeeper(given->keeper, story);
        story.warn("unlimited_approval", Say::UnlimitedWarning);
    }
    return verdict;
}

Understood changePolicy(const Call &call, Story &story)
{
    struct Policy {
        quint64 stake = 0;
        quint64 reward = 0;
    };
    Understood verdict{};
    const auto policy = exactly(
        call, verdict,
        [](AbiReader &reader) {
            return Policy{reader.uint(), reader.uint()};
        },
        [](const Policy &read) { return workerpool::changePolicy(read.stake, read.reward); });
    if (!policy)
        return verdict;
    if (policy->stake > wholePercent || policy->reward > wholePercent)
        return Understood::BadArguments;
    story.begin(ExplanationKind::PoolPolicy, Say::ChangesPolicy,
        {story.who(call.to), QString::number(policy->stake), QString::number(policy->reward)});
    return verdict;
}

} // namespace

const CallTable &registryCalls()
{
    static const CallTable table{
        {registry::createApp({}).left(4), createApp},
        {registry::createDataset({}).left(4), createDataset},
        {registry::createWorkerpool({}).left(4), createPool},
        {selector("transferFrom(address,address,uint256)"), sendResource<false>},
        {selector("safeTransferFrom(address,address,uint256)"), sendResource<true>},
        {selector("safeTransferFrom(address,address,uint256,bytes)"), sendResourceWithData},
        {selector("approve(address,uint256)"), approveResource},
        {selector("setApprovalForAll(address,bool)"), approveAllResources},
    };
    return table;
}

const CallTable &workerpoolCalls()
{
    static const CallTable table{{workerpool::changePolicy(0, 0).left(4), changePolicy}};
    return table;
}

} // namespace fallow::poco
