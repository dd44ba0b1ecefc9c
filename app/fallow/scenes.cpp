#include "app/fallow/scenes.h"

#include "core/api/core.h"
#include "tests/support/fake_core.h"

#include <array>

namespace fallow::app {

namespace {

using model::WorkState;
using test::FakeCore;

/// A core that is not there.
class AbsentLink final : public ui::CoreLink
{
public:
    void open() override
    {
        Q_EMIT closed(
            base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("rpc.not_running"))));
    }
    api::Core &core() override { return m_core; }

private:
    FakeCore m_core;
};

std::unique_ptr<ui::CoreLink> local(std::unique_ptr<FakeCore> core)
{
    return std::make_unique<ui::LocalLink>(std::move(core));
}

model::Status typicalStatus()
{
    return FakeCore::typical()->status({}).result().value();
}

std::unique_ptr<ui::CoreLink> working()
{
    return local(FakeCore::typical());
}

std::unique_ptr<ui::CoreLink> paused()
{
    auto core = FakeCore::typical();
    core->pauseWork({});
    return local(std::move(core));
}

/// A rule stopped it, and others would.
std::unique_ptr<ui::CoreLink> resting()
{
    auto core = FakeCore::typical();
    core->pauseWork({});
    model::Status status = core->status({}).result().value();
    const QDateTime evening(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
    status.because = {{.key = QStringLiteral("policy.in_use")},
        {.key = QStringLiteral("policy.quiet_app"), .subject = QStringLiteral("Blender")},
        {.key = QStringLiteral("policy.others_busy"), .value = 62, .limit = 25},
        {.key = QStringLiteral("policy.outside_hours"), .until = evening}};
    status.reason = status.because.front().key;
    core->setStatus(status);
    return local(std::move(core));
}

std::unique_ptr<ui::CoreLink> noWork()
{
    auto core = std::make_unique<FakeCore>();
    model::Status status = typicalStatus();
    status.state = WorkState::Ready;
    status.reason = QStringLiteral("work.waiting_for_pool");
    status.earnings = {};
    for (const char *key : {"node", "pool", "answer", "stake", "gas", "not_paused"})
        status.checks.push_back({QString::fromLatin1(key), true, {}});
    core->setStatus(status);
    return local(std::move(core));
}

std::unique_ptr<ui::CoreLink> blocked()
{
    auto core = std::make_unique<FakeCore>();
    model::Status status = typicalStatus();
    status.state = WorkState::Blocked;
    status.reason = QStringLiteral("pool.stake_too_low");
    status.checks = {{QStringLiteral("node"), true, {}}, {QStringLiteral("pool"), true, {}},
        {QStringLiteral("stake"), false, QStringLiteral("pool.stake_too_low")},
        {QStringLiteral("gas"), false, QStringLiteral("chain.no_gas")}};
    core->setStatus(status);
    return local(std::move(core));
}

std::unique_ptr<ui::CoreLink> fresh()
{
    return local(FakeCore::empty());
}

std::unique_ptr<ui::CoreLink> noCore()
{
    return std::make_unique<AbsentLink>();
}

constexpr std::array all{Scene{"working", working}, Scene{"paused", paused},
    Scene{"resting", resting},
    Scene{"no-work", noWork}, Scene{"blocked", blocked}, Scene{"fresh", fresh},
    Scene{"no-core", noCore}};

} // namespace

std::span<const Scene> scenes()
{
    return all;
}

QDateTime SceneClock::now() const
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0, 2), Qt::UTC); // FakeCore's noon
}

} // namespace fallow::app
