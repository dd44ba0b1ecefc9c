#include "core/catalog/stream.h"
#include "tests/fuzz/input.h"

using namespace fallow;
using namespace fallow::catalog;

FALLOW_FUZZ_TARGET
{
    const QByteArray bytes = fuzz::bytes(data, size);
    const auto stream = readStream(bytes);
    if (!stream)
        return 0;
    FALLOW_CHECK(stream->end <= bytes.size());
    std::vector<FileFact> files;
    for (const StreamRecord &record : stream->records) {
        FALLOW_CHECK(record.kind != StreamRecord::Kind::Content || record.at + record.fact.size <= stream->end);
        files.push_back(record.fact);
    }
    if (arrange(files))
        (void)treeHash(files);
    return 0;
}
