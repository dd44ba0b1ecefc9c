#include "core/poco/result_digest.h"
#include "tests/support/test_data.h"

#include <QCryptographicHash>
#include <QTest>

using namespace fallow;

namespace {

base::ContentHash sha256(const char *text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return base::ContentHash::fromBytes(hash).value();
}

poco::OutputFile file(const char *path, const char *content)
{
    return {QString::fromLatin1(path), sha256(content)};
}

QString golden(QStringView name)
{
    return test::dataObject("poco.json")[u"resultDigest"][name].toString();
}

} // namespace

class ResultDigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsItsSha256()
    {
        QCOMPARE(poco::fileDigest(sha256("hello world")).toString(), golden(u"singleFile_helloWorld"));
    }
    void aDirectoryIsSortedAndFlat()
    {
        const QString expected = golden(u"directory_twoFiles_a_is_A_b_is_B");
        QCOMPARE(poco::directoryDigest({file("a", "A"), file("b", "B")}).toString(), expected);
        QCOMPARE(poco::directoryDigest({file("b", "B"), file("a", "A")}).toString(), expected);
        QCOMPARE(poco::directoryDigest({file("a", "A"), file("a/x", "X"), file("b", "B")}).toString(),
                 expected);
        QVERIFY(poco::directoryDigest({file("a", "B"), file("b", "A")}).toString() != expected);
    }
    void callbackDataIsHashedAsBytes()
    {
        QCOMPARE(poco::callbackDigest("\x01").toString(), golden(u"callbackData_0x01"));
    }
};

QTEST_GUILESS_MAIN(ResultDigestTest)
#include "result_digest_test.moc"
