#include "core/content/wire.h"
#include "core/content/wire_fields.h"

namespace fallow::content::wire {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

QJsonObject summaryToJson(const ResultSummary &summary)
{
    return {{u"digest"_s, summary.digest.toString()},
            {u"callback_data"_s, toHex(summary.callbackData)},
            {u"size"_s, summary.size},
            {u"files"_s, summary.files}};
}

ResultSummary summaryFrom(Fields &outer)
{
    const QJsonObject json = outer.object("summary"_L1);
    Fields fields(json);
    ResultSummary summary;
    summary.digest = fields.hash<Bytes32>("digest"_L1);
    summary.callbackData = fromHex(fields.text("callback_data"_L1)).value_or({});
    summary.size = fields.integer("size"_L1);
    summary.files = static_cast<int>(fields.integer("files"_L1));
    if (!fields.finish(Done{}))
        outer.complain("summary"_L1);
    return summary;
}

} // namespace

QJsonObject toJson(const PackRequest &request)
{
    return {{u"directory"_s, request.directory}, {u"zip_path"_s, request.zipPath},
            {u"is_callback"_s, request.isCallback}};
}

Result<PackRequest> packRequestFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(PackRequest{fields.text("directory"_L1), fields.text("zip_path"_L1),
                                     fields.boolean("is_callback"_L1)});
}

QJsonObject toJson(const PackedResult &result)
{
    return {{u"zip_path"_s, result.zipPath},
            {u"zip_sha256"_s, result.zipSha256.toString()},
            {u"zip_size"_s, result.zipSize},
            {u"summary"_s, summaryToJson(result.summary)}};
}

Result<PackedResult> packedResultFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(PackedResult{fields.text("zip_path"_L1),
                                      fields.hash<ContentHash>("zip_sha256"_L1),
                                      fields.integer("zip_size"_L1), summaryFrom(fields)});
}

QJsonObject toJson(const VerifyRequest &request)
{
    return {{u"zip_path"_s, request.zipPath},
            {u"expected_digest"_s, request.expectedDigest.toString()},
            {u"directory"_s, request.directory},
            {u"is_callback"_s, request.isCallback}};
}

Result<VerifyRequest> verifyRequestFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(VerifyRequest{fields.text("zip_path"_L1),
                                       fields.hash<Bytes32>("expected_digest"_L1),
                                       fields.text("directory"_L1),
                                       fields.boolean("is_callback"_L1)});
}

QJsonObject toJson(const VerifiedResult &result)
{
    return {{u"summary"_s, summaryToJson(result.summary)}, {u"directory"_s, result.directory}};
}

Result<VerifiedResult> verifiedResultFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(VerifiedResult{summaryFrom(fields), fields.text("directory"_L1)});
}

} // namespace fallow::content::wire
