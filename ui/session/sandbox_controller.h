#pragma once

#include "ui/models/feature_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// Whether tasks can run here: what the sandbox found of what it needs. GUI thread. Reads it when it
/// is asked for.
class SandboxController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool canRun READ canRun NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::FeatureListModel *features READ features CONSTANT FINAL)

public:
    explicit SandboxController(CoreState &core) : m_core(core) { }

    bool isKnown() const { return m_known; }
    bool canRun() const { return m_canRun; }
    QString sentence() const; ///< empty while nothing is known
    FeatureListModel *features() { return &m_features; }

    /// What was found since the core started.
    Q_INVOKABLE void read() { probe(false); }
    /// Tries everything anew.
    Q_INVOKABLE void tryAgain() { probe(true); }

Q_SIGNALS:
    void changed();

private:
    void probe(bool again);
    void fail(const base::Error &error) override;

    CoreState &m_core;
    bool m_known = false;
    bool m_canRun = false;
    FeatureListModel m_features;
};

} // namespace fallow::ui
