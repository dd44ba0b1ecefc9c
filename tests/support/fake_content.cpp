#include "tests/support/fake_content.h"

#include "core/base/future.h"

#include <algorithm>

namespace fallow::test
{

using namespace base;

namespace
{

constexpr qint64 quota = qint64{20} << 30;
const QString user = QStringLiteral("user");

api::Answer<api::Empty> done(const Result<model::ContentItem *> &item)
{
    return readyWith(item ? Result<api::Empty>(api::Empty{}) : Result<api::Empty>(item.error()));
}

} // namespace

Result<model::ContentItem *> FakeContent::find(const ContentHash &sha256)
{
    const auto item = std::find_if(m_items.begin(), m_items.end(), [&](const auto &each) { return each.sha256 == sha256; });
    if (item == m_items.end())
        return fail(Code::NotFound, "content.unknown"_reason, sha256.toString());
    return &*item;
}

api::Answer<api::GotContent> FakeContent::get(const api::GetContentRequest &request)
{
    if (!request.sha256)
        return readyWith<api::GotContent>(fail(Code::Denied, "content.unverifiable"_reason));
    const model::ContentItem item{.sha256 = *request.sha256, .size = request.size.value_or(1024), .root = request.root,
        .path = request.path.isEmpty() ? QStringLiteral("/store/") + request.sha256->toString() : request.path,
        .pins = {user}};
    if (request.path.isEmpty() && !find(item.sha256))
        m_items.push_back(item);
    return readyWith<api::GotContent>(api::GotContent{item.path, item.sha256, item.size, item.root, {}});
}

api::Answer<api::ContentList> FakeContent::list(const api::Empty &)
{
    api::ContentList list{.items = m_items, .quota = quota};
    for (const model::ContentItem &item : m_items)
        list.used += item.size;
    return readyWith<api::ContentList>(std::move(list));
}

api::Answer<api::Empty> FakeContent::pin(const api::ContentRequest &request)
{
    const auto item = find(request.sha256);
    if (item && (*item)->pins.empty())
        (*item)->pins.push_back(user);
    return done(item);
}

api::Answer<api::Empty> FakeContent::unpin(const api::ContentRequest &request)
{
    const auto item = find(request.sha256);
    if (item)
        (*item)->pins.clear();
    return done(item);
}

api::Answer<api::Empty> FakeContent::evict(const api::ContentRequest &request)
{
    const auto item = find(request.sha256);
    if (item && !(*item)->pins.empty())
        return readyWith<api::Empty>(fail(Code::Conflict, "content.pinned"_reason, (*item)->pins.front()));
    if (item)
        m_items.erase(m_items.begin() + (*item - m_items.data()));
    return done(item);
}

api::Answer<api::Empty> FakeContent::verify(const api::ContentRequest &request)
{
    return done(find(request.sha256));
}

api::Answer<api::DownloadList> FakeContent::downloads(const api::Empty &)
{
    return readyWith<api::DownloadList>(api::DownloadList{m_downloads});
}

api::Answer<api::Empty> FakeContent::cancel(const api::DownloadRequest &request)
{
    std::erase_if(m_downloads, [&](const model::Download &download) { return download.id == request.id; });
    return readyWith<api::Empty>(api::Empty{});
}

} // namespace fallow::test
