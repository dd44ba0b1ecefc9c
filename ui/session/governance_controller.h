#pragma once

#include "ui/models/proposal_list_model.h"
#include "ui/session/proposal_controller.h"

namespace fallow::ui
{

/// What was proposed for the catalogs and what was taken back, and one proposal in full. GUI thread.
class GovernanceController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::ProposalListModel *proposals READ proposals CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *revoked READ revoked CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::ProposalController *one READ one CONSTANT FINAL)
    Q_PROPERTY(Face face READ face NOTIFY changed FINAL)
    Q_PROPERTY(bool revokedShown READ isRevokedShown WRITE setRevokedShown NOTIFY changed FINAL)
    Q_PROPERTY(QString away READ away NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)

public:
    enum Face {
        Waiting, ///< nothing was answered yet
        Nothing, ///< there is none
        Lines,
    };
    Q_ENUM(Face)

    GovernanceController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    ProposalListModel *proposals() { return &m_proposals; }
    LineListModel *revoked() { return &m_revoked; } ///< title what, detail why and by whom, value how it stands
    ProposalController *one() { return &m_one; }
    Face face() const; ///< of what is chosen
    bool isRevokedShown() const { return m_isRevokedShown; } ///< else the proposals
    void setRevokedShown(bool shown);
    QString away() const; ///< why the core cannot be asked; empty: it can
    QString note() const; ///< that there are more proposals; empty: there are not

    /// The page is shown: reads what the catalogs have now.
    Q_INVOKABLE void open();
    /// The proposal of a row, in full.
    Q_INVOKABLE void show(int row);

Q_SIGNALS:
    void changed();

private:
    void take(const api::RevokedList &list);

    CoreState &m_core;
    const base::Clock &m_clock;
    QLocale m_locale;
    ProposalListModel m_proposals;
    LineListModel m_revoked;
    ProposalController m_one;
    bool m_isRevokedShown = false;
    bool m_isRead = false;
    bool m_isOpen = false;
    bool m_isCut = false;
};

} // namespace fallow::ui
