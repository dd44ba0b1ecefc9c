#include "ui/session/web_controller.h"

#include "core/api/web_origin.h"
#include "ui/format/phase.h"
#include "ui/format/reasons.h"

namespace fallow::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestAddress = 2'000;
constexpr qsizetype longestDetail = 200; // of what a page says

bool isWeb(const QUrl &url)
{
    return url.scheme() == u"https" || url.scheme() == u"http";
}

} // namespace

base::Result<QUrl> typedAddress(const QString &text)
{
    const QString typed = text.trimmed();
    const auto bad = [&] { return base::fail(base::Code::InvalidArgument, base::Reason(u"web.bad_address"_s), typed.left(longestDetail)); };
    if (typed.isEmpty() || typed.size() > longestAddress || typed.contains(u' '))
        return bad();
    const qsizetype colon = typed.indexOf(u':');
    const bool isPort = colon > 0 && typed.mid(colon + 1, 1).front().isDigit();
    const bool hasScheme = colon > 0 && !isPort && typed.left(colon).indexOf(u'/') < 0 && typed.left(colon).indexOf(u'.') < 0;
    QUrl url(hasScheme ? typed : u"https://"_s + typed, QUrl::StrictMode);
    if (!hasScheme) {
        const QUrl plain(u"http://"_s + typed, QUrl::StrictMode);
        if (api::webOrigin(plain.toString(QUrl::FullyEncoded)))
            url = plain;
    }
    if (!url.isValid() || !isWeb(url) || url.host().isEmpty() || !url.userInfo().isEmpty())
        return bad();
    return url;
}

WebController::WebController(CoreState &core, const base::Clock &clock, const QLocale &locale) : m_requests(core, clock, locale), m_sites(locale)
{
    connect(&m_requests, &WebRequestController::answered, this, &WebController::answered);
    connect(&m_requests, &WebRequestController::trouble, this, &WebController::tell);
    connect(&m_requests, &WebRequestController::changed, this, [this] {
        m_sites.reset(m_requests.grants().grants);
        Q_EMIT changed();
        Q_EMIT poked();
    });
}

QString WebController::address() const
{
    return m_isOpen ? m_url.toString(QUrl::FullyEncoded) : QString();
}

QString WebController::standing() const
{
    if (!m_isOpen || m_url.isEmpty())
        return {};
    if (site().isEmpty())
        return tr("Not secure: may not ask the wallet");
    return m_url.scheme() == u"http" ? tr("On this computer") : tr("Encrypted");
}

int WebController::standingTone() const
{
    return static_cast<int>(site().isEmpty() ? Tone::Danger : m_url.scheme() == u"http" ? Tone::Info : Tone::Good);
}

void WebController::tell(const QString &sentence)
{
    m_trouble = sentence;
    m_offered.clear();
    Q_EMIT changed();
}

void WebController::visit(const QString &typed)
{
    const auto url = typedAddress(typed);
    if (!url)
        return tell(reasonLine(url.error().reason.key()));
    m_trouble.clear();
    m_offered.clear();
    const bool wasOpen = std::exchange(m_isOpen, true);
    m_wanted = *url;
    if (!wasOpen)
        m_url = *url;
    Q_EMIT changed();
    Q_EMIT go(*url);
}

void WebController::visitOffered()
{
    const QUrl there = m_offered;
    if (there.isEmpty())
        return;
    m_offered.clear();
    visit(there.toString(QUrl::FullyEncoded));
}

void WebController::close()
{
    m_isOpen = false;
    m_wanted.clear();
    m_url.clear();
    m_offered.clear();
    m_title.clear();
    m_trouble.clear();
    m_progress = 0;
    m_canGoBack = m_canGoForward = false;
    m_requests.show({});
}

void WebController::dismiss()
{
    tell({});
}

bool WebController::mayGo(const QUrl &url, bool isMainFrame)
{
    if (isWeb(url) && url.userInfo().isEmpty())
        return true;
    if (!isMainFrame) // what a page puts into a frame stays in it; none may ask the wallet
        return url.scheme() == u"about" || url.scheme() == u"data" || url.scheme() == u"blob";
    //: %1 is the beginning of an address
    tell(tr("The page wanted to go to an address that is not shown here: %1").arg(url.toString(QUrl::FullyEncoded).left(longestDetail)));
    return false;
}

void WebController::leaving()
{
    m_requests.show(address()); // what its document asked is over; where the next one is from, `arrived` tells
}

void WebController::arrived(const QUrl &url)
{
    if (!m_isOpen)
        return;
    m_url = url;
    const QString text = url.toString(QUrl::FullyEncoded);
    if (api::webOrigin(text).value_or(QString()) != m_requests.origin())
        m_requests.show(text);
    Q_EMIT changed();
}

void WebController::failed(const QUrl &url)
{
    if (!url.host().isEmpty())
        tell(tr("%1 cannot be shown. Check the address, and that this computer is connected.").arg(url.host(QUrl::FullyEncoded)));
}

void WebController::refuseWindow(const QUrl &url)
{
    tell(tr("The page wanted to open a window. Pages open none here."));
    m_offered = mayGo(url, false) && isWeb(url) ? url : QUrl();
    Q_EMIT changed();
}

void WebController::refused(Refusal what, const QString &detail)
{
    const QString said = detail.left(longestDetail);
    switch (what) {
    case Window:
        return tell(tr("The page wanted to open a window. Pages open none here."));
    case Download:
        return tell(tr("The page wanted to save a file (%1). Pages save none from here.").arg(said));
    case Permission:
        return tell(tr("The page wanted something of this computer: a file, its place, camera, microphone or notices. Pages get none of that here."));
    case Certificate:
        return tell(tr("The server does not prove who it is, so the page is not opened: %1").arg(said));
    case Question:
        return tell(said.isEmpty() ? tr("The page wanted to ask something in a window of its own. Pages open none here.")
                                   : tr("The page says in a window of its own, which pages do not get here: %1").arg(said));
    case Crash:
        return tell(tr("The page has stopped working. Load it again, or leave it."));
    case Root:
        return tell(tr("Pages are not opened for the administrator: what keeps them away from this computer does not work then. Start Fallow as yourself."));
    case Graphics:
        return tell(tr("Pages cannot be shown with the graphics that this window uses."));
    }
}

} // namespace fallow::ui
