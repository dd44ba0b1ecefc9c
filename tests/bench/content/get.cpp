#include "core/content/fetch_client.h"
#include "core/content/hash_tree.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace fallow;
using namespace fallow::content;
using namespace Qt::StringLiterals;

namespace
{

/// Writes the leaf layer of FILE beside it and prints its hashes.
int describe(const QString &path)
{
    QFile file(path);
    QFile layer(path + u".leaves"_s);
    if (!file.open(QIODevice::ReadOnly) || !layer.open(QIODevice::WriteOnly))
        return 1;
    Sha256 sha;
    TreeHasher tree;
    for (QByteArray bytes = file.read(pieceSize); !bytes.isEmpty(); bytes = file.read(pieceSize)) {
        sha.add(bytes);
        tree.add(bytes);
        const QByteArray leaves = leafLayer(bytes);
        if (layer.write(leaves) != leaves.size())
            return 1;
    }
    const QJsonObject json{{u"sha256"_s, sha.finish().toString()}, {u"size"_s, file.size()},
        {u"root"_s, tree.finish().value_or(PiecesRoot()).toString()}};
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

/// bench_content_get --describe FILE
/// bench_content_get HELPER OUT SHA256 [SIZE ROOT LAYER] URL…   (what `fallowd` asks of
/// fallow-fetch)
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"--describe")
        return describe(arguments.value(1));
    if (arguments.size() < 4)
        return 2;
    FetchClient client({arguments.takeFirst()});
    TransferRequest request{.path = arguments.takeFirst(),
        .maxBytes = qint64{1} << 40,
        .hosts = {.plainHttpHosts = {u"127.0.0.1"_s}, .allowPrivateHosts = true}};
    request.ingest = request.path + u".ingest"_s;
    request.ref.sha256 = base::ContentHash::fromHex(arguments.takeFirst()).value();
    if (!arguments.front().startsWith(u"http")) {
        request.ref.size = arguments.takeFirst().toLongLong();
        request.ref.root = PiecesRoot::fromHex(arguments.takeFirst()).value();
        request.layers.push_back(arguments.takeFirst());
    }
    for (const QString &url : arguments)
        request.sources.push_back({.address = url});
    client.transfer(request).result.then(&client, [](const base::Result<TransferredFile> &file) {
        if (!file)
            std::fprintf(stderr, "%s\n", qPrintable(file.error().toString()));
        QCoreApplication::exit(file ? 0 : 1);
    });
    return QCoreApplication::exec();
}
