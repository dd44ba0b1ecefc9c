#include "core/catalog/layout.h"
#include "core/catalog/proposal.h"
#include "core/catalog/revocations.h"
#include "core/catalog/snapshot.h"
#include "tests/fuzz/input.h"

using namespace fallow;
using namespace fallow::catalog;

FALLOW_FUZZ_TARGET
{
    const QByteArray text = fuzz::bytes(data, size);
    (void)kindOf(text);
    if (const auto root = readRoot(text)) {
        for (const Role *role : {&root->root, &root->snapshot, &root->timestamp, &root->revocation})
            FALLOW_CHECK(role->threshold >= 1 && role->threshold <= role->keys.size());
        FALLOW_CHECK(readRoot(json::toText(*root)).value() == *root);
    }
    if (const auto snapshot = readSnapshot(text))
        FALLOW_CHECK(readSnapshot(json::toText(*snapshot)).value().statement().digest({}) == snapshot->statement().digest({}));
    if (const auto timestamp = readTimestamp(text))
        (void)timestamp->statement().digest({});
    if (const auto approvals = readApprovals(text)) {
        for (const Approval &approval : approvals->approvals)
            (void)approval.statement("apps/x").digest({});
    }
    if (const auto log = readRevocationLines(text)) {
        FALLOW_CHECK(log->heads.size() == log->lines.size() + 1);
        for (const Revocation &line : log->lines)
            FALLOW_CHECK(signersOf(line.statement().digest({}), line.signatures).size() <= line.signatures.size());
    }
    (void)readProposal("proposals/0042-title.md", text);
    return 0;
}
