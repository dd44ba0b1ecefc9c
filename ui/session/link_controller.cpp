#include "ui/session/link_controller.h"

#include "ui/format/address.h"
#include "ui/format/reasons.h"

#include <QLoggingCategory>

#include <algorithm>

namespace fallow::ui
{

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace
{

Q_LOGGING_CATEGORY(lcLinks, "fallow.window", QtInfoMsg)

} // namespace

LinkController::LinkController(CoreState &core, WalletController &wallet, WorkController &work, MarketController &market)
    : m_core(core), m_wallet(wallet), m_work(work), m_market(market)
{
    connect(&market, &MarketController::notFound, this, [this] { refuse(base::fail(Code::NotFound, "link.unknown_entry"_reason)); });
    connect(&core, &CoreState::statusChanged, this, &LinkController::proceed);
    connect(&wallet, &WalletController::changed, this, &LinkController::proceed);
}

void LinkController::open(const QString &text)
{
    m_waiting.reset();
    setError({});
    const auto link = parseLink(text);
    if (!link)
        return refuse(link.error());
    m_page = link->page;
    Q_EMIT pageChosen();
    m_waiting = *link;
    proceed();
}

void LinkController::proceed()
{
    if (!m_waiting || !m_core.status() || (m_waiting->payment && m_wallet.phase() == WalletController::Loading))
        return;
    const DeepLink link = *std::exchange(m_waiting, {});
    Result<Done> done = Done();
    if (link.task)
        done = openTask(*link.task);
    else if (link.deal)
        done = showDeal(*link.deal);
    else if (link.payment)
        done = fillPayment(*link.payment);
    else if (link.entry)
        m_market.showAddress(*link.entry);
    if (!done)
        refuse(done.error());
}

Result<Done> LinkController::openTask(const base::TaskId &id)
{
    const auto &tasks = m_core.tasks().tasks();
    if (std::none_of(tasks.begin(), tasks.end(), [&](const model::Task &task) { return task.id == id; }))
        return base::fail(Code::NotFound, "link.unknown_task"_reason);
    m_work.open(id.toString());
    return Done();
}

Result<Done> LinkController::showDeal(const base::DealId &id)
{
    const auto &tasks = m_core.tasks().tasks();
    if (std::none_of(tasks.begin(), tasks.end(), [&](const model::Task &task) { return task.deal == id; }))
        return base::fail(Code::NotFound, "link.unknown_deal"_reason);
    m_work.open({});
    m_work.tasks()->setFilter(WorkModel::All);
    m_work.tasks()->setSearch(id.toString());
    return Done();
}

Result<Done> LinkController::fillPayment(const PaymentLink &payment)
{
    if (m_wallet.phase() != WalletController::Open)
        return base::fail(Code::Denied, "link.wallet_closed"_reason);
    if (payment.chainId && *payment.chainId != m_core.status()->network.chainId)
        return base::fail(Code::Conflict, "link.other_chain"_reason);
    if (m_wallet.payment()->isUnderWay())
        return base::fail(Code::Conflict, "link.payment_under_way"_reason);
    m_wallet.payment()->beginFromLink(fullAddress(payment.payee), payment.amount, payment.isCoin);
    return Done();
}

void LinkController::refuse(const base::Error &error)
{
    qCInfo(lcLinks).noquote() << "a link was not followed:" << error.reason.key();
    setError(reasonLine(error.reason.key()));
}

void LinkController::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace fallow::ui
