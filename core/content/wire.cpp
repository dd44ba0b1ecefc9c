#include "core/content/wire.h"

#include "core/content/wire_fields.h"

#include <QJsonDocument>

#include <array>

namespace fallow::content::wire {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allCodes{Code::InvalidArgument, Code::NotFound,  Code::Unavailable,
                              Code::Denied,          Code::Conflict,  Code::Cancelled,
                              Code::Corrupt,         Code::Internal};

} // namespace

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<QJsonObject> parseLine(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (line.size() > maxLine || !document.isObject())
        return fail(Code::InvalidArgument, "content.bad_message"_reason, error.errorString());
    return document.object();
}

QJsonObject toJson(const Error &error)
{
    return {{u"code"_s, codeName(error.code)}, {u"reason"_s, error.reason.key()},
            {u"detail"_s, error.detail.left(4096)}};
}

Error errorFromJson(const QJsonObject &json)
{
    Error error{Code::Internal, Reason(json.value("reason"_L1).toString()),
                json.value("detail"_L1).toString()};
    const QString name = json.value("code"_L1).toString();
    for (const Code code : allCodes) {
        if (codeName(code) == name)
            error.code = code;
    }
    return error;
}

QJsonObject toJson(const Progress &progress)
{
    return {{u"phase"_s, progress.phase},       {u"received"_s, progress.received},
            {u"verified"_s, progress.verified}, {u"written"_s, progress.written},
            {u"total"_s, progress.total},       {u"source"_s, progress.source},
            {u"waiting_for"_s, progress.waitingFor}, {u"sources"_s, toJson(progress.sources)}};
}

Result<Progress> progressFromJson(const QJsonObject &json)
{
    Fields fields(json);
    return fields.finish(Progress{fields.text("phase"_L1), fields.integer("received"_L1),
                                  fields.integer("verified"_L1), fields.integer("written"_L1),
                                  fields.integer("total"_L1), fields.text("source"_L1),
                                  fields.text("waiting_for"_L1), sourceReportsFromJson(fields, json)});
}

QJsonObject toJson(const HostRules &rules)
{
    return {{u"plain_http_hosts"_s, QJsonArray::fromStringList(rules.plainHttpHosts)},
            {u"allow_private_hosts"_s, rules.allowPrivateHosts},
            {u"paired_hosts"_s, QJsonArray::fromStringList(rules.pairedHosts)}};
}

HostRules hostRulesFromJson(const QJsonObject &json)
{
    const Fields fields(json);
    return {fields.list("plain_http_hosts"_L1), fields.boolean("allow_private_hosts"_L1),
            fields.list("paired_hosts"_L1)};
}

} // namespace fallow::content::wire
