#pragma once

#include "core/image/engine/unpack.h"

#include <QJsonObject>

/// The order of a process that unpacks, and what it has done (core/content/engine/role_process.h).
/// Readers give `content.bad_message`.
namespace fallow::image::engine
{

QJsonObject toJson(const UnpackOrder &order);
base::Result<UnpackOrder> unpackOrderFromJson(const QJsonObject &json);
QJsonObject toJson(const UnpackCount &count);
base::Result<UnpackCount> unpackCountFromJson(const QJsonObject &json);

} // namespace fallow::image::engine
