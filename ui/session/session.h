#pragma once

#include "ui/session/about_controller.h"
#include "ui/session/desktop_controller.h"
#include "ui/session/downloads_controller.h"
#include "ui/session/earnings_controller.h"
#include "ui/session/governance_controller.h"
#include "ui/session/home_controller.h"
#include "ui/session/link_controller.h"
#include "ui/session/market_controller.h"
#include "ui/session/notice_board.h"
#include "ui/session/run_form_controller.h"
#include "ui/session/runs_controller.h"
#include "ui/session/sandbox_controller.h"
#include "ui/session/settings_controller.h"
#include "ui/session/storage_controller.h"
#include "ui/session/wallet_controller.h"
#include "ui/session/web_controller.h"
#include "ui/session/welcome_controller.h"
#include "ui/session/work_controller.h"
#include "ui/session/xray_controller.h"

class QJSEngine;
class QQmlEngine;

namespace fallow::ui
{

/// The façade Main.qml sees. Made by the program before the first engine and outliving it.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(fallow::ui::HomeController *home READ home CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::WalletController *wallet READ wallet CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::WorkController *work READ work CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::EarningsController *earnings READ earnings CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::DownloadsController *downloads READ downloads CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::RunFormController *runForm READ runForm CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::RunsController *runs READ runs CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::StorageController *storage READ storage CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::SettingsController *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::SandboxController *sandbox READ sandbox CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::XrayController *xray READ xray CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::AboutController *about READ about CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::WelcomeController *welcome READ welcome CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::DesktopController *desktop READ desktop CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::MarketController *market READ market CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::GovernanceController *governance READ governance CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::WebController *web READ web CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LinkController *links READ links CONSTANT FINAL)

public:
    Session(CoreLink &link, const base::Clock &clock, const QLocale &locale, const DesktopPlaces &places = {});
    ~Session() override;

    static Session *create(QQmlEngine *qmlEngine, QJSEngine *jsEngine);

    void start() { m_state.start(); }
    HomeController *home() { return &m_home; }
    WalletController *wallet() { return &m_wallet; }
    WorkController *work() { return &m_work; }
    EarningsController *earnings() { return &m_earnings; }
    DownloadsController *downloads() { return &m_downloads; }
    RunFormController *runForm() { return &m_runForm; }
    RunsController *runs() { return &m_runs; }
    StorageController *storage() { return &m_storage; }
    SettingsController *settings() { return &m_settings; }
    SandboxController *sandbox() { return &m_sandbox; }
    XrayController *xray() { return &m_xray; }
    MarketController *market() { return &m_market; }
    GovernanceController *governance() { return &m_governance; }
    WebController *web() { return &m_web; }
    LinkController *links() { return &m_links; }
    AboutController *about() { return &m_about; }
    WelcomeController *welcome() { return &m_welcome; }
    DesktopController *desktop() { return &m_desktop; }
    NoticeBoard &notices() { return m_notices; }
    CoreState &state() { return m_state; }

private:
    CoreState m_state;
    SystemClipboard m_clipboard;
    HomeController m_home;
    WalletController m_wallet;
    WorkController m_work;
    EarningsController m_earnings;
    DownloadsController m_downloads;
    RunFormController m_runForm;
    RunsController m_runs;
    StorageController m_storage;
    SettingsController m_settings;
    SandboxController m_sandbox;
    XrayController m_xray;
    MarketController m_market;
    GovernanceController m_governance;
    WebController m_web;
    LinkController m_links;
    DesktopController m_desktop;
    NoticeBoard m_notices;
    AboutController m_about;
    WelcomeController m_welcome;
};

} // namespace fallow::ui
