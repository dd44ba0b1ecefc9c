#pragma once

#include "core/catalog/fact_table.h"

#include <QByteArrayList>
#include <QFile>

#include <memory>

namespace fallow::catalog {

/// A reader's own copy of what it accepted: one file that holds the streams (stream.h) as they came, the newest
/// last, and beside it the table of what they amount to, which can be done without. What is read is compared
/// with its hash each time. One process at a time writes.
class Archive final : public Files
{
public:
    enum class Belief { Table, Nothing /** every byte is read and hashed anew */ };
    /// Where nothing is, an empty one. A stream that a crash cut off counts as never come.
    /// Reasons: `catalog.bad_stream`, `catalog.no_snapshot` (it cannot be read), those of arrange().
    static base::Result<Archive> open(const QString &path, Belief belief = Belief::Table);

    /// An empty one, whatever lies there.
    static Archive at(const QString &path);

    bool isEmpty() const { return m_table.files.empty(); }
    const std::vector<FileFact> &all() const override { return m_table.files; }
    /// Of a page or a picture: `catalog.not_here`. Also: `catalog.changed_on_disk`.
    base::Result<QByteArray> read(const QByteArray &path) const override;
    /// Of the one there: the state that a stream may continue; zero = send it whole: there is nothing, or more than half is old.
    static base::Bytes32 known(const QString &path);

    /// What this and a stream make, on disk only after `keep`. Reasons: those of open.
    base::Result<Archive> after(const QString &stream) const;
    /// The tree of what it was made from; zero: of nothing.
    const base::Bytes32 &before() const { return m_before; }
    /// What became different by it, in the order of paths.
    const QByteArrayList &changed() const { return m_changed; }
    /// Once `tree` was proven for it. The stream's file goes. Reason: `catalog.unwritable`.
    base::Result<base::Done> keep(const base::Bytes32 &tree);

private:
    base::Result<base::Done> apply(const QByteArray &bytes);
    void takeTable(FactTable table);
    base::Result<QByteArray> contentAt(qint64 at, qint64 size) const;
    /// One that is open, for many reads.
    struct Source {
        QString path{};
        mutable std::shared_ptr<QFile> file{};
        base::Result<QByteArray> read(qint64 at, qint64 size) const;
    };
    base::Result<base::Done> append() const;
    FactTable::Mark newMark() const;
    QString tablePath() const;

    QString m_path;
    Source m_file;
    Source m_stream; ///< whose bytes stand for those from m_kept on
    base::Bytes32 m_before{};
    qint64 m_kept = 0; ///< bytes of the file that count
    qint64 m_length = 0; ///< with the stream
    FactTable m_table;
    QByteArrayList m_changed;
};

} // namespace fallow::catalog
