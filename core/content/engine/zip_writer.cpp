#include "core/content/engine/zip_writer.h"

#include <QFile>
#include <QStringDecoder>

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace fallow::content::engine {

using namespace base;

namespace {

constexpr time_t fixedTime = 315619200; // 1980-01-02, the first day every zip reader can hold
constexpr qsizetype blockSize = 256 * 1024;

struct Found {
    QByteArray path;
    bool isLink = false;
};

/// Neither links nor another file system below the folder: it is a task's, and a task mounts nothing.
constexpr quint64 resolveHere = resolveBeneath | RESOLVE_NO_XDEV;

bool isUtf8(const QByteArray &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    (void)QString(decoder(name));
    return !decoder.hasError();
}

/// Walks the folder; `prefix` is its path with a slash at the end.
Result<Done> collect(int root, const QByteArray &prefix, int depth, std::vector<Found> &found)
{
    if (depth > maxResultDepth)
        return fail(Code::Denied, "result.too_deep"_reason, QFile::decodeName(prefix.left(200)));
    const Descriptor folder = openTree(root, prefix.isEmpty() ? QByteArrayLiteral(".") : prefix,
                                       O_RDONLY | O_DIRECTORY, resolveHere);
    if (!folder.isValid())
        return fail(Code::Unavailable, "content.read_failed"_reason, QFile::decodeName(prefix));
    const auto names = listNames(folder.get());
    if (!names)
        return names.error();
    for (const QByteArray &name : *names) {
        struct stat info {};
        const QByteArray path = prefix + name;
        if (fstatat(folder.get(), name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
            return fail(Code::Conflict, "result.changed"_reason, QFile::decodeName(path));
        if (S_ISDIR(info.st_mode)) {
            if (const auto below = collect(root, path + '/', depth + 1, found); !below)
                return below;
            continue;
        }
        if (!S_ISREG(info.st_mode) && !S_ISLNK(info.st_mode))
            continue; // a FIFO, socket or device is no result, and is never opened
        if (!isUtf8(name))
            return fail(Code::Denied, "result.bad_name"_reason, QFile::decodeName(path));
        if (static_cast<qsizetype>(found.size()) >= maxResultFiles)
            return fail(Code::Denied, "result.too_many_files"_reason);
        found.push_back({path, S_ISLNK(info.st_mode)});
    }
    return Done{};
}

/// The zip on its way to the disk, and what went into it.
class Packer
{
public:
    Packer(int root, SealedFile &file, const Job &job)
        : m_root(root), m_file(file), m_job(job), m_zip(archive_write_new())
    {
    }

    Result<Done> open()
    {
        archive *zip = m_zip.get();
        archive_write_set_format_zip(zip);
        archive_write_zip_set_compression_deflate(zip);
        archive_write_set_bytes_in_last_block(zip, 1);
        return done(archive_write_open(zip, this, nullptr, &Packer::onWrite, nullptr));
    }
    Result<Done> add(const Found &found);
    Result<Done> close() { return done(archive_write_close(m_zip.get())); }
    const ResultFiles &files() const { return m_files; }

private:
    struct Free {
        void operator()(archive *zip) const { archive_write_free(zip); }
    };
    static la_ssize_t onWrite(archive *, void *self, const void *bytes, size_t size);
    Result<Done> done(int status);
    Result<Done> addHeader(const Found &found, qint64 size);
    Result<ContentHash> copy(int file, const QByteArray &path, qint64 size);

    int m_root;
    SealedFile &m_file;
    const Job &m_job;
    std::unique_ptr<archive, Free> m_zip;
    ResultFiles m_files;
    std::optional<Error> m_writeError;
};

la_ssize_t Packer::onWrite(archive *, void *self, const void *bytes, size_t size)
{
    auto *packer = static_cast<Packer *>(self);
    const auto written = packer->m_file.write({static_cast<const char *>(bytes),
                                               static_cast<qsizetype>(size)});
    if (!written) {
        packer->m_writeError = written.error();
        return -1;
    }
    return static_cast<la_ssize_t>(size);
}

Result<Done> Packer::done(int status)
{
    if (m_writeError)
        return *m_writeError;
    if (status == ARCHIVE_OK || status == ARCHIVE_WARN)
        return Done{};
    return fail(Code::Internal, "content.write_failed"_reason,
                QString::fromUtf8(archive_error_string(m_zip.get())));
}

Result<Done> Packer::addHeader(const Found &found, qint64 size)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), found.path.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), fixedTime, 0);
    archive_entry_set_size(entry.get(), size);
    return done(archive_write_header(m_zip.get(), entry.get()));
}

