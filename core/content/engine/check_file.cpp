#include "core/content/engine/check_file.h"

#include "core/content/file_stamp.h"
#include "core/content/hash_tree.h"

#include <QFile>

namespace fallow::content::engine
{

using namespace base;

namespace
{

constexpr qint64 readAtOnce = 256 * 1024;

} // namespace

Result<CheckedFile> checkFile(const CheckRequest &request, const Job &job)
{
    const auto failed = [&] {
        return fail(Code::Unavailable, "content.read_failed"_reason, request.path);
    };
    QFile file(request.path);
    // Before and after: a file that changes meanwhile is not what was hashed.
    const auto before = stampOf(request.path);
    if (!before || !file.open(QIODevice::ReadOnly))
        return failed();
    Sha256 sha;
    TreeHasher tree;
    Progress progress{.phase = QStringLiteral("verify"), .total = before->size};
    for (QByteArray bytes = file.read(readAtOnce); !bytes.isEmpty();
         bytes = file.read(readAtOnce)) {
        if (const auto running = job.check(); !running)
            return running.error();
        sha.add(bytes);
        tree.add(bytes);
        progress.verified += bytes.size();
        job.report(progress);
    }
    const auto after = stampOf(request.path);
    if (file.error() != QFileDevice::NoError || after != before)
        return failed();
    return CheckedFile{request.path, sha.finish(), tree.finish(), *before};
}

} // namespace fallow::content::engine
