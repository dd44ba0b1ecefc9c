#include "core/market/promethee.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace fallow;
using namespace fallow::market;
using Shape = Preference::Shape;

namespace
{

using Matrix = std::vector<std::vector<double>>;

std::vector<double> numbers(const QJsonValue &value)
{
    std::vector<double> result;
    for (const auto &entry : value.toArray())
        result.push_back(entry.toDouble());
    return result;
}

Matrix matrix(const QJsonValue &value)
{
    Matrix result;
    for (const auto &row : value.toArray())
        result.push_back(numbers(row));
    return result;
}

std::vector<Criterion> criteriaOf(const QJsonObject &vector)
{
    std::vector<Criterion> criteria;
    const std::vector<double> weights = numbers(vector.value(u"weights"));
    for (qsizetype i = 0; i < static_cast<qsizetype>(weights.size()); ++i) {
        const QJsonObject shape = vector.value(u"preference").toArray().at(i).toObject();
        criteria.push_back({.key = vector.value(u"criteria").toArray().at(i).toString(),
            .aim = vector.value(u"maximise").toArray().at(i).toBool() ? Aim::Most : Aim::Least,
            .preference = {.shape = static_cast<Shape>(shape.value(u"type").toInt() - 1),
                .indifference = shape.value(u"q").toDouble(),
                .whole = shape.value(u"p").toDouble(),
                .deviation = shape.value(u"s").toDouble()},
            .weight = weights[static_cast<size_t>(i)]});
    }
    return criteria;
}

constexpr double tolerance = 1e-6;

std::vector<Criterion> oneOfEach()
{
    std::vector<Criterion> criteria;
    for (const Shape shape :
        {Shape::Usual, Shape::UShape, Shape::VShape, Shape::Level, Shape::Linear, Shape::Gaussian})
        criteria.push_back({.key = {},
            .aim = criteria.size() % 2 == 0 ? Aim::Most : Aim::Least,
            .preference = {.shape = shape, .indifference = 2, .whole = 5, .deviation = 3},
            .weight = 1 + static_cast<double>(criteria.size())});
    return criteria;
}

} // namespace

class PrometheeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAsPublished_data();
    void ordersAsPublished();
    void theSortedSumIsThatOfThePairs();
    void oneAbsurdValueCostsTheOthersNoDigits();
    void whatIsBetterInAllStandsBefore();
    void equalOnesStayInTheirOrder();
    void saysWhatSpeaksForAndAgainst();
    void ordersNoneAndOne();
    void refusesBadWeights();
    void refusesBadCriteria();
    void refusesBadMeasures();
};

void PrometheeTest::ordersAsPublished_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const auto &entry : test::dataObject("promethee.json").value(u"vectors").toArray())
        QTest::newRow(qPrintable(entry.toObject().value(u"name").toString())) << entry.toObject();
}

void PrometheeTest::ordersAsPublished()
{
    QFETCH(QJsonObject, vector);
    const std::vector<Criterion> criteria = criteriaOf(vector);
    const Matrix measures = matrix(vector.value(u"matrix"));
    const QJsonObject expected = vector.value(u"expected").toObject();
    const Matrix pi = matrix(expected.value(u"pi"));
    for (size_t a = 0; a < measures.size(); ++a) {
        for (size_t b = 0; b < measures.size(); ++b)
            QVERIFY(std::abs(preference(criteria, measures[a], measures[b]).value() - pi[a][b])
                < tolerance);
    }
    const std::vector<Ranked> ranked = rank(criteria, measures).value();
    QCOMPARE(ranked.size(), measures.size());
    const QJsonArray names = vector.value(u"alternatives").toArray();
    for (size_t place = 0; place < ranked.size(); ++place) {
        const Ranked &one = ranked[place];
        QCOMPARE(names.at(static_cast<qsizetype>(one.index)),
            expected.value(u"ranking").toArray().at(static_cast<qsizetype>(place)));
        QVERIFY(std::abs(one.flow - numbers(expected.value(u"phi"))[one.index]) < tolerance);
        QVERIFY(
            std::abs(one.leaving - numbers(expected.value(u"phi_plus"))[one.index]) < tolerance);
        QVERIFY(
            std::abs(one.entering - numbers(expected.value(u"phi_minus"))[one.index]) < tolerance);
    }
}

void PrometheeTest::theSortedSumIsThatOfThePairs()
{
    std::mt19937 random(11);
    const std::vector<Criterion> criteria = oneOfEach();
    for (int round = 0; round < 20; ++round) {
        Matrix measures(60, std::vector<double>(criteria.size()));
        for (auto &row : measures) {
            for (double &value : row) // halves: many ties and differences of exactly a threshold
                value = static_cast<double>(random() % 40) / 2;
        }
        double sum = 0;
        const std::vector<Ranked> ranked = rank(criteria, measures).value();
        for (const Ranked &one : ranked) {
            double leaving = 0;
            double entering = 0;
            for (const auto &other : measures) {
                leaving += preference(criteria, measures[one.index], other).value() / 59;
                entering += preference(criteria, other, measures[one.index]).value() / 59;
            }
            QVERIFY(std::abs(one.leaving - leaving) < 1e-12);
            QVERIFY(std::abs(one.entering - entering) < 1e-12);
            sum += one.flow;
        }
        QVERIFY(std::abs(sum) < 1e-12);
    }
}

