#pragma once

#include "ui/session/asking.h"
#include "ui/session/core_state.h"

namespace fallow::ui
{

/// A signed opinion on a proposal's very bytes: written, checked sentence by sentence, signed, and then a file for the
/// catalog's curators. Nothing is sent anywhere. GUI thread.
class ReviewController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(QStringList verdicts READ verdicts CONSTANT FINAL)
    Q_PROPERTY(int verdict READ verdict WRITE setVerdict NOTIFY changed FINAL)
    Q_PROPERTY(QString comment READ comment WRITE setComment NOTIFY changed FINAL)
    Q_PROPERTY(QString commentProblem READ commentProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString conflict READ conflict NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QStringList effects READ effects NOTIFY changed FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed FINAL)
    Q_PROPERTY(bool accepted READ isAccepted WRITE setAccepted NOTIFY changed FINAL)
    Q_PROPERTY(bool canSign READ canSign NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString saved READ saved NOTIFY changed FINAL)

public:
    enum Step { Writing, Checking, Signed };
    Q_ENUM(Step)

    explicit ReviewController(CoreState &core);

    /// Of this proposal, from the beginning; `partial` are those whose word does not count for it.
    void begin(const model::Proposal &proposal, const std::vector<base::Address> &partial);

    Step step() const { return m_step; }
    QString subject() const; ///< "Proposal 42: …"
    QStringList verdicts() const;
    int verdict() const { return m_verdict; } ///< of `verdicts`; -1: none is chosen
    void setVerdict(int verdict);
    const QString &comment() const { return m_comment; }
    void setComment(const QString &comment);
    QString commentProblem() const; ///< empty: none
    const QString &conflict() const { return m_conflict; } ///< why it will not count; empty: it may
    const QString &headline() const { return m_prepared.headline; }
    QStringList effects() const;
    QStringList warnings() const; ///< sentences
    bool isAccepted() const { return m_accepted; } ///< the warnings were ticked
    void setAccepted(bool accepted);
    bool canSign() const;
    const QString &path() const { return m_file.path; } ///< in the catalog
    const QString &text() const { return m_file.text; }
    const QString &saved() const { return m_saved; } ///< where it was written to, in words; empty: not yet

    Q_INVOKABLE void check();
    Q_INVOKABLE void sign();
    Q_INVOKABLE void back();
    /// A file that is proposed for `save`.
    Q_INVOKABLE QString filePath() const;
    Q_INVOKABLE void save(const QString &file);

Q_SIGNALS:
    void changed();

private:
    api::ReviewRequest request() const;
    void prepare(const api::ReviewDraft &draft);

    CoreState &m_core;
    Step m_step = Writing;
    model::Proposal m_proposal;
    std::vector<base::Address> m_partial;
    int m_verdict = -1;
    QString m_comment;
    QString m_conflict;
    api::PreparedSignature m_prepared;
    bool m_accepted = false;
    api::ReviewFile m_file;
    QString m_saved;
};

} // namespace fallow::ui
