#include "tests/support/fake_web.h"

#include "core/api/web_origin.h"
#include "core/base/future.h"

#include <algorithm>

namespace fallow::test
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject resultOf(const QJsonValue &value)
{
    return {{u"result"_s, value}};
}

} // namespace

FakeWeb::FakeWeb()
    : m_answers{{u"eth_blockNumber"_s, resultOf(u"0x189c4e4b"_s)}, {u"eth_getBalance"_s, resultOf(u"0x16345785d8a0000"_s)},
          {u"eth_call"_s, resultOf(u"0x"_s)}, {u"eth_gasPrice"_s, resultOf(u"0x5f5e100"_s)}}
{
}

template <typename T> api::Answer<T> FakeWeb::answer(Result<T> result)
{
    return readyWith(m_nextError ? Result<T>(*std::exchange(m_nextError, std::nullopt)) : std::move(result));
}

void FakeWeb::fillUp()
{
    const QString label = QString(60, u'w');
    const auto account = Address::fromBytes(QByteArray(20, '\x11')).value();
    m_grants.clear();
    for (int i = 0; i < 200; ++i)
        m_grants.push_back({.origin = u"https://%1.%1.%1.example:%2"_s.arg(label).arg(10'000 + i), .accounts = {account}, .since = m_now.addDays(-i)});
}

bool FakeWeb::isGranted(const QString &origin, const Address &account) const
{
    return std::any_of(m_grants.begin(), m_grants.end(), [&](const model::WebGrant &grant) {
        return grant.origin == origin && std::find(grant.accounts.begin(), grant.accounts.end(), account) != grant.accounts.end();
    });
}

Result<model::WebGrants> FakeWeb::changed()
{
    const model::WebGrants now{m_grants};
    if (m_ports.changed)
        m_ports.changed(now);
    return now;
}

api::Answer<model::WebGrants> FakeWeb::grants(const api::Empty &)
{
    return answer<model::WebGrants>(model::WebGrants{m_grants});
}

api::Answer<model::WebGrants> FakeWeb::allow(const api::AllowOriginRequest &request)
{
    const auto origin = api::webOrigin(request.origin);
    if (m_nextError || !origin)
        return answer<model::WebGrants>(m_nextError ? *m_nextError : origin.error());
    if (request.accounts.empty())
        return answer<model::WebGrants>(fail(Code::InvalidArgument, "web.no_accounts"_reason));
    const auto wallet = m_ports.wallet ? m_ports.wallet() : model::WalletState{};
    for (const Address &account : request.accounts) {
        const auto known = std::find_if(wallet.accounts.begin(), wallet.accounts.end(), [&](const auto &one) { return one.address == account; });
        if (known == wallet.accounts.end())
            return answer<model::WebGrants>(fail(Code::NotFound, "wallet.no_account"_reason));
        if (known->isWorker)
            return answer<model::WebGrants>(fail(Code::Denied, "wallet.is_worker_account"_reason));
    }
    std::erase_if(m_grants, [&](const model::WebGrant &grant) { return grant.origin == *origin; });
    m_grants.insert(m_grants.begin(), {*origin, request.accounts, m_now});
    return answer(changed());
}

api::Answer<model::WebGrants> FakeWeb::revoke(const api::OriginRequest &request)
{
    const auto origin = api::webOrigin(request.origin);
    if (m_nextError || !origin)
        return answer<model::WebGrants>(m_nextError ? *m_nextError : origin.error());
    if (std::erase_if(m_grants, [&](const model::WebGrant &grant) { return grant.origin == *origin; }) == 0)
        return answer<model::WebGrants>(fail(Code::NotFound, "web.unknown_origin"_reason));
    return answer(changed());
}

api::Answer<api::ChainAnswer> FakeWeb::read(const api::ChainQuestion &request)
{
    m_questions.push_back(request.question);
    if (m_hangs) {
        m_hanging.emplace_back().start();
        return m_hanging.back().future();
    }
    const auto found = m_answers.find(request.question[u"method"].toString());
    if (found == m_answers.end())
        return answer<api::ChainAnswer>(fail(Code::Denied, "web.not_readable"_reason));
    return answer<api::ChainAnswer>(api::ChainAnswer{found->second});
}

} // namespace fallow::test
