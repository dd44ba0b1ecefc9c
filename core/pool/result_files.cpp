#include "core/pool/result_files.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace fallow::pool {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace {

bool sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

bool isCid(const QByteArray &cid)
{
    return cid.size() == 46 && cid.startsWith("Qm")
        && std::all_of(cid.begin(), cid.end(), [](char c) { return isalnum(static_cast<unsigned char>(c)); });
}

} // namespace

Result<ResultFiles> ResultFiles::create(const QString &folder)
{
    ResultFiles files(folder);
    QDir(files.incoming()).removeRecursively(); // uploads that a crash cut off
    if (!QDir().mkpath(files.incoming()) || !QDir().mkpath(folder + u"/ipfs"_s))
        return base::fail(Code::Unavailable, "pool.cannot_store"_reason, folder);
    return files;
}

Result<Done> ResultFiles::keep(const QString &file, const QString &cid) const
{
    if (!isCid(cid.toLatin1()))
        return base::fail(Code::InvalidArgument, "pool.cannot_store"_reason, u"not a CID: "_s + cid);
    const QString path = pathOf(cid);
    const bool there = QFile::exists(path) || (sync(file, O_RDONLY) && QFile::rename(file, path));
    QFile::remove(file);
    if (!there || !sync(m_folder + u"/ipfs"_s, O_RDONLY | O_DIRECTORY))
        return base::fail(Code::Unavailable, "pool.cannot_store"_reason, path);
    return Done{};
}

QString ResultFiles::find(const QByteArray &cid) const
{
    const QString path = isCid(cid) ? pathOf(QString::fromLatin1(cid)) : QString();
    return !path.isEmpty() && QFile::exists(path) ? path : QString();
}

} // namespace fallow::pool
