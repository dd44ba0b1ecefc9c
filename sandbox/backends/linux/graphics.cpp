#include "sandbox/backends/linux/graphics.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace fallow::sandbox
{
namespace
{

namespace fs = std::filesystem;

constexpr const char *amdVendor = "0x1002"; // PCI-SIG

/// "nvidia0", and not "nvidiactl" or "nvidia-modeset".
bool isNumbered(const std::string &name, const std::string &stem)
{
    return name.size() > stem.size() && name.compare(0, stem.size(), stem) == 0
        && std::all_of(name.begin() + static_cast<std::ptrdiff_t>(stem.size()), name.end(),
            [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string> numbered(const std::string &folder, const std::string &stem)
{
    std::vector<std::string> names;
    std::error_code error; // a folder that is not there has none
    for (const auto &entry : fs::directory_iterator(folder, error)) {
        if (isNumbered(entry.path().filename().string(), stem))
            names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool isThere(const std::string &path)
{
    std::error_code error;
    return fs::exists(path, error);
}

} // namespace

std::vector<GraphicsCard> findCards(const std::string &dev, const std::string &sys)
{
    std::vector<GraphicsCard> cards;
    for (const std::string &name : numbered(dev, "nvidia")) {
        GraphicsCard card{name, {}};
        for (const char *shared : {"nvidiactl", "nvidia-uvm", "nvidia-uvm-tools"}) {
            if (isThere(dev + "/" + shared))
                card.devices.push_back(dev + "/" + shared);
        }
        card.devices.push_back(dev + "/" + name);
        cards.push_back(std::move(card));
    }
    if (!isThere(dev + "/kfd"))
        return cards;
    for (const std::string &name : numbered(dev + "/dri", "renderD")) {
        std::string vendor;
        std::ifstream(sys + "/class/drm/" + name + "/device/vendor") >> vendor;
        if (vendor == amdVendor)
            cards.push_back({name, {dev + "/kfd", dev + "/dri/" + name}});
    }
    return cards;
}

Expected<GraphicsCard> cardNamed(const std::string &name, const std::vector<GraphicsCard> &cards)
{
    std::string found;
    for (const GraphicsCard &card : cards) {
        if (card.name == name)
            return card;
        found += " " + card.name;
    }
    return Failure{
        "sandbox.no_gpu", name + " is not here; found:" + (found.empty() ? " none" : found)};
}

} // namespace fallow::sandbox
