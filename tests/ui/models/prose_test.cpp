#include "ui/models/prose_list_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fallow::ui;
using namespace Qt::StringLiterals;
using Block = ProseListModel::Block;

/// A stranger's Markdown: what it says is shown, and nothing else happens.
class ProseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBlocks();
    void showsWhereLinksLead_data();
    void showsWhereLinksLead();
    void hasNoMarkup_data();
    void hasNoMarkup();
    void isAModel();

private:
    static QStringList textsOf(const QString &markdown)
    {
        QStringList texts;
        for (const Block &block : ProseListModel::blocksOf(markdown))
            texts += block.text;
        return texts;
    }
};

void ProseTest::readsBlocks()
{
    const auto blocks = ProseListModel::blocksOf(u"# Title\n\n## What\nOne *line*\nand **more**.\n\n- first\n- second\n  - deep\n\n3. three\n4. four\n\n"
                                                  "```sh\nls  -l\n```\n"_s);
    QCOMPARE(blocks.size(), size_t{9});
    QCOMPARE(blocks[0], (Block{ProseListModel::Heading, 1, {}, u"Title"_s}));
    QCOMPARE(blocks[1], (Block{ProseListModel::Heading, 2, {}, u"What"_s}));
    QCOMPARE(blocks[2], (Block{ProseListModel::Paragraph, 0, {}, u"One line and more."_s}));
    QCOMPARE(blocks[3], (Block{ProseListModel::Item, 1, u"•"_s, u"first"_s}));
    QCOMPARE(blocks[5], (Block{ProseListModel::Item, 2, u"•"_s, u"deep"_s}));
    QCOMPARE(blocks[6].mark, u"1."_s); // Qt 6.4 counts every list from one
    QCOMPARE(blocks[7].mark, u"2."_s);
    QCOMPARE(blocks[8], (Block{ProseListModel::Code, 0, {}, u"ls  -l"_s}));
}

void ProseTest::showsWhereLinksLead_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"See [our bank](https://evil.example/x) now."_s << u"See our bank (https://evil.example/x) now."_s;
    QTest::newRow("two") << u"[a](https://one.example)[b](https://two.example)"_s << u"a (https://one.example)b (https://two.example)"_s;
    QTest::newRow("bold within") << u"[the **big** bank](https://evil.example)"_s << u"the big bank (https://evil.example)"_s;
    QTest::newRow("itself") << u"<https://one.example>"_s << u"https://one.example"_s;
    QTest::newRow("at the end") << u"Here: [x](fallow:pay/0x00)"_s << u"Here: x (fallow:pay/0x00)"_s;
    QTest::newRow("picture") << u"![logo](https://track.example/pixel.png)"_s << u"[https://track.example/pixel.png]"_s;
}

void ProseTest::showsWhereLinksLead()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, text);
    QCOMPARE(textsOf(markdown), QStringList{text});
}

void ProseTest::hasNoMarkup_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("gone");
    QTest::newRow("an image tag") << u"a <img src=\"https://track.example/p.png\"> b"_s << QString(QChar::ObjectReplacementCharacter);
    QTest::newRow("a script") << u"<script>alert(1)</script>\n\ntext"_s << QString(QChar::ObjectReplacementCharacter);
    QTest::newRow("a turn of direction") << QStringLiteral("pay \u202E0001\u202C now") << QString(QChar(0x202E));
    QTest::newRow("an isolate") << QStringLiteral("pay \u20670001\u2069 now") << QString(QChar(0x2067));
    QTest::newRow("invisible") << QStringLiteral("pay\u200Bpal") << QString(QChar(0x200B));
    QTest::newRow("a bell") << QStringLiteral("ding\a") << QString(QChar(7));
}

void ProseTest::hasNoMarkup()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, gone);
    const QString all = textsOf(markdown).join(u'\n');
    QVERIFY(!all.isEmpty());
    QVERIFY2(!all.contains(gone), qPrintable(all));
}

void ProseTest::isAModel()
{
    ProseListModel model;
    const QAbstractItemModelTester tester(&model);
    model.set(u"# A\n\nb"_s);
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.index(1).data(ProseListModel::TextRole).toString(), u"b"_s);
    model.set({});
    QCOMPARE(model.count(), 0);
}

QTEST_MAIN(ProseTest)
#include "prose_test.moc"
