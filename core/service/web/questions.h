#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fallow::service {

/// A question that only reads.
struct WebQuestion {
    QString method;
    QJsonArray params;
};

/// Reasons: `web.not_readable` (a method that is not on the list), `web.bad_question` (parameters that are no list, or
/// more than 64 KiB of them).
base::Result<WebQuestion> webQuestion(const QJsonObject &question);

} // namespace fallow::service
