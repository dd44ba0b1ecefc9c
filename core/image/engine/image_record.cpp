#include "core/image/engine/image_record.h"

#include "core/content/wire.h"
#include "core/content/wire_fields.h"

namespace fallow::image::engine
{

using namespace base;
using namespace Qt::StringLiterals;
namespace wire = content::wire;

QJsonObject toJson(const ImageRecord &record)
{
    QJsonArray blobs;
    for (const Blob &blob : record.blobs)
        blobs.append(QJsonObject{{u"digest"_s, digestText(blob.digest)}, {u"size"_s, blob.size}});
    return {{u"image"_s, wire::toJson(record.image)}, {u"reference"_s, record.reference},
        {u"chain"_s, record.chain.toString()}, {u"blobs"_s, blobs}};
}

std::optional<ImageRecord> imageRecordFromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    const auto image = wire::pulledImageFromJson(fields.object("image"_L1));
    ImageRecord record{.image = {},
        .reference = fields.text("reference"_L1),
        .chain = fields.hash<ContentHash>("chain"_L1),
        .blobs = {}};
    const QJsonArray blobs = json.value("blobs"_L1).toArray();
    for (const QJsonValue &value : blobs) {
        const auto digest = parseDigest(value[u"digest"].toString());
        if (!digest)
            return std::nullopt;
        record.blobs.push_back({*digest, value[u"size"].toInteger(), {}});
    }
    if (!image || !fields.finish(Done{}))
        return std::nullopt;
    record.image = *image;
    return record;
}

} // namespace fallow::image::engine
