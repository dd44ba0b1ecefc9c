#include "ui/session/session.h"

#include "core/base/check.h"

#include <QQmlEngine>

#include <utility>

namespace fallow::ui
{

namespace
{

Session *theSession = nullptr;

} // namespace

Session::Session(CoreLink &link, const base::Clock &clock, const QLocale &locale, const DesktopPlaces &places)
    : m_state(link, clock, locale),
      m_home(m_state, clock, locale),
      m_wallet(m_state, clock, m_clipboard, locale),
      m_work(m_state, clock, locale),
      m_earnings(m_state, clock, locale),
      m_downloads(m_state, locale),
      m_runForm(m_state, clock, locale),
      m_runs(m_state, clock, locale),
      m_storage(m_state, clock, locale),
      m_settings(m_state, locale),
      m_sandbox(m_state),
      m_xray(m_state, locale),
      m_market(m_state, clock, locale),
      m_governance(m_state, clock, locale),
      m_web(m_state, clock, locale),
      m_links(m_state, m_wallet, m_work, m_market),
      m_desktop(places),
      m_notices(m_state, m_wallet, clock, locale),
      m_about(m_state, clock, locale),
      m_welcome(m_state, m_wallet, locale)
{
    FALLOW_CHECK(!theSession);
    theSession = this;
    m_notices.setSettings(m_desktop.settings());
    connect(&m_desktop, &DesktopController::settingsChanged, this, [this] { m_notices.setSettings(m_desktop.settings()); });
}

Session::~Session()
{
    theSession = nullptr;
}

Session *Session::create(QQmlEngine *, QJSEngine *)
{
    FALLOW_CHECK(theSession);
    QQmlEngine::setObjectOwnership(theSession, QQmlEngine::CppOwnership);
    return theSession;
}

} // namespace fallow::ui
