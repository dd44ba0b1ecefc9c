#pragma once

#include "ui/models/form_field_model.h"
#include "ui/session/core_state.h"

#include <QTimer>

namespace fallow::ui
{

/// What an app's entry asks of whoever runs it, and what the core makes of the answers. GUI thread.
class RunFields : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed FINAL)
    Q_PROPERTY(bool used READ isUsed WRITE setUsed NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::FormFieldModel *rows READ rows CONSTANT FINAL)

public:
    RunFields(CoreState &core, const QLocale &locale);

    bool isAvailable() const { return m_rows.count() > 0; } ///< the entry describes some
    bool isUsed() const { return m_isUsed && isAvailable(); } ///< false: the person writes the arguments
    void setUsed(bool isUsed);
    FormFieldModel *rows() { return &m_rows; }

    /// Those of this entry, empty; none where the app is in no catalog.
    void begin(const QString &catalog, const base::Address &app);
    /// Asks now, without a pause in typing.
    void fill();
    Q_INVOKABLE void edit(const QString &name, const QString &value);
    /// The core's answer to exactly what is given now, without problems; null: there is none (yet).
    const api::FilledForm *filled() const { return m_filled && m_filled->problems.empty() ? &*m_filled : nullptr; }

Q_SIGNALS:
    void changed();
    void filledChanged(); ///< also when an answer does not hold any more

private:
    void drop();

    CoreState &m_core;
    FormFieldModel m_rows;
    QString m_catalog;
    base::Address m_app;
    bool m_isUsed = true;
    std::optional<api::FilledForm> m_filled;
    int m_asked = 0; ///< only the last question's answer counts
    QTimer m_soon;
};

} // namespace fallow::ui
