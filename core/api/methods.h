#pragma once

#include "core/api/core.h"
#include "core/api/networks.h"
#include "core/api/policy.h"
#include "core/api/tasks.h"
#include "core/api/wallet.h"
#include "core/base/check.h"

#include <tuple>

namespace fallow::api {

/// One call of the contract: its wire name and the member function of Core or of one of its parts behind it.
template<typename Face, typename Request, typename Reply>
struct Method {
    const char *name;
    Answer<Reply> (Face::*call)(const Request &);
};

template<typename Face, typename Request, typename Reply>
constexpr Method<Face, Request, Reply> method(const char *name, Answer<Reply> (Face::*call)(const Request &))
{
    return {name, call};
}

/// Every call, once: the server's dispatch table, the client's names and the list of schemas.
constexpr auto methods()
{
    return std::tuple{
        method("core.hello", &Core::hello),
        method("core.vitals", &Core::vitals),
        method("state.subscribe", &Core::subscribe),
        method("status.get", &Core::status),
        method("tasks.list", &Core::listTasks),
        method("tasks.show", &Core::showTask),
        method("earnings.report", &Core::earnings),
        method("work.pause", &Core::pauseWork),
        method("work.resume", &Core::resumeWork),
        method("pool.join", &Core::joinPool),
        method("pool.leave", &Core::leavePool),
        method("wallet.balance", &Core::balances),
        method("runs.prepare", &Core::prepareRun),
        method("runs.confirm", &Core::confirmRun),
        method("runs.cancel", &Core::cancelRun),
        method("runs.list", &Core::listRuns),
        method("runs.fetch_result", &Core::fetchResult),
        method("wallet.state", &Wallet::state),
        method("wallet.seal_key", &Wallet::sealKey),
        method("wallet.create", &Wallet::create),
        method("wallet.restore", &Wallet::restore),
        method("wallet.unlock", &Wallet::unlock),
        method("wallet.lock", &Wallet::lock),
        method("wallet.set_lock_rules", &Wallet::setLockRules),
        method("wallet.set_sweep_rule", &Wallet::setSweepRule),
        method("wallet.change_password", &Wallet::changePassword),
        method("wallet.show_words", &Wallet::showWords),
        method("wallet.quiz", &Wallet::quiz),
        method("wallet.answer_quiz", &Wallet::answerQuiz),
        method("wallet.drill", &Wallet::drill),
        method("wallet.add_account", &Wallet::addAccount),
        method("wallet.import_key", &Wallet::importKey),
        method("wallet.export_key", &Wallet::exportKey),
        method("wallet.name_account", &Wallet::nameAccount),
        method("wallet.use_account", &Wallet::useAccount),
        method("wallet.stakes", &Wallet::stakes),
        method("wallet.history", &Wallet::history),
        method("wallet.export_history", &Wallet::exportHistory),
        method("wallet.label_entry", &Wallet::labelEntry),
        method("wallet.contacts", &Wallet::contacts),
        method("wallet.put_contact", &Wallet::putContact),
        method("wallet.check_payee", &Wallet::checkPayee),
        method("payments.prepare", &Wallet::preparePayment),
        method("payments.confirm", &Wallet::confirmPayment),
        method("signatures.prepare", &Wallet::prepareSignature),
        method("signatures.confirm", &Wallet::confirmSignature),
        method("networks.list", &Networks::list),
        method("networks.add", &Networks::add),
        method("networks.cancel", &Networks::cancel),
        method("networks.remove", &Networks::remove),
        method("networks.use", &Networks::use),
        method("sandbox.probe", &Sandbox::probe),
        method("sandbox.xray", &Sandbox::xray),
        method("content.get", &Content::get),
        method("content.list", &Content::list),
        method("content.pin", &Content::pin),
        method("content.unpin", &Content::unpin),
        method("content.evict", &Content::evict),
        method("content.verify", &Content::verify),
        method("content.downloads", &Content::downloads),
        method("content.cancel", &Content::cancel),
        method("policy.settings", &Policy::settings),
        method("policy.set_settings", &Policy::setSettings),
        method("policy.facts", &Policy::facts),
        method("policy.decisions", &Policy::decisions),
        method("policy.override", &Policy::overrideRules),
        method("policy.finish", &Policy::finish),
        method("policy.apps", &Policy::installedApps),
        method("images.pull", &Images::pull),
        method("images.list", &Images::list),
        method("images.remove", &Images::remove),
        method("computers.list", &Computers::list),
        method("computers.share", &Computers::share),
        method("computers.pair", &Computers::pair),
        method("computers.unpair", &Computers::unpair),
        method("tasks.log", &Tasks::log),
        method("tasks.give_back", &Tasks::giveBack),
        method("catalog.list", &Catalog::list),
        method("catalog.add", &Catalog::add),
        method("catalog.update", &Catalog::update),
        method("catalog.cancel", &Catalog::cancel),
        method("catalog.remove", &Catalog::remove),
        method("catalog.search", &Catalog::search),
        method("catalog.show", &Catalog::show),
        method("governance.proposals", &Governance::proposals),
        method("governance.show", &Governance::show),
        method("governance.revoked", &Governance::revoked),
        method("governance.draft_review", &Governance::draftReview),
        method("governance.signed_review", &Governance::signedReview),
        method("catalog.fill_form", &Catalog::fillForm),
        method("trials.start", &Trials::start),
        method("trials.cancel", &Trials::cancel),
        method("trials.list", &Trials::list),
        method("market.offers", &Market::offers),
        method("market.sources", &Market::sources),
        method("market.add_server", &Market::addServer),
        method("market.remove_server", &Market::removeServer),
        method("web.grants", &Web::grants),
        method("web.allow", &Web::allow),
        method("web.revoke", &Web::revoke),
        method("web.read", &Web::read),
    };
}

/// The wire name of a member function of Core or of one of its parts.
template<typename Face, typename Request, typename Reply>
QString methodName(Answer<Reply> (Face::*call)(const Request &))
{
    const char *name = nullptr;
    const auto look = [&](const auto &each) {
        if constexpr (requires { each.call == call; }) {
            if (each.call == call)
                name = each.name;
        }
    };
    std::apply([&](const auto &...each) { (look(each), ...); }, methods());
    FALLOW_CHECK(name != nullptr);
    return QString::fromLatin1(name);
}

inline constexpr const char *changeNotification = "state.changed";

} // namespace fallow::api
