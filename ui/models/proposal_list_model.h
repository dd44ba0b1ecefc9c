#pragma once

#include "core/model/governance.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// The proposals of the catalogs, each in words. GUI thread.
class ProposalListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        LineRole, ///< number, type, author
        StateRole, ///< a word or two
        ToneRole, ///< Chip.Tone
        ReviewsRole,
        ApprovalsRole,
        SpokenRole, ///< all of it, for a screen reader
    };
    Q_ENUM(Role)

    int count() const { return rowCount(); }
    void set(std::vector<model::Proposal> proposals);
    const model::Proposal *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<model::Proposal> m_proposals;
};

} // namespace fallow::ui
