#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace fallow::ui
{

/// What a page wants of the person, one thing at a time, shown outside of the page. GUI thread. For the first moment it
/// cannot be agreed to: a click that was meant for the page must not fall on it. What carries a warning wants a tick first.
class WebConsentController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString origin READ origin NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QStringList effects READ effects NOTIFY changed FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed FINAL)
    Q_PROPERTY(QString account READ account NOTIFY changed FINAL)
    Q_PROPERTY(QString network READ network NOTIFY changed FINAL)
    Q_PROPERTY(QString cost READ cost NOTIFY changed FINAL)
    Q_PROPERTY(QString agreeText READ agreeText NOTIFY changed FINAL)
    Q_PROPERTY(bool accepted READ isAccepted WRITE setAccepted NOTIFY changed FINAL)
    Q_PROPERTY(bool canAgree READ canAgree NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    enum Kind { Nothing, Connect, Message, TypedData, Transaction, Network };
    Q_ENUM(Kind)
    static constexpr std::chrono::milliseconds deafFor{700};

    struct Question {
        Kind kind = Nothing;
        QString origin;
        QString headline;
        QStringList effects; ///< sentences
        QStringList warnings; ///< sentences
        QString account; ///< whole, with checksum
        QString network; ///< its name
        QString cost; ///< a sentence; empty: none
        std::function<void()> agreed;
        std::function<void()> refused;
    };
    WebConsentController();

    /// Only while nothing else is open.
    void ask(Question question);
    /// Whoever asked has gone; neither `agreed` nor `refused` is called.
    void drop();
    /// It was agreed to, and could not be done: may be tried again.
    void failed(const QString &error);

    bool isOpen() const { return m_question.has_value(); }
    Kind kind() const { return m_question ? m_question->kind : Nothing; }
    QString origin() const { return m_question ? m_question->origin : QString(); }
    QString title() const;
    QString headline() const { return m_question ? m_question->headline : QString(); }
    QStringList effects() const { return m_question ? m_question->effects : QStringList(); }
    QStringList warnings() const { return m_question ? m_question->warnings : QStringList(); }
    QString account() const { return m_question ? m_question->account : QString(); }
    QString network() const { return m_question ? m_question->network : QString(); }
    QString cost() const { return m_question ? m_question->cost : QString(); }
    QString agreeText() const;
    bool isAccepted() const { return m_accepted; } ///< the warnings were ticked
    void setAccepted(bool accepted);
    bool canAgree() const;
    bool isBusy() const { return m_busy; }
    const QString &error() const { return m_error; }

    Q_INVOKABLE void agree();
    Q_INVOKABLE void refuse();

Q_SIGNALS:
    void changed();

private:
    std::optional<Question> m_question;
    QTimer m_deaf; ///< runs while it cannot be agreed to
    bool m_accepted = false;
    bool m_busy = false;
    QString m_error;
};

} // namespace fallow::ui
