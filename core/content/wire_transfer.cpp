#include "core/content/wire.h"
#include "core/content/wire_fields.h"

#include <algorithm>
#include <array>

namespace fallow::content::wire
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject refToJson(const ContentRef &ref)
{
    QJsonObject json;
    if (ref.sha256)
        json.insert(u"sha256"_s, ref.sha256->toString());
    if (ref.size)
        json.insert(u"size"_s, *ref.size);
    if (ref.root)
        json.insert(u"root"_s, ref.root->toString());
    if (ref.cid)
        json.insert(u"cid"_s, ref.cid->toString());
    return json;
}

Result<ContentRef> refFromJson(const QJsonObject &json)
{
    Fields fields(json);
    ContentRef ref{.sha256 = fields.optionalHash<ContentHash>("sha256"_L1),
        .root = fields.optionalHash<PiecesRoot>("root"_L1)};
    if (fields.has("size"_L1))
        ref.size = fields.integer("size"_L1);
    if (fields.has("cid"_L1)) {
        const auto cid = parseCid(fields.text("cid"_L1));
        if (!cid)
            return cid.error();
        ref.cid = *cid;
    }
    return fields.finish(ref);
}

constexpr std::array kindNames{"http"_L1, "local"_L1, "ipfs"_L1, "torrent"_L1}; // as Source::Kind

QJsonObject sourceToJson(const Source &source)
{
    return {{u"kind"_s, kindNames[static_cast<size_t>(source.kind)]},
        {u"address"_s, source.address},
        {u"authorization"_s, QString::fromLatin1(source.authorization)}};
}

Result<Source> sourceFromJson(const QJsonObject &json)
{
    Fields fields(json);
    const QString kind = fields.text("kind"_L1);
    const auto known = std::find(kindNames.begin(), kindNames.end(), kind);
    if (known == kindNames.end())
        fields.complain("kind"_L1);
    return fields.finish(Source{.kind = static_cast<Source::Kind>(known - kindNames.begin()),
        .address = fields.text("address"_L1),
        .authorization = fields.text("authorization"_L1).toLatin1()});
}

} // namespace

QJsonObject stampToJson(const FileStamp &stamp)
{
    // Nanoseconds do not fit a JSON number everywhere.
    return {{u"inode"_s, QString::number(stamp.inode)}, {u"size"_s, stamp.size},
        {u"modified_ns"_s, QString::number(stamp.modifiedNs)},
        {u"changed_ns"_s, QString::number(stamp.changedNs)}};
}

Result<FileStamp> stampFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(FileStamp{fields.text("inode"_L1).toLongLong(), fields.integer("size"_L1),
        fields.text("modified_ns"_L1).toLongLong(), fields.text("changed_ns"_L1).toLongLong()});
}

QJsonObject toJson(const SourceReport &report)
{
    return {{u"address"_s, report.address}, {u"received"_s, report.received},
        {u"verified"_s, report.verified}, {u"wasted"_s, report.wasted},
        {u"dropped"_s, report.dropped}, {u"detail"_s, report.detail.left(1024)}};
}

Result<SourceReport> sourceReportFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(SourceReport{fields.text("address"_L1), fields.integer("received"_L1),
        fields.integer("verified"_L1), fields.integer("wasted"_L1), fields.text("dropped"_L1),
        fields.text("detail"_L1)});
}

QJsonArray toJson(const std::vector<SourceReport> &reports)
{
    QJsonArray array;
    for (const SourceReport &report : reports)
        array.append(toJson(report));
    return array;
}

std::vector<SourceReport> sourceReportsFromJson(Fields &fields, const QJsonObject &json)
{
    return listOf(fields, json, "sources"_L1, &sourceReportFromJson);
}

QJsonObject toJson(const TransferRequest &request)
{
    QJsonArray sources;
    for (const Source &source : request.sources)
        sources.append(sourceToJson(source));
    return {{u"ref"_s, refToJson(request.ref)}, {u"may_be_unproven"_s, request.mayBeUnproven},
        {u"sources"_s, sources},
        {u"layers"_s, QJsonArray::fromStringList(request.layers)}, {u"ingest"_s, request.ingest},
        {u"path"_s, request.path}, {u"store"_s, request.store}, {u"max_bytes"_s, request.maxBytes},
        {u"hosts"_s, toJson(request.hosts)},
        {u"banned_hosts"_s, QJsonArray::fromStringList(request.bannedHosts)},
        {u"stall_seconds"_s, static_cast<qint64>(request.stallTime.count())},
        {u"is_for_task"_s, request.isForTask}};
}

