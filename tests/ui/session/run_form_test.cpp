#include "ui/session/run_form_controller.h"
#include "core/market/choice.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

namespace fallow::ui
{

using test::FakeCore;
using Role = OfferListModel::Role;
using namespace Qt::StringLiterals;

/// Takes its time to send a match.
class SlowCore : public FakeCore
{
public:
    api::Answer<api::MatchedRun> confirmRun(const api::ConfirmRequest &) override
    {
        ++confirmed;
        return sent.future();
    }

    QPromise<base::Result<api::MatchedRun>> sent;
    int confirmed = 0;
};

/// Buying a run: what is asked of the core, which offer is shown as the best, and when it may be signed.
class RunFormTest : public QObject
{
    Q_OBJECT

private:
    FakeCore &core() { return static_cast<FakeCore &>(m_link->core()); }
    QVariant at(int row, Role role) const { return m_form->offers()->index(row).data(role); }
    QStringList pools() const
    {
        QStringList pools;
        for (int row = 0; row < m_form->offers()->count(); ++row)
            pools.push_back(at(row, Role::PoolRole).toString());
        return pools;
    }
    static QString address(char byte) { return base::Address::fromBytes(QByteArray(20, byte)).value().toString(); }

    const test::FakeClock m_clock{1795348802};
    std::unique_ptr<LocalLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<RunFormController> m_form;

