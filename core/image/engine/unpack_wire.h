#pragma once

#include "core/image/engine/unpack.h"

#include <QJsonObject>

/// What is said to a process that unpacks and by it, each a line of JSON (core/content/wire.h):
///   -> the order, then the end   <- {"written": n}…   <- {"count": {…}} or {"error": {…}}
/// Readers give `content.bad_message`.
namespace fallow::image::engine
{

QJsonObject toJson(const UnpackOrder &order);
base::Result<UnpackOrder> unpackOrderFromJson(const QJsonObject &json);
QJsonObject toJson(const UnpackCount &count);
base::Result<UnpackCount> unpackCountFromJson(const QJsonObject &json);

} // namespace fallow::image::engine
