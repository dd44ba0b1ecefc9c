#include "core/evm/transaction.h"
#include "core/wallet/login_challenge.h"
#include "tests/fuzz/input.h"

using namespace fallow;

/// Whatever a pool sends: what is signed is no transaction, of any type.
FALLOW_FUZZ_TARGET
{
    const QString challenge = fuzz::text(data, size);
    if (!wallet::loginDigest(challenge))
        return 0;
    const QByteArray bytes = wallet::decodeChallenge(challenge.toLatin1());
    FALLOW_CHECK(!evm::decodeUnsigned(bytes) && !evm::decodeSigned(bytes));
    FALLOW_CHECK(!evm::parsesAsTransaction(bytes) && !bytes.startsWith('\x19'));
    return 0;
}
