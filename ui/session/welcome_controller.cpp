#include "ui/session/welcome_controller.h"

#include "ui/format/address.h"
#include "ui/format/quantity.h"
#include "ui/format/reasons.h"
#include "ui/session/preset_facts.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace fallow::ui
{

using model::Preset;

namespace
{

constexpr std::array offered{Preset::Light, Preset::Balanced, Preset::Everything};

/// Mixed case must be its checksum, as everywhere else.
base::Result<base::Address> poolIn(const QString &text)
{
    const auto address = base::Address::fromHex(text);
    if (!address || address->isZero())
        return base::fail(base::Code::InvalidArgument, base::Reason(QStringLiteral("evm.bad_address")));
    const QString digits = text.mid(2);
    if (digits != digits.toLower() && digits != digits.toUpper() && fullAddress(*address) != text)
        return base::fail(base::Code::InvalidArgument, base::Reason(QStringLiteral("evm.bad_checksum")));
    return *address;
}

bool isUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

WelcomeController::WelcomeController(CoreState &core, WalletController &wallet, const QLocale &locale)
    : m_core(core), m_wallet(wallet), m_locale(locale)
{
    connect(&core, &CoreState::statusChanged, this, &WelcomeController::changed);
    connect(&wallet, &WalletController::changed, this, &WelcomeController::changed);
    connect(wallet.vault(), &Asking::busyChanged, this, &WelcomeController::changed);
    connect(this, &Asking::busyChanged, this, &WelcomeController::changed);
}

bool WelcomeController::isWanted() const
{
    return m_core.status() && m_core.status()->state == model::WorkState::NotJoined && m_wallet.phase() == WalletController::NoVault;
}

WelcomeController::WalletStep WelcomeController::walletStep() const
{
    switch (m_wallet.phase()) {
    case WalletController::Loading:
    case WalletController::Failed: return Unknown;
    case WalletController::NoVault: return m_wallet.hasKeyring() ? CanCreate : NeedsPassword;
    case WalletController::Locked: return Locked;
    case WalletController::Open: return m_wallet.hasVault() ? Made : WatchOnly;
    }
    Q_UNREACHABLE();
}

QString WelcomeController::walletNote() const
{
    switch (walletStep()) {
    case Unknown: return m_wallet.problem().isEmpty() ? tr("Asking the background core") : m_wallet.problem();
    case CanCreate: return tr("A new wallet is made on this computer and sealed by its keyring. You write down its 12 words before the first payout.");
    case NeedsPassword: return tr("This computer has no keyring, so a password of yours seals the wallet.");
    case Locked: return tr("There is a wallet on this computer, and it is locked.");
    case Made: return tr("Its keys stay on this computer. You write down its words before the first payout.");
    case WatchOnly: return tr("The key stays elsewhere; what is earned goes to that address.");
    }
    Q_UNREACHABLE();
}

QString WelcomeController::computer() const
{
    if (!m_core.status() || m_core.status()->computer.coresTotal <= 0)
        return {};
    const model::ComputerUse &use = m_core.status()->computer;
    //: %1 processor cores, %2 of memory, %3 of disk
    return tr("Measured on this computer: %1 cores, %2, %3 free.")
        .arg(m_locale.toString(use.coresTotal), sizeText(use.memoryTotalBytes, m_locale), sizeText(use.diskFreeBytes, m_locale));
}

QStringList WelcomeController::presets() const
{
    return {tr("Light"), tr("Balanced"), tr("Everything")};
}

QStringList WelcomeController::presetNotes() const
{
    return {tr("A little, cool and quiet, only while you are away."), tr("Most of the computer, only while you are away."),
        tr("All it can, beside you too. Heat, battery and disk still stop it.")};
}

QStringList WelcomeController::presetFacts() const
{
    const QStringList all = presetFactsOf(m_meanings, m_locale);
    QStringList facts;
    for (const Preset preset : offered)
        facts.push_back(all[static_cast<int>(preset)]);
    return facts;
}

void WelcomeController::setPreset(int preset)
{
    if (preset < 0 || preset >= static_cast<int>(offered.size()))
        return;
    m_preset = preset;
    Q_EMIT changed();
}

QStringList WelcomeController::networks() const
{
    QStringList names;
    for (const api::Network &network : m_networks)
        names.push_back(network.name);
    return names;
}

void WelcomeController::setNetwork(int network)
{
    if (network < 0 || network >= static_cast<int>(m_networks.size()) || isBusy())
        return;
    m_network = network;
    m_pool = 0;
    Q_EMIT changed();
}

const std::vector<api::NetworkPool> &WelcomeController::named() const
{
    static const std::vector<api::NetworkPool> none;
    return m_network < 0 ? none : m_networks[static_cast<size_t>(m_network)].pools;
}

QStringList WelcomeController::pools() const
{
    QStringList names;
    for (const api::NetworkPool &pool : named())
        names.push_back(pool.name.isEmpty() ? QUrl(pool.url).host() : pool.name);
    if (!names.isEmpty())
        names.push_back(tr("Another pool"));
    return names;
}

void WelcomeController::setPool(int pool)
{
    if (pool < 0 || pool >= pools().size() || isBusy())
        return;
    m_pool = pool;
    Q_EMIT changed();
}

bool WelcomeController::typesPool() const
{
    return m_pool >= static_cast<int>(named().size());
}

api::JoinRequest WelcomeController::wanted() const
{
    if (typesPool())
        return {.url = m_poolUrl, .pool = poolIn(m_poolAddress).value()};
    const api::NetworkPool &pool = named()[static_cast<size_t>(m_pool)];
    return {.url = pool.url, .pool = pool.address};
}

bool WelcomeController::isRealMoney() const
{
    return m_network >= 0 && m_networks[static_cast<size_t>(m_network)].isRealMoney;
}

QString WelcomeController::money() const
{
    if (m_network < 0)
        return {};
    return isRealMoney() ? tr("Real money: joining a paying pool needs a stake.") : tr("Practice: no real money.");
}

void WelcomeController::setPoolUrl(const QString &url)
{
    m_poolUrl = url.trimmed();
    Q_EMIT changed();
}

void WelcomeController::setPoolAddress(const QString &address)
{
    m_poolAddress = address.trimmed();
    Q_EMIT changed();
}

QString WelcomeController::poolProblem() const
{
    if (!typesPool())
        return {};
    if (!m_poolAddress.isEmpty()) {
        if (const auto pool = poolIn(m_poolAddress); !pool)
            return reasonLine(pool.error().reason.key());
    }
    return m_poolUrl.isEmpty() || isUrl(m_poolUrl) ? QString() : tr("The pool's server begins with https:// or http://.");
}

QString WelcomeController::missing() const
{
    switch (walletStep()) {
    case Unknown: return tr("The background core is not there yet.");
    case CanCreate:
    case NeedsPassword: return tr("First make a wallet, or watch an address.");
    case Locked: return tr("First open the wallet.");
    case Made:
    case WatchOnly: break;
    }
    if (m_network < 0)
        return tr("The list of networks was not read yet.");
    if (!typesPool())
        return {};
    if (m_poolUrl.isEmpty() || m_poolAddress.isEmpty())
        return tr("Say which pool: whoever runs it tells its server and its address.");
    return poolProblem();
}

QString WelcomeController::doing() const
{
    return isBusy() ? m_doing : QString();
}

void WelcomeController::say(const QString &doing)
{
    m_doing = doing;
    Q_EMIT changed();
}

void WelcomeController::read()
{
    if (isBusy())
        return;
    if (m_core.status() && m_core.status()->pool && m_poolUrl.isEmpty() && m_poolAddress.isEmpty()) {
        m_poolUrl = m_core.status()->pool->url;
        m_poolAddress = fullAddress(m_core.status()->pool->address);
    }
    m_doing.clear();
    ask<api::NetworkList>(m_core.core().networks().list({}), [this](const api::NetworkList &list) {
        takeNetworks(list);
        ask<api::WorkSettingsReply>(m_core.core().policy().settings({}), [this](const api::WorkSettingsReply &reply) {
            m_meanings = reply.presets;
            Q_EMIT changed();
        });
    });
}

/// What is in use stays chosen, if somebody chose it; a computer that never worked begins with practice.
void WelcomeController::takeNetworks(const api::NetworkList &list)
{
    m_networks.clear();
    std::copy_if(list.networks.begin(), list.networks.end(), std::back_inserter(m_networks),
        [](const api::Network &network) { return !network.isReadOnly; });
    const auto first = [this](auto &&holds) {
        const auto found = std::find_if(m_networks.begin(), m_networks.end(), holds);
        return found == m_networks.end() ? -1 : static_cast<int>(found - m_networks.begin());
    };
    const int inUse = first([](const api::Network &network) { return network.isInUse; });
    const int practice = first([](const api::Network &network) { return !network.isRealMoney; });
    const bool isPractice = inUse >= 0 && !m_networks[static_cast<size_t>(inUse)].isRealMoney;
    m_network = isPractice || !isWanted() || practice < 0 ? inUse : practice;
    if (m_network < 0 && !m_networks.empty())
        m_network = std::max(0, practice);
    m_pool = 0;
    const QString &joined = m_poolUrl; // another one than those named stays chosen
    const auto isJoined = [&joined](const api::NetworkPool &pool) { return pool.url == joined; };
    if (!joined.isEmpty() && std::none_of(named().begin(), named().end(), isJoined))
        m_pool = static_cast<int>(named().size());
    Q_EMIT changed();
}

void WelcomeController::createWallet()
{
    constexpr int words = 12;
    if (walletStep() == CanCreate && !m_wallet.vault()->isBusy())
        m_wallet.vault()->create(words, {});
}

void WelcomeController::start()
{
    if (!isBusy() && missing().isEmpty())
        changeNetwork();
}

void WelcomeController::changeNetwork()
{
    const api::Network &wanted = m_networks[static_cast<size_t>(m_network)];
    if (wanted.isInUse)
        return applyPreset();
    say(tr("Changing to %1").arg(wanted.name));
    ask<api::NetworkList>(m_core.core().networks().use({wanted.name}), [this](const api::NetworkList &list) {
        const QString chosen = m_networks[static_cast<size_t>(m_network)].name;
        const int pool = m_pool;
        takeNetworks(list);
        m_network = static_cast<int>(networks().indexOf(chosen));
        m_pool = pool;
        applyPreset();
    });
}

void WelcomeController::applyPreset()
{
    say(tr("Setting how much to give"));
    ask<api::WorkSettingsReply>(m_core.core().policy().settings({}), [this](const api::WorkSettingsReply &reply) {
        model::WorkSettings settings = reply.settings;
        settings.preset = offered[static_cast<size_t>(m_preset)];
        ask<api::WorkSettingsReply>(m_core.core().policy().setSettings(settings), [this](const api::WorkSettingsReply &) { join(); });
    });
}

void WelcomeController::join()
{
    say(tr("Joining the pool"));
    ask<api::Empty>(m_core.core().joinPool(wanted()), [this](const api::Empty &) {
        m_doing.clear();
        Q_EMIT changed();
        Q_EMIT started();
    });
}

void WelcomeController::fail(const base::Error &error)
{
    Asking::fail(error);
    Q_EMIT changed();
}

} // namespace fallow::ui
