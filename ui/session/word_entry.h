#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

class QSyntaxHighlighter;

namespace fallow::ui
{

/// Helps while the words of a wallet are typed into a text area: completes the one under the
/// cursor, marks those that are not in the list where they stand, and names the first. GUI thread;
/// keeps none of what is typed.
class WordEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY changed FINAL)
    Q_PROPERTY(int cursor READ cursor WRITE setCursor NOTIFY changed FINAL)
    Q_PROPERTY(QColor wrongColor READ wrongColor WRITE setWrongColor NOTIFY changed FINAL)
    Q_PROPERTY(QStringList completions READ completions NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)

public:
    WordEntry();
    ~WordEntry() override;

    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    int cursor() const { return m_cursor; }
    void setCursor(int position);
    const QColor &wrongColor() const { return m_wrongColor; }
    void setWrongColor(const QColor &color);

    /// What the word under the cursor may become; empty where it is whole and in the list.
    QStringList completions() const;
    /// What is wrong so far; empty: nothing that can be seen here.
    QString note() const;
    int count() const;
    /// 12 or 24 words of the list; whether they fit together only the core knows.
    bool isComplete() const;

    /// `word` takes the place of the one under the cursor, with a space behind it.
    Q_INVOKABLE void take(const QString &word);

Q_SIGNALS:
    void changed();

private:
    class Marker;
    struct Word {
        qsizetype start = 0;
        QString text;
    };
    std::vector<Word> words() const;
    bool isUnderCursor(const Word &word) const;
    bool isWrong(const Word &word) const;
    void mark();

    QPointer<QQuickTextDocument> m_document;
    QPointer<QSyntaxHighlighter> m_marker; ///< goes with the text, if that goes first
    int m_cursor = 0;
    QColor m_wrongColor;
};

} // namespace fallow::ui
