#pragma once

#include "ui/models/network_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

#include <QLocale>

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
    Q_PROPERTY(bool adding READ isAdding NOTIFY addingChanged FINAL)
    Q_PROPERTY(QString asking READ asking NOTIFY addingChanged FINAL)
    Q_PROPERTY(double part READ part NOTIFY addingChanged FINAL)

public:
    NetworksController(CoreState &core, const QLocale &locale);

    NetworkListModel *list() { return &m_list; }
    /// A new network is being asked about; `cancel` ends it.
    bool isAdding() const { return !m_adding.isEmpty(); }
    QString asking() const; ///< what, in words
    double part() const; ///< of the questions at most, 0 to 1; below 0: nobody knows

    Q_INVOKABLE void read();
    /// Texts as typed; `servers` has one address a line. What is not a number or an address is
    /// refused here, the rest the core checks with the servers and the contract.
    Q_INVOKABLE void add(const QString &name, const QString &number, const QString &hub,
        const QString &servers, bool practice);
    Q_INVOKABLE void remove(const QString &name);
    Q_INVOKABLE void use(const QString &name);
    /// The network that is being added is not added.
    Q_INVOKABLE void cancel();
    /// Nobody waits any more for what was asked.
    Q_INVOKABLE void leave();

    /// What is wrong with a number or an address as far as it was typed; empty: nothing.
    Q_INVOKABLE QString numberProblem(const QString &number) const;
    Q_INVOKABLE QString hubProblem(const QString &hub) const;

Q_SIGNALS:
    void added();
    void removed();
    void used();
    void addingChanged();

private:
    void hear(const model::NetworkProgress &progress);
    void setAdding(const QString &name);
    void askList(api::Answer<api::NetworkList> answer, void (NetworksController::*done)());

    CoreState &m_core;
    NetworkListModel m_list;
    QLocale m_locale;
    QString m_adding; ///< its name; empty: none
    model::NetworkProgress m_progress;
};

} // namespace fallow::ui
