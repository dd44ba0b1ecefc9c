#include "app/fallow/scenes.h"
#include "tests/support/fake_core.h"

#include <array>

namespace fallow::app
{

namespace
{

using model::AccountOrigin;
using model::BackupState;
using test::FakeCore;
using test::FakeWallet;
using Payment = ui::PaymentController;

std::unique_ptr<ui::CoreLink> local(std::unique_ptr<FakeCore> core)
{
    return std::make_unique<ui::LocalLink>(std::move(core));
}

template <typename Change> std::unique_ptr<ui::CoreLink> changed(Change change)
{
    auto core = FakeCore::typical();
    model::WalletState state = core->wallet().stateNow();
    change(core->wallet(), state);
    core->wallet().setState(state);
    return local(std::move(core));
}

std::unique_ptr<ui::CoreLink> open()
{
    return local(FakeCore::typical());
}

std::unique_ptr<ui::CoreLink> backedUp()
{
    return changed(
        [](FakeWallet &, model::WalletState &state) { state.backup = BackupState::Done; });
}

std::unique_ptr<ui::CoreLink> locked()
{
    return changed([](FakeWallet &, model::WalletState &state) {
        state.locked = true;
        state.locksAt.reset();
    });
}

std::unique_ptr<ui::CoreLink> lockedByKeyring()
{
    return changed([](FakeWallet &, model::WalletState &state) {
        state.locked = true;
        state.sealedByPassword = false;
        state.sealedByKeyring = true;
        state.workerStaysUnlocked = false;
    });
}

std::unique_ptr<ui::CoreLink> noVault()
{
    return changed(
        [](FakeWallet &, model::WalletState &state) { state = {.keyringAvailable = true}; });
}

std::unique_ptr<ui::CoreLink> noKeyring()
{
    return changed([](FakeWallet &, model::WalletState &state) { state = {}; });
}

std::unique_ptr<ui::CoreLink> watched()
{
    return changed([](FakeWallet &, model::WalletState &state) {
        state.exists = false;
        state.accounts[0].origin = AccountOrigin::Watched;
    });
}

std::unique_ptr<ui::CoreLink> manyAccounts()
{
    return changed([](FakeWallet &, model::WalletState &state) {
        model::WalletAccount savings{
            .label = QStringLiteral("Savings"), .origin = AccountOrigin::Imported};
        savings.address.data()[0] = 0x5e;
        savings.address.data()[19] = 0x91;
        model::WalletAccount ledger{
            .label = QStringLiteral("Ledger in the drawer"), .origin = AccountOrigin::Watched};
        ledger.address.data()[0] = 0xc3;
        ledger.address.data()[19] = 0x1f;
        state.accounts.insert(state.accounts.begin() + 1, {savings, ledger});
        state.backup = BackupState::Done;
    });
}

std::unique_ptr<ui::CoreLink> swept()
{
    return changed([](FakeWallet &, model::WalletState &state) {
        state.backup = BackupState::Done;
        state.sweepRule = {.isOn = true,
            .above = {25'000'000'000},
            .waitsFor = QStringLiteral("wallet.sweep_fee_too_high")};
    });
}

std::unique_ptr<ui::CoreLink> adding()
{
    auto core = FakeCore::typical();
    core->networks().hangNextAdd({.question = model::NetworkQuestion::FirstBlock,
        .host = QStringLiteral("chain.garden.example"),
        .step = 12,
        .steps = 31});
    return local(std::move(core));
}

std::unique_ptr<ui::CoreLink> noContacts()
{
    auto core = FakeCore::typical();
    const auto contacts = core->wallet().contacts({}).result()->contacts;
    for (model::Contact contact : contacts) {
        contact.name.clear();
        core->wallet().putContact(contact);
    }
    return local(std::move(core));
}

std::unique_ptr<ui::CoreLink> empty()
{
    return changed([](FakeWallet &wallet, model::WalletState &state) {
        wallet.setEntries({});
        wallet.setStakes({});
        state.notice = QStringLiteral("wallet.older_vault");
    });
}

std::unique_ptr<ui::CoreLink> loading()
{
    auto core = FakeCore::typical();
    core->wallet().hangNext(); // the page asks for the state first
    return local(std::move(core));
}

std::unique_ptr<ui::CoreLink> failed()
{
    auto core = FakeCore::typical();
    core->wallet().failNext(
        base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("wallet.vault_damaged"))));
    return local(std::move(core));
}

void lookAlike(ui::Session &session)
{
    session.wallet()->payment()->setPayee(
        QStringLiteral("0x5aaeffffffffffffffffffffffffffffffffeaed"));
    session.wallet()->payment()->setAmount(QStringLiteral("1.25"));
}

void badPayee(ui::Session &session)
{
    session.wallet()->payment()->setPayee(
        QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD1"));
    session.wallet()->payment()->setAmount(QStringLiteral("1.0000000001"));
}

void review(ui::Session &session)
{
    Payment &payment = *session.wallet()->payment();
    payment.begin(Payment::SendRlc);
    payment.setPayee(QStringLiteral("0x1f3a77c0ffee00112233445566778899aabb02cd"));
    payment.setAmount(QStringLiteral("20"));
    payment.prepare();
}

void customFee(ui::Session &session)
{
    review(session);
    session.wallet()->payment()->chooseFee(Payment::Custom);
}

void sent(ui::Session &session)
{
    review(session);
    session.wallet()->payment()->confirm();
}

void claim(ui::Session &session)
{
    session.wallet()->payment()->begin(Payment::Claim, QStringLiteral("0x02") + QString(62, u'0'));
}

void backupFirst(ui::Session &session)
{
    review(session);
}

void wrongPassword(ui::Session &session)
{
    session.wallet()->vault()->unlock(QStringLiteral("not it"));
}

void showWords(ui::Session &session)
{
    session.wallet()->vault()->showWords(FakeWallet::password());
}

void quiz(ui::Session &session)
{
    showWords(session);
    session.wallet()->vault()->startQuiz();
}

void exported(ui::Session &session)
{
    // Nothing is written: the folder is not there.
    session.wallet()->accounts()->exportTo(session.wallet()->account().address,
        QStringLiteral("/nowhere/key.json"), FakeWallet::password(), FakeWallet::password());
}

void likeAnna(ui::Session &session)
{
    session.wallet()->contacts()->setAddress(
        QStringLiteral("0x5aaeffffffffffffffffffffffffffffffffeaed"));
}

void unknownData(ui::Session &session)
{
    ui::SigningController &signing = *session.wallet()->signing();
    signing.setStructured(true);
    signing.setText(QStringLiteral(
        R"({"domain": {"name": "Vault Market"}, "message": {"spender": "0x1f3a77c0ffee00112233445566778899aabb02cd", "value": "1000"}})"));
    signing.prepare();
}

void notJson(ui::Session &session)
{
    session.wallet()->signing()->setStructured(true);
    session.wallet()->signing()->setText(QStringLiteral("{\"domain\": "));
    session.wallet()->signing()->prepare();
}

void signedText(ui::Session &session)
{
    ui::SigningController &signing = *session.wallet()->signing();
    signing.setText(QStringLiteral("I am the owner of Home desktop."));
    signing.prepare();
    signing.confirm();
}

void nothingFits(ui::Session &session)
{
    session.wallet()->history()->setSearch(QStringLiteral("no such line"));
}

void addNetwork(ui::Session &session)
{
    session.wallet()->networks()->add(QStringLiteral("Garden chain"), QStringLiteral("31338"),
        QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"),
        QStringLiteral("https://chain.garden.example"), true);
}

constexpr const char *wallet = "wallet";

constexpr std::array all{
    Scene{"open", open, wallet},
    Scene{"backed-up", backedUp, wallet},
    Scene{"locked", locked, wallet},
    Scene{"locked-wrong-password", locked, wallet, "", wrongPassword},
    Scene{"locked-keyring", lockedByKeyring, wallet},
    Scene{"first-run", noVault, wallet},
    Scene{"watched", watched, wallet},
    Scene{"empty", empty, wallet},
    Scene{"nothing-fits", open, wallet, "", nothingFits},
    Scene{"loading", loading, wallet},
    Scene{"failed", failed, wallet},
    Scene{"send", backedUp, wallet, "send"},
    Scene{"send-look-alike", backedUp, wallet, "payment", lookAlike},
    Scene{"send-bad-payee", backedUp, wallet, "payment", badPayee},
    Scene{"send-backup-first", open, wallet, "payment", backupFirst},
    Scene{"review", backedUp, wallet, "payment", review},
    Scene{"review-custom-fee", backedUp, wallet, "payment", customFee},
    Scene{"sent", backedUp, wallet, "payment", sent},
    Scene{"claim", backedUp, wallet, "payment", claim},
    Scene{"receive", open, wallet, "receive"},
    Scene{"deposit", open, wallet, "deposit"},
    Scene{"withdraw", open, wallet, "withdraw"},
    Scene{"export", open, wallet, "export"},
    Scene{"entry", open, wallet, "entry"},
    Scene{"create", noVault, wallet, "create"},
    Scene{"create-password", noKeyring, wallet, "create"},
    Scene{"restore", noVault, wallet, "restore"},
    Scene{"watch", noVault, wallet, "watch"},
    Scene{"backup", open, wallet, "backup"},
    Scene{"backup-words", open, wallet, "backup", showWords},
    Scene{"backup-quiz", open, wallet, "backup", quiz},
    Scene{"drill", backedUp, wallet, "drill"},
    Scene{"accounts", manyAccounts, wallet, "accounts"},
    Scene{"account", manyAccounts, wallet, "account"},
    Scene{"add-account", open, wallet, "add-account"},
    Scene{"export-key", open, wallet, "export-key"},
    Scene{"export-key-failed", open, wallet, "export-key", exported},
    Scene{"sweep", backedUp, wallet, "sweep"},
    Scene{"accounts-swept", swept, wallet, "accounts"},
    Scene{"sweep-rule", swept, wallet, "sweep-rule"},
    Scene{"sweep-rule-off", backedUp, wallet, "sweep-rule"},
    Scene{"networks", open, wallet, "networks"},
    Scene{"network", open, wallet, "network"},
    Scene{"add-network", open, wallet, "add-network"},
    Scene{"add-network-asking", adding, wallet, "add-network", addNetwork},
    Scene{"security", open, wallet, "security"},
    Scene{"reseal", open, wallet, "reseal"},
    Scene{"sign", open, wallet, "sign"},
    Scene{"sign-not-json", open, wallet, "sign", notJson},
    Scene{"sign-unknown", open, wallet, "sign", unknownData},
    Scene{"signed", open, wallet, "sign", signedText},
    Scene{"address-book", open, wallet, "address-book"},
    Scene{"address-book-empty", noContacts, wallet, "address-book"},
    Scene{"contact", open, wallet, "contact"},
    Scene{"new-contact-look-alike", open, wallet, "new-contact", likeAnna},
};

} // namespace

std::span<const Scene> walletScenes()
{
    return all;
}

} // namespace fallow::app
