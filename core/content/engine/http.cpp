#include "core/content/engine/http.h"

#include "core/content/engine/curl_transfer.h"
#include "core/content/engine/host_check.h"

namespace fallow::content::engine {

using namespace base;

namespace {

constexpr int maxRedirects = 5; // registries need one or two

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<QUrl> redirectTarget(const HttpReply &reply, const HostRules &rules)
{
    const QUrl target
        = reply.url.resolved(QUrl(QString::fromUtf8(reply.headers.value("location"))));
    if (reply.url.scheme() == u"https" && target.scheme() != u"https")
        return fail(Code::Denied, "content.downgrade_refused"_reason, origin(target));
    return checkUrl(target, rules).transform([&](Done) { return target; });
}

} // namespace

Result<HttpReply> get(const HttpRequest &request, const Job &job)
{
    if (const auto allowed = checkUrl(request.url, request.hosts); !allowed)
        return allowed.error();
    HttpRequest step = request;
    for (int redirects = 0; redirects <= maxRedirects; ++redirects) {
        auto reply = CurlTransfer(step, job).run();
        if (!reply || !isRedirect(reply->status))
            return std::move(reply).during(origin(step.url));
        const auto target = redirectTarget(*reply, request.hosts);
        if (!target)
            return target.error();
        if (origin(*target) != origin(step.url))
            step.authorization.clear();
        step.url = *target;
    }
    return fail(Code::Unavailable, "content.too_many_redirects"_reason, origin(request.url));
}

} // namespace fallow::content::engine
