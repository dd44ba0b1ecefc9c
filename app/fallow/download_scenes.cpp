#include "app/fallow/scenes.h"
#include "tests/support/fake_core.h"

#include <array>

namespace fallow::app
{

namespace
{

using test::FakeCore;

std::unique_ptr<ui::CoreLink> several()
{
    return std::make_unique<ui::LocalLink>(FakeCore::typical());
}

std::unique_ptr<ui::CoreLink> nothing()
{
    return std::make_unique<ui::LocalLink>(FakeCore::empty());
}

/// Opens the one with several sources.
void openData(ui::Session &session)
{
    const ui::DownloadListModel &list = *session.downloads()->list();
    for (int row = 0; row < list.rowCount(); ++row) {
        const QString address = list.index(row).data(ui::DownloadListModel::AddressRole).toString();
        if (address.startsWith(u"https://data."))
            session.downloads()->open(list.index(row).data(ui::DownloadListModel::IdRole).toString());
    }
}

constexpr std::array all{Scene{"several", several, "downloads"}, Scene{"sources", several, "downloads", "", &openData},
    Scene{"none", nothing, "downloads"}, Scene{"stored", several, "settings", "disk"}};

} // namespace

std::span<const Scene> downloadScenes()
{
    return all;
}

} // namespace fallow::app
