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

std::unique_ptr<ui::CoreLink> thousands()
{
    return std::make_unique<ui::LocalLink>(FakeCore::huge());
}

const QString firstApp = QStringLiteral("0x%1").arg(QString(20, u'x').replace(u'x', QStringLiteral("01"))); // of FakeCatalog

void filled(ui::Session &session)
{
    ui::RunFormController &form = *session.runForm();
    form.begin(firstApp);
    form.fields()->edit(QStringLiteral("clip"), QStringLiteral("/data/films/harvest.mkv"));
    form.fields()->edit(QStringLiteral("height"), QStringLiteral("720"));
    form.fields()->fill();
    form.takeDataset(QStringLiteral("0x") + QString(20, u'x').replace(u'x', QStringLiteral("02")), QStringLiteral("Proteins of yeast"));
}

void wrong(ui::Session &session)
{
    ui::RunFormController &form = *session.runForm();
    form.begin(firstApp);
    form.fields()->edit(QStringLiteral("height"), QStringLiteral("tall"));
    form.fields()->fill();
    form.setTrust(50);
    form.setWeight(2, 100);
    form.lookAgain();
}

/// For an app of no catalog, and for who knows better.
void raw(ui::Session &session)
{
    ui::RunFormController &form = *session.runForm();
    form.begin(firstApp);
    form.fields()->setUsed(false);
    form.setArguments(QStringLiteral("-i film.mkv -c:v libx264 out.mp4"));
    form.setInputs(QStringLiteral("https://files.example/film.mkv\nfilms/harvest.mkv"));
}

constexpr std::array all{Scene{"several", several, "runs"}, Scene{"none", nothing, "runs"}, Scene{"huge", thousands, "runs"},
    Scene{"choose", several, "run"}, Scene{"filled", several, "run", "", &filled}, Scene{"wrong", several, "run", "", &wrong},
    Scene{"raw", several, "run", "", &raw},
    Scene{"huge", thousands, "run", "", &filled}};

} // namespace

std::span<const Scene> runScenes()
{
    return all;
}

} // namespace fallow::app
