#include "ui/web/browser/wallet_port.h"

#include <QBuffer>
#include <QFile>
#include <QWebEngineUrlScheme>

namespace fallow::ui
{

void WalletPort::registerScheme()
{
    if (!QWebEngineUrlScheme::schemeByName(scheme).name().isEmpty())
        return;
    QWebEngineUrlScheme ours(scheme);
    ours.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // A page's policy says whom the page trusts, not whether it may ask the wallet.
    ours.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled | QWebEngineUrlScheme::ContentSecurityPolicyIgnored);
    QWebEngineUrlScheme::registerScheme(ours);
}

WalletPort::WalletPort(QObject *parent) : QWebEngineUrlSchemeHandler(parent) { }

void WalletPort::setProfile(QObject *object)
{
    if (m_profile == object)
        return;
    m_profile = qobject_cast<QQuickWebEngineProfile *>(object);
    if (m_profile)
        m_profile->installUrlSchemeHandler(scheme, this);
    Q_EMIT profileChanged();
}

QString WalletPort::script() const
{
    QFile file(QStringLiteral(":/qt/qml/Fallow/Browser/provider.js"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void WalletPort::requestStarted(QWebEngineUrlRequestJob *job)
{
    // What pictures, links and frames can ask for by themselves is a GET.
    if (job->requestMethod() != "POST")
        return job->fail(QWebEngineUrlRequestJob::RequestDenied);
    const qint64 call = ++m_last;
    m_jobs.insert({call, job});
    connect(job, &QObject::destroyed, this, [this, call] {
        if (m_jobs.erase(call) > 0)
            Q_EMIT gone(call);
    });
    Q_EMIT asked(call, job->initiator().toString(QUrl::FullyEncoded), job->requestUrl().query(QUrl::FullyDecoded));
}

void WalletPort::answer(qint64 call, const QString &text)
{
    const auto entry = m_jobs.extract(call);
    if (!entry || !entry.mapped())
        return;
    QWebEngineUrlRequestJob *job = entry.mapped();
    auto *body = new QBuffer(job); // read until the job goes
    body->setData(text.toUtf8());
    job->reply("application/json", body);
}

} // namespace fallow::ui
