#pragma once

#include <QLocale>

#include <chrono>

namespace fallow::ui
{

/// The largest fitting unit, at most two of them: "6 ms", "4 s", "14 min", "2 h 41 min", "3 d 4 h".
/// Negative durations read as zero: clocks of two machines differ.
QString durationText(std::chrono::milliseconds duration, const QLocale &locale);

/// Decimal units as networks and disks are sold: "312 MB", "1.2 GB". Negative reads as zero.
QString sizeText(qint64 bytes, const QLocale &locale);

/// Processor time: "41 core-min", "2.5 core-h".
QString coreTimeText(std::chrono::milliseconds cpu, const QLocale &locale);

/// "99.4 %" with one decimal; nothing to divide by gives an empty text, never "0 %".
QString shareText(qint64 part, qint64 whole, const QLocale &locale);

/// "15:20" today, "Tue 15:20" within a week, otherwise the short date; local time.
QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

/// For lists: "today 11:42", "yesterday 15:20", otherwise the short date and the time; local time.
QString dayText(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

} // namespace fallow::ui
