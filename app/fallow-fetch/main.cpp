#include "app/fallow-fetch/hardening.h"
#include "app/fallow-fetch/server.h"
#include "core/evm/keccak.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    fallow::fetch::harden();
    QCoreApplication application(argc, argv);
    fallow::fetch::Server server(
        [](const QByteArray &bytes) { return fallow::evm::keccak256(bytes); });
    return QCoreApplication::exec();
}
