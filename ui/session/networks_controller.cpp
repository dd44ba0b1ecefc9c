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

NetworksController::NetworksController(CoreState &core, const QLocale &locale)
    : m_core(core), m_list(locale), m_locale(locale)
{
    connect(&core, &CoreState::heard, this, [this](const api::Change &change) {
        if (change.adding && change.adding->name == m_adding)
            hear(*change.adding);
    });
    connect(this, &Asking::busyChanged, this, [this] {
        if (!isBusy())
            setAdding({});
    });
}

void NetworksController::hear(const model::NetworkProgress &progress)
{
    m_progress = progress;
    Q_EMIT addingChanged();
}

void NetworksController::setAdding(const QString &name)
{
    if (m_adding == name)
        return;
    m_adding = name;
    m_progress = {};
    Q_EMIT addingChanged();
}

QString NetworksController::asking() const
{
    if (!isAdding())
        return {};
    if (m_progress.host.isEmpty())
        return tr("Asking the servers");
    if (m_progress.question == model::NetworkQuestion::FirstBlock) {
        //: %1 is a server, %2 and %3 are numbers
        return tr("Asking %1 in which block the contract began: question %2 of at most %3")
            .arg(m_progress.host, m_locale.toString(m_progress.step), m_locale.toString(m_progress.steps));
    }
    //: %1 is a server, %2 its number, %3 how many there are
    return tr("Asking %1 for the number of its network, and the contract what it is: server %2 of %3")
        .arg(m_progress.host, m_locale.toString(m_progress.server), m_locale.toString(m_progress.servers));
}

double NetworksController::part() const
{
    const bool isSearch = m_progress.question == model::NetworkQuestion::FirstBlock;
    return isSearch && m_progress.steps > 0
        ? static_cast<double>(m_progress.step) / static_cast<double>(m_progress.steps)
        : -1;
}

void NetworksController::cancel()
{
    if (!isAdding())
        return;
    const QString name = m_adding;
    drop();
    base::then(this, m_core.core().networks().cancel({name}),
        [this](const Result<api::NetworkList> &list) {
            if (!list)
                read(); // too late: it may be there
        });
}

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
    setAdding(name.trimmed());
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
    cancel();
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
