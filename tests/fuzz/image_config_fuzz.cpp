#include "core/image/config.h"
#include "tests/fuzz/input.h"

using namespace fallow;

FALLOW_FUZZ_TARGET
{
    const auto config = image::parseConfig(fuzz::bytes(data, size), {QStringLiteral("amd64"), {}});
    if (!config)
        return 0;
    (void)image::chainId(config->diffIds);
    for (const QString &text : config->run.env + config->run.cmd + config->run.entrypoint)
        FALLOW_CHECK(!text.contains(QChar(0)));
    FALLOW_CHECK(!config->run.workdir.contains(QChar(0)));
    return 0;
}