    void startWith(std::unique_ptr<FakeCore> core)
    {
        m_form.reset();
        m_state.reset();
        m_link = std::make_unique<LocalLink>(std::move(core));
        m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
        m_form = std::make_unique<RunFormController>(*m_state, m_clock, QLocale::c());
        m_state->start();
        m_form->begin(address('\1'));
        QTRY_VERIFY(m_form->fields()->isAvailable());
        m_form->fields()->edit(u"clip"_s, u"/data/film.mkv"_s);
        QTRY_VERIFY(m_form->canSign());
    }

private Q_SLOTS:
    void init() { startWith(FakeCore::typical()); }
    void theAppIsNamedByItsCatalog()
    {
        QCOMPARE(m_form->name(), u"FFmpeg"_s);
        QVERIFY(m_form->detail().contains(u"Apache-2.0"));
        m_form->begin(address('x')); // in no catalog
        QVERIFY(m_form->name().startsWith(u"0x"));
        m_form->begin(u"nothing"_s);
        QCOMPARE(m_form->app(), QString());
        QCOMPARE(m_form->offers()->count(), 0);
    }
    void theBestIsChosenUntilThePersonChooses()
    {
        const QAbstractItemModelTester tester(m_form->offers(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(pools().first(), u"Prairie"_s);
        QVERIFY(at(0, Role::BestRole).toBool() && at(0, Role::ChosenRole).toBool());
        m_form->setPreset(1);
        QTRY_COMPARE(pools().first(), u"Steppe"_s);
        QVERIFY(at(0, Role::ChosenRole).toBool());
        m_form->choose(at(2, Role::KeyRole).toString());
        const QString mine = at(2, Role::PoolRole).toString();
        m_form->setPreset(0);
        QTRY_COMPARE(pools().first(), u"Prairie"_s);
        QVERIFY(at(static_cast<int>(pools().indexOf(mine)), Role::ChosenRole).toBool());
    }
    void aSliderMakesWeightsOfOnesOwn()
    {
        m_form->setWeight(2, 90);
        QCOMPARE(m_form->preset(), RunFormController::custom);
        QTRY_COMPARE(core().market().asked().weights.size(), size_t{5});
        QCOMPARE(core().market().asked().weights[2], (api::OfferWeight{u"trust"_s, 90}));
        for (int criterion = 0; criterion < 5; ++criterion)
            m_form->setWeight(criterion, 0);
        QVERIFY(m_form->weights().contains(1)); // something has to count
    }
    void whyOneCannotBeHadIsSaid()
    {
        m_form->setTrust(50);
        QTRY_VERIFY(!at(3, Role::FitsRole).toBool());
        QCOMPARE(at(0, Role::PoolRole).toString(), u"Prairie"_s); // the only one that gives as much
        QCOMPARE(at(1, Role::WhyRole).toString(), u"The pool accepts less trust than you ask for."_s);
        m_form->choose(at(1, Role::KeyRole).toString());
        QVERIFY(at(0, Role::ChosenRole).toBool());
        QVERIFY(at(0, Role::WhyRole).toString().contains(u"a surer result"));
    }
    void thePriceHasItsParts()
    {
        QCOMPARE(m_form->price().app, u"0.300"_s);
        QCOMPARE(m_form->price().pool, u"0.090"_s);
        QCOMPARE(m_form->price().dataset, QString());
        QVERIFY(!m_form->price().claim.isEmpty());
        m_form->takeDataset(address('\2'), u"Proteins"_s);
        QTRY_COMPARE(m_form->price().dataset, u"0.200"_s);
        QCOMPARE(m_form->datasetName(), u"Proteins"_s);
        m_form->takeDataset({}, {});
        QTRY_COMPARE(m_form->price().dataset, QString());
    }
    void anInputIsAnAddressOrAFile_data()
    {
        QTest::addColumn<QString>("inputs");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("a path") << u"/data/film.mkv"_s << true;
        QTest::newRow("a file url") << u"file:///data/film.mkv"_s << true;
        QTest::newRow("a path from here") << u"./film.mkv"_s << false;
        QTest::newRow("a name") << u"film.mkv"_s << false;
        QTest::newRow("one of two") << u"https://a.example/b\nfilm.mkv"_s << false;
        QTest::newRow("no host") << u"https:///film.mkv"_s << false;
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("two") << u"https://a.example/b\n\n ipfs://QmX "_s << true;
    }
    void anInputIsAnAddressOrAFile()
    {
        QFETCH(QString, inputs);
        QFETCH(bool, isGood);
        m_form->fields()->setUsed(false);
        m_form->setInputs(u"https://other.example/"_s);
        m_form->setInputs(inputs);
        QCOMPARE(m_form->inputsProblem().isEmpty(), isGood);
        QVERIFY(!m_form->canSign()); // not before it was prepared anew
        m_form->lookAgain();
        if (isGood)
            QTRY_VERIFY(m_form->canSign());
        else
            QTRY_VERIFY(!m_form->isBusy() && !m_form->canSign());
    }
    void whatIsSignedIsWhatIsShown()
    {
        m_form->fields()->setUsed(false);
        m_form->setArguments(u"-x"_s);
        QVERIFY(!m_form->canSign());
        QTRY_VERIFY(m_form->canSign());
        QSignalSpy bought(m_form.get(), &RunFormController::bought);
        m_form->sign();
        QTRY_COMPARE(bought.count(), 1);
        QCOMPARE(m_form->app(), QString());
        m_form->sign(); // not twice
        QCOMPARE(bought.count(), 1);
    }
    void fieldsMakeTheArguments()
    {
        const auto field = [this](const QString &name, FormFieldModel::Role role) {
            return m_form->fields()->rows()->index(m_form->fields()->rows()->rowOf(name)).data(role);
        };
        const QAbstractItemModelTester tester(m_form->fields()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_form->fields()->rows()->count(), 5);
        QCOMPARE(field(u"clip"_s, FormFieldModel::LabelRole).toString(), u"Clip, needed"_s);
        QCOMPARE(field(u"format"_s, FormFieldModel::ChoiceRole).toInt(), 0); // its default
        m_form->fields()->edit(u"format"_s, u"mkv"_s);
        QCOMPARE(field(u"format"_s, FormFieldModel::ChoiceRole).toInt(), 2);
        m_form->fields()->edit(u"mute"_s, u"true"_s);
        QVERIFY(field(u"mute"_s, FormFieldModel::TickedRole).toBool());
        QVERIFY(!m_form->canSign()); // what is shown is not prepared yet
        QTRY_VERIFY(m_form->canSign());
        QCOMPARE(core().prepared().arguments, u"'--format' 'mkv' '--mute'"_s);
        QCOMPARE(core().prepared().inputFiles, std::vector<QString>{u"/data/film.mkv"_s});
    }
    void aFieldSaysWhatIsWrongWithIt()
    {
        const auto problem = [this](const QString &name) {
            return m_form->fields()->rows()->index(m_form->fields()->rows()->rowOf(name)).data(FormFieldModel::ProblemRole).toString();
        };
        m_form->fields()->edit(u"height"_s, u"9999"_s);
        QTRY_COMPARE(problem(u"height"_s), u"At most 4320."_s);
        QVERIFY(!m_form->canSign());
        m_form->lookAgain();
        QTRY_VERIFY(!m_form->isBusy() && !m_form->canSign());
        m_form->fields()->edit(u"height"_s, u"tall"_s);
        QTRY_COMPARE(problem(u"height"_s), u"A number is wanted here, with a point: 0.5."_s);
        m_form->fields()->edit(u"height"_s, QString());
        QTRY_VERIFY(m_form->canSign());
        QVERIFY(problem(u"height"_s).isEmpty());
        m_form->fields()->edit(u"clip"_s, QString());
        QTRY_COMPARE(problem(u"clip"_s), u"This is needed."_s);
        m_form->fields()->setUsed(false); // who writes it himself is not held to the fields
        QTRY_VERIFY(m_form->canSign());
    }
    void fieldsNobodyTouchedAreNotWrongYet()
    {
        m_form->begin(address('\1'));
        QTRY_VERIFY(m_form->fields()->isAvailable());
        QTRY_COMPARE(m_form->offers()->count(), 4);
        m_form->fields()->edit(u"title"_s, u"x"_s);
        m_form->fields()->fill();
        QVERIFY(m_form->fields()->filled() == nullptr);
        QVERIFY(m_form->fields()->rows()->index(0).data(FormFieldModel::ProblemRole).toString().isEmpty());
        QVERIFY(!m_form->canSign());
    }
    void anAppOfNoCatalogHasNoFields()
    {
        m_form->begin(address('x'));
        QTRY_VERIFY(m_form->canSign());
        QVERIFY(!m_form->fields()->isAvailable() && !m_form->fields()->isUsed());
    }
    void filesGoToThePoolFirstAndCanBeStopped()
    {
        QCOMPARE(m_form->price().uploads, u"film.mkv, 1.2 MB"_s);
        core().hangNextUpload();
        QSignalSpy bought(m_form.get(), &RunFormController::bought);
        m_form->sign();
        QTRY_VERIFY(m_form->upload().active);
        QCOMPARE(m_form->upload().text, u"Sending film.mkv: 400 kB of 1.2 MB"_s);
        QVERIFY(std::abs(m_form->upload().share - 1.0 / 3) < 1e-9);
        QVERIFY(!m_form->canSign());
        m_form->stop();
        QTRY_VERIFY(!m_form->upload().active);
        QTRY_COMPARE(m_form->error(), u"You stopped it. Nothing was paid."_s);
        QCOMPARE(bought.count(), 0);
        m_form->lookAgain();
        QTRY_VERIFY(m_form->canSign());
        m_form->sign();
        QTRY_COMPARE(bought.count(), 1);
    }
    void theSlidersBeginWhereTheCoreWeighs()
    {
        using market::BuyerPreset;
        const std::array presets{BuyerPreset::Balanced, BuyerPreset::Cheap, BuyerPreset::Fast, BuyerPreset::Trusted, BuyerPreset::Frugal};
        for (size_t i = 0; i < presets.size(); ++i) {
            m_form->setPreset(static_cast<int>(i));
            QList<int> weights;
            for (const market::Criterion &criterion : market::buyerCriteria(presets[i]))
                weights.append(static_cast<int>(criterion.weight));
            QCOMPARE(m_form->weights(), weights);
        }
    }
    void whatIsBeingSignedIsHeardWhateverElseIsAsked()
    {
        startWith(std::make_unique<SlowCore>());
        auto &slow = static_cast<SlowCore &>(core());
        slow.sent.start();
        QSignalSpy bought(m_form.get(), &RunFormController::bought);
        m_form->sign();
        m_form->setPreset(1);
        QTRY_VERIFY(!m_form->isBusy() && m_form->offers()->count() > 0);
        QVERIFY(!m_form->canSign()); // it may be bought already
        m_form->sign();
        QCOMPARE(slow.confirmed, 1);
        slow.sent.addResult(base::Result<api::MatchedRun>(api::MatchedRun{}));
        slow.sent.finish();
        QTRY_COMPARE(bought.count(), 1);
        QCOMPARE(m_form->app(), QString());
    }
    void aLockedWalletIsToldBesideThePrice()
    {
        core().failNext(base::fail(base::Code::Denied, base::Reason(u"wallet.locked"_s)));
        m_form->choose(at(1, Role::KeyRole).toString());
        QTRY_VERIFY(!m_form->problem().isEmpty());
        QVERIFY(!m_form->canSign());
        QVERIFY(m_form->error().isEmpty());
    }
    void sourcesThatDoNotAnswerAreNamed()
    {
        QVERIFY(m_form->notes().contains(u"friends.example did not answer."));
    }
    void numbersStayInBounds()
    {
        m_form->setVolume(0);
        QCOMPARE(m_form->volume(), 1);
        m_form->setVolume(1'000);
        QCOMPARE(m_form->volume(), 100);
        m_form->setTrust(-5);
        QCOMPARE(m_form->trust(), 0);
    }
};

} // namespace fallow::ui

QTEST_MAIN(fallow::ui::RunFormTest)
#include "run_form_test.moc"
