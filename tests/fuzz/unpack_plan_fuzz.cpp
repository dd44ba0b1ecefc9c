#include "core/content/engine/safe_tree.h"
#include "core/image/engine/entry_name.h"
#include "core/image/engine/tar_layer.h"
#include "tests/fuzz/input.h"

#include <sys/mman.h>

using namespace fallow;
using namespace fallow::image::engine;

namespace
{

/// A name that is taken leads nowhere but down.
void checkName(const QByteArray &raw)
{
    const auto name = parseEntryName(raw);
    if (!name)
        return;
    for (const QByteArray &part : name->parts)
        FALLOW_CHECK(!part.isEmpty() && part != "." && part != ".." && !part.contains('/')
            && part.size() <= 255);
    if (!name->parts.empty())
        (void)markOf(name->last());
}

} // namespace

/// What the unpacker would be told to do; nothing is written.
FALLOW_FUZZ_TARGET
{
    const content::engine::Descriptor file(memfd_create("layer", MFD_CLOEXEC));
    if (write(file.get(), data, size) != static_cast<ssize_t>(size)
        || lseek(file.get(), 0, SEEK_SET) != 0)
        return 0;
    const std::atomic_bool never = false;
    const content::engine::Job job{never, [](const content::Progress &) {}};
    auto layer = TarLayer::open(file.get(), {16 << 20, 200}, job);
    if (!layer)
        return 0;
    for (;;) {
        const auto entry = (*layer)->next();
        if (!entry || !*entry)
            break;
        checkName((*entry)->name);
        checkName((*entry)->target);
        FALLOW_CHECK(((*entry)->mode & ~0777U) == 0);
        for (auto piece = (*layer)->read(); piece && *piece; piece = (*layer)->read()) {
            if ((*piece)->bytes.size() > (*entry)->size)
                break;
        }
    }
    (void)(*layer)->finish();
    return 0;
}
