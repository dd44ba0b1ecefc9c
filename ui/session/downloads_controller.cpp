#include "ui/session/downloads_controller.h"

#include "ui/format/download.h"

namespace fallow::ui
{

DownloadsController::DownloadsController(CoreState &core, const QLocale &locale)
    : m_core(core), m_locale(locale), m_list(locale)
{
    connect(&core, &CoreState::heard, this, &DownloadsController::hear);
    connect(&core, &CoreState::phaseChanged, this, [this] {
        if (m_core.phase() == CoreState::Phase::Live)
            read();
    });
}

void DownloadsController::read()
{
    ask<api::DownloadList>(m_core.core().content().downloads({}), [this](const api::DownloadList &list) {
        m_list.setUnderWay(list.downloads);
        m_hasHeard = true;
        showSources();
        Q_EMIT summaryChanged();
    });
}

void DownloadsController::hear(const api::Change &change)
{
    if (change.downloads.empty())
        return;
    for (const model::Download &download : change.downloads)
        m_list.put(download);
    showSources();
    Q_EMIT summaryChanged();
}

QString DownloadsController::summary() const
{
    const int count = m_list.underWay();
    return count > 0 ? tr("%n under way", nullptr, count) : QString();
}

void DownloadsController::open(const QString &download)
{
    m_opened = download == m_opened ? QString() : download;
    showSources();
    Q_EMIT openedChanged();
}

void DownloadsController::showSources()
{
    const model::Download *download = m_list.find(m_opened);
    std::vector<LineListModel::Line> lines;
    for (const model::SourceUse &source : download ? download->sources : std::vector<model::SourceUse>())
        lines.push_back({.key = QString::number(lines.size()), .title = source.address,
            .detail = sourceUse(source, m_locale), .value = sourceState(source), .chosen = source.dropped.isEmpty()});
    m_sources.set(std::move(lines));
}

void DownloadsController::cancel(const QString &download)
{
    ask<api::Empty>(m_core.core().content().cancel({download}), [](const api::Empty &) {}); // told by a change
}

} // namespace fallow::ui
