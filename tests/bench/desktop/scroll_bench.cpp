// What the GUI thread does for each frame while a list of tasks scrolls: bench_desktop_scroll TASKS
#include "app/fallow/window.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace fallow;

namespace
{

constexpr int settling = 30; ///< frames before the first that counts
constexpr int counted = 600;
constexpr double step = 137; ///< points a frame: rows come and go in each, as with a fast wheel

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::unique_ptr<test::FakeCore> coreWith(int count)
{
    auto core = test::FakeCore::typical();
    const std::vector<model::Task> some = core->listTasks({}).result().value().tasks;
    std::vector<model::Task> all;
    for (int i = 0; i < count; ++i) {
        model::Task task = some[static_cast<size_t>(i) % some.size()];
        task.id = *base::TaskId::fromHex(QStringLiteral("0x%1").arg(i + 1, 64, 16, QLatin1Char('0')));
        all.push_back(task);
    }
    core->setTasks(std::move(all));
    return core;
}

/// The list with the most to scroll.
QQuickItem *longestList(QQuickItem *below)
{
    QQuickItem *best = below->inherits("QQuickListView") && below->isVisible() ? below : nullptr;
    for (QQuickItem *child : below->childItems()) {
        QQuickItem *found = longestList(child);
        if (found && (!best || found->property("contentHeight").toReal() > best->property("contentHeight").toReal()))
            best = found;
    }
    return best;
}

/// Moves the list with every frame, and keeps what this thread worked from one to the next.
class Scroller : public QObject
{
public:
    explicit Scroller(QQuickWindow &window) : m_window(window)
    {
        // Both on this thread: before the render thread copies, and when the next frame is wanted.
        connect(&window, &QQuickWindow::afterAnimating, this, &Scroller::next);
    }
    const std::vector<double> &times() const { return m_times; }
    int frames() const { return m_frames; }

private:
    void next()
    {
        const double now = threadMs();
        if (++m_frames > settling)
            m_times.push_back(now - m_before);
        m_before = now;
        if (m_frames == settling + counted)
            return QCoreApplication::quit();
        if (!m_list)
            m_list = longestList(m_window.contentItem());
        if (m_list && m_frames >= settling)
            m_list->setProperty("contentY", m_list->property("contentY").toReal() + step);
        m_window.update();
    }

    QQuickWindow &m_window;
    QQuickItem *m_list = nullptr;
    std::vector<double> m_times;
    double m_before = 0;
    int m_frames = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    auto core = coreWith(argc > 1 ? std::atoi(argv[1]) : 10'000);
    ui::LocalLink link(std::move(core));
    const base::SystemClock clock;
    ui::Session session(link, clock, QLocale::c());
    session.start();
    app::Window window(app::Look::Light, false, QStringLiteral("work"));
    if (!window.window())
        return 1;
    Scroller scroller(*window.window());
    window.window()->update();
    const int code = QApplication::exec();
    std::vector<double> times = scroller.times();
    if (code != 0 || times.size() != counted)
        return 1;
    std::sort(times.begin(), times.end());
    const QQuickItem *list = longestList(window.window()->contentItem());
    if (!list || list->property("contentY").toReal() < step * counted / 2) {
        std::fputs("the list did not scroll\n", stderr);
        return 1;
    }
    std::printf("{\"p50_ms\":%.2f,\"p99_ms\":%.2f,\"worst_ms\":%.2f,\"at\":%.0f}\n", times[counted / 2], times[counted * 99 / 100], times.back(),
        list->property("contentY").toReal());
    return 0;
}