Result<ContentHash> Packer::copy(int file, const QByteArray &path, qint64 size)
{
    QByteArray buffer(blockSize, Qt::Uninitialized);
    Sha256 hash;
    const bool isComputed = path == "computed.json";
    for (qint64 left = size; left > 0;) {
        if (const auto running = m_job.check(); !running)
            return running.error();
        const ssize_t got
            = read(file, buffer.data(), static_cast<size_t>(std::min<qint64>(left, blockSize)));
        if (got <= 0)
            return fail(Code::Conflict, "result.changed"_reason, QFile::decodeName(path));
        const QByteArrayView piece(buffer.constData(), got);
        hash.add(piece);
        if (isComputed && m_files.computedJson.size() + got <= maxComputedJson)
            m_files.computedJson.append(piece);
        if (archive_write_data(m_zip.get(), piece.data(), static_cast<size_t>(got)) != got)
            return done(ARCHIVE_FATAL).error();
        left -= got;
    }
    return hash.finish();
}

Result<Done> Packer::add(const Found &found)
{
    const QString name = QString::fromUtf8(found.path);
    if (found.isLink) {
        m_files.links.append(name);
        m_files.hashes.insert(name, Sha256::of({}));
        return addHeader(found, 0);
    }
    const Descriptor file = openTree(m_root, found.path, O_RDONLY | O_NONBLOCK, resolveHere);
    struct stat info {};
    if (!file.isValid() || fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return fail(Code::Conflict, "result.changed"_reason, name);
    m_files.size += info.st_size;
    if (m_files.size > maxResultBytes)
        return fail(Code::Denied, "result.too_large"_reason);
    if (const auto header = addHeader(found, info.st_size); !header)
        return header;
    const auto hash = copy(file.get(), found.path, info.st_size);
    if (!hash)
        return hash.error();
    m_files.hashes.insert(name, *hash);
    m_job.report({.phase = QStringLiteral("pack"), .written = m_files.size});
    return Done{};
}

Result<Done> packAll(Packer &packer, const std::vector<Found> &found)
{
    if (const auto opened = packer.open(); !opened)
        return opened;
    for (const Found &file : found) {
        if (const auto added = packer.add(file); !added)
            return added;
    }
    return packer.close();
}

} // namespace

Result<Descriptor> openResult(const QString &directory)
{
    Descriptor root(open(QFile::encodeName(directory).constData(),
                         O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!root.isValid())
        return fail(Code::NotFound, "content.read_failed"_reason, directory);
    return root;
}

Result<PackedResult> packResult(int folder, SealedFile file, bool isCallback, const Keccak &keccak, const Job &job)
{
    std::vector<Found> found;
    if (const auto collected = collect(folder, {}, 0, found); !collected)
        return collected.error();
    std::sort(found.begin(), found.end(),
              [](const Found &a, const Found &b) { return a.path < b.path; });
    Packer packer(folder, file, job);
    if (const auto packed = packAll(packer, found); !packed)
        return packed.error();
    const auto summary = summarize(packer.files(), isCallback, keccak);
    if (!summary)
        return summary.error();
    const qint64 size = file.size();
    return file.seal({}).transform([&](const ContentHash &hash) {
        return PackedResult{{}, hash, size, *summary};
    });
}

} // namespace fallow::content::engine
