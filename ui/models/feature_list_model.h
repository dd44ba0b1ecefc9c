#pragma once

#include "core/api/sandbox_messages.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// What a run may need of this computer, as the core has tried it: yes or no, why, and what to do.
/// GUI thread.
class FeatureListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        WhyRole, ///< what was tried and what came back, as the sandbox says it: English
        FixRole, ///< the one thing to do; empty: nothing
        IsThereRole,
        ChipRole, ///< "Yes", "No", or "Missing" for what nothing runs without
        ToneRole, ///< Chip.Tone
        SpokenRole, ///< all of it, for a screen reader
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int count() const { return rowCount(); }
    void reset(std::vector<api::SandboxFeature> features);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<api::SandboxFeature> m_features;
};

} // namespace fallow::ui
