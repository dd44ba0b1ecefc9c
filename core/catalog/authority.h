#pragma once

#include "core/catalog/files.h"
#include "core/catalog/root.h"

/// Steps that checking a catalog and making one have in common.
namespace fallow::catalog {

QByteArray rootPath(quint64 version); ///< "meta/root/3.json"
QByteArray rootSignaturesPath(quint64 version);

/// Who signed a statement, by the signatures in a file. Reasons: `catalog.bad_json`, those of `files`.
base::Result<std::set<base::Address>> signersIn(const Files &files, const QByteArray &path, const Statement &statement,
                                                const Domain &domain);
/// Reason: `catalog.too_few_signatures`.
base::Result<base::Done> needEnough(const Role &role, const std::set<base::Address> &signers,
                                    const std::set<base::Address> &revoked, const char *name);
base::Error refuse(base::Code code, base::Reason reason, const QString &detail);

} // namespace fallow::catalog
