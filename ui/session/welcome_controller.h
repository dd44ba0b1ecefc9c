#pragma once

#include "ui/session/wallet_controller.h"

namespace fallow::ui
{

/// The first minutes: a wallet, how much to give, where the work comes from, and go. GUI thread.
/// Proposes the practice network, where no money is real; nothing changes before `start` but the
/// wallet, which is made when it is asked for. Borrows the wallet's controller.
class WelcomeController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(bool wanted READ isWanted NOTIFY changed FINAL)
    Q_PROPERTY(WalletStep walletStep READ walletStep NOTIFY changed FINAL)
    Q_PROPERTY(QString walletNote READ walletNote NOTIFY changed FINAL)
    Q_PROPERTY(QString computer READ computer NOTIFY changed FINAL)
    Q_PROPERTY(QStringList presets READ presets CONSTANT FINAL)
    Q_PROPERTY(QStringList presetNotes READ presetNotes CONSTANT FINAL)
    Q_PROPERTY(QStringList presetFacts READ presetFacts NOTIFY changed FINAL)
    Q_PROPERTY(int preset READ preset WRITE setPreset NOTIFY changed FINAL)
    Q_PROPERTY(QStringList networks READ networks NOTIFY changed FINAL)
    Q_PROPERTY(int network READ network WRITE setNetwork NOTIFY changed FINAL)
    Q_PROPERTY(QString money READ money NOTIFY changed FINAL)
    Q_PROPERTY(bool realMoney READ isRealMoney NOTIFY changed FINAL)
    Q_PROPERTY(QStringList pools READ pools NOTIFY changed FINAL)
    Q_PROPERTY(int pool READ pool WRITE setPool NOTIFY changed FINAL)
    Q_PROPERTY(bool typesPool READ typesPool NOTIFY changed FINAL)
    Q_PROPERTY(QString poolUrl READ poolUrl WRITE setPoolUrl NOTIFY changed FINAL)
    Q_PROPERTY(QString poolAddress READ poolAddress WRITE setPoolAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString poolProblem READ poolProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QString doing READ doing NOTIFY changed FINAL)

public:
    enum WalletStep {
        Unknown, ///< the core has not told yet
        CanCreate, ///< the computer's keyring seals it: one click
        NeedsPassword, ///< there is no keyring
        Locked,
        Made,
        WatchOnly, ///< an address whose key is elsewhere
    };
    Q_ENUM(WalletStep)

    WelcomeController(CoreState &core, WalletController &wallet, const QLocale &locale);

    /// Nobody has begun here: no wallet and no pool.
    bool isWanted() const;
    WalletStep walletStep() const;
    QString walletNote() const;
    QString computer() const; ///< what was measured of it; empty: nothing yet
    QStringList presets() const;
    QStringList presetNotes() const;
    QStringList presetFacts() const; ///< as SettingsController has it, of these presets; empty: not told yet
    int preset() const { return m_preset; }
    void setPreset(int preset);
    QStringList networks() const;
    int network() const { return m_network; } ///< -1: none that work can be done on
    void setNetwork(int network);
    QString money() const; ///< whether its money is real, in words
    bool isRealMoney() const;
    QStringList pools() const; ///< that the network names, then "Another pool"; empty: it names none
    int pool() const { return m_pool; } ///< of `pools`
    void setPool(int pool);
    bool typesPool() const; ///< server and address are the person's to say
    const QString &poolUrl() const { return m_poolUrl; }
    void setPoolUrl(const QString &url);
    const QString &poolAddress() const { return m_poolAddress; }
    void setPoolAddress(const QString &address);
    QString poolProblem() const; ///< of what was typed so far; empty: nothing
    QString missing() const; ///< why `start` cannot be pressed, in words; empty: it can
    QString doing() const; ///< while it starts: the present step

    Q_INVOKABLE void read(); ///< the page was opened
    Q_INVOKABLE void createWallet();
    /// Goes to the network, sets how much to give and joins the pool, in this order; an error stops
    /// it where it is, and the next call goes on.
    Q_INVOKABLE void start();

Q_SIGNALS:
    void changed();
    void started();

private:
    void takeNetworks(const api::NetworkList &list);
    const std::vector<api::NetworkPool> &named() const; ///< pools of the network
    api::JoinRequest wanted() const;
    void changeNetwork();
    void applyPreset();
    void join();
    void say(const QString &doing);
    void fail(const base::Error &error) override;

    CoreState &m_core;
    WalletController &m_wallet;
    QLocale m_locale;
    int m_preset = 1; ///< of `presets`
    std::vector<api::PresetMeaning> m_meanings;
    std::vector<api::Network> m_networks; ///< that work can be done on
    int m_network = -1;
    int m_pool = 0;
    QString m_poolUrl;
    QString m_poolAddress;
    QString m_doing;
};

} // namespace fallow::ui
