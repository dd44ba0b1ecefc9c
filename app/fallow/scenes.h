#pragma once

#include "core/base/clock.h"
#include "ui/session/session.h"

#include <functional>
#include <span>

namespace fallow::app
{

/// A state of the core that a page is shown in, by pictures and by the self-test.
struct Scene {
    const char *name;
    std::unique_ptr<ui::CoreLink> (*link)();
    const char *page = "home";
    const char *shown = ""; ///< a dialog of the page
    void (*prepare)(ui::Session &session) = nullptr; ///< what a person did before
};

/// Of Home; the first is the one that `--offline` shows.
std::span<const Scene> scenes();
/// Of the Wallet page and its dialogs.
std::span<const Scene> walletScenes();
/// Of the Settings page, section by section.
std::span<const Scene> settingsScenes();

/// Of the sandbox: what it needs, and X-rays.
std::span<const Scene> sandboxScenes();
/// Of the Downloads page and of what is stored.
std::span<const Scene> downloadScenes();

/// Of what this person bought, and of buying.
std::span<const Scene> runScenes();

/// Of the pages Welcome and About.
std::span<const Scene> firstScenes();

/// Of the Marketplace, its entries and its catalogs.
std::span<const Scene> marketScenes();
std::span<const Scene> governanceScenes();

/// Of the page that shows web pages, and of what these ask.
std::span<const Scene> webScenes();

/// Of the pages Work and Earnings.
std::span<const Scene> workScenes();

/// The moment the made-up data speaks of.
class SceneClock final : public base::Clock
{
public:
    QDateTime now() const override;
};

} // namespace fallow::app
