#include "core/wallet/keystore.h"
#include "core/wallet/raw_key.h"
#include "tests/support/secret_text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace fallow;

namespace
{

int complain(const base::Error &error)
{
    QTextStream(stderr) << error.toString() << '\n';
    return 1;
}

int write(
    const QByteArray &key, const QByteArray &password, const QByteArray &kdf, const QString &folder)
{
    const auto parsed = wallet::parseRawKey(test::secret(key));
    if (!parsed)
        return complain(parsed.error());
    const auto cost = kdf == "scrypt" ? wallet::KdfCost(wallet::ScryptCost{})
                                      : wallet::KdfCost(wallet::Pbkdf2Cost{});
    const auto text = wallet::writeKeystore(*parsed, test::secret(password), cost);
    if (!text)
        return complain(text.error());
    QFile file(QDir(folder).filePath(
        wallet::keystoreFileName(parsed->address(), QDateTime::currentDateTimeUtc())));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(*text) == text->size();
    QTextStream(stdout) << file.fileName() << '\n';
    return isWritten ? 0 : 1;
}

int read(const QString &path, const QByteArray &password)
{
    QFile file(path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto key = wallet::readKeystore(text, test::secret(password));
    if (!key)
        return complain(key.error());
    QTextStream(stdout) << test::plain(wallet::writeRawKey(*key)) << '\n';
    return 0;
}

} // namespace

/// keystore_tool write KEY PASSWORD scrypt|pbkdf2 FOLDER, keystore_tool read FILE PASSWORD: for
/// test keys only, as arguments can be seen by everybody.
int main(int argc, char **argv)
{
    const QByteArrayList words(argv + 1, argv + argc);
    if (words.size() == 5 && words[0] == "write")
        return write(words[1], words[2], words[3], QString::fromUtf8(words[4]));
    if (words.size() == 3 && words[0] == "read")
        return read(QString::fromUtf8(words[1]), words[2]);
    return 2;
}
