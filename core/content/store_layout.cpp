#include "core/content/store_layout.h"

#include "core/content/file_stamp.h"

namespace fallow::content
{

using namespace Qt::StringLiterals;

namespace
{

QString hexOf(const base::ContentHash &hash)
{
    return QString::fromLatin1(hash.bytes().toHex());
}

} // namespace

QString heldPath(const QString &store, const base::ContentHash &sha256)
{
    const QString hex = hexOf(sha256);
    return store + u"/sha256/"_s + hex.first(2) + u'/' + hex;
}

std::optional<qint64> heldSize(const QString &store, const base::ContentHash &sha256)
{
    const auto stamp = stampOf(heldPath(store, sha256));
    return stamp ? std::optional(stamp->size) : std::nullopt;
}

QString ingestFolder(const QString &store, const base::ContentHash &sha256)
{
    return store + u"/ingest/"_s + hexOf(sha256);
}

} // namespace fallow::content
