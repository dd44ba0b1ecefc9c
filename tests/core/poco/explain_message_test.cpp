#include "tests/core/poco/explain_stand.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;
using poco::explainMessage;
using poco::explainTypedData;
using poco::OrderOperation;
using Kind = poco::ExplanationKind;

namespace
{

QJsonArray members(std::initializer_list<std::pair<const char *, const char *>> list)
{
    QJsonArray array;
    for (const auto &[type, name] : list)
        array.append(QJsonObject{
            {u"type"_s, QString::fromLatin1(type)}, {u"name"_s, QString::fromLatin1(name)}});
    return array;
}

const QJsonArray domainType = members({{"string", "name"}, {"string", "version"},
    {"uint256", "chainId"}, {"address", "verifyingContract"}});
const QJsonArray appType = members({{"address", "app"}, {"uint256", "appprice"},
    {"uint256", "volume"}, {"bytes32", "tag"}, {"address", "datasetrestrict"},
    {"address", "workerpoolrestrict"}, {"address", "requesterrestrict"}, {"bytes32", "salt"}});

QJsonObject domain(const base::Address &contract = hubAddress)
{
    return {{u"name"_s, u"iExecODB"_s}, {u"version"_s, u"5.0.0"_s}, {u"chainId"_s, 42161},
        {u"verifyingContract"_s, contract.toString()}};
}

QJsonObject appMessage()
{
    auto order = someOrders().app;
    order.signature.clear();
    return poco::orderToJson(order);
}

QByteArray document(const QString &primary, const QJsonObject &types, const QJsonObject &message,
    QJsonObject forDomain = domain())
{
    QJsonObject all = types;
    all[u"EIP712Domain"_s] = domainType;
    return QJsonDocument(QJsonObject{{u"types"_s, all}, {u"primaryType"_s, primary},
                             {u"domain"_s, forDomain}, {u"message"_s, message}})
        .toJson();
}

QByteArray permit(const QString &value, const base::Address &token)
{
    const QJsonObject types{{u"Permit"_s,
        members({{"address", "owner"}, {"address", "spender"}, {"uint256", "value"},
            {"uint256", "nonce"}, {"uint256", "deadline"}})}};
    return document(u"Permit"_s, types,
        {{u"owner"_s, me.toString()}, {u"spender"_s, stranger.toString()}, {u"value"_s, value},
            {u"nonce"_s, 0}, {u"deadline"_s, 1'900'000'000}},
        domain(token));
}

} // namespace

class ExplainMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesThatMayBeSomethingElseAreWarnedOf()
    {
        const auto digest = explainMessage(QByteArray(32, '\xab'));
        QCOMPARE(digest.headline, u"Sign 32 bytes that are not text."_s);
        QCOMPARE(digest.sentences, std::vector<QString>{u"0x"_s + u"ab"_s.repeated(32)});
        QCOMPARE(keys(digest), QStringList{u"explain.raw_digest"_s});
        const QByteArray transaction = transactionTo(anna, {}, {1}).unsignedRaw();
        QCOMPARE(
            keys(explainMessage(transaction)), QStringList{u"explain.looks_like_transaction"_s});
        QCOMPARE(keys(explainMessage(base::toHex(transaction).toLatin1())),
            QStringList{u"explain.looks_like_transaction"_s});
        QCOMPARE(
            keys(explainMessage("0x" + QByteArray(64, 'a'))), QStringList{u"explain.raw_digest"_s});
        QCOMPARE(keys(explainMessage(QByteArray(64, 'a'))), QStringList{u"explain.raw_digest"_s});
    }
    void hiddenCharactersAreShownAndWarnedOf()
    {
        const auto told = explainMessage(u"pay \u202egnihton"_s.toUtf8());
        QCOMPARE(told.sentences, std::vector{u"pay \u00b7gnihton"_s});
        QCOMPARE(keys(told), QStringList{u"explain.hidden_characters"_s});
        QCOMPARE(explainMessage("a\x1b[2J").headline, u"Sign 5 bytes that are not text."_s);
        QCOMPARE(
            explainMessage(QByteArray("a\0b", 3)).headline, u"Sign 3 bytes that are not text."_s);
    }
    void longMessagesSayThatTheyAreCut()
    {
        const auto told = explainMessage(QByteArray(3'000, 'x') + " and all my money");
        QCOMPARE(keys(told), QStringList{u"explain.cut"_s});
        QCOMPARE(told.warnings[0].text,
            u"Only the beginning is shown; in all there are 3017 characters."_s);
        QCOMPARE(keys(explainMessage(QByteArray(3'000, '\xff'))), QStringList{u"explain.cut"_s});
    }
    void textIsShownAsItIs()
    {
        const auto told = explainMessage(u"Log in to x\nNonce: 5 ünï"_s.toUtf8());
        QCOMPARE(told.kind, Kind::Message);
        QCOMPARE(
            lines(told), (QStringList{u"Sign a message."_s, u"Log in to x"_s, u"Nonce: 5 ünï"_s}));
        QVERIFY(told.warnings.empty());
    }
    void anotherChainsTypedDataIsRefused()
    {
        QJsonObject other = domain();
        other[u"chainId"_s] = 1;
        FALLOW_VERIFY_REASON(
            explainTypedData(
                document(u"AppOrder"_s, {{u"AppOrder"_s, appType}}, appMessage(), other), facts()),
            "evm.bad_typed_data");
        FALLOW_VERIFY_REASON(explainTypedData("{}", facts()), "evm.bad_typed_data");
    }
    void anOrderForAnotherContractIsUnknown()
    {
        const auto told = explainTypedData(
            document(u"AppOrder"_s, {{u"AppOrder"_s, appType}}, appMessage(), domain(stranger)),
            facts());
        FALLOW_VERIFY_RESULT(told);
        QCOMPARE(told->explanation.kind, Kind::TypedData);
        QCOMPARE(keys(told->explanation), QStringList{u"explain.unknown_domain"_s});
        QCOMPARE(told->explanation.headline, u"Sign AppOrder for iExecODB."_s);
        QCOMPARE(told->explanation.sentences[0],
            u"It is meant for iExecODB, version 5.0.0, chain 42161, contract "_s + strangerText
                + u'.');
        QCOMPARE(told->explanation.sentences[2], u"appprice: 100000000"_s);
    }
    void anOrderWithSwappedFieldsIsUnknown()
    {
        QJsonArray swapped = appType;
        const QJsonValue first = swapped.takeAt(1);
        swapped.insert(2, first);
        const auto told = explainTypedData(
            document(u"AppOrder"_s, {{u"AppOrder"_s, swapped}}, appMessage()), facts());
        FALLOW_VERIFY_RESULT(told);
        QCOMPARE(told->explanation.kind, Kind::TypedData);
    }
    void ordersAndOperationsAreToldAsWhatTheyAre()
    {
        const auto order = explainTypedData(
            document(u"AppOrder"_s, {{u"AppOrder"_s, appType}}, appMessage()), facts());
        FALLOW_VERIFY_RESULT(order);
        auto unsignedOrder = someOrders().app;
        unsignedOrder.signature.clear();
        QCOMPARE(lines(order->explanation), lines(poco::explainOrder(unsignedOrder, facts())));
        QCOMPARE(order->structHash, poco::structHash(unsignedOrder));
        const QJsonObject types{{u"AppOrder"_s, appType},
            {u"AppOrderOperation"_s, members({{"AppOrder", "order"}, {"uint256", "operation"}})}};
        const auto closing =
            explainTypedData(document(u"AppOrderOperation"_s, types,
                                 {{u"order"_s, appMessage()}, {u"operation"_s, 1}}),
                facts());
        FALLOW_VERIFY_RESULT(closing);
        QCOMPARE(closing->explanation.kind, Kind::OrderClose);
        QCOMPARE(lines(closing->explanation),
            (QStringList{
                u"Close for good: Offer app 0x8181818181818181818181818181818181818181 for 0.1 RLC a run, up to 5 runs."_s,
                u"A closed order cannot be used or opened again."_s,
                u"Whoever has this signature can send it to the chain in your name."_s}));
        const auto neither =
            explainTypedData(document(u"AppOrderOperation"_s, types,
                                 {{u"order"_s, appMessage()}, {u"operation"_s, 2}}),
                facts());
        FALLOW_VERIFY_RESULT(neither);
        QCOMPARE(neither->explanation.kind, Kind::TypedData);
    }
    void aPermitIsAnApproval()
    {
        const auto told = explainTypedData(permit(u"1500000000"_s, rlcAddress), facts());
        FALLOW_VERIFY_RESULT(told);
        QCOMPARE(told->explanation.kind, Kind::Approval);
        QCOMPARE(lines(told->explanation),
            (QStringList{
                u"Allow "_s + strangerText + u" to take up to 1.5 RLC from "_s + iAm + u'.',
                u"It is enough that somebody has this signature; no transaction of yours is needed."_s,
                u"It can be used until 2030-03-17T17:46:40Z."_s}));
        QCOMPARE(keys(told->explanation), QStringList{u"explain.approval_to_stranger"_s});
        const auto endless =
            explainTypedData(permit(u"0x"_s + QString(64, u'f'), rlcAddress), facts());
        FALLOW_VERIFY_RESULT(endless);
        QVERIFY(endless->explanation.warns(u"explain.unlimited_approval"));
        const auto other = explainTypedData(permit(u"1"_s, anna), facts());
        FALLOW_VERIFY_RESULT(other);
        QCOMPARE(keys(other->explanation),
            (QStringList{u"explain.unknown_domain"_s, u"explain.approval_to_stranger"_s}));
    }
};

QTEST_GUILESS_MAIN(ExplainMessageTest)
#include "explain_message_test.moc"
