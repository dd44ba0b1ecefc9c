#include "core/content/engine/zip_reader.h"

#include "core/base/random.h"
#include "core/content/engine/safe_tree.h"
#include "core/content/engine/zip_writer.h"
#include "core/content/sha256.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

#include <memory>

namespace fallow::content::engine {

using namespace base;

namespace {

constexpr qint64 maxRatio = 200; // text compresses 10 to 20 fold; Deflate could 1032 fold
constexpr qint64 ratioSlack = qint64{256} << 20; // below that a bomb is no harm, and zeros are legal
constexpr qsizetype blockSize = 256 * 1024;
constexpr qsizetype maxName = 1024;

Error badZip(archive *zip)
{
    const char *text = archive_error_string(zip);
    return fail(Code::Corrupt, "result.bad_zip"_reason,
                QString::fromUtf8(text ? text : "unreadable"));
}

/// A relative path without tricks.
Result<QByteArray> checkName(const char *raw)
{
    const QByteArray name(raw);
    const Error bad = fail(Code::Denied, "result.bad_name"_reason,
                           QString::fromLatin1(name.left(200).toPercentEncoding("/")));
    QStringDecoder decoder(QStringDecoder::Utf8);
    (void)QString(decoder(name));
    if (name.isEmpty() || name.size() > maxName || decoder.hasError() || name.contains('\\'))
        return bad;
    const QList<QByteArray> parts = name.split('/');
    if (parts.size() > maxResultDepth)
        return bad;
    for (const QByteArray &part : parts) {
        if (part.isEmpty() || part == "." || part == ".." || part.size() > 255)
            return bad;
    }
    return name;
}

/// Our writer's methods and Java's; the others would be decoders nobody needs (poco.md E.5). What
/// libarchive calls the entry it has just opened is the one place where it tells.
bool isPlainZip(archive *zip)
{
    const QByteArray name(archive_format_name(zip));
    return name.endsWith("(deflation)") || name.endsWith("(uncompressed)");
}

class Reader
{
public:
    Reader(int target, const Job &job) : m_target(target), m_job(job), m_zip(archive_read_new()) {}

    Result<Done> open(const QString &path);
    Result<Done> readAll();
    const ResultFiles &files() const { return m_files; }

private:
    struct Free {
        void operator()(archive *zip) const { archive_read_free(zip); }
    };
    Result<Done> readEntry(archive_entry *entry);
    Result<Descriptor> createFile(const QByteArray &name);
    Result<ContentHash> copy(const QByteArray &name, int file);

    int m_target; ///< folder to unpack into, -1 = nowhere
    const Job &m_job;
    std::unique_ptr<archive, Free> m_zip;
    qint64 m_maxBytes = 0;
    ResultFiles m_files;
};

Result<Done> Reader::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(Code::NotFound, "content.read_failed"_reason, path);
    m_maxBytes = std::min(maxResultBytes, info.size() * maxRatio + ratioSlack);
    archive *zip = m_zip.get();
    archive_read_support_format_zip_seekable(zip);
    if (archive_read_open_filename(zip, QFile::encodeName(path).constData(), blockSize)
        != ARCHIVE_OK)
        return badZip(zip);
    return Done{};
}

Result<Done> Reader::readAll()
{
    for (;;) {
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(m_zip.get(), &entry);
        if (status == ARCHIVE_EOF)
            return Done{};
        if (status != ARCHIVE_OK
            && status != ARCHIVE_WARN) // a warning is about the name: see below
            return badZip(m_zip.get());
        if (const auto read = readEntry(entry); !read)
            return read;
    }
}

Result<Done> Reader::readEntry(archive_entry *entry)
{
    if (archive_entry_filetype(entry) == AE_IFDIR)
        return Done{}; // folders come with their files
    const char *raw = archive_entry_pathname(entry);
    const char *utf8 = raw ? raw : archive_entry_pathname_utf8(entry); // where the locale has no such letter
    const auto name = checkName(utf8 ? utf8 : "");
    if (!name)
        return name.error();
    if (archive_entry_is_encrypted(entry))
        return fail(Code::Denied, "result.encrypted"_reason, QString::fromUtf8(*name));
    if (!isPlainZip(m_zip.get()))
        return fail(Code::Denied, "result.unsupported_compression"_reason,
                    QString::fromUtf8(archive_format_name(m_zip.get())));
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry))
        return fail(Code::Denied, "result.special_file"_reason, QString::fromUtf8(*name));
    if (m_files.hashes.contains(QString::fromUtf8(*name)))
        return fail(Code::Denied, "result.bad_name"_reason, QString::fromUtf8(*name));
    if (m_files.hashes.size() >= maxResultFiles)
        return fail(Code::Denied, "result.too_many_files"_reason);
    const auto file = createFile(*name);
    if (!file)
        return file.error();
    const auto hash = copy(*name, file->get());
    if (!hash)
        return hash.error();
    m_files.hashes.insert(QString::fromUtf8(*name), *hash);
    return Done{};
}

