#include "tests/ui/pages/page_window.h"

using namespace fallow;
using namespace Qt::StringLiterals;
using test::FakeCore;
using test::PageWindow;

namespace
{

std::unique_ptr<FakeCore> withThree()
{
    auto core = FakeCore::typical();
    core->governance() = {};
    return core;
}

} // namespace

/// Governance in the window, by keys as a person without a mouse would.
class GovernancePageTest : public QObject
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

    void readsReviewsAndComesBack()
    {
        PageWindow it(u"governance"_s, withThree());
        QVERIFY(it.isActive());
        QTRY_VERIFY(it.says(u"Search sequences with BLAST. In review"_s));
        const QString first = it.session.governance()->proposals()->index(0).data(ui::ProposalListModel::SpokenRole).toString();
        QVERIFY2(it.tabTo(first), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_COMPARE(it.focused(), u"Back to the proposals"_s);
        QTRY_VERIFY(it.says(u"Finds the sequences that are like a query"_s));
        QVERIFY(it.says(u"Say how much memory a large library needs."_s));
        QVERIFY(it.says(u"the recipe (https://example.org/blast)"_s));
        QTRY_VERIFY(it.says(u"The chain says"_s) || it.says(u"Not compared with the chain"_s));
        QVERIFY2(it.tabTo(u"Review…"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_VERIFY(it.says(u"byte by byte"_s));
        it.press(Qt::Key_Escape);
        QTRY_VERIFY(!it.says(u"byte by byte"_s));
        it.press(Qt::Key_Escape);
        QTRY_VERIFY(!it.says(u"Back to the proposals"_s));
    }
    void showsWhatWasTakenBack()
    {
        PageWindow it(u"governance"_s, withThree());
        QVERIFY(it.isActive());
        QVERIFY2(it.tabTo(u"Proposals"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Right);
        QTRY_VERIFY(it.says(u"It does harm: It sent the clips"_s));
        QVERIFY(!it.says(u"Search sequences with BLAST"_s));
    }
    void saysThatThereIsNothing()
    {
        PageWindow it(u"governance"_s, FakeCore::empty());
        QVERIFY(it.isActive());
        QTRY_VERIFY(it.says(u"Your catalogs have no proposals"_s));
    }

private:
    static inline QStringList s_warnings;
};

QTEST_MAIN(GovernancePageTest)
#include "governance_page_test.moc"
