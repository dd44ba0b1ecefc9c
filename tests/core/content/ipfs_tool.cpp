// For ipfs/compare.mjs: ipfs_tool name raw|dag-pb FILE    ipfs_tool check CID CAR FILE
#include "core/content/engine/ipfs_car.h"
#include "core/content/unixfs.h"

#include <QFile>

#include <cstdio>

using namespace fallow;
using namespace fallow::content;

namespace
{

int failed(const base::Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
    return 1;
}

int name(const QString &leaves, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const auto cid =
        unixfsCid(file, leaves == u"raw" ? UnixfsCid::Leaves::Raw : UnixfsCid::Leaves::DagPb);
    if (!cid)
        return failed(cid.error());
    std::printf("%s\n", qPrintable(*cid));
    return 0;
}

int check(const QString &text, const QString &carPath, const QString &path)
{
    QFile car(carPath);
    QFile out(path);
    const auto cid = parseCid(text);
    if (!cid || !car.open(QIODevice::ReadOnly)
        || !out.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return 2;
    engine::IpfsFile file(*cid, qint64{1} << 30,
        {[&](QByteArrayView bytes) -> base::Result<base::Done> {
             out.seek(out.size());
             out.write(bytes.data(), bytes.size());
             return base::Done{};
         },
            [&](qint64 offset, qint64 size) -> base::Result<QByteArray> {
                out.seek(offset);
                return out.read(size);
            }});
    engine::CarReader reader(
        [&](const Cid &block, QByteArrayView bytes) { return file.take(block, bytes); });
    while (!car.atEnd()) {
        if (const auto added = reader.add(car.read(10'007)); !added)
            return failed(added.error());
    }
    if (const auto finished = reader.finish(); !finished)
        return failed(finished.error());
    const auto missing = file.wanted();
    return missing && !*missing ? 0 : 3;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (words.size() == 3 && words[0] == u"name")
        return name(words[1], words[2]);
    if (words.size() == 4 && words[0] == u"check")
        return check(words[1], words[2], words[3]);
    return 2;
}
