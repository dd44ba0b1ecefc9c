#pragma once

#include "core/evm/private_key.h"
#include "core/wallet/keystore_kdf.h"

#include <QDateTime>

namespace fallow::wallet {

/// The JSON of a Web3 Secret Storage V3 file: aes-128-ctr, scrypt or PBKDF2, Keccak MAC. The same
/// file works in geth and in every iExec tool. Takes as long as the key derivation: call it on a
/// worker thread. `password` is UTF-8. Reason: `wallet.bad_keystore`, for an unbearable cost.
base::Result<QByteArray> writeKeystore(const evm::PrivateKey &key,
                                       const base::SecretBytes &password,
                                       const KdfCost &cost = ScryptCost{});

/// Files are hostile: at most 64 KiB and bounded cost. Reasons: `wallet.wrong_password` (also for
/// a changed MAC, salt or ciphertext, which nobody can tell apart), `wallet.bad_keystore`.
base::Result<evm::PrivateKey> readKeystore(const QByteArray &json,
                                           const base::SecretBytes &password);

/// "UTC--2023-01-02T03-04-05.006000000Z--<address>": the name under which geth and the iexec CLI look
/// for a keystore in their folder.
QString keystoreFileName(const base::Address &address, const QDateTime &time);

} // namespace fallow::wallet
