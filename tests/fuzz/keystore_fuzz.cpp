#include "core/wallet/keystore.h"
#include "tests/fuzz/input.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace fallow;

namespace
{

/// A key derivation may cost ten seconds; only what is cheap is tried, for the reader is what is
/// fuzzed here.
bool isCheap(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    for (const QStringView name : {u"crypto", u"Crypto"}) {
        const QJsonObject params = file[name][u"kdfparams"].toObject();
        for (const QStringView field : {u"n", u"r", u"p", u"c"}) {
            if (params[field].toInteger(0) > 64)
                return false;
        }
    }
    return true;
}

} // namespace

FALLOW_FUZZ_TARGET
{
    const QByteArray json = fuzz::bytes(data, size);
    if (isCheap(json))
        (void)wallet::readKeystore(json, base::SecretBytes(QByteArray("right")));
    return 0;
}
