#include "ui/models/prose_list_model.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace fallow::ui
{

namespace
{

/// What turns or hides text is left out: it would not show what is signed.
QString shown(const QString &text)
{
    QString kept;
    for (const QChar each : text) {
        if (each == QChar::ObjectReplacementCharacter || each == QChar::LineSeparator)
            kept += u' ';
        else if (each.category() != QChar::Other_Format && (each.category() != QChar::Other_Control || each == u'\t'))
            kept += each;
    }
    return kept;
}

QString textOf(const QTextBlock &block)
{
    QString text;
    QString led; ///< where the link led whose words were last
    const auto close = [&](const QString &next) {
        if (!led.isEmpty() && led != next && !text.endsWith(led))
            text += QStringLiteral(" (%1)").arg(led);
        led = next;
    };
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        const QTextCharFormat format = each.fragment().charFormat();
        close(format.isAnchor() ? format.anchorHref() : QString());
        if (format.isImageFormat())
            text += QStringLiteral("[%1]").arg(format.toImageFormat().name());
        else
            text += each.fragment().text();
    }
    close({});
    return shown(text).trimmed();
}

ProseListModel::Block blockOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    ProseListModel::Block made{.text = textOf(block)};
    if (format.headingLevel() > 0) {
        made.kind = ProseListModel::Heading;
        made.level = format.headingLevel();
    } else if (format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage)) {
        made.kind = ProseListModel::Code;
        made.text = shown(block.text());
    } else if (const QTextList *list = block.textList()) {
        made.kind = ProseListModel::Item;
        made.level = list->format().indent();
        made.mark = list->format().style() == QTextListFormat::ListDecimal ? list->itemText(block) : QStringLiteral("•");
    }
    return made;
}

} // namespace

std::vector<ProseListModel::Block> ProseListModel::blocksOf(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    std::vector<Block> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        Block made = blockOf(block);
        if (!made.text.isEmpty())
            blocks.push_back(std::move(made));
    }
    return blocks;
}

void ProseListModel::set(const QString &markdown)
{
    beginResetModel();
    m_blocks = blocksOf(markdown);
    endResetModel();
    Q_EMIT countChanged();
}

int ProseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant ProseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Block &block = m_blocks[static_cast<size_t>(index.row())];
    switch (role) {
    case KindRole: return block.kind;
    case LevelRole: return block.level;
    case MarkRole: return block.mark;
    case Qt::DisplayRole:
    case TextRole: return block.text;
    default: return {}; // roles are an open set of integers
    }
}

QHash<int, QByteArray> ProseListModel::roleNames() const
{
    return {{KindRole, "kind"}, {LevelRole, "level"}, {MarkRole, "mark"}, {TextRole, "prose"}};
}

} // namespace fallow::ui
