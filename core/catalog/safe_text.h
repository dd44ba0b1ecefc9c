#pragma once

#include "core/base/result.h"

/// Text of strangers that people read and decide by. Unicode's security rules (UTS 39) by ICU.
namespace fallow::catalog {

/// A name: one line, one script (or Latin with Chinese, Japanese or Korean), nothing invisible,
/// nothing that looks like Latin without being it. Reason: `catalog.deceptive_text`.
base::Result<base::Done> checkName(const QString &text, qsizetype longest);
/// A sentence or more: any scripts, line breaks where `longest` leaves room, nothing invisible and
/// nothing that turns the direction. Reason: `catalog.deceptive_text`.
base::Result<base::Done> checkProse(const QString &text, qsizetype longest);

/// What was refused, so that it can be shown: all but letters, digits, marks and ASCII is \u{…}.
QString escaped(const QString &text);

} // namespace fallow::catalog
