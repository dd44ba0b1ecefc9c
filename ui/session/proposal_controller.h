#pragma once

#include "ui/models/prose_list_model.h"
#include "ui/session/entry_controller.h"
#include "ui/session/review_controller.h"

namespace fallow::ui
{

/// The head of a proposal's page.
struct ProposalView {
    Q_GADGET
    QML_VALUE_TYPE(proposalView)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(bool read MEMBER read)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(QString reviews MEMBER reviews)
    Q_PROPERTY(QString approvals MEMBER approvals)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool hasEntry MEMBER hasEntry)

public:
    bool known = false; ///< false: none is shown
    bool read = false; ///< all of it, not only what its row had
    QString title;
    QString line;
    QString status;
    int tone = 0; ///< Chip.Tone
    QString reviews;
    QString approvals; ///< empty: there is nothing to approve
    QString note; ///< what of the approvals does not count; empty: nothing
    bool hasEntry = false; ///< `entry` is what it speaks about
    friend bool operator==(const ProposalView &, const ProposalView &) = default;
};

/// One proposal in full: its text, who said what, its entry beside the chain, and a review of one's own. GUI thread.
class ProposalController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(fallow::ui::ProposalView proposal READ proposal NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::ProseListModel *text READ text CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *reviews READ reviews CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *approvers READ approvers CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::EntryController *entry READ entry CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::ReviewController *review READ review CONSTANT FINAL)

public:
    ProposalController(CoreState &core, const QLocale &locale);

    const ProposalView &proposal() const { return m_view; }
    ProseListModel *text() { return &m_text; }
    LineListModel *reviews() { return &m_reviews; } ///< title who, value the opinion, detail how it counts and the comment
    LineListModel *approvers() { return &m_approvers; } ///< of its entry: title the role, value the address
    EntryController *entry() { return &m_entry; }
    ReviewController *review() { return &m_review; }

    /// What its row had is there at once.
    void open(const model::Proposal &proposal);
    Q_INVOKABLE void read();
    Q_INVOKABLE void close();
    Q_INVOKABLE void beginReview();

Q_SIGNALS:
    void changed();

private:
    void take(const model::ProposalDetail &detail);
    void show(const model::Proposal &proposal);
    void clear();

    CoreState &m_core;
    QLocale m_locale;
    model::Proposal m_proposal;
    ProposalView m_view;
    ProseListModel m_text;
    LineListModel m_reviews;
    LineListModel m_approvers;
    EntryController m_entry;
    ReviewController m_review;
};

} // namespace fallow::ui
