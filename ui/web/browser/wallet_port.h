#pragma once

#include <QPointer>
#include <QQuickWebEngineProfile>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace fallow::ui
{

/// The way from a page to the wallet: requests to a scheme of our own. The browser says which origin a request comes from,
/// a page cannot; a request ends with its document. GUI thread.
class WalletPort : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject *profile READ profile WRITE setProfile NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString script READ script CONSTANT FINAL)

public:
    static constexpr const char *scheme = "fallow-wallet";
    /// Once, before the first profile of the process.
    static void registerScheme();

    explicit WalletPort(QObject *parent = nullptr);

    QObject *profile() const { return m_profile; }
    void setProfile(QObject *profile); ///< a QQuickWebEngineProfile
    QString script() const; ///< what a page gets to call us with
    Q_INVOKABLE void answer(qint64 call, const QString &text);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

Q_SIGNALS:
    void profileChanged();
    void asked(qint64 call, const QString &origin, const QString &text);
    void gone(qint64 call);

private:
    QPointer<QQuickWebEngineProfile> m_profile;
    std::map<qint64, QPointer<QWebEngineUrlRequestJob>> m_jobs;
    qint64 m_last = 0;
};

} // namespace fallow::ui
