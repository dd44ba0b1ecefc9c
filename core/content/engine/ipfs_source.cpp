#include "core/content/engine/ipfs_source.h"

#include "core/content/engine/ipfs_car.h"

namespace fallow::content::engine
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::seconds blockTimeout{60};
constexpr int carOverhead = 2; // names and parents; 174 links a parent make it 1.001

QUrl blockUrl(const IpfsRequest &request, const Cid &cid, const QString &query)
{
    QUrl url = request.gateway;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/ipfs/"_s + cid.toString());
    url.setQuery(query);
    return url;
}

Error statusError(int status)
{
    const auto code = status == 404 || status == 410 ? Code::NotFound : Code::Unavailable;
    return fail(code, "content.http_status"_reason, QString::number(status));
}

/// A gateway that answers with something else than was asked for makes no CARs.
bool isCar(const HttpReply &reply)
{
    return reply.headers.value("content-type").startsWith("application/vnd.ipld.car");
}

/// Absent when this gateway has no CARs.
Result<std::optional<Done>> fetchCar(const IpfsRequest &request, IpfsFile &file, const Job &job)
{
    CarReader reader(
        [&file](const Cid &cid, QByteArrayView block) { return file.take(cid, block); });
    HttpRequest http{.url = blockUrl(request, request.cid, u"format=car&dag-scope=entity"_s),
        .hosts = request.hosts,
        .maxBytes = request.maxBytes * carOverhead + maxIpfsBlock};
    http.headers = {"Accept: application/vnd.ipld.car;version=1;order=dfs;dups=n"};
    bool hasCars = true;
    http.head = [&hasCars](const HttpReply &reply) -> Result<Done> {
        hasCars = isCar(reply);
        return hasCars ? Result<Done>(Done{})
                       : fail(Code::Unavailable, "content.http_status"_reason);
    };
    http.sink = [&](QByteArrayView bytes) {
        job.report({.phase = u"download"_s,
            .received = file.size(),
            .verified = file.size(),
            .written = file.size(),
            .source = request.gateway.host()});
        return reader.add(bytes);
    };
    const auto reply = get(http, job);
    if (!hasCars
        || (reply
            && (reply->status == 400 || reply->status == 406 || reply->status == 415
                || reply->status == 501)))
        return std::optional<Done>();
    if (!reply)
        return reply.error();
    if (!reply->isSuccess())
        return statusError(reply->status);
    if (const auto finished = reader.finish(); !finished)
        return finished.error();
    const auto missing = file.wanted();
    if (!missing)
        return missing.error();
    if (*missing)
        return fail(Code::Corrupt, "content.ipfs_missing_block"_reason, (*missing)->toString());
    return std::optional(Done{});
}

Result<Done> fetchBlocks(const IpfsRequest &request, IpfsFile &file, const Job &job)
{
    for (;;) {
        const auto wanted = file.wanted();
        if (!wanted)
            return wanted.error();
        if (!*wanted)
            return Done{};
        HttpRequest http{.url = blockUrl(request, **wanted, u"format=raw"_s),
            .hosts = request.hosts,
            .maxBytes = maxIpfsBlock,
            .timeout = blockTimeout};
        http.headers = {"Accept: application/vnd.ipld.raw"};
        const auto reply = get(http, job);
        if (!reply)
            return reply.error();
        if (!reply->isSuccess())
            return statusError(reply->status);
        if (const auto taken = file.take(**wanted, reply->body); !taken)
            return taken;
        job.report({.phase = u"download"_s,
            .received = file.size(),
            .verified = file.size(),
            .written = file.size(),
            .source = request.gateway.host()});
    }
}

} // namespace

Result<qint64> fetchIpfs(const IpfsRequest &request, const IpfsSink &sink, const Job &job)
{
    IpfsFile file(request.cid, request.maxBytes, sink);
    const auto car = fetchCar(request, file, job);
    if (!car)
        return car.error();
    if (!*car) {
        if (const auto blocks = fetchBlocks(request, file, job); !blocks)
            return blocks.error();
    }
    return file.size();
}

} // namespace fallow::content::engine
