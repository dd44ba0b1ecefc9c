#include "ui/session/signing_controller.h"

#include "ui/format/address.h"
#include "ui/format/reasons.h"
#include "ui/session/key_file.h"

namespace fallow::ui
{

SigningController::SigningController(CoreState &core) : m_core(core)
{
    connect(this, &Asking::busyChanged, this, &SigningController::changed);
}

void SigningController::setStructured(bool structured)
{
    m_structured = structured;
    setError({});
    Q_EMIT changed();
}

void SigningController::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setError({});
    Q_EMIT changed();
}

QStringList SigningController::effects() const
{
    return {m_prepared.effects.begin(), m_prepared.effects.end()};
}

QStringList SigningController::warnings() const
{
    QStringList sentences;
    for (const QString &key : m_prepared.warnings)
        sentences += reasonLine(key);
    return sentences;
}

void SigningController::setAccepted(bool accepted)
{
    m_accepted = accepted;
    Q_EMIT changed();
}

bool SigningController::canSign() const
{
    return m_step == Review && !isBusy() && (m_prepared.warnings.empty() || m_accepted);
}

QString SigningController::signer() const
{
    return fullAddress(m_reply.account);
}

void SigningController::prepare()
{
    api::PrepareSignatureRequest request;
    if (m_structured) {
        const auto data = parseObject(m_text.toUtf8());
        if (!data)
            return fail(data.error());
        request.typedData = *data;
    } else {
        request.message = m_text; // every character is signed, also the last line's end
    }
    ask<api::PreparedSignature>(m_core.core().wallet().prepareSignature(request),
        [this](const api::PreparedSignature &prepared) {
            m_prepared = prepared;
            m_accepted = false;
            m_step = Review;
            Q_EMIT changed();
        });
}

void SigningController::confirm()
{
    if (!canSign())
        return;
    ask<api::SignatureReply>(m_core.core().wallet().confirmSignature({m_prepared.token}),
        [this](const api::SignatureReply &reply) {
            m_reply = reply;
            m_step = Signed;
            Q_EMIT changed();
        });
}

void SigningController::back()
{
    drop();
    setError({});
    m_step = Form;
    m_prepared = {};
    m_accepted = false;
    Q_EMIT changed();
}

void SigningController::close()
{
    back();
    m_structured = false;
    m_text.clear();
    m_reply = {};
    Q_EMIT changed();
}

} // namespace fallow::ui
