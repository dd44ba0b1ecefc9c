#include "tests/support/fake_clock.h"
#include "ui/models/contact_list_model.h"
#include "ui/models/entry_list_model.h"
#include "ui/models/stake_list_model.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTime>

using namespace fallow;
using namespace fallow::ui;

namespace
{

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

model::WalletEntry entry(int number, int minutesAgo)
{
    return {.id = QString::number(number), .at = noon.addSecs(-60 * minutesAgo)};
}

QStringList ids(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result += model.index(row, 0).data(EntryListModel::IdRole).toString();
    return result;
}

} // namespace

class WalletModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsANewLineWhereItsTimeBelongs();
    void changesOneRowForOneLine();
    void appendsAPage();
    void namesEveryRoleOfALine();
    void callsPayeesByTheirNames();
    void answersNothingOutsideItsRows();
    void saysSinceWhenAStakeIsOverdue();
    void staysSilentForTheSameStakes();
    void findsContactsByNameAndAddress();

private:
    const test::FakeClock m_clock{noon.toSecsSinceEpoch()};
};

void WalletModelsTest::putsANewLineWhereItsTimeBelongs()
{
    EntryListModel model(m_clock, QLocale::c());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({entry(1, 10), entry(2, 30)});
    model.put(entry(3, 0));
    model.put(entry(4, 20));
    model.put(entry(5, 60));
    QCOMPARE(ids(model),
        (QStringList{QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("4"),
            QStringLiteral("2"), QStringLiteral("5")}));
}

void WalletModelsTest::changesOneRowForOneLine()
{
    EntryListModel model(m_clock, QLocale::c());
    model.reset({entry(1, 10), entry(2, 30)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.put(entry(2, 30));
    QCOMPARE(changed.count(), 0);
    model::WalletEntry other = entry(2, 30);
    other.label = QStringLiteral("rent");
    model.put(other);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(EntryListModel::LabelRole).toString(), QStringLiteral("rent"));
}

void WalletModelsTest::appendsAPage()
{
    EntryListModel model(m_clock, QLocale::c());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy counts(&model, &EntryListModel::countChanged);
    model.reset({entry(1, 10)});
    model.append({entry(2, 20), entry(3, 30)});
    model.append({});
    QCOMPARE(model.count(), 3);
    QCOMPARE(counts.count(), 2);
}

void WalletModelsTest::namesEveryRoleOfALine()
{
    EntryListModel model(m_clock, QLocale::c());
    model.reset({entry(1, 10)});
    const auto roles = model.roleNames();
    for (int role = EntryListModel::IdRole; role <= EntryListModel::SpokenRole; ++role) {
        QVERIFY(roles.contains(role));
        QVERIFY(model.index(0).data(role).isValid());
    }
}

void WalletModelsTest::callsPayeesByTheirNames()
{
    EntryListModel model(m_clock, QLocale::c());
    model::WalletEntry sent = entry(1, 10);
    sent.kind = model::EntryKind::Sent;
    sent.counterparty.data()[0] = 7;
    model.reset({sent});
    model.setContacts({{sent.counterparty, QStringLiteral("Anna")}});
    QCOMPARE(
        model.index(0).data(EntryListModel::WhatRole).toString(), QStringLiteral("Sent to Anna"));
}

void WalletModelsTest::answersNothingOutsideItsRows()
{
    EntryListModel model(m_clock, QLocale::c());
    model.reset({entry(1, 10)});
    QVERIFY(!model.data(QModelIndex(), EntryListModel::WhatRole).isValid());
    QVERIFY(!model.index(0).data(EntryListModel::SpokenRole + 1).isValid());
}

void WalletModelsTest::saysSinceWhenAStakeIsOverdue()
{
    StakeListModel model(m_clock, QLocale::c());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({{.until = noon.addSecs(60)}, {.until = noon.addSecs(-60), .claimable = true}});
    QVERIFY(model.index(0)
                .data(StakeListModel::UntilRole)
                .toString()
                .startsWith(QStringLiteral("until")));
    QVERIFY(model.index(1)
                .data(StakeListModel::UntilRole)
                .toString()
                .startsWith(QStringLiteral("overdue")));
}

void WalletModelsTest::staysSilentForTheSameStakes()
{
    StakeListModel model(m_clock, QLocale::c());
    model.reset({{.until = noon}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.reset({{.until = noon}});
    QCOMPARE(reset.count(), 0);
}

void WalletModelsTest::findsContactsByNameAndAddress()
{
    ContactListModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    base::Address seven;
    seven.data()[0] = 0x77;
    model.reset({{base::Address(), QStringLiteral("Anna")}, {seven, QStringLiteral("Bert")}});
    QCOMPARE(model.count(), 2);
    model.filter(QStringLiteral("ANN"));
    QCOMPARE(model.count(), 1);
    model.filter(QStringLiteral("0x77"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Bert"));
    model.filter(QStringLiteral("nobody"));
    QCOMPARE(model.count(), 0);
}

QTEST_APPLESS_MAIN(WalletModelsTest)
#include "wallet_models_test.moc"
