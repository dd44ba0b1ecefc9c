#include "app/fallow/scenes.h"
#include "tests/support/fake_core.h"

#include <array>

namespace fallow::app
{

namespace
{

using model::Fact;
using test::FakeCore;

model::Sight seen(Fact fact, const char *source, double value, const char *subject = "")
{
    return {.fact = fact, .source = QString::fromLatin1(source), .value = value, .subject = QString::fromLatin1(subject)};
}

model::Sight unseen(Fact fact, const char *source, const char *reason)
{
    return {.fact = fact, .source = QString::fromLatin1(source), .reason = QString::fromLatin1(reason)};
}

std::unique_ptr<FakeCore> core()
{
    auto core = FakeCore::typical();
    core->policy().setSights({seen(Fact::Used, "x11", 1), seen(Fact::ScreenLocked, "logind", 0),
        seen(Fact::RemoteLogins, "logind", 0), seen(Fact::OnBattery, "upower", 0),
        unseen(Fact::BatteryPercent, "upower", "host.no_battery"), seen(Fact::Celsius, "hwmon", 54, "k10temp"),
        seen(Fact::OthersCpu, "proc_stat", 7), seen(Fact::MemoryPressure, "psi", 0),
        unseen(Fact::Game, "gamemode", "host.no_gamemode"), seen(Fact::Camera, "devices", 0)});
    return core;
}

std::unique_ptr<ui::CoreLink> plain()
{
    return std::make_unique<ui::LocalLink>(core());
}

std::unique_ptr<ui::CoreLink> weekly()
{
    auto core = FakeCore::typical();
    model::WorkSettings settings = core->policy().settings({}).result()->settings;
    settings.hours = {{.hours = {.days = {1, 2, 3, 4, 5}, .fromMinute = 9 * 60, .toMinute = 17 * 60 + 30}, .preset = model::Preset::Off},
        {.hours = {.days = {}, .fromMinute = 23 * 60, .toMinute = 6 * 60}, .preset = model::Preset::Everything},
        {.hours = {.days = {6, 7}, .fromMinute = 12 * 60, .toMinute = 20 * 60}, .preset = model::Preset::Light}};
    core->policy().setSettings(settings);
    return std::make_unique<ui::LocalLink>(std::move(core));
}

std::unique_ptr<ui::CoreLink> damaged()
{
    auto damaged = core();
    damaged->policy().setFileReason(QStringLiteral("settings.work_damaged"));
    return std::make_unique<ui::LocalLink>(std::move(damaged));
}

constexpr std::array all{Scene{"contribution", plain, "settings", "contribution"}, Scene{"when", plain, "settings", "when"},
    Scene{"rest", plain, "settings", "rest"}, Scene{"electricity", plain, "settings", "electricity"},
    Scene{"apps", plain, "settings", "apps"}, Scene{"seen", plain, "settings", "seen"},
    Scene{"desktop", plain, "settings", "desktop"}, Scene{"week", weekly, "settings", "week"}, Scene{"search-desktop", plain, "settings", "log in"},
    Scene{"search", plain, "settings", "battery"}, Scene{"damaged", damaged, "settings", "contribution"}};

} // namespace

std::span<const Scene> settingsScenes()
{
    return all;
}

} // namespace fallow::app
