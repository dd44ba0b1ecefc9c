#include "core/image/reference.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow::image;
using namespace Qt::StringLiterals;

class ReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatDockerReads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        const QString digest = u"@sha256:"_s + QString(64, u'a');
        row(u"busybox"_s, u"registry-1.docker.io/library/busybox:latest"_s);
        row(u"busybox:1.36"_s, u"registry-1.docker.io/library/busybox:1.36"_s);
        row(u"iexechub/hello"_s, u"registry-1.docker.io/iexechub/hello:latest"_s);
        row(u"docker.io/iexechub/hello:2"_s, u"registry-1.docker.io/iexechub/hello:2"_s);
        row(u"docker.io/busybox"_s, u"registry-1.docker.io/library/busybox:latest"_s);
        row(u"registry.hub.docker.com/iexechub/vanityeth:1.1.1"_s,
            u"registry-1.docker.io/iexechub/vanityeth:1.1.1"_s);
        row(u"localhost/a"_s, u"localhost/a:latest"_s);
        row(u"127.0.0.1:5000/a/b/c:t"_s, u"127.0.0.1:5000/a/b/c:t"_s);
        row(u"ghcr.io/a/b"_s + digest, u"ghcr.io/a/b"_s + digest);
        row(u"ghcr.io/a/b:tag"_s + digest, u"ghcr.io/a/b"_s + digest);
    }
    void readsWhatDockerReads()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const auto reference = parseReference(text);
        FALLOW_VERIFY_RESULT(reference);
        QCOMPARE(reference->toString(), expected);
    }
    void refusesWhatIsNoReference_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts = {u""_s,
                                   u"UPPER/case"_s,
                                   u"a:"_s,
                                   u"a b"_s,
                                   u"a/../b"_s,
                                   u"https://host/a"_s,
                                   u"host.io/"_s,
                                   u"a@sha256:12"_s,
                                   u"a@md5:"_s + QString(64, u'a'),
                                   u"a/b?c"_s,
                                   u"a/b#c"_s,
                                   u"u@h.io/a"_s,
                                   u"a:tag/b"_s,
                                   u"-a"_s,
                                   u"a\nb"_s,
                                   u"a\n"_s,
                                   QString(600, u'a'),
                                   u"h.io:99999999/a"_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(40))) << text;
    }
    void refusesWhatIsNoReference()
    {
        QFETCH(const QString, text);
        FALLOW_VERIFY_REASON(parseReference(text), "image.bad_reference");
    }
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "reference_test.moc"
