#include "app/fallow/scenes.h"
#include "tests/support/fake_core.h"

#include <algorithm>
#include <array>

namespace fallow::app
{

namespace
{

using model::TaskPhase;
using test::FakeCore;

std::unique_ptr<ui::CoreLink> some()
{
    return std::make_unique<ui::LocalLink>(FakeCore::typical());
}

std::unique_ptr<ui::CoreLink> none()
{
    return std::make_unique<ui::LocalLink>(FakeCore::empty());
}

std::unique_ptr<ui::CoreLink> huge()
{
    return std::make_unique<ui::LocalLink>(FakeCore::huge());
}

/// Opens the first task in such a phase.
template<TaskPhase phase> void open(ui::Session &session)
{
    const auto &tasks = session.state().tasks().tasks();
    const auto found = std::find_if(tasks.begin(), tasks.end(), [](const model::Task &task) { return task.phase == phase; });
    if (found != tasks.end())
        session.work()->open(found->id.toString());
}

std::unique_ptr<ui::CoreLink> givenBack()
{
    auto core = FakeCore::typical();
    model::Task task = core->listTasks({}).result().value().tasks.front();
    const QDateTime end = task.timeline.back().at.addSecs(90);
    task.phase = TaskPhase::GivenBack;
    task.reason = QStringLiteral("task.no_digest");
    task.timeline.push_back({TaskPhase::GivenBack, end});
    core->putTask(task);
    return std::make_unique<ui::LocalLink>(std::move(core));
}

constexpr std::array all{Scene{"month", some, "earnings"}, Scene{"nothing", none, "earnings"},
    Scene{"huge", huge, "home"}, Scene{"huge", huge, "earnings"}, Scene{"huge", huge, "work"}, Scene{"huge-paid", huge, "work", "", &open<TaskPhase::Paid>},
    Scene{"list", some, "work"}, Scene{"empty", none, "work"},
    Scene{"computing", some, "work", "", &open<TaskPhase::Computing>}, Scene{"paid", some, "work", "", &open<TaskPhase::Paid>},
    Scene{"given-back", givenBack, "work", "", &open<TaskPhase::GivenBack>}};

} // namespace

std::span<const Scene> workScenes()
{
    return all;
}

} // namespace fallow::app
