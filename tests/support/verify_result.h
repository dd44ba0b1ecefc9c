#pragma once

#include <QTest>

/// Fails the test with the error's text when `result` holds one. Never evaluates error() otherwise.
#define FALLOW_VERIFY_RESULT(result)                                                               \
    do {                                                                                           \
        const auto &fallowChecked = (result);                                                      \
        if (!fallowChecked.has_value())                                                            \
            QFAIL(qPrintable(fallowChecked.error().toString()));                                   \
    } while (false)

/// The result must be an error with this reason key (a string literal).
#define FALLOW_VERIFY_REASON(result, reasonKey)                                                          \
    do {                                                                                           \
        const auto &fallowChecked = (result);                                                      \
        QVERIFY2(!fallowChecked.has_value(), "expected an error");                                 \
        QCOMPARE(fallowChecked.error().reason.key(), QStringLiteral(reasonKey));                         \
    } while (false)
