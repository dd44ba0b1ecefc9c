#include "app/fallow/scenes.h"
#include "tests/support/fake_core.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

#include <array>

namespace fallow::app
{

namespace
{

using test::FakeCore;
using namespace Qt::StringLiterals;

const QString shop = u"https://market.example"_s;

std::unique_ptr<ui::CoreLink> local(std::unique_ptr<FakeCore> core)
{
    return std::make_unique<ui::LocalLink>(std::move(core));
}

base::Address owner(FakeCore &core)
{
    return core.wallet().stateNow().accounts.front().address;
}

std::unique_ptr<FakeCore> connected()
{
    auto core = FakeCore::typical();
    model::WalletState wallet = core->wallet().stateNow();
    wallet.backup = model::BackupState::Done;
    core->wallet().setState(wallet);
    const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    core->web().setGrants({{shop, {owner(*core)}, noon}, {u"http://localhost:3000"_s, {owner(*core)}, noon.addDays(-40)}});
    return core;
}

std::unique_ptr<ui::CoreLink> some()
{
    return local(connected());
}

std::unique_ptr<ui::CoreLink> locked()
{
    auto core = connected();
    core->wallet().lock({});
    return local(std::move(core));
}

std::unique_ptr<ui::CoreLink> none()
{
    return local(FakeCore::typical());
}

std::unique_ptr<ui::CoreLink> huge()
{
    return local(FakeCore::huge());
}

void ask(ui::Session &session, const QString &method, const QJsonArray &params, const QString &origin = shop)
{
    session.web()->requests().show(origin);
    session.web()->ask(1, origin, QString::fromUtf8(QJsonDocument(QJsonObject{{u"method"_s, method}, {u"params"_s, params}}).toJson()));
}

QString account(ui::Session &session)
{
    return session.wallet()->account().address;
}

void toConnect(ui::Session &session)
{
    ask(session, u"eth_requestAccounts"_s, {}, u"https://xn--mrket-4ve.example"_s);
}

void toSign(ui::Session &session)
{
    ask(session, u"personal_sign"_s, {u"market.example wants you to log in with this account.\nNonce: 7f3a19"_s, account(session)});
}

void toSignData(ui::Session &session)
{
    const QJsonObject data{{u"domain"_s, QJsonObject{{u"name"_s, u"iExecODB"_s}, {u"chainId"_s, 31337}}},
        {u"message"_s, QJsonObject{{u"app"_s, u"0x2222222222222222222222222222222222222222"_s}, {u"appmaxprice"_s, u"1000000000"_s}}}};
    ask(session, u"eth_signTypedData_v4"_s, {account(session), data});
}

void toSend(ui::Session &session)
{
    ask(session, u"eth_sendTransaction"_s, {QJsonObject{{u"from"_s, account(session)}, {u"to"_s, u"0x3eca1b216a7df1c7689aeb259ffb83adfb894e7f"_s}, {u"data"_s, u"0x5f54df1b00"_s}}});
}

void toSwitch(ui::Session &session)
{
    ask(session, u"wallet_switchEthereumChain"_s, {QJsonObject{{u"chainId"_s, u"0xa4b1"_s}}});
}

void refusedWindow(ui::Session &session)
{
    session.web()->refuseWindow(QUrl(u"https://elsewhere.example/pay"_s));
}

void missing(ui::Session &session)
{
    session.web()->setMissing();
}

constexpr const char *web = "web";

constexpr std::array all{Scene{"start", some, web}, Scene{"none", none, web}, Scene{"huge", huge, web}, Scene{"connect", some, web, "", toConnect},
    Scene{"message", some, web, "", toSign}, Scene{"locked", locked, web, "", toSign}, Scene{"data", some, web, "", toSignData},
    Scene{"transaction", some, web, "", toSend}, Scene{"network", some, web, "", toSwitch}, Scene{"window", some, web, "", refusedWindow},
    Scene{"missing", some, web, "", missing}};

} // namespace

std::span<const Scene> webScenes()
{
    return all;
}

} // namespace fallow::app
