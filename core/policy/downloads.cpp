#include "core/policy/downloads.h"

#include "core/policy/presets.h"

namespace fallow::policy {

Downloads downloadsNow(const Input &input)
{
    const PresetNow preset = presetAt(input.settings, input.now);
    const model::Profile profile = profileOf(preset.preset, input.settings);
    Downloads downloads{.mbits = profile.downloadMbits};
    if (isPaused(input))
        downloads.waitFor = QStringLiteral("user");
    else if (preset.preset == model::Preset::Off && !isOverridden(input))
        downloads.waitFor = QStringLiteral("schedule");
    else if (!profile.onMetered && input.facts.is(model::Fact::Metered))
        downloads.waitFor = QStringLiteral("metered");
    return downloads;
}

} // namespace fallow::policy
