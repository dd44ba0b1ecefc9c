#pragma once

#include "core/content/engine/rate_limit.h"
#include "core/content/engine/transfer.h"
#include "core/content/hash_tree.h"
#include "tests/support/mirror.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace fallow::test
{

inline QByteArray randomBytes(qint64 size, quint32 seed = 1)
{
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator random(seed);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(size);
    return bytes;
}

/// One file, its hashes and a folder to fetch it into.
class TransferFixture
{
public:
    explicit TransferFixture(QByteArray content) : m_content(std::move(content))
    {
        content::TreeHasher tree;
        tree.add(m_content);
        m_root = tree.finish();
        m_layers.route("/layer", {.body = content::leafLayer(m_content)});
    }
    const QByteArray &content() const { return m_content; }
    QString path() const { return m_dir.filePath(QStringLiteral("file")); }
    QString ingest() const { return m_dir.filePath(QStringLiteral("ingest")); }

    /// Known by its SHA-256 alone, as on the chain.
    content::TransferRequest flat(const QStringList &urls) const
    {
        content::TransferRequest request{.ref = {.sha256 = content::Sha256::of(m_content)},
            .ingest = ingest(),
            .path = path(),
            .maxBytes = 256 * 1024 * 1024,
            .hosts = {{QStringLiteral("127.0.0.1")}, true},
            .stallTime = std::chrono::seconds(2)};
        for (const QString &url : urls)
            request.sources.push_back({.address = url});
        return request;
    }
    /// Known by all its hashes, the leaves to be had.
    content::TransferRequest tree(const QStringList &urls) const
    {
        content::TransferRequest request = flat(urls);
        request.ref.size = m_content.size();
        request.ref.root = m_root;
        request.layers = QStringList{m_layers.url(QStringLiteral("/layer"))};
        return request;
    }
    base::Result<content::TransferredFile> run(const content::TransferRequest &request)
    {
        m_last = {};
        const content::engine::Job job{m_cancelled,
            [this](const content::Progress &progress) {
                m_last = progress;
                if (onProgress)
                    onProgress(progress);
            },
            &limit};
        return content::engine::transfer(request, job);
    }
    std::function<void(const content::Progress &)> onProgress;
    void cancel(bool isCancelled = true) { m_cancelled = isCancelled; }
    const content::Progress &last() const { return m_last; } ///< report
    const content::SourceReport &source(size_t i) const { return m_last.sources.at(i); }

    bool isThere() const { return QFile::exists(path()); }
    /// Exactly the file, and sealed.
    bool isSealed() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) && file.readAll() == m_content
            && !(file.permissions() & QFileDevice::WriteOwner);
    }
    /// The same, and nothing else in the folder.
    bool isRight() const
    {
        return isSealed()
            && QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1;
    }
    content::engine::RateLimit limit;

private:
    QByteArray m_content;
    std::optional<content::PiecesRoot> m_root;
    HttpServer m_layers;
    QTemporaryDir m_dir;
    std::atomic_bool m_cancelled = false;
    content::Progress m_last;
};

} // namespace fallow::test
