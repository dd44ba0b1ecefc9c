#include "tests/abuse/abuse_list.h"

#include <QFile>
#include <QTest>

using namespace fallow::test;

/// Every attempt of `expected` against the program that is shipped, once with a supervisor of
/// root's and once with a plain user's, where even an escape would find nothing (throwaway.cpp).
class AbuseTest : public QObject
{
    Q_OBJECT

private:
    const Expectations m_expected = readExpectations();

    bool isCovered(int number) const
    {
        const QByteArray start = QByteArray::number(number) + '.';
        for (auto it = m_expected.outcomes.keyBegin(); it != m_expected.outcomes.keyEnd(); ++it) {
            if (it->startsWith(start))
                return true;
        }
        for (const auto &one : m_expected.elsewhere) {
            const QByteArrayList range = one.numbers.split('-');
            if (range.front().toInt() <= number && number <= range.back().toInt())
                return true;
        }
        return m_expected.absent.contains(QByteArray::number(number));
    }

private Q_SLOTS:
    void everyNumberOfTheListIsTried()
    {
        for (int number = 1; number <= 111; ++number)
            QVERIFY2(isCovered(number), QByteArray::number(number).constData());
    }
    void whatIsTriedElsewhereIsThere()
    {
        for (const auto &one : m_expected.elsewhere) {
            QFile file(QStringLiteral(FALLOW_SOURCE_DIR "/") + QString::fromUtf8(one.file));
            QVERIFY2(file.open(QIODevice::ReadOnly), one.file.constData());
            QVERIFY2(file.readAll().contains(one.text), QByteArray(one.numbers + ' ' + one.text).constData());
        }
    }
    void whatIsNotTriedSaysWhy()
    {
        for (const QByteArray &why : m_expected.absent)
            QVERIFY2(why.size() > 20, why.constData());
    }
    void whereUserNamespacesAreForbiddenNothingRuns_data()
    {
        QTest::addColumn<QString>("forbid");
        QTest::addColumn<QByteArray>("fix");
        QTest::newRow("by the kernel's setting") << QStringLiteral(
            "sysctl") << QByteArray("Run: sudo sysctl -w user.max_user_namespaces");
        QTest::newRow("by whoever started us")
            << QStringLiteral("filter") << QByteArray("Whatever started Fallow");
    }
    void whereUserNamespacesAreForbiddenNothingRuns()
    {
        QFETCH(QString, forbid);
        QFETCH(QByteArray, fix);
        const Attempts attempts =
            runAttempts(Who::User, QStringLiteral(FALLOW_BIN_DIR "/fallow-sandbox"),
                {QStringLiteral("forbidden")}, forbid);
        QCOMPARE(attempts.outcomes.value("106.run").join(','),
            QByteArray("setup_error sandbox.no_user_namespace"));
        QCOMPARE(attempts.outcomes.value("106.ran_nevertheless").join(','), QByteArray("EPERM"));
        const QByteArray said = attempts.outcomes.value("106.probe").join(',');
        QVERIFY2(said.startsWith(fix), said.constData());
    }
    void everyAttemptMeetsWhatIsWritten_data()
    {
        QTest::addColumn<int>("who");
        QTest::newRow("root") << int(Who::Root);
        QTest::newRow("user") << int(Who::User);
    }
    void everyAttemptMeetsWhatIsWritten()
    {
        QFETCH(int, who);
        if (who == int(Who::Root) && !canBeRoot())
            QSKIP("only root can start a supervisor of root's");
        const Attempts attempts =
            runAttempts(Who(who), QStringLiteral(FALLOW_BIN_DIR "/fallow-sandbox"));
        QByteArrayList wrong;
        for (auto it = m_expected.outcomes.begin(); it != m_expected.outcomes.end(); ++it) {
            const QByteArrayList seen = attempts.outcomes.value(it.key());
            if (seen.isEmpty())
                wrong.append(it.key() + ": not tried");
            for (const QByteArray &outcome : seen) {
                if (!it.value().contains(outcome))
                    wrong.append(it.key() + ": " + outcome + ", not " + it.value().join('|'));
            }
        }
        for (auto it = attempts.outcomes.keyBegin(); it != attempts.outcomes.keyEnd(); ++it) {
            if (!m_expected.outcomes.contains(*it))
                wrong.append(*it + ": nothing is written about it, but "
                    + attempts.outcomes.value(*it).join(','));
        }
        QVERIFY2(wrong.isEmpty(),
            QByteArray(wrong.join('\n') + '\n' + attempts.errors.right(2000)).constData());
    }
};

QTEST_GUILESS_MAIN(AbuseTest)
#include "abuse_test.moc"
