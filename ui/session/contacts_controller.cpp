#include "ui/session/contacts_controller.h"

#include <algorithm>

namespace fallow::ui
{

using base::Result;

void ContactsController::setSearch(const QString &text)
{
    m_search = text;
    m_list.filter(text.trimmed());
    Q_EMIT changed();
}

void ContactsController::setAddress(const QString &text)
{
    if (m_address == text)
        return;
    m_address = text;
    m_accepted = false;
    m_view = {};
    setError({});
    Q_EMIT changed();
    const int mine = ++m_addressAsked;
    if (m_address.trimmed().isEmpty())
        return;
    base::then(this, m_core.core().wallet().checkPayee({m_address.trimmed()}),
        [this, mine](const Result<api::PayeeReply> &reply) {
            if (mine != m_addressAsked)
                return;
            m_view = ui::payeeView(reply);
            Q_EMIT changed();
        });
}

void ContactsController::setAccepted(bool accepted)
{
    m_accepted = accepted;
    Q_EMIT changed();
}

bool ContactsController::isAddressGood() const
{
    return m_view.good && (m_view.looksLike.isEmpty() || m_accepted);
}

QString ContactsController::nameOf(const QString &address) const
{
    const auto wanted = base::Address::fromHex(address);
    if (!wanted)
        return {};
    const auto &all = m_list.all();
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const model::Contact &each) { return each.address == *wanted; });
    return found == all.end() ? QString() : found->name;
}

void ContactsController::put(
    const QString &address, const QString &name, void (ContactsController::*done)())
{
    const auto wanted = base::Address::fromHex(address);
    if (!wanted)
        return fail(wanted.error());
    ask<api::ContactList>(m_core.core().wallet().putContact({*wanted, name}),
        [this, done](const api::ContactList &list) {
            take(list);
            Q_EMIT(this->*done)();
        });
}

void ContactsController::keep(const QString &address, const QString &name)
{
    if (!name.trimmed().isEmpty()) // a contact without a name is one that is taken out
        put(address, name.trimmed(), &ContactsController::kept);
}

void ContactsController::remove(const QString &address)
{
    put(address, {}, &ContactsController::removed);
}

void ContactsController::close()
{
    drop();
    setError({});
    setAddress({});
    setSearch({});
}

void ContactsController::read()
{
    base::then(
        this, m_core.core().wallet().contacts({}), [this](const Result<api::ContactList> &list) {
            if (list)
                take(*list);
        });
}

void ContactsController::take(const api::ContactList &list)
{
    m_list.reset(list.contacts);
    Q_EMIT listChanged(list.contacts);
    Q_EMIT changed();
}

} // namespace fallow::ui
