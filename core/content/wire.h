#pragma once

#include "core/content/requests.h"

#include <QJsonArray>
#include <QJsonObject>

/// The lines between a process and its fallow-fetch: one JSON object a line, at most `maxLine`.
///   -> {"id": 1, "method": "transfer", "params": {…}}    -> {"id": 1, "method": "cancel"}
///   <- {"id": 1, "progress": {…}}   <- {"id": 1, "result": {…}}   <- {"id": 1, "error": {…}}
/// Readers give `content.bad_message`, the detail naming the field.
namespace fallow::content::wire {

constexpr qsizetype maxLine = 1024 * 1024;

QJsonObject toJson(const HostRules &rules);
QJsonObject toJson(const ImageRequest &request);
QJsonObject toJson(const PulledImage &image);
QJsonObject toJson(const CacheRequest &request);
QJsonObject toJson(const CachedImages &images);
QJsonObject toJson(const RemovedImage &removed);
QJsonObject toJson(const PackRequest &request);
QJsonObject toJson(const PackedResult &result);
QJsonObject toJson(const VerifyRequest &request);
QJsonObject toJson(const VerifiedResult &result);
QJsonObject toJson(const TransferRequest &request);
QJsonObject toJson(const TransferredFile &file);
QJsonObject toJson(const CheckRequest &request);
QJsonObject toJson(const CheckedFile &file);
QJsonObject toJson(const TransferLimits &limits);
QJsonObject toJson(const SourceReport &report);
QJsonArray toJson(const std::vector<SourceReport> &reports);
QJsonObject toJson(const Progress &progress);
QJsonObject toJson(const base::Error &error);

HostRules hostRulesFromJson(const QJsonObject &json);
base::Result<ImageRequest> imageRequestFromJson(const QJsonObject &json);
base::Result<PulledImage> pulledImageFromJson(const QJsonObject &json);
base::Result<CacheRequest> cacheRequestFromJson(const QJsonObject &json);
base::Result<CachedImages> cachedImagesFromJson(const QJsonObject &json);
base::Result<RemovedImage> removedImageFromJson(const QJsonObject &json);
base::Result<PackRequest> packRequestFromJson(const QJsonObject &json);
base::Result<PackedResult> packedResultFromJson(const QJsonObject &json);
base::Result<VerifyRequest> verifyRequestFromJson(const QJsonObject &json);
base::Result<VerifiedResult> verifiedResultFromJson(const QJsonObject &json);
base::Result<TransferRequest> transferRequestFromJson(const QJsonObject &json);
base::Result<TransferredFile> transferredFileFromJson(const QJsonObject &json);
base::Result<CheckRequest> checkRequestFromJson(const QJsonObject &json);
base::Result<CheckedFile> checkedFileFromJson(const QJsonObject &json);
base::Result<TransferLimits> transferLimitsFromJson(const QJsonObject &json);
base::Result<SourceReport> sourceReportFromJson(const QJsonObject &json);
base::Result<Progress> progressFromJson(const QJsonObject &json);
base::Error errorFromJson(const QJsonObject &json);

/// One line with its newline.
QByteArray line(const QJsonObject &object);
/// Reason: `content.bad_message`.
base::Result<QJsonObject> parseLine(const QByteArray &line);

} // namespace fallow::content::wire