Result<TransferRequest> transferRequestFromJson(const QJsonObject &json)
{
    Fields fields(json);
    const auto ref = refFromJson(fields.object("ref"_L1));
    if (!ref)
        return ref.error();
    TransferRequest request{.ref = *ref,
        .mayBeUnproven = fields.boolean("may_be_unproven"_L1),
        .sources = listOf(fields, json, "sources"_L1, &sourceFromJson),
        .layers = fields.list("layers"_L1),
        .ingest = fields.text("ingest"_L1),
        .path = fields.text("path"_L1),
        .store = fields.text("store"_L1),
        .maxBytes = fields.integer("max_bytes"_L1),
        .hosts = hostRulesFromJson(fields.object("hosts"_L1)),
        .bannedHosts = fields.list("banned_hosts"_L1),
        .stallTime = std::chrono::seconds(fields.integer("stall_seconds"_L1)),
        .isForTask = fields.boolean("is_for_task"_L1)};
    return fields.finish(std::move(request));
}

QJsonObject toJson(const TransferredFile &file)
{
    QJsonObject json{{u"path"_s, file.path}, {u"sha256"_s, file.sha256.toString()},
        {u"size"_s, file.size}, {u"stamp"_s, stampToJson(file.stamp)},
        {u"sources"_s, toJson(file.sources)}};
    if (file.root)
        json.insert(u"root"_s, file.root->toString());
    return json;
}

Result<TransferredFile> transferredFileFromJson(const QJsonObject &json)
{
    Fields fields(json);
    const auto stamp = stampFromJson(fields.object("stamp"_L1));
    if (!stamp)
        return stamp.error();
    TransferredFile file{.path = fields.text("path"_L1),
        .sha256 = fields.hash<ContentHash>("sha256"_L1),
        .size = fields.integer("size"_L1),
        .root = fields.optionalHash<PiecesRoot>("root"_L1),
        .stamp = *stamp,
        .sources = sourceReportsFromJson(fields, json)};
    return fields.finish(std::move(file));
}

QJsonObject toJson(const CheckRequest &request)
{
    return {{u"path"_s, request.path}};
}

Result<CheckRequest> checkRequestFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(CheckRequest{fields.text("path"_L1)});
}

QJsonObject toJson(const CheckedFile &file)
{
    QJsonObject json{{u"path"_s, file.path}, {u"sha256"_s, file.sha256.toString()},
        {u"stamp"_s, stampToJson(file.stamp)}};
    if (file.root)
        json.insert(u"root"_s, file.root->toString());
    return json;
}

Result<CheckedFile> checkedFileFromJson(const QJsonObject &json)
{
    Fields fields(json);
    const auto stamp = stampFromJson(fields.object("stamp"_L1));
    if (!stamp)
        return stamp.error();
    return fields.finish(CheckedFile{fields.text("path"_L1), fields.hash<ContentHash>("sha256"_L1),
        fields.optionalHash<PiecesRoot>("root"_L1), *stamp});
}

QJsonObject toJson(const TransferLimits &limits)
{
    QJsonObject json{{u"waiting_for"_s, limits.waitingFor}, {u"tasks_wait_for"_s, limits.tasksWaitFor}};
    if (limits.bytesPerSecond)
        json.insert(u"bytes_per_second"_s, *limits.bytesPerSecond);
    return json;
}

Result<TransferLimits> transferLimitsFromJson(const QJsonObject &json)
{
    Fields fields(json);
    TransferLimits limits{.waitingFor = fields.text("waiting_for"_L1), .tasksWaitFor = fields.text("tasks_wait_for"_L1)};
    if (fields.has("bytes_per_second"_L1))
        limits.bytesPerSecond = fields.integer("bytes_per_second"_L1);
    return fields.finish(limits);
}

} // namespace fallow::content::wire
