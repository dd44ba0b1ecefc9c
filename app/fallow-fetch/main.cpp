#include "app/fallow-fetch/cataloger.h"
#include "app/fallow-fetch/collector.h"
#include "app/fallow-fetch/hardening.h"
#include "app/fallow-fetch/server.h"
#include "app/fallow-fetch/sharer.h"
#include "core/evm/keccak.h"
#include "core/image/engine/unpack_process.h"

#include <QCoreApplication>

#include <unistd.h>

int main(int argc, char **argv)
{
    fallow::fetch::harden();
    if (argc == 2 && qstrcmp(argv[1], "unpack") == 0)
        return fallow::image::engine::runUnpacker(STDIN_FILENO, STDOUT_FILENO);
    if (argc == 2 && qstrcmp(argv[1], "catalog") == 0)
        return fallow::fetch::runCataloger(STDIN_FILENO, STDOUT_FILENO);
    if (argc == 2 && qstrcmp(argv[1], "share") == 0)
        return fallow::fetch::runSharer(STDIN_FILENO, STDOUT_FILENO);
    const auto keccak = [](const QByteArray &bytes) { return fallow::evm::keccak256(bytes); };
    if (argc == 2 && qstrcmp(argv[1], "collect") == 0)
        return fallow::fetch::runCollector(STDIN_FILENO, STDOUT_FILENO, keccak);
    QCoreApplication application(argc, argv);
    fallow::fetch::Server server(keccak);
    return QCoreApplication::exec();
}
