#include "ui/session/about_controller.h"

#include "ui/format/libraries.h"
#include "ui/format/quantity.h"

namespace fallow::ui
{

namespace
{

constexpr qint64 readingSeconds = 5; // often enough to watch, seldom enough not to be what is seen
constexpr double msPerSecond = 1'000;
constexpr int percent = 100;

/// Per second between two readings; absent where there is nothing to divide.
std::optional<double> rate(const std::optional<qint64> &before, const std::optional<qint64> &now, qint64 ms)
{
    if (!before || !now || ms <= 0 || *now < *before)
        return std::nullopt;
    return static_cast<double>(*now - *before) * msPerSecond / static_cast<double>(ms);
}

} // namespace

void AboutController::Pair::take(const model::Vitals &vitals)
{
    // Of another process after a restart: nothing to compare with.
    const bool isSame = now && vitals.uptimeMs >= now->uptimeMs;
    before = isSame ? now : std::nullopt;
    now = vitals;
}

AboutController::AboutController(CoreState &state, const base::Clock &clock, const QLocale &locale)
    : m_state(state), m_clock(clock), m_locale(locale)
{
    std::vector<LineListModel::Line> lines;
    for (const LibraryRow &row : libraryRows()) {
        lines.push_back({.key = QString::fromLatin1(row.package), .title = QString::fromLatin1(row.name),
            .detail = QStringLiteral("/usr/share/doc/%1/copyright").arg(QLatin1String(row.package)), .value = QString::fromLatin1(row.licence)});
    }
    m_libraries.set(std::move(lines));
}

QString AboutController::mismatch() const
{
    if (!m_coreVitals.now || m_coreVitals.now->version == version())
        return {};
    return tr("The background core is version %1. Restart it, or update the older of the two.").arg(m_coreVitals.now->version);
}

void AboutController::read()
{
    m_readAt = m_clock.now();
    if (m_own) {
        m_windowVitals.take(m_own());
        fill(m_window, m_windowVitals, QStringLiteral("/proc/self"));
    }
    ask<model::Vitals>(m_state.core().vitals({}), [this](const model::Vitals &vitals) {
        m_coreVitals.take(vitals);
        fill(m_core, m_coreVitals, QStringLiteral("core.vitals"));
        Q_EMIT changed();
    });
}

void AboutController::tick()
{
    if (!m_readAt.isValid() || qAbs(m_readAt.secsTo(m_clock.now())) >= readingSeconds)
        read();
}

/// What the system does not tell has no line: no source, no figure.
void AboutController::fill(LineListModel &list, const Pair &pair, const QString &source) const
{
    const model::Vitals &now = *pair.now;
    std::vector<LineListModel::Line> lines;
    const auto add = [&](const char *key, const QString &title, const QString &detail, const QString &value) {
        lines.push_back({.key = source + u'.' + QLatin1String(key), .title = title, .detail = detail, .value = value});
    };
    if (now.pssBytes)
        add("pss_bytes", tr("Memory"), tr("with its shared part (PSS)"), sizeText(*now.pssBytes, m_locale));
    if (now.privateDirtyBytes)
        add("private_dirty_bytes", tr("Memory of its own"), tr("written to, shared with nobody"), sizeText(*now.privateDirtyBytes, m_locale));
    const qint64 ms = pair.before ? now.uptimeMs - pair.before->uptimeMs : 0;
    if (now.wakeups) {
        const auto late = pair.before ? rate(pair.before->wakeups, now.wakeups, ms) : std::nullopt;
        add("wakeups", tr("Wakeups a second"), late ? tr("in the last %1").arg(durationText(std::chrono::milliseconds(ms), m_locale)) : tr("on average since the start"),
            m_locale.toString(late ? *late : rate(0, now.wakeups, now.uptimeMs).value_or(0), 'f', 1));
    }
    if (const auto share = rate(0, now.cpuMs, now.uptimeMs)) {
        //: A share of one processor core
        add("cpu_ms", tr("Processor"), tr("of one core, since the start"),
            tr("%1 %").arg(m_locale.toString(*share / msPerSecond * percent, 'f', 2)));
    }
    if (now.uptimeMs > 0)
        add("uptime_ms", tr("Running for"), tr("since its start"), durationText(std::chrono::milliseconds(now.uptimeMs), m_locale));
    list.set(std::move(lines));
}

} // namespace fallow::ui
