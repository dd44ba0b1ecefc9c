#include "core/service/web/desk.h"

#include "core/base/future.h"
#include "core/service/web/questions.h"

#include <algorithm>

namespace fallow::service {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

Result<api::ChainAnswer> answerOf(const Result<chain::RpcOutcome> &outcome)
{
    if (!outcome)
        return outcome.error();
    if (const auto *failure = std::get_if<chain::CallFailure>(&*outcome)) {
        QJsonObject error{{u"code"_s, failure->code}, {u"message"_s, failure->message}};
        if (!failure->data.isEmpty())
            error.insert(u"data"_s, toHex(failure->data));
        return api::ChainAnswer{{{u"error"_s, error}}};
    }
    const QJsonObject answer{{u"result"_s, std::get<QJsonValue>(*outcome)}};
    if (QJsonDocument(answer).toJson(QJsonDocument::Compact).size() > WebDesk::mostAnswerBytes)
        return fail(Code::InvalidArgument, "web.answer_too_large"_reason);
    return api::ChainAnswer{answer};
}

} // namespace

WebDesk::WebDesk(const QString &folder, const Clock &clock, Ports ports) :
    m_book(folder, clock),
    m_clock(clock),
    m_ports(std::move(ports)),
    m_counted(clock.now())
{
}

Result<Done> WebDesk::mayAsk(const QString &origin, const Address &account) const
{
    return m_book.isGranted(origin, account) ? Result<Done>(Done{})
                                             : Result<Done>(fail(Code::Denied, "web.not_granted"_reason, origin.left(300)));
}

api::Answer<model::WebGrants> WebDesk::told(const Result<Done> &done)
{
    if (!done)
        return readyWith<model::WebGrants>(done.error());
    const model::WebGrants now = m_book.list();
    Q_EMIT changed(now);
    return readyWith<model::WebGrants>(now);
}

api::Answer<model::WebGrants> WebDesk::grants(const api::Empty &)
{
    return readyWith<model::WebGrants>(m_book.list());
}

api::Answer<model::WebGrants> WebDesk::allow(const api::AllowOriginRequest &request)
{
    const model::WalletState wallet = m_ports.wallet();
    for (const Address &account : request.accounts) {
        const auto known = std::find_if(wallet.accounts.begin(), wallet.accounts.end(),
                                        [&](const model::WalletAccount &one) { return one.address == account; });
        if (known == wallet.accounts.end())
            return readyWith<model::WebGrants>(fail(Code::NotFound, "wallet.no_account"_reason, account.toString()));
        if (known->isWorker)
            return readyWith<model::WebGrants>(fail(Code::Denied, "wallet.is_worker_account"_reason, account.toString()));
    }
    return told(m_book.allow(request.origin, request.accounts));
}

api::Answer<model::WebGrants> WebDesk::revoke(const api::OriginRequest &request)
{
    return told(m_book.revoke(request.origin));
}

/// Pages ask in bursts while they load; a loop of theirs must not become a flood at somebody's node.
Result<Done> WebDesk::takeTurn()
{
    const QDateTime now = m_clock.now();
    const double earned = static_cast<double>(std::max<qint64>(m_counted.msecsTo(now), 0)) * questionsASecond / 1000;
    m_turns = std::min<double>(questionsAtOnce, m_turns + earned);
    m_counted = now;
    if (m_turns < 1)
        return fail(Code::Unavailable, "web.too_often"_reason);
    m_turns -= 1;
    return Done{};
}

api::Answer<api::ChainAnswer> WebDesk::read(const api::ChainQuestion &request)
{
    const auto question = webQuestion(request.question);
    if (!question)
        return readyWith<api::ChainAnswer>(question.error());
    if (const auto turn = takeTurn(); !turn)
        return readyWith<api::ChainAnswer>(turn.error());
    chain::NodeClient *node = m_ports.node();
    if (node == nullptr)
        return readyWith<api::ChainAnswer>(m_ports.trouble());
    return base::then(this, node->question(question->method, question->params), &answerOf);
}

} // namespace fallow::service
