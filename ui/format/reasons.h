#pragma once

#include "core/model/status.h"

#include <QLocale>

namespace fallow::ui
{

/// A reason key in words: what happened and what it means, and what to do about it.
struct ReasonText {
    QString sentence;
    QString nextStep; ///< empty when there is nothing to do
    friend bool operator==(const ReasonText &, const ReasonText &) = default;
};

/// How exactly a key is answered, for the test that walks the sources.
enum class ReasonMatch { Key, Area, None };

ReasonMatch matchReason(const QString &key);
/// Never empty: a key without a row of its own gets its area's, and one without an area is named.
ReasonText reasonText(const QString &key);

/// Both in one line, for where there is room for one text only.
QString reasonLine(const QString &key);

/// One condition of "why is there no work" in words, whether it holds or not.
QString checkText(const model::Check &check);

} // namespace fallow::ui
