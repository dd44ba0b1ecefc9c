#pragma once

#include "core/catalog/reading.h"
#include "core/catalog/stream.h"
#include "tests/core/catalog/catalog_stand.h"

#include <QTemporaryDir>

namespace fallow::test {

/// A curator's catalog and a reader's shelf; what `fallow-fetch` would hand over is written by hand.
class Reader
{
public:
    CatalogStand stand;
    QTemporaryDir folder;
    const catalog::Shelf shelf{folder.path()};
    catalog::Shelved shelved{.url = QStringLiteral("https://example.org/x.git"), .trust = stand.pinned()};

    explicit Reader(bool takesIt = true)
    {
        FALLOW_CHECK(shelf.put(shelved));
        if (takesIt)
            FALLOW_CHECK(take(handOver()) == u"accepted");
    }
    /// The curator's state, as one who has `m_before` is told of it.
    QByteArray handOver() const
    {
        const auto knows = catalog::updateRequest(shelf, shelved, stand.now).knows;
        std::optional<catalog::ReaderState> before;
        if (!knows.isZero() && knows == catalog::treeHash(m_before))
            before.emplace(catalog::ReaderState{knows, m_before});
        QByteArray all;
        FALLOW_CHECK(catalog::writeStream(stand.files(), [&](const QByteArray &bytes) -> base::Result<base::Done> {
            all += bytes;
            return base::Done{};
        }, before));
        return all;
    }
    QString take(const QByteArray &stream)
    {
        write(shelf.streamOf(shelved), stream);
        auto updated = catalog::takeUpdate(shelf, shelved, catalog::UpdateReply{.trust = shelved.trust}, stand.now);
        FALLOW_CHECK(updated);
        last = *std::move(updated);
        if (!last.isForgotten)
            shelved = last.catalog;
        if (last.reading)
            m_before = last.reading->files.all();
        return last.reading ? QStringLiteral("accepted") : last.why.reason.key();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        FALLOW_CHECK(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString archive() const { return shelf.archiveOf(shelved); }
    QString table() const { return archive() + QStringLiteral(".facts"); }
    /// Everything is there and is what the curator has.
    bool isWhole(catalog::Archive::Belief belief = catalog::Archive::Belief::Table)
    {
        const auto reading = catalog::readShelved(shelf, shelved, belief);
        if (!reading || reading->files.all() != stand.files().all())
            return false;
        return std::all_of(stand.contents.begin(), stand.contents.end(), [&](const auto &file) {
            const auto bytes = reading->files.read(file.first);
            return bytes && *bytes == file.second;
        });
    }

    catalog::Updated last{};

private:
    std::vector<catalog::FileFact> m_before;
};

} // namespace fallow::test
