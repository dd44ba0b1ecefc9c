#pragma once

#include "core/image/engine/image_cache.h"

#include <QJsonObject>

namespace fallow::image::engine
{

QJsonObject toJson(const ImageRecord &record);
/// Absent when it is not one of ours, as after a change of its form.
std::optional<ImageRecord> imageRecordFromJson(const QJsonObject &json);

} // namespace fallow::image::engine
