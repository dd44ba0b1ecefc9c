#include "core/service/network.h"

#include <QFile>
#include <QSaveFile>

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {

constexpr qint64 maxFileBytes = 256 * 1024;

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return base::fail(Code::NotFound, "settings.missing"_reason, path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes)
        return base::fail(Code::Corrupt, "settings.unreadable"_reason, path);
    return file.readAll();
}

} // namespace

Result<Settings> readSettings(const QString &path)
{
    return readSmallFile(path)
        .and_then([](QByteArray &&text) { return json::fromText<Settings>(text); })
        .during(path);
}

Result<Network> readNetwork(const QString &path)
{
    return readSmallFile(path)
        .and_then([](QByteArray &&text) { return json::fromText<Network>(text); })
        .during(path);
}

Result<Done> writeSettings(const QString &path, const Settings &settings)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(json::toObject(settings)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return base::fail(Code::Unavailable, "settings.unwritable"_reason, path + u": " + file.errorString());
    return Done{};
}

content::HostRules hostRulesOf(const Network &network)
{
    content::HostRules rules;
    if (network.allowPrivateHosts) {
        rules.plainHttpHosts = {QStringLiteral("*")};
        rules.allowPrivateHosts = true;
    }
    return rules;
}

QStringList gatewaysOf(const Network &network)
{
    return {network.ipfsGateways.begin(), network.ipfsGateways.end()};
}

} // namespace fallow::service
