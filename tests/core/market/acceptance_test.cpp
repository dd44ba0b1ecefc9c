#include "core/market/acceptance.h"
#include "core/market/ad_writer.h"
#include "core/poco/tag.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace fallow;
using namespace fallow::market;
using base::Address;

namespace
{

Address address(char byte)
{
    return Address::fromBytes(QByteArray(20, byte)).value();
}

const ComputerFacts computer{.cores = 8, .memoryMb = 16384, .diskMb = 100'000};

TaskFacts task()
{
    return {.app = address('a'),
        .requester = address('r'),
        .workerpool = address('w'),
        .price = {100},
        .category = 1,
        .seconds = 3600,
        .trust = 5,
        .memoryMb = 2048};
}

QStringList keys(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromLatin1(text));
    return list;
}

QStringList reasons(
    const Wishes &wishes, const TaskFacts &facts, const ComputerFacts &mine = computer)
{
    QStringList all;
    for (const Refusal &refusal : refusals(computerAd(mine, wishes).value(), taskAd(facts).value()))
        all.append(refusal.reason.key());
    return all;
}

} // namespace

class AcceptanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatThePersonAccepts();
    void saysEveryClauseThatRefuses();
    void aTaskOfUnknownLengthIsNoShortTask();
    void asksForWhatTheTagNeeds();
    void refusesWhatTheComputerCannotHold();
    void ranksByThePriceOrByThePersonsRule();
    void aRuleIsOneExpression();
    void refusesMoreRefusalsThanFitAnAd();
    void theMostRefusalsFit();
    void aStrangersAdIsNoTask();
    void noValueBecomesLanguage();
};

void AcceptanceTest::takesWhatThePersonAccepts()
{
    QCOMPARE(reasons({}, task()), QStringList());
    const Wishes wishes{
        .minimumPrice = {100}, .longestSeconds = 3600, .refusedApps = {address('b')}};
    QCOMPARE(reasons(wishes, task()), QStringList());
    QVERIFY(match(computerAd(computer, wishes).value(), taskAd(task()).value()).matches());
}

void AcceptanceTest::saysEveryClauseThatRefuses()
{
    const Wishes wishes{.minimumPrice = {101},
        .longestSeconds = 3599,
        .refusedApps = {address('a'), address('b')},
        .refusedRequesters = {address('r')},
        .refusedDatasets = {Address()}};
    QCOMPARE(reasons(wishes, task()),
        keys({"market.price_too_low", "market.app_refused", "market.requester_refused",
            "market.dataset_refused", "market.takes_too_long"}));
}

