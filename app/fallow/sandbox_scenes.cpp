#include "app/fallow/scenes.h"
#include "tests/support/fake_core.h"

#include <array>

namespace fallow::app
{

namespace
{

using test::FakeCore;
using test::FakeSandbox;

template <typename Change> std::unique_ptr<ui::CoreLink> with(Change change)
{
    auto core = FakeCore::typical();
    change(core->sandbox());
    return std::make_unique<ui::LocalLink>(std::move(core));
}

std::unique_ptr<ui::CoreLink> sound()
{
    return with([](FakeSandbox &) {});
}

std::unique_ptr<ui::CoreLink> forbidden()
{
    return with([](FakeSandbox &sandbox) { sandbox.forbidNamespaces(); });
}

/// As no sandbox of ours should ever be.
std::unique_ptr<ui::CoreLink> leaking()
{
    return with([](FakeSandbox &sandbox) {
        sandbox.setLines(
            {{QStringLiteral("files"), QStringLiteral("open /proc/kcore"), QStringLiteral("EACCES"), true},
                {QStringLiteral("network"), QStringLiteral("list interfaces"), QStringLiteral("eth0 lo"), false}});
    });
}

std::unique_ptr<ui::CoreLink> slow()
{
    return with([](FakeSandbox &sandbox) { sandbox.hold(); });
}

constexpr std::array all{
    Scene{"sandbox", sound, "settings", "sandbox"},
    Scene{"sandbox-missing", forbidden, "settings", "sandbox"},
    Scene{"xray", sound, "home", "xray"},
    Scene{"xray-done", sound, "home", "xray.run"},
    Scene{"xray-busy", slow, "home", "xray.run"},
    Scene{"xray-refused", forbidden, "home", "xray.run"},
    Scene{"xray-leaking", leaking, "home", "xray.run"},
};

} // namespace

std::span<const Scene> sandboxScenes()
{
    return all;
}

} // namespace fallow::app
