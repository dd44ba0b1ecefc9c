#include "core/image/engine/unpack_wire.h"

#include "core/content/wire_fields.h"

namespace fallow::image::engine
{

using namespace base;
using namespace Qt::StringLiterals;
using content::wire::Fields;

namespace
{

QJsonObject toJson(const UnpackLimits &limits)
{
    return {{u"total_bytes"_s, limits.totalBytes}, {u"file_bytes"_s, limits.fileBytes},
        {u"entries"_s, limits.entries}, {u"overhead_bytes"_s, limits.overheadBytes},
        {u"ratio"_s, limits.ratio}, {u"seconds"_s, static_cast<qint64>(limits.time.count())}};
}

UnpackLimits limitsFromJson(const QJsonObject &json, Fields &outer)
{
    Fields fields(json);
    UnpackLimits limits;
    limits.totalBytes = fields.integer("total_bytes"_L1);
    limits.fileBytes = fields.integer("file_bytes"_L1);
    limits.entries = fields.integer("entries"_L1);
    limits.overheadBytes = fields.integer("overhead_bytes"_L1);
    limits.ratio = fields.integer("ratio"_L1);
    limits.time = std::chrono::seconds(fields.integer("seconds"_L1));
    if (!fields.finish(limits))
        outer.complain("limits"_L1);
    return limits;
}

} // namespace

QJsonObject toJson(const UnpackOrder &order)
{
    QJsonArray layers;
    for (const LayerFile &layer : order.layers)
        layers.append(
            QJsonObject{{u"path"_s, layer.path}, {u"diff_id"_s, layer.diffId.toString()}});
    QJsonObject json{{u"layers"_s, layers}, {u"directory"_s, order.directory},
        {u"limits"_s, toJson(order.limits)}};
    if (order.owner)
        json.insert(u"owner"_s, static_cast<qint64>(*order.owner));
    return json;
}

Result<UnpackOrder> unpackOrderFromJson(const QJsonObject &json)
{
    Fields fields(json);
    UnpackOrder order;
    order.directory = fields.text("directory"_L1);
    order.limits = limitsFromJson(fields.object("limits"_L1), fields);
    const QJsonArray layers = json.value("layers"_L1).toArray();
    for (const QJsonValue &value : layers) {
        const QJsonObject object = value.toObject();
        Fields layer(object);
        order.layers.push_back({layer.text("path"_L1), layer.hash<ContentHash>("diff_id"_L1)});
        if (!layer.finish(Done{}))
            fields.complain("layers"_L1);
    }
    if (fields.has("owner"_L1))
        order.owner = static_cast<quint32>(fields.integer("owner"_L1));
    return fields.finish(std::move(order));
}

QJsonObject toJson(const UnpackCount &count)
{
    return {{u"bytes"_s, count.bytes}, {u"entries"_s, count.entries},
        {u"whiteouts"_s, count.whiteouts}, {u"skipped"_s, count.skipped}};
}

Result<UnpackCount> unpackCountFromJson(const QJsonObject &json)
{
    Fields fields(json);
    UnpackCount count;
    count.bytes = fields.integer("bytes"_L1);
    count.entries = fields.integer("entries"_L1);
    count.whiteouts = fields.integer("whiteouts"_L1);
    count.skipped = fields.integer("skipped"_L1);
    return fields.finish(count);
}

} // namespace fallow::image::engine
