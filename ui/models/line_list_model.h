#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui {

/// Lines of a title, what more there is to say, a short value, and whether it is chosen. GUI thread.
class LineListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    struct Line {
        QString key; ///< given back when it is pressed
        QString title;
        QString detail;
        QString value;
        bool chosen = false;
        int tone = 0; ///< Chip.Tone of the value
        friend bool operator==(const Line &, const Line &) = default;
    };
    enum Role { KeyRole = Qt::UserRole + 1, TitleRole, DetailRole, ValueRole, ChosenRole, ToneRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int count() const { return rowCount(); }
    /// Rows that keep their key are updated in place; otherwise the list is read anew.
    void set(std::vector<Line> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Line> m_lines;
};

} // namespace fallow::ui
