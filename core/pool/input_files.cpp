#include "core/pool/input_files.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <set>

namespace fallow::pool {

using base::Code;
using base::ContentHash;
using base::Done;
using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hexDigits = 64;

bool isSynced(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

std::optional<InputLease> readLease(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto lease = json::fromText<InputLease>(file.read(4096));
    return lease ? std::optional(*lease) : std::nullopt;
}

} // namespace

QByteArray hexOf(const ContentHash &sha256)
{
    return sha256.bytes().toHex();
}

std::optional<ContentHash> hashOf(const QByteArray &hex)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (hex.size() != hexDigits || !std::all_of(hex.begin(), hex.end(), isDigit))
        return std::nullopt;
    return ContentHash::fromBytes(QByteArray::fromHex(hex)).value();
}

QString InputFiles::pathOf(const ContentHash &sha256) const
{
    return m_folder + u"/files/"_s + QString::fromLatin1(hexOf(sha256));
}

QString InputFiles::pathOf(const InputLease &lease) const
{
    return m_folder + u"/leases/"_s + QString::fromLatin1(hexOf(lease.sha256)) + u'-' + lease.deal.toString() + u".json"_s;
}

Result<InputFiles> InputFiles::create(const QString &folder)
{
    if (!QDir().mkpath(folder + u"/files"_s) || !QDir().mkpath(folder + u"/leases"_s))
        return base::fail(Code::Unavailable, "pool.cannot_store"_reason, folder);
    return InputFiles(folder);
}

std::vector<InputLease> InputFiles::load() const
{
    std::vector<InputLease> leases;
    std::set<ContentHash> held;
    const QDir folder(m_folder + u"/leases"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        const auto lease = readLease(folder.filePath(name));
        const bool isWhole = lease && pathOf(*lease) == folder.filePath(name) && QFile(pathOf(lease->sha256)).size() == lease->size
            && QFile::exists(pathOf(lease->sha256));
        if (!isWhole) {
            QFile::remove(folder.filePath(name));
            continue;
        }
        leases.push_back(*lease);
        held.insert(lease->sha256);
    }
    const QDir files(m_folder + u"/files"_s);
    for (const QString &name : files.entryList(QDir::Files)) {
        const auto sha256 = hashOf(name.toLatin1());
        if (!sha256 || !held.contains(*sha256))
            QFile::remove(files.filePath(name));
    }
    return leases;
}

Result<Done> InputFiles::keep(const InputLease &lease, const QString &file) const
{
    const QString path = pathOf(lease.sha256);
    const bool isThere = QFile::exists(path) || (!file.isEmpty() && isSynced(file, O_RDONLY) && QFile::rename(file, path));
    if (!file.isEmpty())
        QFile::remove(file);
    QSaveFile note(pathOf(lease));
    const QByteArray text = json::toText(lease);
    if (!isThere || !isSynced(m_folder + u"/files"_s, O_RDONLY | O_DIRECTORY) || !note.open(QIODevice::WriteOnly)
        || note.write(text) != text.size() || !note.commit())
        return base::fail(Code::Unavailable, "pool.cannot_store"_reason, path);
    return Done{};
}

void InputFiles::drop(const InputLease &lease, bool isLast) const
{
    QFile::remove(pathOf(lease));
    if (isLast)
        QFile::remove(pathOf(lease.sha256));
}

QString InputFiles::find(const QByteArray &hex) const
{
    const auto sha256 = hashOf(hex);
    const QString path = sha256 ? pathOf(*sha256) : QString();
    return !path.isEmpty() && QFile::exists(path) ? path : QString();
}

} // namespace fallow::pool
