#include "ui/models/xray_line_model.h"

#include "ui/format/sandbox_words.h"

#include <algorithm>

namespace fallow::ui
{

using api::XrayLine;

void XrayLineModel::reset(std::vector<XrayLine> lines)
{
    if (m_lines == lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

int XrayLineModel::broken() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const XrayLine &line) { return !line.isHeld; }));
}

int XrayLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant XrayLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const XrayLine &line = m_lines[row];
    switch (role) {
    case AreaRole:
        return row > 0 && m_lines[row - 1].area == line.area ? QString() : xrayAreaText(line.area);
    case Qt::DisplayRole:
    case TriedRole:
        return xrayTriedText(line.tried);
    case CameBackRole:
        return xrayCameBackText(line.tried, line.cameBack, m_locale);
    case HeldRole:
        return line.isHeld;
    case SpokenRole:
        return spoken(line);
    default: // roles are an open set of integers
        return {};
    }
}

QString XrayLineModel::spoken(const XrayLine &line) const
{
    const QString said = xrayTriedText(line.tried) + QStringLiteral(": ")
        + xrayCameBackText(line.tried, line.cameBack, m_locale);
    //: Of one attempt of the X-ray that was not refused as it should be
    return line.isHeld ? said : tr("Not as promised. %1").arg(said);
}

QHash<int, QByteArray> XrayLineModel::roleNames() const
{
    return {{AreaRole, "area"}, {TriedRole, "tried"}, {CameBackRole, "cameBack"}, {HeldRole, "held"},
        {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
