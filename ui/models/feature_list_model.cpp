#include "ui/models/feature_list_model.h"

#include "ui/format/phase.h"
#include "ui/format/sandbox_words.h"

namespace fallow::ui
{

using api::SandboxFeature;

namespace
{

QString chipOf(const SandboxFeature &feature)
{
    if (feature.isThere)
        //: This computer has what a run may need
        return FeatureListModel::tr("Yes");
    //: Of something that a run may need: nothing runs without it, or things run without it too
    return feature.isNeeded ? FeatureListModel::tr("Missing") : FeatureListModel::tr("No");
}

Tone toneOf(const SandboxFeature &feature)
{
    if (feature.isThere)
        return Tone::Good;
    return feature.isNeeded ? Tone::Danger : Tone::Neutral;
}

} // namespace

void FeatureListModel::reset(std::vector<SandboxFeature> features)
{
    if (m_features == features)
        return;
    beginResetModel();
    m_features = std::move(features);
    endResetModel();
    Q_EMIT countChanged();
}

int FeatureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_features.size());
}

QVariant FeatureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SandboxFeature &feature = m_features[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return featureText(feature.name);
    case WhyRole:
        return feature.why;
    case FixRole:
        return featureFixText(feature.fix);
    case IsThereRole:
        return feature.isThere;
    case ChipRole:
        return chipOf(feature);
    case ToneRole:
        return static_cast<int>(toneOf(feature));
    case SpokenRole: {
        QStringList parts{featureText(feature.name), chipOf(feature), feature.why, featureFixText(feature.fix)};
        parts.removeAll(QString()); // nothing to do
        return parts.join(QStringLiteral(". "));
    }
    default: // roles are an open set of integers
        return {};
    }
}

QHash<int, QByteArray> FeatureListModel::roleNames() const
{
    return {{TitleRole, "title"}, {WhyRole, "why"}, {FixRole, "fix"}, {IsThereRole, "isThere"}, {ChipRole, "chip"},
        {ToneRole, "tone"}, {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
