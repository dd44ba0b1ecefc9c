#pragma once

#include "ui/models/run_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// The runs this person bought, and their results. GUI thread.
class RunsController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::RunListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(bool heard READ hasHeard NOTIFY summaryChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    Q_PROPERTY(QString fetching READ fetching NOTIFY fetchingChanged FINAL)

public:
    RunsController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    RunListModel *list() { return &m_list; }
    bool hasHeard() const { return m_hasHeard; } ///< the core answered once
    QString summary() const; ///< how many are under way
    const QString &fetching() const { return m_fetching; } ///< the deal whose results come; empty: none

    /// Every result of the deal that is ready, one after the other, each verified before it is shown.
    Q_INVOKABLE void get(const QString &deal);
    /// Time went on.
    Q_INVOKABLE void tick();

Q_SIGNALS:
    void summaryChanged();
    void fetchingChanged();

protected:
    void fail(const base::Error &error) override;

private:
    void read();
    void hear(const api::Change &change);
    void getNext(std::vector<base::TaskId> tasks);
    void setFetching(const QString &deal);

    CoreState &m_core;
    const base::Clock &m_clock;
    RunListModel m_list;
    bool m_hasHeard = false;
    QString m_fetching;
};

} // namespace fallow::ui
