#pragma once

#include "ui/models/site_list_model.h"
#include "ui/session/web_request_controller.h"

#include <QUrl>

namespace fallow::ui
{

/// A web page in the window: where it is, what it was refused, and which sites know an account. GUI thread. The page
/// itself, and the browser, are somebody else's (ui/web/browser): this is told what happens and says what may.
class WebController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(QUrl wanted READ wanted NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString site READ site NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(int standingTone READ standingTone NOTIFY changed FINAL)
    Q_PROPERTY(bool connected READ isConnected NOTIFY changed FINAL)
    Q_PROPERTY(bool missing READ isMissing NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(QString offered READ offered NOTIFY changed FINAL)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed FINAL)
    Q_PROPERTY(qreal progress MEMBER m_progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool canGoBack MEMBER m_canGoBack NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoForward MEMBER m_canGoForward NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::WebConsentController *consent READ consent CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::SiteListModel *sites READ sites CONSTANT FINAL)

public:
    /// What a page, or the browser for it, was refused.
    enum Refusal { Window, Download, Permission, Certificate, Question, Crash, Root, Graphics };
    Q_ENUM(Refusal)

    WebController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    WebRequestController &requests() { return m_requests; }
    WebConsentController *consent() { return m_requests.consent(); }
    SiteListModel *sites() { return &m_sites; }
    const QUrl &wanted() const { return m_wanted; } ///< by the person, first
    bool isOpen() const { return m_isOpen; } ///< a page is wanted or shown
    QString address() const; ///< of the page in sight, letters of other scripts as punycode
    QString site() const { return m_requests.origin(); } ///< empty: it may ask nothing
    QString standing() const; ///< in words: how far its address can be trusted
    int standingTone() const;
    bool isConnected() const { return m_requests.isConnected(); }
    bool isMissing() const { return m_isMissing; } ///< there is no browser on this computer
    const QString &trouble() const { return m_trouble; }
    QString offered() const { return m_offered.toDisplayString(); } ///< where a page wanted to open a window

    // The person
    Q_INVOKABLE void visit(const QString &typed);
    Q_INVOKABLE void visitOffered();
    Q_INVOKABLE void close();
    Q_INVOKABLE void dismiss();
    Q_INVOKABLE void disconnectSite(const QString &origin) { m_requests.revoke(origin); }
    // The browser
    Q_INVOKABLE bool mayGo(const QUrl &url, bool isMainFrame);
    Q_INVOKABLE void leaving();
    Q_INVOKABLE void arrived(const QUrl &url);
    Q_INVOKABLE void failed(const QUrl &url);
    Q_INVOKABLE void refuseWindow(const QUrl &url);
    Q_INVOKABLE void refused(fallow::ui::WebController::Refusal what, const QString &detail);
    Q_INVOKABLE void setMissing() { m_isMissing = true, Q_EMIT changed(); }
    Q_INVOKABLE void ask(qint64 call, const QString &origin, const QString &text) { m_requests.ask(call, origin, text); }
    Q_INVOKABLE void forget(qint64 call) { m_requests.forget(call); }

Q_SIGNALS:
    void changed();
    void progressChanged();
    void answered(qint64 call, const QString &text);
    void poked(); ///< the page may want to ask again; says nothing
    void go(const QUrl &url);
    void back();
    void forward();
    void reload();
    void stop();

private:
    void tell(const QString &sentence);

    WebRequestController m_requests;
    SiteListModel m_sites;
    QUrl m_wanted;
    QUrl m_url; ///< of the page in sight
    QUrl m_offered;
    QString m_title;
    QString m_trouble;
    qreal m_progress = 0;
    bool m_isOpen = false;
    bool m_canGoBack = false;
    bool m_canGoForward = false;
    bool m_isMissing = false;
};

/// What a person typed as an address: https where nothing is said, plain http for this computer. Reason: `web.bad_address`.
base::Result<QUrl> typedAddress(const QString &text);

} // namespace fallow::ui
