#include "core/content/engine/result_facts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fallow::content::engine {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr auto outputRoot = "/iexec_out"_L1;

Error badJson(const QString &what)
{
    return fail(Code::Corrupt, "result.bad_computed_json"_reason, what);
}

/// "/iexec_out/a//b/" -> "a/b"; "" is iexec_out itself.
Result<QString> relativePath(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (!path.startsWith(outputRoot) || parts.isEmpty() || parts.first() != u"iexec_out"
        || parts.contains(u"..") || parts.contains(u"."))
        return badJson(u"deterministic-output-path"_s);
    return parts.sliced(1).join(u'/');
}

Result<Bytes32> digestOfFolder(const ResultFiles &files, const QString &folder,
                               const Keccak &keccak)
{
    const QString prefix = folder.isEmpty() ? QString() : folder + u'/';
    QByteArray hashes;
    bool found = false;
    for (auto file = files.hashes.begin(); file != files.hashes.end(); ++file) {
        if (!file.key().startsWith(prefix))
            continue;
        found = true;
        const QStringView rest = QStringView(file.key()).sliced(prefix.size());
        if (rest.contains(u'/'))
            continue; // sub-folders are not descended into
        if (files.links.contains(file.key()))
            return fail(Code::Denied, "result.symlink_in_output"_reason, file.key());
        hashes += file.value().bytes();
    }
    if (!found)
        return fail(Code::NotFound, "result.no_deterministic_output"_reason, folder);
    return keccak(hashes);
}

Result<Bytes32> digestOfPath(const ResultFiles &files, const QString &path, const Keccak &keccak)
{
    const auto relative = relativePath(path);
    if (!relative)
        return relative.error();
    if (files.links.contains(*relative))
        return fail(Code::Denied, "result.symlink_in_output"_reason, *relative);
    const auto file = files.hashes.find(*relative);
    if (file != files.hashes.end())
        return Bytes32::from(*file);
    return digestOfFolder(files, *relative, keccak);
}

Result<QByteArray> callbackData(const QJsonObject &computed)
{
    const QString text = computed.value("callback-data"_L1).toString();
    if (text.isEmpty())
        return fail(Code::NotFound, "result.no_callback_data"_reason);
    auto data = fromHex(text);
    return data ? data : badJson(u"callback-data"_s);
}

} // namespace

Result<ResultSummary> summarize(const ResultFiles &files, bool isCallback, const Keccak &keccak)
{
    if (files.computedJson.isEmpty())
        return fail(Code::NotFound, "result.no_computed_json"_reason);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(files.computedJson, &parseError);
    if (!document.isObject())
        return badJson(parseError.errorString());
    const QJsonObject computed = document.object();
    ResultSummary summary{.size = files.size, .files = static_cast<int>(files.hashes.size())};
    if (isCallback) {
        const auto data = callbackData(computed);
        if (!data)
            return data.error();
        summary.callbackData = *data;
        summary.digest = keccak(*data);
        return summary;
    }
    const QString path = computed.value("deterministic-output-path"_L1).toString();
    return digestOfPath(files, path, keccak).transform([&](const Bytes32 &digest) {
        summary.digest = digest;
        return summary;
    });
}

} // namespace fallow::content::engine
