#include "core/content/address.h"

#include <QTest>

using namespace fallow;
using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using Kind = Source::Kind;

/// What people and contracts write where a file is to be had, as sources.
class AddressTest : public QObject
{
    Q_OBJECT

private:
    const QString m_cid = u"bafkreiekhhjkxu4ztk3tyng3er3ijhg56mb44oe3gwbgquhzu4afrg2ksa"_s;
    const QString m_other = u"QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"_s;
    const QStringList m_gateways{u"https://one.example"_s, u"https://two.example/sub"_s};

    ContentRef m_ref;
    std::vector<Source> m_sources;
    void add(const QString &address) { addSources(address, m_gateways, m_ref, m_sources); }
    QStringList addresses(Kind kind) const
    {
        QStringList found;
        for (const Source &source : m_sources) {
            if (source.kind == kind)
                found.push_back(source.address);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_ref = {};
        m_sources.clear();
    }
    void aUrlIsItself()
    {
        add(u"https://example.org/ipfs/x"_s);
        QCOMPARE(addresses(Kind::Http), QStringList{u"https://example.org/ipfs/x"_s});
        QVERIFY(!m_ref.cid && m_sources.size() == 1);
    }
    void aCidIsWhatEveryGatewayMayDeliver_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &prefix : {u"ipfs://"_s, u"/ipfs/"_s})
            QTest::newRow(qPrintable(prefix)) << prefix + m_cid;
    }
    void aCidIsWhatEveryGatewayMayDeliver()
    {
        QFETCH(const QString, address);
        add(address);
        QCOMPARE(m_ref.cid->toString(), m_cid);
        QVERIFY(m_ref.isVerifiable());
        QCOMPARE(addresses(Kind::Ipfs), m_gateways);
        QVERIFY(addresses(Kind::Http).isEmpty()); // nothing would prove it
    }
    void withASha256WhatTheyMakeOfItWillDoToo()
    {
        m_ref.sha256 = ContentHash();
        add(u"/ipfs/"_s + m_cid);
        QCOMPARE(addresses(Kind::Ipfs), m_gateways);
        QCOMPARE(addresses(Kind::Http),
            (QStringList{u"https://one.example/ipfs/"_s + m_cid,
                u"https://two.example/sub/ipfs/"_s + m_cid}));
    }
    void aPathBelowACidIsNotProvenByIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a path") << m_cid + u"/file"_s;
        QTest::newRow("a kind we cannot check") // dag-cbor
            << u"bafyreigbtj4x7ip5legnfznufuopl4sg4knzc2cof6duas4b3q2fy6swua"_s;
        QTest::newRow("no CID") << u"nonsense"_s;
    }
    void aPathBelowACidIsNotProvenByIt()
    {
        QFETCH(const QString, name);
        add(u"/ipfs/"_s + name);
        QVERIFY(!m_ref.cid && addresses(Kind::Ipfs).isEmpty());
        QCOMPARE(addresses(Kind::Http).front(), u"https://one.example/ipfs/"_s + name);
    }
    void aSecondCidNamesAnotherFile()
    {
        m_ref.sha256 = ContentHash();
        add(u"ipfs://"_s + m_cid);
        add(u"ipfs://"_s + m_other);
        QCOMPARE(m_ref.cid->toString(), m_cid);
        QCOMPARE(addresses(Kind::Ipfs), m_gateways); // those of the first
        QCOMPARE(addresses(Kind::Http).size(), 4);
    }
    void torrentsAreKnownByTheirAddress_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &address : {u"magnet:?xt=urn:btmh:1220aa"_s, u"MAGNET:?xt=x"_s,
                 u"https://example.org/data.torrent"_s, u"https://example.org/data.torrent?key=1"_s,
                 u"/srv/data.torrent"_s})
            QTest::newRow(qPrintable(address)) << address;
    }
    void torrentsAreKnownByTheirAddress()
    {
        QFETCH(const QString, address);
        add(address);
        QCOMPARE(addresses(Kind::Torrent), QStringList{address});
    }
    void withoutGatewaysThereIsNobodyToAsk()
    {
        addSources(u"ipfs://"_s + m_cid, {}, m_ref, m_sources);
        QVERIFY(m_ref.cid && m_sources.empty());
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
