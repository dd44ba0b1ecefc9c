#pragma once

#include "ui/models/network_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// The networks: those that came with the program and the person's own, and which one is used. GUI
/// thread. Reads the list when it is asked for; a new network is proved by the core before it is
/// in the list.
class NetworksController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::NetworkListModel *list READ list CONSTANT FINAL)

public:
    NetworksController(CoreState &core, const QLocale &locale) : m_core(core), m_list(locale) { }

    NetworkListModel *list() { return &m_list; }

    Q_INVOKABLE void read();
    /// Texts as typed; `servers` has one address a line. What is not a number or an address is
    /// refused here, the rest the core checks with the servers and the contract.
    Q_INVOKABLE void add(const QString &name, const QString &number, const QString &hub,
        const QString &servers, bool practice);
    Q_INVOKABLE void remove(const QString &name);
    Q_INVOKABLE void use(const QString &name);
    /// Nobody waits any more for what was asked.
    Q_INVOKABLE void leave();

    /// What is wrong with a number or an address as far as it was typed; empty: nothing.
    Q_INVOKABLE QString numberProblem(const QString &number) const;
    Q_INVOKABLE QString hubProblem(const QString &hub) const;

Q_SIGNALS:
    void added();
    void removed();
    void used();

private:
    void askList(api::Answer<api::NetworkList> answer, void (NetworksController::*done)());

    CoreState &m_core;
    NetworkListModel m_list;
};

} // namespace fallow::ui
