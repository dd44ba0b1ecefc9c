#include "ui/session/run_fields.h"

#include "core/base/future.h"

#include <QDir>
#include <QUrl>

namespace fallow::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::milliseconds typingPause{250};

/// As a person names a file: dropped, or from the home folder.
QString plainPath(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u"file:"))
        return QUrl(trimmed).toLocalFile();
    return trimmed.startsWith(u"~/") ? QDir::homePath() + trimmed.mid(1) : trimmed;
}

} // namespace

RunFields::RunFields(CoreState &core, const QLocale &locale) : m_core(core), m_rows(locale)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &RunFields::fill);
}

void RunFields::begin(const QString &catalog, const base::Address &app)
{
    m_catalog = catalog;
    m_app = app;
    m_rows.set({});
    m_isUsed = true;
    drop();
    Q_EMIT changed();
    if (catalog.isEmpty())
        return;
    base::then(this, m_core.core().catalog().show({catalog, app}), [this, app](const base::Result<model::EntryDetail> &detail) {
        if (!detail || app != m_app || detail->form.empty())
            return;
        m_rows.set(detail->form);
        Q_EMIT changed();
        fill();
    });
}

void RunFields::setUsed(bool isUsed)
{
    if (m_isUsed == isUsed)
        return;
    m_isUsed = isUsed;
    Q_EMIT changed();
    Q_EMIT filledChanged();
}

void RunFields::edit(const QString &name, const QString &value)
{
    if (!m_rows.give(name, value))
        return;
    drop();
    m_soon.start();
}

void RunFields::drop()
{
    ++m_asked;
    m_soon.stop();
    m_filled.reset();
    Q_EMIT filledChanged();
}

void RunFields::fill()
{
    std::vector<model::FieldValue> values = m_rows.values();
    for (model::FieldValue &one : values) {
        const int row = m_rows.rowOf(one.name);
        if (m_rows.index(row).data(FormFieldModel::KindRole).toInt() == static_cast<int>(model::FieldKind::File))
            one.value = plainPath(one.value);
    }
    base::then(this, m_core.core().catalog().fillForm({m_catalog, m_app, values}), [this, mine = m_asked](const base::Result<api::FilledForm> &filled) {
        if (mine != m_asked || !filled)
            return;
        m_filled = *filled;
        m_rows.setProblems(filled->problems);
        Q_EMIT filledChanged();
    });
}

} // namespace fallow::ui
