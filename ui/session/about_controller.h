#pragma once

#include "core/model/vitals.h"
#include "ui/models/line_list_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

#include <functional>

namespace fallow::ui
{

/// What Fallow costs this computer now, window and core, and what it is made of. GUI thread. Reads
/// only while the page is open: looking costs something, too.
class AboutController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString mismatch READ mismatch NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *core READ core CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *window READ window CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *libraries READ libraries CONSTANT FINAL)

public:
    /// Of this process.
    using Own = std::function<model::Vitals()>;

    AboutController(CoreState &state, const base::Clock &clock, const QLocale &locale);

    void setOwn(Own own) { m_own = std::move(own); }

    QString version() const { return QStringLiteral(FALLOW_VERSION); }
    /// What to do where window and core are of two versions; empty: they are of one.
    QString mismatch() const;
    LineListModel *core() { return &m_core; }
    LineListModel *window() { return &m_window; }
    LineListModel *libraries() { return &m_libraries; }

    Q_INVOKABLE void read();
    /// Reads again when it is time; the page calls it while it is seen.
    Q_INVOKABLE void tick();

Q_SIGNALS:
    void changed();

private:
    /// Two readings, for what is told a second.
    struct Pair {
        std::optional<model::Vitals> before;
        std::optional<model::Vitals> now;
        void take(const model::Vitals &vitals);
    };
    void fill(LineListModel &list, const Pair &pair, const QString &source) const;

    CoreState &m_state;
    const base::Clock &m_clock;
    QLocale m_locale;
    Own m_own;
    QDateTime m_readAt;
    Pair m_coreVitals;
    Pair m_windowVitals;
    LineListModel m_core;
    LineListModel m_window;
    LineListModel m_libraries;
};

} // namespace fallow::ui
