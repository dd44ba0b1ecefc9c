#include "core/base/future.h"
#include "tests/support/verify_result.h"

#include <QPromise>
#include <QTest>

using namespace fallow::base;

namespace {

template<typename T>
struct Pending {
    QPromise<Result<T>> promise;
    Pending() { promise.start(); }
    void finish(Result<T> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

const Error broken{Code::Corrupt, Reason(QStringLiteral("test.broken")), {}};

} // namespace

class FutureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfWaitsForTheLast()
    {
        Pending<int> a;
        Pending<QString> b;
        const auto sum = allOf(a.promise.future(), b.promise.future())
                             .apply(this, [](int number, const QString &text) -> Result<QString> {
                                 return QString(text + QString::number(number));
                             });
        b.finish(QStringLiteral("n"));
        QVERIFY(!sum.isFinished());
        a.finish(7);
        QVERIFY(sum.isFinished());
        QCOMPARE(sum.result().value(), QStringLiteral("n7"));
    }
    void theFirstErrorAnswersAtOnce()
    {
        Pending<int> a;
        Pending<int> b;
        bool called = false;
        const auto sum = allOf(a.promise.future(), b.promise.future()).apply(this, [&](int, int) -> Result<int> {
            called = true;
            return 0;
        });
        a.finish(broken);
        QVERIFY(sum.isFinished());
        FALLOW_VERIFY_REASON(sum.result(), "test.broken");
        b.finish(1);
        QVERIFY(!called);
    }
    void aFutureOfAFutureIsUnwrapped()
    {
        Pending<int> a;
        Pending<int> later;
        const auto sum = allOf(a.promise.future()).apply(this, [&](int) { return later.promise.future(); });
        a.finish(1);
        QVERIFY(!sum.isFinished());
        later.finish(5);
        QTRY_VERIFY(sum.isFinished());
        QCOMPARE(sum.result().value(), 5);
    }
    void aDeadContextIsNotCalled()
    {
        Pending<int> a;
        bool called = false;
        auto context = std::make_unique<QObject>();
        then(context.get(), a.promise.future(), [&](const Result<int> &) { called = true; });
        context.reset();
        a.finish(1);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(FutureTest)
#include "future_test.moc"
