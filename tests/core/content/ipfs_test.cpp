#include "core/content/engine/ipfs_car.h"
#include "tests/core/content/ipfs_builder.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace fallow::content::engine;
using namespace fallow::test;
using namespace Qt::StringLiterals;

/// What comes from a gateway is proven block by block against the name that was asked for.
class IpfsTest : public QObject
{
    Q_OBJECT

private:
    QByteArray m_file;
    const IpfsBlock m_a = rawBlock(QByteArray(3000, 'a'));
    const IpfsBlock m_b = rawBlock(QByteArray(2000, 'b'));
    const IpfsBlock m_root = node({m_a, m_b});

    IpfsSink sink()
    {
        return {[this](QByteArrayView bytes) -> Result<Done> {
                    m_file.append(bytes);
                    return Done{};
                },
            [this](qint64 offset, qint64 size) -> Result<QByteArray> {
                return m_file.mid(offset, size);
            }};
    }
    Result<qint64> read(
        const Cid &root, const QByteArray &bytes, qsizetype step = 7, qint64 maxBytes = 1'000'000)
    {
        IpfsFile file(root, maxBytes, sink());
        CarReader reader(
            [&](const Cid &cid, QByteArrayView block) { return file.take(cid, block); });
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            if (const auto added = reader.add(bytes.mid(at, step)); !added)
                return added.error();
        }
        if (const auto finished = reader.finish(); !finished)
            return finished.error();
        const auto missing = file.wanted();
        if (!missing)
            return missing.error();
        return *missing ? fail(Code::Corrupt, "content.ipfs_missing_block"_reason)
                        : Result<qint64>(file.size());
    }
    static IpfsBlock identity(const QByteArray &bytes, Cid::Codec codec = Cid::Codec::Raw)
    {
        return {{1, codec, Cid::Hash::Identity, bytes}, bytes, static_cast<quint64>(bytes.size())};
    }

