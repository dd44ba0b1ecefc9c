#include "core/service/keys.h"
#include "core/service/network.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;

namespace {

QByteArray network()
{
    return "{'chain_id': 31337, 'name': 'Practice', 'hub': '0x9a9f2ccfde556a7e9ff0848998aa4a0cfd8863ae',"
           " 'rpc': ['http://127.0.0.1:8545'], 'future_field': 1}";
}

QString write(const QTemporaryDir &folder, QByteArray text)
{
    QFile file(folder.filePath(QStringLiteral("file.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(text.replace('\'', '"'));
    return file.fileName();
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNetworkIsData()
    {
        const QTemporaryDir folder;
        const auto read = service::readNetwork(write(folder, network()));
        FALLOW_VERIFY_RESULT(read);
        QCOMPARE(read->chainId, 31337);
        QVERIFY(!read->allowPrivateHosts);
    }
    void badFilesAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("half written") << network().left(40) << "json.bad_text";
        QTest::newRow("no hub") << QByteArray("{'chain_id': 1, 'name': 'x', 'rpc': []}") << "json.bad_field";
        QTest::newRow("chain as text") << network().replace("31337", "'31337'") << "json.bad_field";
        QTest::newRow("far too large") << QByteArray(300 * 1024, ' ') << "settings.unreadable";
    }
    void badFilesAreRefusedByName()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const auto read = service::readNetwork(write(folder, text));
        QVERIFY(!read);
        QCOMPARE(read.error().reason.key(), reason);
    }
    void aMissingFileSaysSo()
    {
        FALLOW_VERIFY_REASON(service::readSettings(QStringLiteral("/nonexistent/core.json")), "settings.missing");
    }
    void settingsRoundTrip()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("core.json"));
        service::Settings settings;
        settings.network = *service::readNetwork(write(folder, network()));
        settings.poolUrl = QStringLiteral("http://127.0.0.1:13000");
        FALLOW_VERIFY_RESULT(service::writeSettings(path, settings));
        const auto read = service::readSettings(path);
        FALLOW_VERIFY_RESULT(read);
        QCOMPARE(json::toObject(*read), json::toObject(settings));
    }
    void aKeyIsNeverOverwrittenAndReadableByItsOwnerAlone()
    {
        const QTemporaryDir folder;
        service::KeyFiles files(folder.path());
        const base::SecretBytes password(QByteArrayLiteral("secret"));
        const auto key = evm::PrivateKey::generate();
        FALLOW_VERIFY_RESULT(files.store(service::KeyRole::Worker, key, password));
        FALLOW_VERIFY_REASON(files.store(service::KeyRole::Worker, evm::PrivateKey::generate(), password),
                             "wallet.key_exists");
        const auto loaded = files.load(service::KeyRole::Worker, password);
        FALLOW_VERIFY_RESULT(loaded);
        QCOMPARE(loaded->address(), key.address());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(files.path(service::KeyRole::Worker)) & others, QFile::Permissions());
        FALLOW_VERIFY_REASON(files.load(service::KeyRole::Worker, base::SecretBytes(QByteArrayLiteral("wrong"))),
                             "wallet.wrong_password");
        FALLOW_VERIFY_REASON(files.load(service::KeyRole::Owner, password), "wallet.no_key");
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