Result<Descriptor> Reader::createFile(const QByteArray &name)
{
    if (m_target < 0)
        return Descriptor();
    for (qsizetype slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
        const QByteArray folder = name.first(slash);
        if (mkdirat(m_target, folder.constData(), 0755) != 0 && errno != EEXIST)
            return fail(Code::Denied, "result.bad_name"_reason, QString::fromUtf8(folder));
    }
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
    Descriptor file = openTree(m_target, name, flags, resolveBeneath, 0644);
    if (!file.isValid() && (errno == EEXIST || errno == ENOTDIR || errno == EISDIR))
        return fail(Code::Denied, "result.bad_name"_reason, QString::fromUtf8(name));
    if (!file.isValid())
        return systemError(QString::fromUtf8(name));
    return file;
}

Result<ContentHash> Reader::copy(const QByteArray &name, int file)
{
    QByteArray buffer(blockSize, Qt::Uninitialized);
    Sha256 hash;
    for (;;) {
        if (const auto running = m_job.check(); !running)
            return running.error();
        const la_ssize_t got
            = archive_read_data(m_zip.get(), buffer.data(), static_cast<size_t>(blockSize));
        if (got < 0)
            return badZip(m_zip.get());
        if (got == 0)
            return hash.finish();
        m_files.size += got;
        if (m_files.size > m_maxBytes)
            return fail(Code::Denied, "result.too_large"_reason);
        const QByteArrayView piece(buffer.constData(), got);
        hash.add(piece);
        if (name == "computed.json" && m_files.computedJson.size() + got <= maxComputedJson)
            m_files.computedJson.append(piece);
        if (file >= 0 && write(file, piece.data(), static_cast<size_t>(got)) != got)
            return systemError(QString::fromUtf8(name));
        m_job.report({.phase = QStringLiteral("verify"), .verified = m_files.size});
    }
}

Result<ResultSummary> readAndCompare(const VerifyRequest &request, int target, const Keccak &keccak,
                                     const Job &job)
{
    Reader reader(target, job);
    if (const auto opened = reader.open(request.zipPath); !opened)
        return opened.error();
    if (const auto read = reader.readAll(); !read)
        return read.error();
    auto summary = summarize(reader.files(), request.isCallback, keccak);
    if (summary && !request.expectedDigest.isZero() && summary->digest != request.expectedDigest)
        return fail(Code::Corrupt, "result.digest_mismatch"_reason,
                    QStringLiteral("expected %1, got %2").arg(request.expectedDigest.toString(),
                                                            summary->digest.toString()));
    return summary;
}

} // namespace

Result<VerifiedResult> verifyResultZip(const VerifyRequest &request, const Keccak &keccak,
                                       const Job &job)
{
    if (request.directory.isEmpty())
        return readAndCompare(request, -1, keccak, job).transform([](ResultSummary &&summary) {
            return VerifiedResult{std::move(summary), {}};
        });
    const QByteArray wanted = QFile::encodeName(request.directory);
    const QByteArray work = wanted + ".part-" + randomBytes(8).toHex();
    if (mkdir(work.constData(), 0755) != 0)
        return systemError(request.directory);
    const Descriptor target(open(work.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    auto summary = readAndCompare(request, target.get(), keccak, job);
    const bool isPublished = summary
        && renameat2(AT_FDCWD, work.constData(), AT_FDCWD, wanted.constData(), RENAME_NOREPLACE)
            == 0;
    const Error renameError = systemError(request.directory);
    if (!isPublished) {
        (void)clearTree(target.get());
        rmdir(work.constData());
        return summary ? renameError : summary.error();
    }
    return VerifiedResult{std::move(*summary), request.directory};
}

} // namespace fallow::content::engine
