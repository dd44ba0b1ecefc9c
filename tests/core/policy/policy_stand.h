#pragma once

#include "core/policy/decide.h"

#include <QDate>
#include <QDateTime>
#include <QTest>
#include <QTime>

/// A quiet desktop computer at Wednesday noon, with somebody at it or away.
namespace fallow::test {

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC); // a Wednesday
}

inline void see(policy::Input &input, model::Fact fact, double value, const QString &subject = {})
{
    input.facts[fact] = model::Facts::Value{value, subject};
}

inline policy::Input inUse()
{
    policy::Input input{.computer = {.cores = 8, .memoryBytes = 16'000'000'000, .freeDiskBytes = 100'000'000'000},
                        .now = noon()};
    see(input, model::Fact::Used, 1);
    see(input, model::Fact::OnBattery, 0);
    return input;
}

inline policy::Input away()
{
    policy::Input input = inUse();
    see(input, model::Fact::Used, 0);
    return input;
}

inline QString firstReason(const model::Decision &decision)
{
    return decision.reasons.empty() ? QString() : decision.reasons.front().key;
}

inline bool hasReason(const model::Decision &decision, const char *key)
{
    return std::any_of(decision.reasons.begin(), decision.reasons.end(),
                       [&](const model::Because &reason) { return reason.key == QLatin1String(key); });
}

} // namespace fallow::test
