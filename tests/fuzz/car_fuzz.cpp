#include "core/content/engine/ipfs_car.h"
#include "tests/fuzz/input.h"

using namespace fallow;
using namespace fallow::content;

namespace
{

/// Blocks as the reader cuts them, and why it stopped.
QString cut(const QByteArray &input, qsizetype step, QByteArray &blocks)
{
    engine::CarReader reader(
        [&blocks](const Cid &cid, QByteArrayView block) -> base::Result<base::Done> {
            blocks += cid.toBytes() + block.toByteArray();
            return base::Done{};
        });
    for (qsizetype at = 0; at < input.size(); at += step) {
        if (const auto added = reader.add(input.mid(at, step)); !added)
            return added.error().reason.key();
    }
    const auto finished = reader.finish();
    return finished ? QString() : finished.error().reason.key();
}

} // namespace

FALLOW_FUZZ_TARGET
{
    const QByteArray input = fuzz::bytes(data, size);
    QByteArray whole;
    QByteArray pieces;
    const QString end = cut(input, std::max<qsizetype>(input.size(), 1), whole);
    FALLOW_CHECK(cut(input, 13, pieces) == end && pieces == whole); // however it arrives
    return 0;
}
