#include "core/content/fetch_client.h"
#include "core/image/reference.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;

/// Debian's docker-registry with images umoci made and skopeo pushed, against the real helper.
class RegistryE2eTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_stand;
    QProcess m_registry;
    QString m_host;
    ContentHash m_firstDigest;
    ContentHash m_secondDigest;
    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<FetchClient> m_client;

    ImageRequest request(const QString &reference) const
    {
        return {.reference = m_host + u"/iexec/demo"_s + reference, .cacheDir = m_cache->path(),
                .hosts = {{m_host}, true}};
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("<absent>");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_registry.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_registry.start(QStringLiteral(FALLOW_SOURCE_DIR "/tests/core/image/registry_stand.sh"),
                         {m_stand.path()});
        QSignalSpy lines(&m_registry, &QProcess::readyReadStandardOutput);
        QVERIFY(lines.wait(60'000));
        const QStringList words = QString::fromLatin1(m_registry.readLine()).trimmed().split(u' ');
        QCOMPARE(words.size(), 4);
        m_host = words[1];
        m_firstDigest = image::parseDigest(words[2]).value();
        m_secondDigest = image::parseDigest(words[3]).value();
    }
    void cleanupTestCase()
    {
        m_registry.closeWriteChannel();
        QVERIFY(m_registry.waitForFinished());
    }
    void init()
    {
        m_cache = std::make_unique<QTemporaryDir>();
        m_client = std::make_unique<FetchClient>(
            FetchClient::Settings{QStringLiteral(FALLOW_BIN_DIR "/fallow-fetch")});
    }

    void pullsDockerSchemaAndUnpacksIt()
    {
        ImageRequest pinned = request(u":v1"_s);
        pinned.expectedDigest = Bytes32::from(m_firstDigest);
        const auto job = m_client->pullImage(pinned);
        QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 30000);
        const auto pulled = job.result.result();
        FALLOW_VERIFY_RESULT(pulled);
        QCOMPARE(pulled->manifestDigest, m_firstDigest);
        QCOMPARE(pulled->config.entrypoint, (QStringList{u"/bin/sh"_s, u"-c"_s}));
        QCOMPARE(pulled->config.cmd, QStringList{u"cat /etc/release"_s});
        QVERIFY(pulled->config.env.contains(u"NAME=value"_s));
        QCOMPARE(pulled->config.workdir, u"/kept"_s);
        QCOMPARE(pulled->config.user, u"1000"_s);
        QCOMPARE(contents(pulled->rootfs + u"/etc/release"_s), "two\n");
        QCOMPARE(contents(pulled->rootfs + u"/kept/new"_s), "new\n");
        QVERIFY(!QFileInfo::exists(pulled->rootfs + u"/old"_s));
        QVERIFY(!QFileInfo::exists(pulled->rootfs + u"/kept/gone"_s));
        QCOMPARE(QFileInfo(pulled->rootfs + u"/bin"_s).symLinkTarget(),
                 pulled->rootfs + u"/usr/bin"_s);
        QVERIFY(QFileInfo(pulled->rootfs + u"/usr/bin/sh"_s).isExecutable());
    }
    void movesOnlyTheLayerThatIsNew()
    {
        const auto first = m_client->pullImage(request(u":v1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(first.result.isFinished(), 30000);
        FALLOW_VERIFY_RESULT(first.result.result());
        const auto second = m_client->pullImage(request(u":v2"_s));
        QTRY_VERIFY_WITH_TIMEOUT(second.result.isFinished(), 30000);
        const auto pulled = second.result.result();
        FALLOW_VERIFY_RESULT(pulled);
        QCOMPARE(pulled->manifestDigest, m_secondDigest);
        QCOMPARE(contents(pulled->rootfs + u"/kept/more"_s), "more\n");
        QVERIFY(pulled->downloaded > 0);
        QVERIFY2(pulled->downloaded < 20'000, qPrintable(QString::number(pulled->downloaded)));
        const auto again = m_client->pullImage(request(u"@"_s + image::digestText(m_secondDigest)));
        QTRY_VERIFY_WITH_TIMEOUT(again.result.isFinished(), 30000);
        FALLOW_VERIFY_RESULT(again.result.result());
        QCOMPARE(again.result.result()->downloaded, 0);
    }
    void pullsOfOneImageAtTheSameTimeShareTheWork()
    {
        const auto first = m_client->pullImage(request(u":v1"_s));
        const auto second = m_client->pullImage(request(u":v1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(first.result.isFinished(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(second.result.isFinished(), 30000);
        FALLOW_VERIFY_RESULT(first.result.result());
        FALLOW_VERIFY_RESULT(second.result.result());
        QCOMPARE(std::min(first.result.result()->downloaded, second.result.result()->downloaded),
                 0);
    }
    void refusesAnImageTheChainDoesNotName()
    {
        ImageRequest pinned = request(u":v1"_s);
        pinned.expectedDigest = Bytes32::from(m_secondDigest);
        const auto job = m_client->pullImage(pinned);
        QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 30000);
        FALLOW_VERIFY_REASON(job.result.result(), "image.checksum_mismatch");
        QVERIFY(!QFileInfo::exists(m_cache->filePath(u"images"_s)));
    }
    void saysWhenTheImageIsNotThere()
    {
        const auto job = m_client->pullImage(request(u":absent"_s));
        QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 30000);
        FALLOW_VERIFY_REASON(job.result.result(), "image.not_found");
    }
    void findsADamagedLayerInTheRegistry()
    {
        QString largest;
        QDirIterator files(m_stand.filePath(u"registry"_s), {u"data"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (QFileInfo(path).size() > QFileInfo(largest).size())
                largest = path;
        }
        QFile data(largest);
        QVERIFY(data.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && data.seek(1000));
        const QByteArray right = data.read(1);
        QVERIFY(data.seek(1000) && data.write(right == "x" ? "y" : "x") == 1);
        const auto job = m_client->pullImage(request(u":v1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 30000);
        QVERIFY(data.seek(1000) && data.write(right) == 1);
        FALLOW_VERIFY_REASON(job.result.result(), "image.digest_mismatch");
        QVERIFY(QDir(m_cache->filePath(u"images"_s))
                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(RegistryE2eTest)
#include "registry_e2e_test.moc"
