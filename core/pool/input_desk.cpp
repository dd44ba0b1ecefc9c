#include "core/pool/input_desk.h"

#include "core/base/future.h"
#include "core/pool/login_desk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QtConcurrent/QtConcurrentRun>

#include <set>

Q_LOGGING_CATEGORY(lcPoolInputs, "fallow.pool.inputs")

namespace fallow::pool {

using base::Code;
using base::ContentHash;
using base::DealId;
using base::Done;
using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace {

const auto audience = u"fallow-pool-inputs"_s;
constexpr std::chrono::minutes sweepPeriod{1};

HttpReply json(int status, const QJsonObject &body)
{
    return HttpReply::json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

int statusOf(Code code)
{
    switch (code) {
    case Code::Denied:
        return 401;
    case Code::Conflict:
        return 403;
    case Code::Unavailable:
        return 503;
    default:
        return 400;
    }
}

HttpReply refusal(const base::Error &error)
{
    return json(statusOf(error.code), {{u"ok"_s, false}, {u"error"_s, error.toString()}});
}

QString subjectOf(const InputLease &lease)
{
    return lease.requester.toString() + u'/' + lease.deal.toString() + u'/' + QString::fromLatin1(hexOf(lease.sha256)) + u'/'
        + QString::number(lease.size);
}

std::optional<InputLease> leaseOfSubject(const QString &subject)
{
    const QStringList parts = subject.split(u'/');
    const auto requester = base::Address::fromHex(parts.value(0));
    const auto deal = DealId::fromHex(parts.value(1));
    const auto sha256 = hashOf(parts.value(2).toLatin1());
    bool isNumber = false;
    const qint64 size = parts.value(3).toLongLong(&isNumber);
    if (!requester || !deal || !sha256 || !isNumber)
        return std::nullopt;
    return InputLease{*deal, *requester, *sha256, size};
}

} // namespace

InputDesk::InputDesk(Ledger &ledger, const TokenMaker &tokens, const InputFiles &files) :
    m_ledger(ledger), m_tokens(tokens), m_files(files),
    m_challenges({.domain = u"Fallow Inputs"_s, .chainId = ledger.settings().chainId, .life = ledger.settings().challengeLife})
{
    m_disk.setMaxThreadCount(1);
    for (const InputLease &lease : m_files.load())
        m_held[{lease.sha256, lease.deal}] = {.lease = lease, .alive = ledger.now(), .isStored = true};
    connect(&m_sweep, &QTimer::timeout, this, &InputDesk::sweep);
    m_sweep.start(sweepPeriod);
}

std::optional<InputPermit> InputDesk::permit(const TokenMaker &tokens, const base::Clock &clock, const QByteArray &hex,
                                             const QByteArray &authorization)
{
    const auto claims = tokens.check(authorization, audience, clock.now());
    const auto lease = claims ? leaseOfSubject(claims->subject) : std::nullopt;
    if (!lease || hexOf(lease->sha256) != hex)
        return std::nullopt;
    return InputPermit{lease->sha256, lease->size};
}

QString InputDesk::urlOf(const ContentHash &sha256) const
{
    return m_ledger.settings().publicUrl + u"/inputs/"_s + QString::fromLatin1(hexOf(sha256));
}

bool InputDesk::isStored(const ContentHash &sha256) const
{
    for (auto held = m_held.lower_bound({sha256, {}}); held != m_held.end() && held->first.first == sha256; ++held) {
        if (held->second.isStored)
            return true;
    }
    return false;
}

HttpReply InputDesk::limits() const
{
    const PoolSettings &settings = m_ledger.settings();
    return json(200, {{u"workerpool"_s, settings.workerpool.toString()}, {u"maxBytes"_s, settings.inputs.file},
                      {u"maxFiles"_s, static_cast<qint64>(settings.inputs.filesPerDeal)}, {u"url"_s, QString(settings.publicUrl + u"/inputs"_s)}});
}

HttpReply InputDesk::challenge(const HttpRequest &request)
{
    const auto account = walletOf(request.parameter("address"));
    if (!account)
        return HttpReply::text(400, "not an address\n");
    const auto data = m_challenges.make(*account, m_ledger.now());
    return data ? json(200, *data) : HttpReply::unavailable(60);
}

Result<InputLease> InputDesk::leaseOf(const HttpRequest &request)
{
    const auto account = m_challenges.check(request.authorization, m_ledger.now());
    if (!account)
        return base::fail(Code::Denied, "pool.input_not_signed"_reason, u"sign the challenge anew"_s);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto deal = DealId::fromHex(body.value("deal"_L1).toString());
    const auto sha256 = hashOf(body.value("sha256"_L1).toString().toLatin1());
    const qint64 size = body.value("size"_L1).toInteger(-1);
    if (!deal || !sha256 || size < 0)
        return base::fail(Code::InvalidArgument, "pool.bad_input"_reason, u"deal, sha256 and size"_s);
    return InputLease{*deal, *account, *sha256, size};
}

Result<Done> InputDesk::checkRoom(const InputLease &lease) const
{
    const InputLimits &limits = m_ledger.settings().inputs;
    if (lease.size > limits.file)
        return base::fail(Code::Conflict, "pool.input_too_large"_reason, u"at most %1 bytes"_s.arg(limits.file));
    qint64 ofRequester = lease.size;
    qint64 unmatched = lease.size;
    qint64 all = lease.size;
    size_t ofDeal = 1;
    std::set<ContentHash> counted;
    for (const auto &[key, held] : m_held) {
        if (held.lease == lease)
            return Done{}; // it has its room
        ofRequester += held.lease.requester == lease.requester ? held.lease.size : 0;
        unmatched += held.isMatched ? 0 : held.lease.size;
        all += counted.insert(key.first).second ? held.lease.size : 0;
        ofDeal += key.second == lease.deal ? 1 : 0;
    }
    if (ofDeal > limits.filesPerDeal)
        return base::fail(Code::Conflict, "pool.too_many_inputs"_reason, u"at most %1 of a deal"_s.arg(limits.filesPerDeal));
    if (ofRequester > limits.requester)
        return base::fail(Code::Conflict, "pool.input_quota"_reason, u"at most %1 bytes of one account"_s.arg(limits.requester));
    if (unmatched > limits.unmatched || all > limits.total)
        return base::fail(Code::Unavailable, "pool.inputs_full"_reason, u"try again later"_s);
    return Done{};
}

/// A deal has one requester, and a name that is taken is nobody else's.
Result<Done> InputDesk::checkDeal(const InputLease &lease) const
{
    const Deal *deal = m_ledger.deal(lease.deal);
    const auto held = m_held.find({lease.sha256, lease.deal});
    const bool isOthers = (deal && deal->facts.requester != lease.requester)
        || (held != m_held.end() && held->second.lease != lease);
    return isOthers ? Result<Done>(base::fail(Code::Conflict, "pool.input_of_another"_reason)) : Result<Done>(Done{});
}

void InputDesk::announce(const HttpRequest &request, const ReplyTo &reply)
{
    const auto lease = leaseOf(request);
    if (!lease)
        return reply(refusal(lease.error()));
    for (const auto &checked : {checkDeal(*lease), checkRoom(*lease)}) {
        if (!checked)
            return reply(refusal(checked.error()));
    }
    const bool isThere = isStored(lease->sha256);
    Held &held = m_held[{lease->sha256, lease->deal}];
    held.lease = *lease;
    held.alive = m_ledger.now();
    if (isThere)
        return keep(*lease, {}, reply);
    const QByteArray token = m_tokens.issue(audience, subjectOf(*lease), m_ledger.now(), m_ledger.settings().tokenLife);
    reply(json(200, {{u"url"_s, urlOf(lease->sha256)}, {u"token"_s, QString::fromLatin1(token)}}));
}

void InputDesk::store(const HttpRequest &request, const ReplyTo &reply)
{
    const auto claims = m_tokens.check(request.authorization, audience, m_ledger.now());
    const auto lease = claims ? leaseOfSubject(claims->subject) : std::nullopt;
    if (!lease || !m_held.contains({lease->sha256, lease->deal})) { // it waited longer than it may
        QFile::remove(request.uploadedFile);
        return reply(refusal(base::fail(Code::Denied, "pool.input_expired"_reason, u"announce it anew"_s)));
    }
    keep(*lease, request.uploadedFile, reply);
}

void InputDesk::keep(const InputLease &lease, const QString &file, const ReplyTo &reply)
{
    auto kept = QtConcurrent::run(&m_disk, [files = m_files, lease, file] { return files.keep(lease, file); });
    kept.then(this, [this, lease, reply](const Result<Done> &done) {
        const auto held = m_held.find({lease.sha256, lease.deal});
        if (!done)
            qCWarning(lcPoolInputs) << done.error();
        if (!done || held == m_held.end())
            return reply(refusal(done ? base::fail(Code::Denied, "pool.input_expired"_reason) : done.error()));
        held->second.isStored = true;
        held->second.alive = m_ledger.now();
        qCInfo(lcPoolInputs).noquote() << "input" << hexOf(lease.sha256) << lease.size << "for" << lease.deal.toString();
        reply(json(200, {{u"url"_s, urlOf(lease.sha256)}}));
    });
}

void InputDesk::sweep()
{
    std::set<DealId> open;
    for (const auto &[task, entry] : m_ledger.state().tasks)
        open.insert(entry->task.deal);
    const QDateTime now = m_ledger.now();
    for (auto &[key, held] : m_held) {
        const Deal *deal = m_ledger.deal(key.second);
        const bool isNamed = deal && deal->facts.requester == held.lease.requester
            && deal->facts.params.contains(QString::fromLatin1(hexOf(key.first)));
        held.isMatched = isNamed && open.contains(key.second);
        if (held.isMatched)
            held.alive = now;
    }
    std::map<DealId, QDateTime> ends; // a deal's files wait for each other: the last may be long under way
    for (const auto &[key, held] : m_held) {
        if (held.isMatched)
            continue;
        const PoolSettings &settings = m_ledger.settings();
        const std::chrono::seconds patience = held.isStored ? std::chrono::seconds(settings.inputs.grace) : settings.tokenLife;
        QDateTime &end = ends[key.second];
        end = std::max(end.isValid() ? end : held.alive, held.alive.addSecs(patience.count()));
    }
    std::vector<InputLease> gone;
    std::erase_if(m_held, [&](const auto &one) {
        const bool isOver = !one.second.isMatched && ends[one.first.second] <= now;
        if (isOver)
            gone.push_back(one.second.lease);
        return isOver;
    });
    for (const InputLease &lease : gone) {
        const bool isLast = !isStored(lease.sha256);
        (void)QtConcurrent::run(&m_disk, [files = m_files, lease, isLast] { files.drop(lease, isLast); });
    }
}

} // namespace fallow::pool
