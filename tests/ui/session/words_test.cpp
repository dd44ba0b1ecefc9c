#include "ui/session/word_entry.h"
#include "ui/session/word_list.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTest>

using namespace fallow::ui;

/// Words of a wallet while they are typed into a text area.
class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsTheWholeList();
    void completesFromTheList_data();
    void completesFromTheList();
    void seesWhatCannotBeRight_data();
    void seesWhatCannotBeRight();
    void isCompleteWithTwelveOrTwentyFourWords();
    void marksTheWrongWordWhereItStands();
    void takesACompletionInTheMiddle();
    void outlivesItsTextArea();

private:
    void type(const QString &text, int cursor = -1);
    QStringList marked() const;

    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_area;
    std::unique_ptr<WordEntry> m_entry;
};

void WordsTest::init()
{
    m_engine = std::make_unique<QQmlEngine>();
    QQmlComponent component(m_engine.get());
    component.setData("import QtQuick\nTextEdit { textFormat: TextEdit.PlainText }", {});
    m_area.reset(component.create());
    QVERIFY2(m_area, qPrintable(component.errorString()));
    m_entry = std::make_unique<WordEntry>();
    m_entry->setWrongColor(Qt::red);
    m_entry->setDocument(m_area->property("textDocument").value<QQuickTextDocument *>());
}

void WordsTest::cleanup()
{
    m_entry.reset();
    m_area.reset();
    m_engine.reset();
}

void WordsTest::type(const QString &text, int cursor)
{
    m_area->setProperty("text", text);
    m_entry->setCursor(cursor < 0 ? static_cast<int>(text.size()) : cursor);
}

QStringList WordsTest::marked() const
{
    QStringList found;
    const QTextBlock block = m_entry->document()->textDocument()->firstBlock();
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.format.foreground().color() == Qt::red)
            found += block.text().mid(range.start, range.length);
    }
    return found;
}

void WordsTest::knowsTheWholeList()
{
    QCOMPARE(walletWords().size(), 2048);
    QVERIFY(isWalletWord(QStringLiteral("abandon")) && isWalletWord(QStringLiteral("zoo")));
    QVERIFY(!isWalletWord(QStringLiteral("fallow")) && !isWalletWord({}));
    QVERIFY(std::is_sorted(walletWords().begin(), walletWords().end()));
}

void WordsTest::completesFromTheList_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("between words") << QStringLiteral("legal ") << QStringList();
    QTest::newRow("a beginning") << QStringLiteral("legal winn")
                                 << QStringList(QStringLiteral("winner"));
    QTest::newRow("capital letters")
        << QStringLiteral("WINN") << QStringList(QStringLiteral("winner"));
    QTest::newRow("whole") << QStringLiteral("winner") << QStringList();
    QTest::newRow("whole, but also a beginning")
        << QStringLiteral("add")
        << QStringList{QStringLiteral("add"), QStringLiteral("addict"), QStringLiteral("address")};
    QTest::newRow("mistyped") << QStringLiteral("zoq")
                              << QStringList{QStringLiteral("zone"), QStringLiteral("zoo")};
    QTest::newRow("no letter") << QStringLiteral("7") << QStringList();
}

void WordsTest::completesFromTheList()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offered);
    type(typed);
    QCOMPARE(m_entry->completions(), offered);
}

void WordsTest::seesWhatCannotBeRight_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("note");
    QTest::newRow("nothing yet") << QString() << QString();
    QTest::newRow("in the middle of a word") << QStringLiteral("legal wi") << QString();
    QTest::newRow("no word can follow")
        << QStringLiteral("legal wx") << QStringLiteral("Word 2, “wx”");
    QTest::newRow("a digit") << QStringLiteral("legal w1nner thank")
                             << QStringLiteral("Word 2, “w1nner”");
    QTest::newRow("a beginning that was left")
        << QStringLiteral("legal wi ") << QStringLiteral("Word 2, “wi”");
    QTest::newRow("two in one") << QStringLiteral("legalwinner") << QStringLiteral("Word 1, ");
    QTest::newRow("a word of another list")
        << QStringLiteral("legal winner fallow ") << QStringLiteral("Word 3, ");
    QTest::newRow("another alphabet")
        << QStringLiteral("л\u0435gal ") << QStringLiteral("Word 1, ");
    QTest::newRow("too many") << QStringLiteral("legal ").repeated(25)
                              << QStringLiteral("There are 25 words");
}

void WordsTest::seesWhatCannotBeRight()
{
    QFETCH(QString, typed);
    QFETCH(QString, note);
    type(typed);
    const QString said = m_entry->note();
    QVERIFY2(note.isEmpty() ? said.isEmpty() : said.startsWith(note), qPrintable(said));
    QVERIFY(!m_entry->isComplete());
}

void WordsTest::isCompleteWithTwelveOrTwentyFourWords()
{
    for (const int count : {11, 12, 13, 23, 24, 25}) {
        type(QStringLiteral(" Legal\n").repeated(count));
        QCOMPARE(m_entry->count(), count);
        QCOMPARE(m_entry->isComplete(), count == 12 || count == 24);
    }
    type(QStringLiteral("legal ").repeated(11) + QStringLiteral("lega"));
    QVERIFY(!m_entry->isComplete());
}

void WordsTest::marksTheWrongWordWhereItStands()
{
    type(QStringLiteral("legal yeer thank wi"));
    QCOMPARE(marked(), QStringList(QStringLiteral("yeer")));
    m_entry->setCursor(3); // the last one is not being typed any more
    QCOMPARE(marked(), (QStringList{QStringLiteral("yeer"), QStringLiteral("wi")}));
    type(QStringLiteral("legal year thank wife"));
    QCOMPARE(marked(), QStringList());
}

void WordsTest::takesACompletionInTheMiddle()
{
    type(QStringLiteral("legal winn thank"), 10);
    m_entry->take(QStringLiteral("winner"));
    QCOMPARE(m_area->property("text").toString(), QStringLiteral("legal winner thank"));
    type(QStringLiteral("legal winn"));
    m_entry->take(QStringLiteral("winner"));
    QCOMPARE(m_area->property("text").toString(), QStringLiteral("legal winner "));
    type(QStringLiteral("legal "));
    m_entry->take(QStringLiteral("winner"));
    QCOMPARE(m_area->property("text").toString(), QStringLiteral("legal "));
}

void WordsTest::outlivesItsTextArea()
{
    type(QStringLiteral("legal yeer"));
    m_area.reset();
    QCOMPARE(m_entry->count(), 0);
    QVERIFY(m_entry->completions().isEmpty());
    m_entry->setCursor(2);
}

QTEST_MAIN(WordsTest)
#include "words_test.moc"
