#pragma once

#include "core/model/status.h"

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui {

/// Texts of the card "Earned today". Source: Status.earnings.
struct EarnedView {
    Q_GADGET
    QML_VALUE_TYPE(earnedView)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QList<qreal> bars MEMBER bars)
    Q_PROPERTY(QString barsText MEMBER barsText)
    Q_PROPERTY(QString tasks MEMBER tasks)

public:
    QString amount; ///< certified_today + provisional_today
    QString note; ///< how much of it is provisional; empty when all is certified
    QList<qreal> bars; ///< by_day as shares of the best day; empty when no day earned anything
    QString barsText; ///< the same for a screen reader
    QString tasks; ///< finished_today, rejected_today, at_stake
    friend bool operator==(const EarnedView &, const EarnedView &) = default;
};

/// One allowance of the card "This computer". Source: Status.computer.
struct UseView {
    Q_GADGET
    QML_VALUE_TYPE(useView)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(qreal share MEMBER share)
    Q_PROPERTY(bool known MEMBER known)

public:
    QString name;
    QString text;
    qreal share = 0; ///< 0 to 1
    bool known = false; ///< false: the core has not said, nothing is shown
    friend bool operator==(const UseView &, const UseView &) = default;
};

/// Texts of the card "Reputation". Source: Status.reputation.
struct ReputationView {
    Q_GADGET
    QML_VALUE_TYPE(reputationView)
    Q_PROPERTY(QString score MEMBER score)
    Q_PROPERTY(QString note MEMBER note)

public:
    QString score; ///< empty until the chain was read
    QString note;
    friend bool operator==(const ReputationView &, const ReputationView &) = default;
};

/// The box at the foot of the sidebar. Source: Status.network and Status.pool.
struct NetworkView {
    Q_GADGET
    QML_VALUE_TYPE(networkView)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString block MEMBER block)
    Q_PROPERTY(QString pool MEMBER pool)
    Q_PROPERTY(QString money MEMBER money)
    Q_PROPERTY(int tone MEMBER tone)

public:
    QString name;
    QString block; ///< number and age
    QString pool; ///< its name and how many computers it says are alive
    QString money; ///< "no real money" on a practice network
    int tone = 0; ///< Chip.Tone
    friend bool operator==(const NetworkView &, const NetworkView &) = default;
};

EarnedView earnedView(const model::Earnings &earnings, const QLocale &locale);
UseView processorView(const model::ComputerUse &computer, const QLocale &locale);
UseView memoryView(const model::ComputerUse &computer, const QLocale &locale);
UseView diskView(const model::ComputerUse &computer, const QLocale &locale);
UseView downloadView(const model::ComputerUse &computer, const QLocale &locale);
ReputationView reputationView(
    const std::optional<model::Reputation> &reputation, const QLocale &locale);
NetworkView networkView(const model::Status &status, const QDateTime &now, const QLocale &locale);

} // namespace fallow::ui
