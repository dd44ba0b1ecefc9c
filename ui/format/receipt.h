#pragma once

#include "core/model/task.h"

#include <QLocale>

#include <vector>

namespace fallow::ui {

/// One line of what is known of a task: in words for a person, or a stable key with a plain value for
/// a program.
struct ReceiptRow {
    QString name;
    QString value;
    QString note; ///< how it was found out; empty: nothing to add
    friend bool operator==(const ReceiptRow &, const ReceiptRow &) = default;
};

/// What the sandbox measured, in words; empty before it ran.
std::vector<ReceiptRow> measuredRows(const model::Task &task, const QLocale &locale);
/// Who, what for, on which terms, the fingerprints.
std::vector<ReceiptRow> identityRows(const model::Task &task, const QDateTime &now, const QLocale &locale);

/// The whole receipt as CSV after RFC 4180: a header "field,value", one line a field, times in UTC,
/// amounts in nRLC; fields that are not known are left out.
QByteArray receiptCsv(const model::Task &task);

} // namespace fallow::ui
