#include "core/content/hash_tree.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <libtorrent/create_torrent.hpp>
#include <libtorrent/file_storage.hpp>

using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;

namespace {

QByteArray randomFile(qint64 size)
{
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator random(static_cast<quint32>(size));
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(size);
    return bytes;
}

std::optional<PiecesRoot> rootOf(const QByteArray &bytes)
{
    TreeHasher tree;
    tree.add(bytes);
    return tree.finish();
}

QByteArray pieceLayer(const QByteArray &bytes)
{
    QByteArray layer;
    for (qint64 at = 0; at < bytes.size(); at += pieceSize) {
        QByteArray piece = bytes.mid(at, pieceSize);
        std::vector<QByteArray> nodes;
        for (qint64 leaf = 0; leaf < pieceSize; leaf += leafSize)
            nodes.push_back(leaf < piece.size() ? Sha256::of(piece.mid(leaf, leafSize)).bytes()
                                                : QByteArray(32, '\0'));
        for (; nodes.size() > 1; nodes.resize(nodes.size() / 2))
            for (size_t i = 0; i < nodes.size() / 2; ++i)
                nodes[i] = Sha256::of(QByteArray(nodes[2 * i] + nodes[2 * i + 1])).bytes();
        layer.append(nodes.front());
    }
    return layer;
}

/// What libtorrent says about the same bytes.
QByteArray libtorrentRoot(const QByteArray &bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    lt::file_storage files;
    lt::add_files(files, file.fileName().toStdString());
    lt::create_torrent torrent(files, static_cast<int>(pieceSize), lt::create_torrent::v2_only);
    lt::set_piece_hashes(torrent, folder.path().toStdString());
    const lt::entry metainfo = torrent.generate();
    const auto &entry = metainfo["info"]["file tree"]["file"][""];
    const lt::entry *root = entry.find_key("pieces root");
    return root ? QByteArray::fromStdString(root->string()) : QByteArray();
}

} // namespace

class HashTreeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesALayerOfAnotherSizeOrRoot()
    {
        const QByteArray bytes = randomFile(3 * leafSize);
        const QByteArray layer = leafLayer(bytes);
        const PiecesRoot root = *rootOf(bytes);
        FALLOW_VERIFY_RESULT(ProvenLayer::create(layer, bytes.size(), root));
        for (const qint64 size : {qint64{-1}, qint64{0}, qint64{1}, 2 * leafSize, 3 * leafSize + 1,
                                  std::numeric_limits<qint64>::max()})
            FALLOW_VERIFY_REASON(ProvenLayer::create(layer, size, root), "content.bad_layer");
        FALLOW_VERIFY_REASON(ProvenLayer::create(layer.chopped(1), bytes.size(), root), "content.bad_layer");
        FALLOW_VERIFY_REASON(ProvenLayer::create(layer + QByteArray(32, '\0'), bytes.size(), root), "content.bad_layer");
        FALLOW_VERIFY_REASON(ProvenLayer::create({}, bytes.size(), root), "content.bad_layer");
        QByteArray flipped = layer;
        flipped[40] = static_cast<char>(flipped[40] ^ 1);
        FALLOW_VERIFY_REASON(ProvenLayer::create(flipped, bytes.size(), root), "content.bad_layer");
    }
    void case13TwoLeafHashesAreNoFileOfTwoLeaves()
    {
        const QByteArray bytes = randomFile(2 * leafSize);
        const QByteArray trick = leafLayer(bytes); // 64 bytes with the same root
        QCOMPARE(rootOf(trick), rootOf(bytes));
        const auto layer = ProvenLayer::create(leafLayer(bytes), bytes.size(), *rootOf(bytes));
        FALLOW_VERIFY_RESULT(layer);
        QVERIFY(!layer->proves(0, trick));
        FALLOW_VERIFY_REASON(ProvenLayer::create(leafLayer(bytes), trick.size(), *rootOf(bytes)), "content.bad_layer");
    }
    void oneFlippedBitIsSeenInItsUnitOnly()
    {
        QByteArray bytes = randomFile(2 * pieceSize + 17);
        const PiecesRoot root = *rootOf(bytes);
        for (const QByteArray &hashes : {leafLayer(bytes), pieceLayer(bytes)}) {
            const auto layer = ProvenLayer::create(hashes, bytes.size(), root);
            FALLOW_VERIFY_RESULT(layer);
            const qint64 bad = (pieceSize + 5) / layer->unitSize();
            QByteArray wrong = bytes;
            wrong[pieceSize + 5] = static_cast<char>(wrong[pieceSize + 5] ^ 0x10);
            for (qint64 unit = 0; unit < layer->units(); ++unit) {
                const QByteArray view = wrong.mid(unit * layer->unitSize(), layer->unitSize());
                QCOMPARE(layer->proves(unit, view), unit != bad);
                QVERIFY(!layer->proves(unit, view.chopped(1)));
            }
            QVERIFY(!layer->proves(-1, bytes.left(leafSize)) && !layer->proves(layer->units(), {}));
        }
    }
    void aSmallFileIsProvenByItsRoot()
    {
        for (const qint64 size : {qint64{1}, leafSize, 3 * leafSize + 1, pieceSize}) {
            const QByteArray bytes = randomFile(size);
            const auto layer = ProvenLayer::ofRoot(size, *rootOf(bytes));
            QVERIFY(layer && layer->proves(0, bytes));
            QByteArray wrong = bytes;
            wrong[size - 1] = static_cast<char>(wrong[size - 1] ^ 1);
            QVERIFY(!layer->proves(0, wrong));
        }
        QVERIFY(!ProvenLayer::ofRoot(pieceSize + 1, PiecesRoot()));
        QVERIFY(!ProvenLayer::ofRoot(0, PiecesRoot()));
    }
    void howTheStreamIsCutDoesNotMatter()
    {
        const QByteArray bytes = randomFile(pieceSize + 3 * leafSize + 1);
        TreeHasher tree;
        for (qsizetype at = 0; at < bytes.size(); at += 12345)
            tree.add(bytes.mid(at, 12345));
        QCOMPARE(tree.finish(), rootOf(bytes));
        tree.add("again");
        QCOMPARE(tree.finish(), rootOf("again"));
    }
    void case15RootsAreLibtorrents_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {qint64{0}, qint64{1}, leafSize - 1, leafSize, leafSize + 1, 3 * leafSize,
                                  pieceSize - 1, pieceSize, pieceSize + 1, 3 * pieceSize, 4 * pieceSize,
                                  64 * pieceSize - 1, 64 * pieceSize, 64 * pieceSize + 1})
            QTest::addRow("%lld", size) << size;
    }
    void case15RootsAreLibtorrents()
    {
        QFETCH(qint64, size);
        const QByteArray bytes = randomFile(size);
        const auto root = rootOf(bytes);
        if (size == 0) { // libtorrent makes no torrent of nothing; BEP 52 gives it no root
            QVERIFY(!root);
            return;
        }
        QVERIFY(root);
        QCOMPARE(root->bytes().toHex(), libtorrentRoot(bytes).toHex());
        FALLOW_VERIFY_RESULT(ProvenLayer::create(leafLayer(bytes), size, *root));
        if (size > pieceSize)
            FALLOW_VERIFY_RESULT(ProvenLayer::create(pieceLayer(bytes), size, *root));
    }
};

QTEST_GUILESS_MAIN(HashTreeTest)
#include "hash_tree_test.moc"
