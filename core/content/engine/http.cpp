#include "core/content/engine/http.h"

#include "core/content/engine/curl_transfer.h"
#include "core/content/engine/host_check.h"

namespace fallow::content::engine {

using namespace base;

Result<HttpReply> get(const HttpRequest &request, const Job &job)
{
    if (const auto allowed = checkUrl(request.url, request.hosts); !allowed)
        return allowed.error();
    HttpRequest step = request;
    for (int redirects = 0; redirects <= maxRedirects; ++redirects) {
        auto reply = CurlTransfer(step, job).run();
        if (!reply || !isRedirect(reply->status))
            return std::move(reply).during(origin(step.url));
        const auto target = redirectTarget(reply->url, reply->headers.value("location"), request.hosts);
        if (!target)
            return target.error();
        if (origin(*target) != origin(step.url))
            step.authorization.clear();
        step.url = *target;
    }
    return fail(Code::Unavailable, "content.too_many_redirects"_reason, origin(request.url));
}

} // namespace fallow::content::engine
