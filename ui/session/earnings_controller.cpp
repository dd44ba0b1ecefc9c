#include "ui/session/earnings_controller.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace fallow::ui
{

namespace
{

constexpr std::array<qint64, 4> spanDays{7, 30, 90, 365};

} // namespace

EarningsController::EarningsController(CoreState &core, const base::Clock &clock, const QLocale &locale)
    : m_core(core), m_clock(clock), m_locale(locale)
{
    connect(&core, &CoreState::statusChanged, this, &EarningsController::changed);
    connect(&core, &CoreState::heard, this, [this](const api::Change &change) {
        const auto hasEnded = [](const model::Task &task) { return model::isFinal(task.phase); };
        if (m_known && std::any_of(change.tasks.begin(), change.tasks.end(), hasEnded))
            read();
    });
}

QStringList EarningsController::spans() const
{
    QStringList texts;
    for (const qint64 days : spanDays)
        texts.push_back(tr("%n day(s)", nullptr, static_cast<int>(days)));
    return texts;
}

void EarningsController::setSpan(int span)
{
    if (span < 0 || span >= static_cast<int>(spanDays.size()) || span == m_span)
        return;
    m_span = span;
    Q_EMIT changed();
    read();
}

QList<FigureView> EarningsController::figures() const
{
    return {certifiedFigure(m_report, m_locale), provisionalFigure(m_report, m_locale), electricityFigure(m_report, m_locale),
        processorFigure(m_report, m_locale)};
}

ReputationView EarningsController::reputation() const
{
    return m_core.status() ? reputationView(m_core.status()->reputation, m_locale) : ReputationView();
}

void EarningsController::read()
{
    ask<model::EarningsReport>(m_core.core().earnings({.days = spanDays[static_cast<size_t>(m_span)]}),
        [this](const model::EarningsReport &report) {
            m_report = report;
            m_known = true;
            m_apps.set(appLines(report, m_locale));
            m_scores.set(scoreLines(report, m_locale));
            Q_EMIT changed();
        });
}

void EarningsController::exportTo(const QString &file)
{
    const model::EntryQuery query{.kinds = {model::EntryKind::Reward, model::EntryKind::Seized}};
    ask<api::ExportedHistory>(m_core.core().wallet().exportHistory({query, file.trimmed()}), [this](const api::ExportedHistory &done) {
        m_exported = tr("%n line(s) written to %1", nullptr, static_cast<int>(done.rows)).arg(done.file);
        Q_EMIT exportedChanged();
    });
}

QString EarningsController::exportPath() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(QStringLiteral("fallow-earnings-%1.csv").arg(m_clock.now().toLocalTime().date().toString(Qt::ISODate)));
}

void EarningsController::forgetExport()
{
    m_exported.clear();
    dismissError();
    Q_EMIT exportedChanged();
}

} // namespace fallow::ui
