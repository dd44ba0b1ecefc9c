#include "core/host/device_use.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using model::Fact;

class DeviceUseTest : public QObject
{
    Q_OBJECT

    base::SystemClock m_clock;

    static void touch(const QString &path)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

private Q_SLOTS:
    void aHeldDeviceIsInUseByItsHolder()
    {
        const QTemporaryDir dev;
        touch(dev.filePath(QStringLiteral("video0")));
        touch(dev.filePath(QStringLiteral("snd/pcmC0D0c")));
        touch(dev.filePath(QStringLiteral("snd/pcmC0D0p"))); // a loudspeaker
        host::FactBoard board(m_clock);
        const host::DeviceUse use(board, dev.path());
        QVERIFY(board.facts()[Fact::Camera] && !board.facts().is(Fact::Camera));
        QFile speaker(dev.filePath(QStringLiteral("snd/pcmC0D0p")));
        QVERIFY(speaker.open(QIODevice::ReadOnly));
        QFile camera(dev.filePath(QStringLiteral("video0")));
        QVERIFY(camera.open(QIODevice::ReadOnly));
        QTRY_VERIFY(board.facts().is(Fact::Camera));
        QVERIFY(board.facts()[Fact::Camera]->subject.contains(QStringLiteral("device_use")));
        QVERIFY(!board.facts().is(Fact::Microphone));
        camera.close();
        QTRY_VERIFY(!board.facts().is(Fact::Camera));
    }
    void aDeviceThatIsPluggedInLaterIsWatched()
    {
        const QTemporaryDir dev;
        host::FactBoard board(m_clock);
        const host::DeviceUse use(board, dev.path());
        QVERIFY(!board.facts()[Fact::Camera]);
        QCOMPARE(board.sights().front().reason, QStringLiteral("host.no_camera"));
        touch(dev.filePath(QStringLiteral("video7")));
        QTRY_VERIFY(board.facts()[Fact::Camera]);
        QFile camera(dev.filePath(QStringLiteral("video7")));
        QVERIFY(camera.open(QIODevice::ReadOnly));
        QTRY_VERIFY(board.facts().is(Fact::Camera));
        QVERIFY(QFile::remove(camera.fileName()));
        QTRY_VERIFY(!board.facts()[Fact::Camera]);
    }
};

QTEST_GUILESS_MAIN(DeviceUseTest)
#include "device_use_test.moc"
