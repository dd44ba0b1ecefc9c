#pragma once

#include "core/model/vitals.h"

namespace fallow::host {

/// Of the process that calls; some milliseconds, as the kernel walks its memory. `proc`: of Linux,
/// another one in tests.
model::Vitals ownVitals(const QString &version, const QString &proc = QStringLiteral("/proc"));

} // namespace fallow::host
