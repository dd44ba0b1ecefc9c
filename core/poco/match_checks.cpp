#include "core/poco/match_checks.h"

#include "core/evm/signature.h"
#include "core/poco/tag.h"

namespace fallow::poco {

using namespace base;

namespace {

bool admits(const Address &restriction, const Address &who, const MatchFacts &facts)
{
    return restriction.isZero() || restriction == who
        || facts.members.contains({restriction, who});
}

void atMost(MatchReport &report, Nrlc price, Nrlc most, quint8 code, const char *reasonTail)
{
    report.require(price <= most, code, reasonTail,
                   price.toString() + QStringLiteral(" nRLC asked, at most ") + most.toString());
}

Result<Address> signerOf(const Bytes32 &hash, const QByteArray &signature)
{
    const auto parsed = signature.size() == 64 ? evm::Signature::fromBytes64(signature)
                                               : evm::Signature::fromBytes65(signature);
    if (!parsed)
        return parsed.error();
    return evm::recover(hash, *parsed);
}

template<AnyOrder Order>
void checkSignature(MatchReport &report, const Order &order, const OrderFacts &facts,
                    const Domain &domain, quint8 code, const char *reasonTail)
{
    const Result<Done> isSigned = checkSigned(order, facts, domain);
    report.require(isSigned.has_value(), code, reasonTail,
                   isSigned ? QString() : isSigned.error().detail);
}

} // namespace

template<AnyOrder Order>
Result<Done> checkSigned(const Order &order, const OrderFacts &facts, const Domain &domain)
{
    const auto refused = [](const QString &detail) {
        return fail(Code::Denied, "poco.order_not_signed"_reason, detail);
    };
    if (!facts.presigner.isZero() && facts.presigner == facts.owner)
        return Done{};
    if (facts.contractAccepts) {
        if (*facts.contractAccepts)
            return Done{};
        return refused(QStringLiteral("the owner's contract refuses it"));
    }
    const Result<Address> signer = signerOf(orderHash(order, domain), order.signature);
    if (!signer)
        return refused(signer.error().toString());
    if (*signer != facts.owner)
        return refused(QStringLiteral("signed by ") + signer->toString());
    return Done{};
}

template Result<Done> checkSigned(const AppOrder &, const OrderFacts &, const Domain &);
template Result<Done> checkSigned(const DatasetOrder &, const OrderFacts &, const Domain &);
template Result<Done> checkSigned(const WorkerpoolOrder &, const OrderFacts &, const Domain &);
template Result<Done> checkSigned(const RequestOrder &, const OrderFacts &, const Domain &);

void MatchReport::require(bool holds, std::optional<quint8> code, const char *reasonTail,
                          const QString &detail)
{
    if (!holds) {
        const Reason reason(QStringLiteral("poco.match_") + QString::fromLatin1(reasonTail));
        problems.push_back({code, reason, detail});
    }
}

void checkTerms(const OrdersToMatch &orders, const MatchFacts &facts, MatchReport &report)
{
    const auto &[app, dataset, pool, request] = orders;
    report.require(request.category == pool.category, 0x00, "category_differs",
                   QStringLiteral("%1 and %2").arg(request.category).arg(pool.category));
    report.require(request.category < facts.categoryCount, 0x01, "category_unknown",
                   QString::number(request.category));
    report.require(request.trust <= pool.trust, 0x02, "trust_too_low",
                   QStringLiteral("%1 wanted, %2 offered").arg(request.trust).arg(pool.trust));
    atMost(report, app.appPrice, request.appMaxPrice, 0x03, "app_price");
    atMost(report, dataset.datasetPrice, request.datasetMaxPrice, 0x04, "dataset_price");
    atMost(report, pool.workerpoolPrice, request.workerpoolMaxPrice, 0x05, "workerpool_price");
    const Bytes32 datasetTag = facts.ignoresDatasetTeeFramework ? withoutTeeFrameworks(dataset.tag)
                                                                : dataset.tag;
    const Bytes32 tag = unitedTags(unitedTags(app.tag, datasetTag), request.tag);
    report.require(isSubset(tag, pool.tag), 0x06, "tag", tag.toString());
    report.require(!hasBit(tag, TagBit::Tee) || hasBit(app.tag, TagBit::Tee), 0x07, "app_not_tee");
}

void checkRestrictions(const OrdersToMatch &orders, const MatchFacts &facts, MatchReport &report)
{
    const auto &[app, dataset, pool, request] = orders;
    const auto admit = [&](const Address &restriction, const Address &who, quint8 code,
                           const char *reasonTail) {
        report.require(admits(restriction, who, facts), code, reasonTail,
                       restriction.toString() + QStringLiteral(" does not admit ")
                           + who.toString());
    };
    report.require(request.app == app.app, 0x10, "app_differs");
    report.require(request.dataset == dataset.dataset, 0x11, "dataset_differs");
    admit(request.workerpool, pool.workerpool, 0x12, "request_restricts_workerpool");
    admit(app.datasetRestrict, dataset.dataset, 0x13, "app_restricts_dataset");
    admit(app.workerpoolRestrict, pool.workerpool, 0x14, "app_restricts_workerpool");
    admit(app.requesterRestrict, request.requester, 0x15, "app_restricts_requester");
    admit(dataset.appRestrict, app.app, 0x16, "dataset_restricts_app");
    admit(dataset.workerpoolRestrict, pool.workerpool, 0x17, "dataset_restricts_workerpool");
    admit(dataset.requesterRestrict, request.requester, 0x18, "dataset_restricts_requester");
    admit(pool.appRestrict, app.app, 0x19, "workerpool_restricts_app");
    admit(pool.datasetRestrict, dataset.dataset, 0x1a, "workerpool_restricts_dataset");
    admit(pool.requesterRestrict, request.requester, 0x1b, "workerpool_restricts_requester");
}

void checkSignatures(const OrdersToMatch &orders, const MatchFacts &facts, MatchReport &report)
{
    const auto &[app, dataset, pool, request] = orders;
    const Domain &domain = facts.domain;
    report.require(facts.app.isRegistered, 0x20, "app_not_registered", app.app.toString());
    checkSignature(report, app, facts.app, domain, 0x21, "app_signature");
    if (!request.dataset.isZero()) {
        report.require(facts.dataset.isRegistered, 0x30, "dataset_not_registered",
                       dataset.dataset.toString());
        checkSignature(report, dataset, facts.dataset, domain, 0x31, "dataset_signature");
    }
    report.require(facts.workerpool.isRegistered, 0x40, "workerpool_not_registered",
                   pool.workerpool.toString());
    checkSignature(report, pool, facts.workerpool, domain, 0x41, "workerpool_signature");
    OrderFacts requester = facts.request;
    requester.owner = request.requester;
    checkSignature(report, request, requester, domain, 0x50, "request_signature");
}

} // namespace fallow::poco
