#include "core/content/engine/safe_tree.h"
#include "core/content/engine/zip_reader.h"
#include "tests/fuzz/input.h"

#include <sys/mman.h>

using namespace fallow;
using namespace fallow::content;

/// Read and digested only; nothing is written.
FALLOW_FUZZ_TARGET
{
    const engine::Descriptor file(memfd_create("zip", MFD_CLOEXEC));
    if (write(file.get(), data, size) != static_cast<ssize_t>(size))
        return 0;
    const std::atomic_bool never = false;
    const engine::Job job{never, [](const Progress &) {}};
    const auto verified = engine::verifyResultZip(
        {QStringLiteral("/proc/self/fd/%1").arg(file.get()), {}, {}},
        [](const QByteArray &) { return base::Bytes32(); }, job);
    if (verified)
        FALLOW_CHECK(verified->summary.files > 0 && verified->summary.size >= 0);
    return 0;
}
