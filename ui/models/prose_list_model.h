#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui
{

/// A stranger's Markdown (GitHub's, without HTML) as blocks of plain text: nothing is loaded, nothing is a link, and where
/// a link led is written behind it. GUI thread.
class ProseListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Kind { Heading, Paragraph, Item, Code };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, LevelRole, MarkRole, TextRole };
    Q_ENUM(Role)
    struct Block {
        Kind kind = Paragraph;
        int level = 0; ///< of a heading from 1; how deep an item is
        QString mark; ///< of an item: "•" or "3."
        QString text;
        friend bool operator==(const Block &, const Block &) = default;
    };

    int count() const { return rowCount(); }
    void set(const QString &markdown);
    static std::vector<Block> blocksOf(const QString &markdown);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Block> m_blocks;
};

} // namespace fallow::ui
