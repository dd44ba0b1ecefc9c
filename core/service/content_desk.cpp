#include "core/service/content_desk.h"

#include "core/base/future.h"
#include "core/service/download.h"

#include <QFileInfo>

namespace fallow::service {

using namespace base;

namespace {

const QString user = QStringLiteral("user");

/// A file that the person names; an address from the chain or a catalog never comes this way.
bool isLocal(const QString &url)
{
    return url.startsWith(u'/') && !url.startsWith(u"/ipfs/") && !url.endsWith(u".torrent", Qt::CaseInsensitive);
}

QDateTime timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

api::Answer<api::Empty> answer(const Result<Done> &done)
{
    return readyWith(done ? Result<api::Empty>(api::Empty{}) : Result<api::Empty>(done.error()));
}

} // namespace

ContentDesk::ContentDesk(const Parts &parts, qint64 quota)
    : m_store(parts.contents), m_images(parts.images), m_clock(parts.clock), m_quota(quota)
{
    connect(&m_store, &content::ContentStore::downloadChanged, this, &ContentDesk::told);
    connect(&m_images, &ImageDesk::changed, this, &ContentDesk::changed);
}

void ContentDesk::told(const content::ContentStore::Download &download)
{
    model::Download told = downloadOf(download.id, download.name, download.progress);
    told.isOver = download.isOver;
    if (download.isOver)
        m_rates.erase(download.id);
    else
        told.bytesPerSecond = m_rates[download.id].add(m_clock.now().toMSecsSinceEpoch(), told.received);
    Q_EMIT changed(told);
}

api::Answer<api::GotContent> ContentDesk::get(const api::GetContentRequest &request)
{
    using Got = api::GotContent;
    if (!request.path.isEmpty() && !QFileInfo(request.path).isAbsolute())
        return readyWith<Got>(fail(Code::InvalidArgument, "content.bad_request"_reason, request.path));
    if (!request.path.isEmpty() && QFileInfo::exists(request.path))
        return readyWith<Got>(fail(Code::Conflict, "content.file_exists"_reason, request.path));
    content::ContentStore::Order order{.ref = {.sha256 = request.sha256, .size = request.size},
                                       .layers = QStringList(request.layers.begin(), request.layers.end()),
                                       .owner = user, .path = request.path};
    if (request.root)
        order.ref.root = content::PiecesRoot::from(*request.root);
    for (const QString &url : request.urls) {
        if (isLocal(url))
            order.sources.push_back({content::Source::Kind::Local, url, {}});
        else
            m_store.addAddress(order, url);
    }
    if (order.name.isEmpty() && !request.urls.empty())
        order.name = request.urls.front();
    if (order.sources.empty() && !request.urls.empty())
        return readyWith<Got>(fail(Code::Unavailable, "content.ipfs_no_gateway"_reason, request.urls.front()));
    return then(this, m_store.obtain(order), [](const Result<content::ContentStore::Held> &held) -> Result<Got> {
        if (!held)
            return held.error();
        return Got{held->path, held->sha256, held->size,
                   held->root ? std::optional(Bytes32::from(*held->root)) : std::nullopt, usesOf(held->sources)};
    });
}

Result<model::ContentItem> ContentDesk::itemOf(const store::ContentRow &row)
{
    auto pins = m_store.pins(row.sha256);
    if (!pins)
        return pins.error();
    return model::ContentItem{.sha256 = row.sha256, .name = row.name, .size = row.size, .root = row.root,
                              .path = m_store.pathOf(row.sha256), .usedAt = timeOf(row.usedMs),
                              .checkedAt = timeOf(row.checkedMs), .pins = std::move(*pins)};
}

api::Answer<api::ContentList> ContentDesk::list(const api::Empty &)
{
    const auto rows = m_store.list();
    const auto used = m_store.used();
    if (!rows || !used)
        return readyWith<api::ContentList>(rows ? used.error() : rows.error());
    api::ContentList list{.used = *used, .quota = m_quota};
    for (const store::ContentRow &row : *rows) {
        auto item = itemOf(row);
        if (!item)
            return readyWith<api::ContentList>(item.error());
        list.items.push_back(std::move(*item));
    }
    return readyWith<api::ContentList>(std::move(list));
}

api::Answer<api::Empty> ContentDesk::pin(const api::ContentRequest &request)
{
    return answer(m_store.pin(request.sha256, user));
}

api::Answer<api::Empty> ContentDesk::unpin(const api::ContentRequest &request)
{
    return answer(m_store.unpin(request.sha256, user));
}

api::Answer<api::Empty> ContentDesk::evict(const api::ContentRequest &request)
{
    return answer(m_store.evict(request.sha256));
}

api::Answer<api::Empty> ContentDesk::verify(const api::ContentRequest &request)
{
    return then(this, m_store.verify(request.sha256),
                [](const Result<content::ContentStore::Held> &held) -> Result<api::Empty> {
                    if (!held)
                        return held.error();
                    return api::Empty{};
                });
}

api::Answer<api::DownloadList> ContentDesk::downloads(const api::Empty &)
{
    api::DownloadList list{.downloads = m_images.downloads()};
    for (const content::ContentStore::Download &download : m_store.downloads())
        list.downloads.push_back(downloadOf(download.id, download.name, download.progress));
    return readyWith<api::DownloadList>(std::move(list));
}

api::Answer<api::Empty> ContentDesk::cancel(const api::DownloadRequest &request)
{
    m_store.cancel(request.id);
    m_images.cancel(request.id);
    return answer(Done{});
}

} // namespace fallow::service