private Q_SLOTS:
    void init() { m_file.clear(); }

    void readsAFileInOrder()
    {
        const auto size = read(m_root.cid, car({m_root, m_a, m_b}));
        FALLOW_VERIFY_RESULT(size);
        QCOMPARE(*size, 5000);
        QCOMPARE(m_file, QByteArray(m_a.bytes + m_b.bytes));
    }
    void repeatsWhatCameAlready_data()
    {
        const IpfsBlock pair = node({m_a, m_a});
        const IpfsBlock twice = node({pair, m_b, pair});
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("sent once") << car({twice, pair, m_a, m_b});
        QTest::newRow("sent every time") << car({twice, pair, m_a, m_a, m_b, pair, m_a, m_a});
        QTest::newRow("leaves sent every time") << car({twice, pair, m_a, m_a, m_b});
    }
    void repeatsWhatCameAlready()
    {
        QFETCH(const QByteArray, bytes);
        FALLOW_VERIFY_RESULT(read(node({node({m_a, m_a}), m_b, node({m_a, m_a})}).cid, bytes));
        QCOMPARE(m_file, QByteArray(m_a.bytes + m_a.bytes + m_b.bytes + m_a.bytes + m_a.bytes));
    }
    void readsIdentityNamesWithoutABlock()
    {
        const IpfsBlock root = node({identity("inline"), m_b});
        FALLOW_VERIFY_RESULT(read(root.cid, car({root, m_b})));
        QCOMPARE(m_file, QByteArray("inline" + m_b.bytes));
    }
    void anIdentityOfAnotherBlocksHashIsNotThatBlock()
    {
        const IpfsBlock root = node({identity(m_b.cid.digest), m_b});
        FALLOW_VERIFY_REASON(read(root.cid, car({root})), "content.ipfs_missing_block");
        m_file.clear();
        FALLOW_VERIFY_RESULT(read(root.cid, car({root, m_b})));
        QCOMPARE(m_file, QByteArray(m_b.cid.digest + m_b.bytes));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const IpfsBlock &root, const QByteArray &bytes,
                             const QString &reason) {
            QTest::newRow(name) << root.cid.toBytes() << bytes << u"content."_s + reason;
        };
        IpfsBlock flipped = m_b;
        flipped.bytes[1000] = 'x';
        const IpfsBlock other = rawBlock("other");
        row("a block with one other byte", m_root, car({m_root, m_a, flipped}),
            u"ipfs_wrong_block"_s);
        row("a block that is missing", m_root, car({m_root, m_a}), u"ipfs_missing_block"_s);
        row("a block too many", m_root, car({m_root, m_a, m_b, other}), u"ipfs_unexpected_block"_s);
        row("a block in between", m_root, car({m_root, other, m_a, m_b}),
            u"ipfs_unexpected_block"_s);
        row("a block twice", m_root, car({m_root, m_a, m_a, m_b}), u"ipfs_unexpected_block"_s);
        row("the wrong order", m_root, car({m_root, m_b, m_a}), u"ipfs_unexpected_block"_s);
        row("another root", m_root, car({other}), u"ipfs_unexpected_block"_s);
        row("the root inside itself", m_root, car({m_root, m_root}), u"ipfs_unexpected_block"_s);
        row("nothing", m_root, {}, u"ipfs_bad_car"_s);
        row("only a header", m_root, carHeader(m_root.cid), u"ipfs_missing_block"_s);
        row("version 2", m_root, carHeader(m_root.cid, 2), u"ipfs_car_version"_s);
        row("a CAR of version 2", m_root,
            QByteArray::fromHex("0aa16776657273696f6e02") + QByteArray(40, '\0'),
            u"ipfs_car_version"_s);
        row("cut in the middle", m_root, car({m_root, m_a, m_b}).chopped(1), u"ipfs_bad_car"_s);
        row("zeros at the end", m_root, car({m_root, m_a, m_b}) + '\0', u"ipfs_bad_car"_s);
        row("a length without end", m_root, carHeader(m_root.cid) + QByteArray(20, '\xff'),
            u"ipfs_bad_car"_s);
        row("a length of 2^62", m_root,
            carHeader(m_root.cid) + QByteArray::fromHex("8080808080808080") + '\x40',
            u"ipfs_bad_car"_s);
        row("a header of a gigabyte", m_root, QByteArray::fromHex("8080808004"), u"ipfs_bad_car"_s);
        row("a length not in its shortest form", m_root,
            carHeader(m_root.cid) + QByteArray::fromHex("a500"), u"ipfs_bad_car"_s);
        row("html", m_root, "<html><body>504 Gateway Time-out</body></html>", u"ipfs_bad_car"_s);
        IpfsBlock cbor = rawBlock("x");
        QByteArray named = section(cbor);
        named[2] = 0x71;
        row("an unknown codec", cbor, carHeader(cbor.cid) + named, u"ipfs_unsupported"_s);
        named = section(cbor);
        named[3] = 0x13;
        row("an unknown hash", cbor, carHeader(cbor.cid) + named, u"ipfs_unsupported"_s);
        QByteArray large;
        appendVarint(large, 1'000'006);
        large += QByteArray::fromHex("015500c0843d") + QByteArray(1'000'000, 'i');
        row("an identity name of a megabyte", m_root, carHeader(m_root.cid) + large, u"bad_cid"_s);
        row("a size that is a lie", node({m_a}, {}, 2, 1), car({node({m_a}, {}, 2, 1), m_a}),
            u"ipfs_bad_node"_s);
        row("a folder", node({m_a}, {}, 1), car({node({m_a}, {}, 1)}), u"ipfs_not_a_file"_s);
        row("a symlink", node({}, "/etc/passwd", 4), car({node({}, "/etc/passwd", 4)}),
            u"ipfs_not_a_file"_s);
        const IpfsBlock garbage = dagPbBlock("garbage", 7);
        row("a node of garbage", garbage, car({garbage}), u"ipfs_bad_node"_s);
        const IpfsBlock empty = dagPbBlock({}, 0);
        row("a node of nothing", empty, car({empty}), u"ipfs_bad_node"_s);
        IpfsBlock deep = m_b;
        QList<IpfsBlock> chain{deep};
        for (int i = 0; i < 34; ++i)
            chain.prepend(deep = node({deep}));
        row("34 levels", deep, car(chain), u"ipfs_too_deep"_s);
        IpfsBlock bomb = m_a;
        QList<IpfsBlock> levels{bomb};
        for (int i = 0; i < 30; ++i)
            levels.prepend(bomb = node({bomb, bomb}));
        row("3 TB out of 30 blocks", bomb, car(levels), u"ipfs_too_large"_s);
        IpfsBlock hollow = node({});
        levels = {hollow};
        for (int i = 0; i < 31; ++i)
            levels.prepend(hollow = node({hollow, hollow}));
        row("two to the 31 empty blocks, and one more", hollow, car(levels) + section(other),
            u"ipfs_unexpected_block"_s);
    }
    void refuses()
    {
        QFETCH(const QByteArray, root);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, reason);
        const auto got = read(cidFromBytes(root).value(), bytes, 1009);
        QVERIFY(!got);
        QCOMPARE(got.error().reason.key(), reason);
    }
    void readsTextNames()
    {
        for (const QString &text : {u"QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"_s,
                 u"bafybeigxxi6owntq62jqnrx5y3td5xcdpdf5yjn5n7uitg3qbulkgol5am"_s,
                 u"bafkreiekhhjkxu4ztk3tyng3er3ijhg56mb44oe3gwbgquhzu4afrg2ksa"_s}) {
            const auto cid = parseCid(text);
            FALLOW_VERIFY_RESULT(cid);
            QCOMPARE(cid->toString(), text);
        }
        for (const QString &text :
            {u""_s, u"Qm"_s, u"QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQ0"_s, u"bafybei"_s,
                u"zb2rhe"_s, u"bafybeigxxi6owntq62jqnrx5y3td5xcdpdf5yjn5n7uitg3qbulkgol5aa0"_s,
                u"BAFYBEIGXXI6OWNTQ62JQNRX5Y3TD5XCDPDF5YJN5N7UITG3QBULKGOL5AM"_s,
                QString(10'000, u'b')})
            FALLOW_VERIFY_REASON(parseCid(text), "content.bad_cid");
    }
};

QTEST_GUILESS_MAIN(IpfsTest)
#include "ipfs_test.moc"
