#include "ui/session/networks_controller.h"

#include "ui/format/address.h"
#include "ui/format/reasons.h"

#include <QRegularExpression>

namespace fallow::ui
{

using base::Code;
using base::fail;
using base::Result;
using base::operator""_reason;

namespace
{

Result<qint64> numberIn(const QString &text)
{
    bool good = false;
    const qint64 number = text.trimmed().toLongLong(&good);
    if (!good || number <= 0)
        return base::fail(Code::InvalidArgument, "network.bad_chain"_reason);
    return number;
}

/// Mixed case must be its checksum, as everywhere else.
Result<base::Address> hubIn(const QString &text)
{
    const auto address = base::Address::fromHex(text.trimmed());
    if (!address)
        return base::fail(Code::InvalidArgument, "evm.bad_address"_reason);
    const QString digits = text.trimmed().mid(2);
    const bool plain = digits == digits.toLower() || digits == digits.toUpper();
    if (!plain && fullAddress(*address) != text.trimmed())
        return base::fail(Code::InvalidArgument, "evm.bad_checksum"_reason);
    return *address;
}

std::vector<QString> linesIn(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("[\\s,]+"));
    const QStringList lines = text.split(space, Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

template <typename T> QString problemOf(const QString &text, const Result<T> &typed)
{
    return text.trimmed().isEmpty() || typed ? QString() : reasonLine(typed.error().reason.key());
}

} // namespace

void NetworksController::askList(
    api::Answer<api::NetworkList> answer, void (NetworksController::*done)())
{
    ask<api::NetworkList>(std::move(answer), [this, done](const api::NetworkList &list) {
        m_list.reset(list.networks);
        if (done)
            Q_EMIT(this->*done)();
    });
}

void NetworksController::read()
{
    askList(m_core.core().networks().list({}), nullptr);
}

void NetworksController::add(const QString &name, const QString &number, const QString &hub,
    const QString &servers, bool practice)
{
    const auto chain = numberIn(number);
    if (!chain)
        return fail(chain.error());
    const auto address = hubIn(hub);
    if (!address)
        return fail(address.error());
    askList(m_core.core().networks().add({.name = name.trimmed(),
                .chainId = *chain,
                .hub = *address,
                .servers = linesIn(servers),
                .isPractice = practice}),
        &NetworksController::added);
}

void NetworksController::remove(const QString &name)
{
    askList(m_core.core().networks().remove({name}), &NetworksController::removed);
}

void NetworksController::use(const QString &name)
{
    askList(m_core.core().networks().use({name}), &NetworksController::used);
}

void NetworksController::leave()
{
    drop();
    setError({});
}

QString NetworksController::numberProblem(const QString &number) const
{
    return problemOf(number, numberIn(number));
}

QString NetworksController::hubProblem(const QString &hub) const
{
    return problemOf(hub, hubIn(hub));
}

} // namespace fallow::ui
