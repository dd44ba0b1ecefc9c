#pragma once

#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// Signing a message that moves no money by itself: text (EIP-191) or structured data (EIP-712).
/// GUI thread. Form, review, signed; nothing is signed that the core did not put into sentences,
/// and what carries a warning wants a tick first.
class SigningController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(bool structured READ isStructured WRITE setStructured NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QStringList effects READ effects NOTIFY changed FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed FINAL)
    Q_PROPERTY(bool accepted READ isAccepted WRITE setAccepted NOTIFY changed FINAL)
    Q_PROPERTY(bool canSign READ canSign NOTIFY changed FINAL)
    Q_PROPERTY(QString signature READ signature NOTIFY changed FINAL)
    Q_PROPERTY(QString signer READ signer NOTIFY changed FINAL)

public:
    enum Step { Form, Review, Signed };
    Q_ENUM(Step)

    explicit SigningController(CoreState &core);

    Step step() const { return m_step; }
    bool isStructured() const { return m_structured; }
    void setStructured(bool structured);
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    const QString &headline() const { return m_prepared.headline; }
    QStringList effects() const;
    QStringList warnings() const; ///< sentences
    bool isAccepted() const { return m_accepted; } ///< the warnings were ticked
    void setAccepted(bool accepted);
    bool canSign() const;
    const QString &signature() const { return m_reply.signature; }
    QString signer() const; ///< whole, with checksum

    Q_INVOKABLE void prepare();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void back();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    CoreState &m_core;
    Step m_step = Form;
    bool m_structured = false;
    QString m_text;
    api::PreparedSignature m_prepared;
    bool m_accepted = false;
    api::SignatureReply m_reply;
};

} // namespace fallow::ui
