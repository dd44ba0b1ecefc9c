#include "core/wallet/os_keyring.h"
#include "tests/support/await.h"
#include "tests/support/secret_text.h"
#include "tests/support/verify_result.h"

#include <QCoreApplication>
#include <QString>
#include <QTest>

using namespace fallow;
using test::secret;
using wallet::OsKeyring;

namespace
{

const QString name = QStringLiteral("fallow-test-entry");

} // namespace

/// Runs twice: with FALLOW_TEST_KEYRING=yes on a session bus with a keyring on it, else without.
class OsKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAServiceEveryCallSaysSo()
    {
        if (hasService())
            QSKIP("a keyring is there");
        OsKeyring keyring;
        FALLOW_VERIFY_REASON(test::await(keyring.probe(), 20'000), "wallet.no_keyring");
        FALLOW_VERIFY_REASON(
            test::await(keyring.write(name, secret("x")), 20'000), "wallet.no_keyring");
        FALLOW_VERIFY_REASON(test::await(keyring.read(name)), "wallet.no_keyring");
    }
    void whatIsNotThereIsTold()
    {
        if (!hasService())
            QSKIP("no keyring to ask");
        OsKeyring keyring;
        FALLOW_VERIFY_REASON(test::await(keyring.read(name)), "wallet.not_in_keyring");
        FALLOW_VERIFY_RESULT(test::await(keyring.remove(name)));
    }
    void keepsBytesAsTheyAre()
    {
        if (!hasService())
            QSKIP("no keyring to ask");
        OsKeyring keyring;
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += static_cast<char>(i);
        FALLOW_VERIFY_RESULT(test::await(keyring.probe()));
        FALLOW_VERIFY_RESULT(test::await(keyring.write(name, secret(all))));
        const auto read = test::await(keyring.read(name));
        FALLOW_VERIFY_RESULT(read);
        QVERIFY((*read)->equals(secret(all)));
        FALLOW_VERIFY_RESULT(test::await(keyring.remove(name)));
        FALLOW_VERIFY_REASON(test::await(keyring.read(name)), "wallet.not_in_keyring");
    }

private:
    static bool hasService() { return qEnvironmentVariable("FALLOW_TEST_KEYRING") == u"yes"; }
};

QTEST_GUILESS_MAIN(OsKeyringTest)
#include "os_keyring_test.moc"
