#include "core/content/engine/ipfs_file.h"
#include "core/content/sha256.h"
#include "tests/fuzz/input.h"

using namespace fallow;
using namespace fallow::content;

FALLOW_FUZZ_TARGET
{
    const QByteArray block = fuzz::bytes(data, size);
    const auto node = engine::parseIpfsNode(block);
    QByteArray written;
    engine::IpfsFile file(Cid::of(Cid::Codec::DagPb, Sha256::of(block)), 1 << 20,
        {[&](QByteArrayView bytes) -> base::Result<base::Done> {
             written += bytes;
             return base::Done{};
         },
            [&](qint64 offset, qint64 length) -> base::Result<QByteArray> {
                return written.mid(offset, length);
            }});
    const auto taken = file.take(Cid::of(Cid::Codec::DagPb, Sha256::of(block)), block);
    FALLOW_CHECK(node || !taken); // what cannot be read is never used
    if (taken)
        (void)file.wanted();
    FALLOW_CHECK(written.size() == file.size() && written.size() <= (1 << 20));
    if (node) {
        for (const auto &link : node->links)
            FALLOW_CHECK(cidFromBytes(link.cid.toBytes()).has_value());
    }
    return 0;
}
