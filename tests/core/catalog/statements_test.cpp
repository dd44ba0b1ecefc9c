#include "core/evm/eip712_json.h"
#include "tests/core/catalog/catalog_stand.h"

#include <QTest>

using namespace fallow;
using namespace fallow::catalog;
using namespace fallow::test;
using namespace Qt::StringLiterals;

class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAWalletShows();
    void bindsEveryWord();
    void isWorthNothingElsewhere();
    void hashesATreeAsRfc6962Does();
    void bindsEveryPartOfATree();
    void addsSignaturesOfThoseWhoHaveAPart();
};

void StatementsTest::saysWhatAWalletShows()
{
    const Statement statement = Statement::approval({.proposal = 42, .path = u"apps/x"_s, .role = u"curator"_s,
                                                     .validUntil = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)});
    const auto read = evm::readTypedData(statement.typedData({.chainId = 134}));
    QVERIFY(read);
    QCOMPARE(read->typeString, QByteArray("Approval(uint64 proposal,string path,bytes32 contentHash,string role,uint64 validUntil)"));
    QCOMPARE(*read->domain.name, u"iExecCatalog"_s);
    QCOMPARE(read->fields.at(4).value, u"1800000000"_s);
    // As ethers 6's TypedDataEncoder.hash computes it.
    QCOMPARE(read->digest.toString(), u"0x533d6c0033402beadf323e26786db5787f9a9aba341b8046af21ba2e902dafb5"_s);
}

void StatementsTest::bindsEveryWord()
{
    const Snapshot good{.version = 1, .rootVersion = 1};
    std::set<base::Bytes32> digests{good.statement().digest({})};
    Snapshot other = good;
    const auto add = [&] {
        digests.insert(other.statement().digest({}));
        other = good;
    };
    other.version = 2, add();
    other.rootVersion = 2, add();
    other.tree.data()[31] = 1, add();
    other.entries = 1, add();
    other.revocations = 1, add();
    other.revocationHead.data()[0] = 1, add();
    other.previous.data()[0] = 1, add();
    QCOMPARE(digests.size(), 8u);
}

void StatementsTest::isWorthNothingElsewhere()
{
    const Statement statement = Timestamp{}.statement();
    base::Bytes32 salt;
    salt.data()[0] = 1;
    QVERIFY(statement.digest({.chainId = 1}) != statement.digest({.chainId = 2}));
    QVERIFY(statement.digest({.chainId = 1}) != statement.digest({.chainId = 1, .salt = salt}));
}

void StatementsTest::hashesATreeAsRfc6962Does()
{
    QCOMPARE(treeHash({}).toString(), u"0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    const auto hashOf = [](int count) {
        std::vector<FileFact> files;
        for (int i = 0; i < count; ++i)
            files.push_back({QByteArray(1, static_cast<char>('a' + i)), i, content::Sha256::of(QByteArray::number(i))});
        return treeHash(files).toString();
    };
    // By a program of its own in Python's hashlib.
    QCOMPARE(hashOf(1), u"0x6b11e6d57b76ce9dea8d7e54f08d9c45f5d8748d1f1cf28032b0b0942dab6ae5"_s);
    QCOMPARE(hashOf(5), u"0x438222c066a0565b8ac5631341ff7384b83d30c3f89dd374726c0a6623c61e2a"_s);
}

void StatementsTest::bindsEveryPartOfATree()
{
    const std::vector<FileFact> good{{"a", 1, {}}, {"b", 2, {}}, {"c", 3, {}}};
    auto other = good;
    other[1].path = "bb";
    QVERIFY(treeHash(other) != treeHash(good));
    other = good;
    other[2].size = 4;
    QVERIFY(treeHash(other) != treeHash(good));
    other = good;
    other[0].sha256.data()[0] = 1;
    QVERIFY(treeHash(other) != treeHash(good));
    other = good;
    other.pop_back();
    QVERIFY(treeHash(other) != treeHash(good));
    other = good;
    other.push_back({"meta/snapshot.json", 1, {}});
    QCOMPARE(treeHash(other), treeHash(good));
}

void StatementsTest::addsSignaturesOfThoseWhoHaveAPart()
{
    CatalogStand stand;
    stand.snapshot({});
    const auto add = [&](const QByteArray &name) {
        const auto signable = signableOf(stand.files(), SignedFile::Snapshot).value();
        auto draft = addSignature(stand.files(), signable, stand.domain(), stand.sign(signable.statement, name));
        if (draft)
            stand.contents["meta/snapshot.sig.json"] = draft->at("meta/snapshot.sig.json");
        return draft;
    };
    QVERIFY(add("curator2"));
    QVERIFY(add("curator2"));
    QCOMPARE(add("clock").error().reason.key(), u"catalog.not_a_signer"_s);
    stand.timestamp();
    QCOMPARE(stand.check(stand.pinned()).proven.error().reason.key(), u"catalog.too_few_signatures"_s);
    QVERIFY(add("curator3"));
    QVERIFY(stand.check(stand.pinned()).proven);
    QCOMPARE(readExactly<Signatures>(stand.contents["meta/snapshot.sig.json"])->signatures.size(), 2u);
    const auto domain = domainOf(stand.files());
    QVERIFY(domain);
    QCOMPARE(*domain, stand.domain());
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "statements_test.moc"
