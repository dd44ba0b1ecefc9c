#include "ui/session/web_consent_controller.h"

#include "core/base/check.h"

#include <utility>

namespace fallow::ui
{

WebConsentController::WebConsentController()
{
    m_deaf.setSingleShot(true);
    m_deaf.setInterval(deafFor);
    connect(&m_deaf, &QTimer::timeout, this, &WebConsentController::changed);
}

void WebConsentController::ask(Question question)
{
    FALLOW_CHECK(!m_question);
    m_question = std::move(question);
    m_accepted = false;
    m_busy = false;
    m_error.clear();
    m_deaf.start();
    Q_EMIT changed();
}

void WebConsentController::drop()
{
    if (!m_question)
        return;
    m_question.reset();
    m_deaf.stop();
    m_busy = false;
    Q_EMIT changed();
}

void WebConsentController::failed(const QString &error)
{
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
}

QString WebConsentController::title() const
{
    switch (kind()) {
    case Nothing:
        break;
    case Connect:
        return tr("A site wants to know your account");
    case Message:
        return tr("A site wants a signature");
    case TypedData:
        return tr("A site wants your signature on data");
    case Transaction:
        return tr("A site wants to send a transaction");
    case Network:
        return tr("A site wants another network");
    }
    return {};
}

QString WebConsentController::agreeText() const
{
    switch (kind()) {
    case Nothing:
        break;
    case Connect:
        return tr("Connect");
    case Message:
    case TypedData:
        return m_busy ? tr("Signing") : tr("Sign");
    case Transaction:
        return m_busy ? tr("Sending") : tr("Sign and send");
    case Network:
        return m_busy ? tr("Changing") : tr("Use this network");
    }
    return {};
}

void WebConsentController::setAccepted(bool accepted)
{
    m_accepted = accepted;
    Q_EMIT changed();
}

bool WebConsentController::canAgree() const
{
    return m_question && !m_busy && !m_deaf.isActive() && (m_question->warnings.isEmpty() || m_accepted);
}

void WebConsentController::agree()
{
    if (!canAgree())
        return;
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    const auto agreed = m_question->agreed; // it may end what it belongs to
    agreed();
}

void WebConsentController::refuse()
{
    if (!m_question || m_busy)
        return;
    const auto refused = m_question->refused;
    drop();
    refused();
}

} // namespace fallow::ui
