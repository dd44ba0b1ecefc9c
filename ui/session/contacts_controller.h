#pragma once

#include "ui/models/contact_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"
#include "ui/session/wallet_views.h"

namespace fallow::ui
{

/// The address book: names for payees. GUI thread. An address is checked by the core while it is
/// typed: a wrong checksum is refused, one that looks like a known one wants a tick.
class ContactsController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::ContactListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::PayeeView view READ view NOTIFY changed FINAL)
    Q_PROPERTY(bool accepted READ isAccepted WRITE setAccepted NOTIFY changed FINAL)
    Q_PROPERTY(bool addressGood READ isAddressGood NOTIFY changed FINAL)

public:
    explicit ContactsController(CoreState &core) : m_core(core) { }

    ContactListModel *list() { return &m_list; }
    const QString &search() const { return m_search; }
    void setSearch(const QString &text);
    bool isEmpty() const { return m_list.all().empty(); }
    const QString &address() const { return m_address; } ///< of the one to be added, as typed
    void setAddress(const QString &text);
    const ui::PayeeView &view() const { return m_view; }
    bool isAccepted() const { return m_accepted; } ///< the look-alike was ticked
    void setAccepted(bool accepted);
    bool isAddressGood() const;

    /// Name of a known address; empty: not in the book.
    Q_INVOKABLE QString nameOf(const QString &address) const;
    /// Adds or renames.
    Q_INVOKABLE void keep(const QString &address, const QString &name);
    Q_INVOKABLE void remove(const QString &address);
    /// The form and the search are left.
    Q_INVOKABLE void close();

    void read();

Q_SIGNALS:
    void changed();
    void kept();
    void removed();
    void listChanged(const std::vector<fallow::model::Contact> &contacts);

private:
    void put(const QString &address, const QString &name, void (ContactsController::*done)());
    void take(const api::ContactList &list);

    CoreState &m_core;
    ContactListModel m_list;
    QString m_search;
    QString m_address;
    int m_addressAsked = 0;
    ui::PayeeView m_view;
    bool m_accepted = false;
};

} // namespace fallow::ui
