#include "tests/ui/pages/page_window.h"

#include <algorithm>

using namespace fallow;
using namespace Qt::StringLiterals;
using test::FakeCore;
using test::PageWindow;

namespace
{

const QString market = u"market"_s;
const QString first = u"FFmpeg. Changes films and sounds from one format to another. Reviewed by 3. 0.120 RLC"_s;

bool anyHas(const QStringList &texts, const QString &part)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(part); });
}

} // namespace

/// The Marketplace in the window, by keys as a person without a mouse would.
class MarketPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        s_warnings.clear();
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type == QtWarningMsg)
                s_warnings += text;
            std::fprintf(stderr, "%s\n", qPrintable(text));
        });
    }
    void cleanup()
    {
        qInstallMessageHandler(nullptr);
        QVERIFY2(s_warnings.isEmpty(), qPrintable(s_warnings.join(u'\n')));
    }

    void whatIsTypedReachesTheCore()
    {
        PageWindow it(market);
        QVERIFY(it.isActive());
        QTRY_VERIFY(anyHas(it.spoken(), u"FFmpeg"_s));
        QTest::keyClick(it.window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY2(it.focused().startsWith(u"Search"), qPrintable(it.focused()));
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_L, Qt::Key_A, Qt::Key_S, Qt::Key_T})
            it.press(key);
        QTRY_COMPARE(asked(it).text, u"blast"_s);
        QTRY_VERIFY(anyHas(it.spoken(), u"BLAST"_s));
        QTRY_VERIFY(!anyHas(it.spoken(), u"FFmpeg"_s));
        it.press(Qt::Key_Down);
        QTRY_VERIFY2(it.focused().startsWith(u"BLAST"), qPrintable(it.focused()));
    }
    void choicesReachTheCore()
    {
        PageWindow it(market);
        QVERIFY(it.isActive());
        QVERIFY2(it.tabTo(u"Apps"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Right);
        QTRY_COMPARE(asked(it).kind, u"dataset"_s);
        it.press(Qt::Key_Right);
        QTRY_COMPARE(asked(it).kind, u"workerpool"_s);
        it.press(Qt::Key_Left);
        QVERIFY2(it.tabTo(u"Reviewed only"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Space);
        QTRY_COMPARE(asked(it).standings, std::vector<QString>{u"approved"_s});
        it.press(Qt::Key_Space);
        QTRY_VERIFY(asked(it).standings.empty());
        QVERIFY(it.tabTo(u"Fits this computer"_s));
        it.press(Qt::Key_Return);
        QTRY_VERIFY(asked(it).fitsHere);
        QVERIFY2(it.tabTo(u"Order: Best match"_s), qPrintable(it.visited.join(u'|')));
        choose(it, 1);
        QTRY_COMPARE(asked(it).sort, u"name"_s);
        QVERIFY2(it.tabTo(u"Category: Any category"_s), qPrintable(it.visited.join(u'|')));
        choose(it, 1);
        QTRY_VERIFY(!asked(it).category.isEmpty());
        QVERIFY2(it.tabTo(u"Price: Any price"_s), qPrintable(it.visited.join(u'|')));
        choose(it, 1);
        QTRY_COMPARE(asked(it).mostPrice, base::Nrlc{0});
        QTRY_VERIFY(anyHas(it.spoken(), u"Nothing found"_s));
        QVERIFY2(it.tabTo(u"Clear the filters"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_VERIFY(!asked(it).mostPrice && asked(it).category.isEmpty() && !asked(it).fitsHere);
    }
    void arrowsMoveEnterOpensEscapeComesBack()
    {
        PageWindow it(market);
        QVERIFY(it.isActive());
        QVERIFY2(it.tabTo(first), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Right);
        it.press(Qt::Key_Return);
        const QString second = it.core.catalog().entries().at(2).entry.name; // the second app
        QTRY_VERIFY(it.session.market()->entry()->entry().read);
        QCOMPARE(it.session.market()->entry()->entry().name, second);
        QTRY_COMPARE(it.focused(), u"Back to what was found"_s);
        QVERIFY(anyHas(it.spoken(), u"Curators of your catalog revoked this"_s));
        QVERIFY(anyHas(it.spoken(), u"It does harm: It mines a coin"_s));
        it.press(Qt::Key_Escape);
        QTRY_VERIFY2(it.focused().startsWith(u"Fast Miner"), qPrintable(it.focused()));
        QVERIFY(!it.session.market()->entry()->entry().known);
    }
    void readsMoreWhereTheEndIsNear()
    {
        PageWindow it(market);
        QVERIFY(it.isActive());
        QVERIFY(it.tabTo(first));
        QTRY_COMPARE(it.session.market()->entries()->count(), 60);
        for (int i = 0; i < 3; ++i)
            it.press(Qt::Key_Down);
        QCOMPARE(it.session.market()->entries()->count(), 60);
        for (int i = 0; i < 40; ++i)
            it.press(Qt::Key_Down);
        QTRY_COMPARE(it.session.market()->entries()->count(), 182);
    }
    void addsACatalogWhereThereIsNone()
    {
        PageWindow it(market, FakeCore::empty());
        QVERIFY(it.isActive());
        QTRY_VERIFY(anyHas(it.spoken(), u"You have no catalog yet"_s));
        QVERIFY2(it.tabTo(u"Add a catalog…"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_COMPARE(it.focused(), u"Address"_s);
        type(it, u"https://catalog.example/mine.git"_s);
        it.press(Qt::Key_Tab);
        QVERIFY2(it.focused().startsWith(u"Fingerprint"), qPrintable(it.focused()));
        type(it, u"ab"_s.repeated(32));
        it.press(Qt::Key_Return);
        QTRY_COMPARE(it.core.catalog().catalogs().size(), size_t{1});
        QTRY_VERIFY(anyHas(it.spoken(), u"mine is among your catalogs now."_s));
        it.press(Qt::Key_Escape);
        QTRY_VERIFY(anyHas(it.spoken(), u"Catalog mine"_s));
    }
    void asksBeforeACatalogGoes()
    {
        PageWindow it(market);
        QVERIFY(it.isActive());
        QVERIFY2(it.tabTo(u"Catalogs…"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_VERIFY(anyHas(it.spoken(), u"Up to date"_s));
        QVERIFY2(it.tabTo(u"Remove main"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_VERIFY(anyHas(it.spoken(), u"Remove main?"_s));
        QCOMPARE(it.core.catalog().catalogs().size(), size_t{1});
        QVERIFY2(it.tabTo(u"Remove it"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_VERIFY(it.core.catalog().catalogs().empty());
        it.press(Qt::Key_Escape);
        QTRY_VERIFY(anyHas(it.spoken(), u"You have no catalog yet"_s));
    }
    void saysWhatIsWrongWithACatalogAndKeepsWhatWasThere()
    {
        auto core = FakeCore::typical();
        core->catalog().catalogs().front().refused = u"catalog.rollback"_s;
        PageWindow it(market, std::move(core));
        QVERIFY(it.isActive());
        QTRY_VERIFY(anyHas(it.spoken(), u"main: Somebody shows an older state of this catalog."_s));
        QVERIFY(anyHas(it.spoken(), u"Revision 12 is in use."_s));
        QVERIFY(anyHas(it.spoken(), u"FFmpeg"_s));
    }

private:
    static const api::SearchEntriesRequest &asked(const PageWindow &it) { return it.core.catalog().searches().back(); }
    static void type(const PageWindow &it, const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(it.window, letter.toLatin1());
    }
    /// In the menu of the button that has the focus.
    static void choose(const PageWindow &it, int index)
    {
        it.press(Qt::Key_Return);
        for (int i = 0; i <= index; ++i)
            it.press(Qt::Key_Down);
        it.press(Qt::Key_Return);
    }
    static inline QStringList s_warnings;
};

QTEST_MAIN(MarketPageTest)
#include "market_page_test.moc"
