#pragma once

#include "core/base/clock.h"
#include "ui/session/session.h"

#include <functional>
#include <span>

namespace fallow::app {

/// A state of the core that every page is shown in, by pictures and by the self-test.
struct Scene {
    const char *name;
    std::unique_ptr<ui::CoreLink> (*link)();
};

std::span<const Scene> scenes();

/// The moment the made-up data speaks of.
class SceneClock final : public base::Clock
{
public:
    QDateTime now() const override;
};

} // namespace fallow::app
