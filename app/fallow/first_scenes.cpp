#include "app/fallow/scenes.h"
#include "tests/support/fake_core.h"

#include <array>

namespace fallow::app
{

namespace
{

using test::FakeCore;

std::unique_ptr<ui::CoreLink> linkTo(std::unique_ptr<FakeCore> core)
{
    return std::make_unique<ui::LocalLink>(std::move(core));
}

std::unique_ptr<ui::CoreLink> some()
{
    return linkTo(FakeCore::typical());
}

std::unique_ptr<ui::CoreLink> none()
{
    auto core = FakeCore::empty();
    model::WalletState state = core->wallet().stateNow();
    state.keyringAvailable = true;
    core->wallet().setState(state);
    return linkTo(std::move(core));
}

std::unique_ptr<ui::CoreLink> withoutKeyring()
{
    return linkTo(FakeCore::empty());
}

/// A person typed a pool whose address has one letter wrong.
void typeAWrongPool(ui::Session &session)
{
    session.welcome()->createWallet();
    session.welcome()->setPoolUrl(QStringLiteral("https://pool.example"));
    session.welcome()->setPoolAddress(QStringLiteral("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"));
}

void typeAPool(ui::Session &session)
{
    session.welcome()->createWallet();
    session.welcome()->setPoolUrl(QStringLiteral("https://pool.example"));
    session.welcome()->setPoolAddress(QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"));
}

void tellOwn(ui::Session &session)
{
    session.about()->setOwn([] {
        return model::Vitals{.uptimeMs = 5'400'000, .pssBytes = 138'412'032, .privateDirtyBytes = 92'274'688, .cpuMs = 41'000, .wakeups = 22'300};
    });
    session.about()->read();
}

void linkThatIsRefused(ui::Session &session)
{
    session.links()->open(QStringLiteral("fallow:pay/0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed?rlc=5"));
}

void linkThatAsksForMoney(ui::Session &session)
{
    session.links()->open(QStringLiteral("fallow:pay/0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed?rlc=1.5"));
}

constexpr std::array all{Scene{"fresh", none, "welcome"}, Scene{"no-keyring", withoutKeyring, "welcome"},
    Scene{"ready", none, "welcome", "", typeAPool}, Scene{"wrong-pool", none, "welcome", "", typeAWrongPool},
    Scene{"figures", some, "about", "", tellOwn}, Scene{"link-refused", some, "home", "", linkThatIsRefused},
    Scene{"link-payment", some, "wallet", "", linkThatAsksForMoney}};

} // namespace

std::span<const Scene> firstScenes()
{
    return all;
}

} // namespace fallow::app
