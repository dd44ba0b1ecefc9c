#include "core/content/fetch_client.h"
#include "tests/support/verify_result.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::content;
using namespace Qt::StringLiterals;

/// Images made of Debian packages, pushed by skopeo, unpacked by us and by umoci: the same trees.
class RealImagesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_stand;
    QTemporaryDir m_cache;
    QProcess m_registry;
    QString m_host;

private Q_SLOTS:
    void initTestCase()
    {
        m_registry.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_registry.start(QStringLiteral(FALLOW_SOURCE_DIR "/tests/core/image/real_images.sh"),
            {m_stand.path(), QStringLiteral(FALLOW_BIN_DIR "/../tests/debs")});
        QSignalSpy lines(&m_registry, &QProcess::readyReadStandardOutput);
        QVERIFY(lines.wait(180'000));
        m_host = QString::fromLatin1(m_registry.readLine()).trimmed().section(u' ', 1);
        QVERIFY(!m_host.isEmpty());
    }
    void cleanupTestCase()
    {
        m_registry.closeWriteChannel();
        QVERIFY(m_registry.waitForFinished());
    }

    void becomesTheSameTree_data()
    {
        QTest::addColumn<QString>("image");
        for (const char *name : {"programs", "layers", "oddities"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void becomesTheSameTree()
    {
        QFETCH(const QString, image);
        FetchClient client({QStringLiteral(FALLOW_BIN_DIR "/fallow-fetch")});
        const auto job = client.pullImage({.reference = m_host + u"/iexec/real:"_s + image,
            .cacheDir = m_cache.path(),
            .hosts = {{m_host}, true}});
        QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 60'000);
        const auto pulled = job.result.result();
        FALLOW_VERIFY_RESULT(pulled);
        QProcess compare;
        compare.start(QStringLiteral(FALLOW_SOURCE_DIR "/tests/core/image/compare_trees.py"),
            {m_stand.filePath(image + u"/rootfs"_s), pulled->rootfs});
        QVERIFY(compare.waitForFinished());
        const QByteArray said = compare.readAll();
        QVERIFY2(compare.exitStatus() == QProcess::NormalExit && compare.exitCode() == 0,
            said.constData());
    }
};

QTEST_GUILESS_MAIN(RealImagesTest)
#include "real_images_test.moc"