void PrometheeTest::oneAbsurdValueCostsTheOthersNoDigits()
{
    const std::vector<Criterion> criteria{
        {.key = {}, .preference = {.shape = Shape::Linear, .indifference = 0.1, .whole = 1}}};
    for (const double absurd : {1e100, -1e100}) {
        const Matrix measures{{0.1}, {0.5}, {absurd}, {0.8}, {1.3}};
        const std::vector<Ranked> ranked = rank(criteria, measures).value();
        for (const Ranked &one : ranked) {
            double flow = 0;
            for (const auto &other : measures)
                flow += (preference(criteria, measures[one.index], other).value()
                            - preference(criteria, other, measures[one.index]).value())
                    / 4;
            QVERIFY(std::abs(one.flow - flow) < 1e-12);
        }
    }
}

void PrometheeTest::whatIsBetterInAllStandsBefore()
{
    std::mt19937 random(3);
    const std::vector<Criterion> criteria = oneOfEach();
    Matrix measures(50, std::vector<double>(criteria.size()));
    for (auto &row : measures) {
        for (double &value : row)
            value = static_cast<double>(random() % 1000) / 50;
    }
    std::vector<double> better = measures[20];
    for (size_t j = 0; j < better.size(); ++j)
        better[j] += criteria[j].aim == Aim::Most ? 1 : -1;
    measures.push_back(better);
    std::vector<size_t> places(measures.size());
    const auto ranked = rank(criteria, measures).value();
    for (size_t place = 0; place < ranked.size(); ++place)
        places[ranked[place].index] = place;
    QVERIFY(places.back() < places[20]);
}

void PrometheeTest::equalOnesStayInTheirOrder()
{
    const Matrix measures(40, std::vector<double>(6, 1.1));
    const auto ranked = rank(oneOfEach(), measures).value();
    for (size_t i = 0; i < ranked.size(); ++i) {
        QCOMPARE(ranked[i].index, i);
        QVERIFY(!ranked[i].strength() && !ranked[i].weakness());
    }
}

void PrometheeTest::saysWhatSpeaksForAndAgainst()
{
    const std::vector<Criterion> criteria{{.key = QStringLiteral("cost"), .aim = Aim::Least},
        {.key = QStringLiteral("speed"), .weight = 2},
        {.key = QStringLiteral("trust"), .weight = 0}};
    const auto ranked = rank(criteria, {{1, 1, 5}, {2, 2, 1}}).value();
    QCOMPARE(ranked[0].index, size_t{1});
    QCOMPARE(*ranked[0].strength(), size_t{1});
    QCOMPARE(*ranked[0].weakness(), size_t{0});
    QVERIFY(std::abs(ranked[0].parts[0] + 1.0 / 3) < 1e-12);
    QVERIFY(std::abs(ranked[0].parts[1] - 2.0 / 3) < 1e-12);
    QCOMPARE(*ranked[1].strength(), size_t{0});
}

void PrometheeTest::ordersNoneAndOne()
{
    QVERIFY(rank(oneOfEach(), {}).value().empty());
    const auto alone = rank(oneOfEach(), {{1, 2, 3, 4, 5, 6}}).value();
    QCOMPARE(alone.size(), size_t{1});
    QCOMPARE(alone[0].flow, 0.0);
}

void PrometheeTest::refusesBadWeights()
{
    constexpr double inf = std::numeric_limits<double>::infinity();
    for (const double weight : {-1.0, -1e-300, inf, std::nan(""), 1e101}) {
        const auto ranked = rank({{.key = {}}, {.key = {}, .weight = weight}}, {{1, 2}});
        QVERIFY(!ranked);
        QCOMPARE(ranked.error().reason.key(), QStringLiteral("market.bad_weight"));
    }
    QVERIFY(!rank({{.key = {}, .weight = 0}}, {{1}}));
    QVERIFY(!rank({}, {}));
}

void PrometheeTest::refusesBadCriteria()
{
    constexpr double inf = std::numeric_limits<double>::infinity();
    for (const Preference &bad : {Preference{.shape = Shape::UShape, .indifference = -1},
             Preference{.shape = Shape::VShape, .whole = std::nan("")},
             Preference{.shape = Shape::Linear, .indifference = 2, .whole = 1},
             Preference{.shape = Shape::Level, .indifference = 2, .whole = 1},
             Preference{.shape = Shape::Linear, .indifference = 0, .whole = inf},
             Preference{.shape = Shape::Gaussian},
             Preference{.shape = Shape::Gaussian, .deviation = -1},
             Preference{.shape = Shape::Gaussian, .deviation = std::nan("")}}) {
        const auto ranked = rank({{.key = {}, .preference = bad}}, {{1}, {2}});
        QVERIFY(!ranked);
        QCOMPARE(ranked.error().reason.key(), QStringLiteral("market.bad_criterion"));
    }
    // Without a width the ramp is a step.
    const auto ranked =
        rank({{.key = {}, .preference = {.shape = Shape::VShape}}}, {{1}, {2}}).value();
    QCOMPARE(ranked[0].flow, 1.0);
}

void PrometheeTest::refusesBadMeasures()
{
    constexpr double inf = std::numeric_limits<double>::infinity();
    for (const std::vector<double> &bad :
        std::vector<std::vector<double>>{{std::nan("")}, {inf}, {-inf}, {1e101}, {}, {1, 2}}) {
        const auto ranked = rank({{.key = {}}}, {{1}, bad});
        QVERIFY(!ranked);
        QCOMPARE(ranked.error().reason.key(), QStringLiteral("market.bad_measure"));
        QCOMPARE(ranked.error().detail, QStringLiteral("alternative 1"));
    }
}

QTEST_APPLESS_MAIN(PrometheeTest)
#include "promethee_test.moc"
