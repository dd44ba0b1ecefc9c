#include "core/catalog/stream.h"
#include "core/catalog/trust.h"
#include "tests/fuzz/input.h"

using namespace fallow;
using namespace fallow::catalog;

FALLOW_FUZZ_TARGET
{
    const QByteArray bytes = fuzz::bytes(data, size);
    const auto files = StreamFiles::ofBytes(bytes);
    if (!files)
        return 0;
    QByteArray again;
    const auto written = writeStream(*files, [&](const QByteArray &part) -> base::Result<base::Done> {
        again += part;
        return base::Done{};
    });
    FALLOW_CHECK(written && again.size() == bytes.size());
    FALLOW_CHECK(treeHash(StreamFiles::ofBytes(again)->all()) == treeHash(files->all()));
    for (const FileFact &file : files->all())
        (void)files->read(file.path);
    (void)checkUpdate(*files, {}, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
    return 0;
}
