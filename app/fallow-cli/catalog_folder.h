#pragma once

#include "app/fallow-cli/wallet_options.h"
#include "core/catalog/drafting.h"
#include "core/catalog/index/librarian.h"
#include "core/content/fetch_client.h"

namespace fallow::cli {

/// The options that stand for KEY in the usage text.
QStringList keyOptions();
/// By the keystore, or the one that a wallet made. Reasons: `cli.usage`, `cli.unreadable_file`,
/// `app.no_secret`, those of wallet::readKeystore.
base::Result<QByteArray> signatureBy(const WalletOptions &options, const catalog::Statement &statement,
                                     const catalog::Domain &domain);
/// With --typed-data: prints the statement for a wallet, and the command is over.
bool showedTypedData(const Session &session, const WalletOptions &options, const catalog::Statement &statement,
                     const catalog::Domain &domain);

/// Reason: `cli.unwritable_file`.
base::Result<base::Done> writeDraft(const QString &folder, const catalog::DraftFiles &draft);
/// Prints what was written, or why not, and ends the command.
void finishDraft(const Session &session, const QString &folder, const base::Result<catalog::DraftFiles> &draft);

/// All of a folder or of an accepted catalog, proven as a reader proves it at `now`.
base::Result<catalog::Proven> prove(const catalog::Files &files, const QDateTime &now);
/// What is wrong with single entries, one line each.
QStringList problemsOf(const catalog::Files &files, const catalog::Proven &proven, const QDateTime &now);

/// The catalogs of this person, the same files that the core has: what is written here it sees. Reasons: those of
/// Librarian::open.
base::Result<std::shared_ptr<catalog::Librarian>> librarian();

/// fallow-fetch, which lies beside this program; the session's core owns it.
content::FetchClient &fetchClient(const Session &session);
/// Ends the command when the helper has left, so that nothing of it is cut off.
void leave(const Session &session, content::FetchClient &client, Exit code);

} // namespace fallow::cli