void AcceptanceTest::aTaskOfUnknownLengthIsNoShortTask()
{
    TaskFacts facts = task();
    facts.seconds.reset();
    QCOMPARE(reasons({.longestSeconds = 10'000}, facts), keys({"market.takes_too_long"}));
    QCOMPARE(reasons({}, facts), QStringList());
}

void AcceptanceTest::asksForWhatTheTagNeeds()
{
    TaskFacts facts = task();
    facts.tag = poco::tagOf({poco::TagBit::Tee, poco::TagBit::Scone, poco::TagBit::Gpu});
    QCOMPARE(reasons({}, facts), keys({"market.needs_gpu", "market.needs_tee"}));
    ComputerFacts rig = computer;
    rig.hasGpu = true;
    QCOMPARE(reasons({}, facts, rig), keys({"market.needs_tee"}));
}

void AcceptanceTest::refusesWhatTheComputerCannotHold()
{
    TaskFacts facts = task();
    facts.memoryMb = 16385;
    facts.diskMb = 100'001;
    QCOMPARE(reasons({}, facts), keys({"market.memory_too_small", "market.disk_too_small"}));
    ComputerFacts none = computer;
    none.cores = 0;
    QCOMPARE(reasons({}, task(), none), keys({"market.task_refuses"}));
}

void AcceptanceTest::ranksByThePriceOrByThePersonsRule()
{
    const ClassAd wanted = taskAd(task()).value();
    QCOMPARE(match(computerAd(computer, {}).value(), wanted).leftRank, 100.0);
    const Wishes wishes{.rank = "target.Trust * 2 + Cores"};
    QCOMPARE(match(computerAd(computer, wishes).value(), wanted).leftRank, 18.0);
}

void AcceptanceTest::aRuleIsOneExpression()
{
    for (const char *rank : {"1; Requirements = true", "1 ]", "(", "[ a = 1", "target.Price ] ["}) {
        const auto ad = computerAd(computer, {.rank = rank});
        QVERIFY2(!ad, rank);
        QVERIFY(ad.error().reason.key().startsWith(QStringLiteral("market.ad_")));
    }
}

void AcceptanceTest::refusesMoreRefusalsThanFitAnAd()
{
    Wishes wishes;
    for (int i = 0; i < 301; ++i) {
        QByteArray bytes(20, '\0');
        bytes[0] = static_cast<char>(i / 256);
        bytes[1] = static_cast<char>(i);
        (i % 2 == 0 ? wishes.refusedApps : wishes.refusedRequesters)
            .insert(Address::fromBytes(bytes).value());
    }
    const auto ad = computerAd(computer, wishes);
    QVERIFY(!ad);
    QCOMPARE(ad.error().reason.key(), QStringLiteral("market.too_many_refused"));
}

void AcceptanceTest::theMostRefusalsFit()
{
    Wishes wishes{.minimumPrice = {1}, .refusedRequesters = {address('r')}};
    for (int i = 0; i < 256; ++i) {
        QByteArray bytes(20, '\7');
        bytes[1] = static_cast<char>(i);
        wishes.refusedApps.insert(Address::fromBytes(bytes).value());
    }
    QCOMPARE(reasons(wishes, task()), keys({"market.requester_refused"}));
    TaskFacts facts = task();
    facts.requester = address('q');
    QCOMPARE(reasons(wishes, facts), QStringList());
    facts.app = *wishes.refusedApps.rbegin();
    QCOMPARE(reasons(wishes, facts), keys({"market.app_refused"}));
}

void AcceptanceTest::aStrangersAdIsNoTask()
{
    const ClassAd mine = computerAd(computer, {.refusedApps = {address('a')}}).value();
    const ClassAd hostile = ClassAd::parse(
        std::string_view("[ Type = \"task\"; Price = \"9\"; App = { }; Requester = 1/0; "
                         "MinimumPrice = 0; RefusedApps = { }; Requirements = true ]"))
                                .value();
    const auto all = refusals(mine, hostile);
    QVERIFY(all.size() >= 4);
    QVERIFY(!refusals(mine, ClassAd::parse(std::string_view("[]")).value()).empty());
}

void AcceptanceTest::noValueBecomesLanguage()
{
    const QString text =
        QStringLiteral("a\"; Requirements = true; b = \"\\\n\t\x01") + QChar(0xd800);
    const ClassAd ad = AdWriter()
                           .text("Name", text)
                           .texts("List", {text, {}})
                           .real("R", 3)
                           .real("N", std::nan(""))
                           .real("Tiny", -1e-300)
                           .integer("Least", std::numeric_limits<qint64>::min())
                           .ad()
                           .value();
    QVERIFY(!ad.has("Requirements"));
    QVERIFY(!ad.has("N"));
    QVERIFY(ad.value("Name").string.starts_with("a\"; Requirements = true; b = \"\\\n\t "));
    QCOMPARE(ad.value("R").type, AdType::Real);
    QCOMPARE(ad.value("Tiny").real, -1e-300);
    QCOMPARE(ad.value("Least").integer, std::numeric_limits<qint64>::min());
}

QTEST_APPLESS_MAIN(AcceptanceTest)
#include "acceptance_test.moc"
