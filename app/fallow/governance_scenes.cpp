#include "app/fallow/scenes.h"
#include "tests/support/fake_core.h"

#include <array>

namespace fallow::app
{

namespace
{

using test::FakeCore;
using namespace Qt::StringLiterals;

std::unique_ptr<ui::CoreLink> some()
{
    auto core = FakeCore::typical();
    core->governance() = {}; // its three, not hundreds
    return std::make_unique<ui::LocalLink>(std::move(core));
}

std::unique_ptr<ui::CoreLink> many()
{
    return std::make_unique<ui::LocalLink>(FakeCore::typical());
}

std::unique_ptr<ui::CoreLink> none()
{
    return std::make_unique<ui::LocalLink>(FakeCore::empty());
}

void revoked(ui::Session &session)
{
    session.governance()->setRevokedShown(true);
}

void open(ui::Session &session)
{
    session.governance()->show(0);
}

void openPolicy(ui::Session &session)
{
    session.governance()->show(2);
}

void check(ui::Session &session)
{
    open(session);
    session.governance()->one()->beginReview();
    ui::ReviewController *review = session.governance()->one()->review();
    review->setVerdict(1);
    review->setComment(u"Say how much memory a large library needs."_s);
    review->check();
}

constexpr const char *page = "governance";

constexpr std::array all{Scene{"proposals", some, page}, Scene{"many", many, page}, Scene{"none", none, page},
    Scene{"revoked", some, page, "", revoked}, Scene{"none-revoked", none, page, "", revoked}, Scene{"proposal", some, page, "", open},
    Scene{"policy", some, page, "", openPolicy}, Scene{"review", some, page, "review", open}, Scene{"sign", some, page, "sign", check}};

} // namespace

std::span<const Scene> governanceScenes()
{
    return all;
}

} // namespace fallow::app
