#include "core/service/fetch_adapter.h"

#include "core/base/future.h"

namespace fallow::service {

using base::Done;
using base::Result;
using base::operator""_reason;
using worker::Answer;
using Held = content::ContentStore::Held;

namespace {

constexpr qint64 maxDownloadBytes = 16LL * 1024 * 1024 * 1024;

const QString taskOwner = QStringLiteral("task:");

QString ownerOf(const base::TaskId &task)
{
    return taskOwner + task.toString();
}

model::TransferProgress transferOf(const QString &what, const content::Progress &progress)
{
    const auto total = progress.total > 0 ? std::optional(progress.total) : std::nullopt;
    return {what, progress.received, total};
}

std::vector<QString> listOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

} // namespace

FetchAdapter::FetchAdapter(content::FetchClient &client, content::ContentStore &store, ImageDesk &images) :
    m_client(client), m_store(store), m_images(images)
{
    connect(&client, &content::FetchClient::progressed, this,
            [this](quint64 job, const content::Progress &progress) {
                if (const auto pull = m_pulls.find(job); pull != m_pulls.end())
                    pull->second(transferOf(QStringLiteral("image"), progress));
            });
    connect(&store, &content::ContentStore::downloadChanged, this,
            [this](const content::ContentStore::Download &download) {
                const auto [first, last] = m_downloads.equal_range(download.id);
                for (auto handler = first; handler != last; ++handler)
                    handler->second(transferOf(QStringLiteral("data"), download.progress));
            });
}

FetchAdapter::~FetchAdapter()
{
    for (const auto &[task, links] : m_tasks)
        m_images.release(ownerOf(task));
}

Answer<worker::Image> FetchAdapter::pullImage(const base::TaskId &task, const QString &reference,
                                              const base::Bytes32 &digest, worker::ProgressHandler progress)
{
    m_tasks[task];
    const auto job = m_images.pullFor(ownerOf(task), reference, digest);
    m_pulls.insert({job.id, std::move(progress)});
    return base::then(this, job.result,
                      [this, id = job.id](const Result<content::PulledImage> &pulled) -> Result<worker::Image> {
                          m_pulls.erase(id);
                          if (!pulled)
                              return pulled.error();
                          m_downloadedBytes += pulled->downloaded;
                          return worker::Image{.rootfs = pulled->rootfs,
                                               .entrypoint = listOf(pulled->config.entrypoint),
                                               .command = listOf(pulled->config.cmd),
                                               .environment = listOf(pulled->config.env),
                                               .workingDirectory = pulled->config.workdir,
                                                .user = pulled->config.user};
                      });
}

Answer<Done> FetchAdapter::download(const base::TaskId &task, const QString &url, const base::Bytes32 &checksum,
                                    const QString &path, worker::ProgressHandler progress)
{
    m_tasks[task];
    content::ContentStore::Order order{.maxBytes = maxDownloadBytes, .owner = ownerOf(task), .isForTask = true};
    if (!checksum.isZero())
        order.ref.sha256 = base::ContentHash::from(checksum);
    m_store.addAddress(order, url);
    order.mayBeUnproven = !order.ref.isVerifiable(); // an input file that names no hash
    if (order.sources.empty())
        return base::readyWith<Done>(base::fail(base::Code::Unavailable, "content.unreachable"_reason, QStringLiteral("no gateway is known")));
    const auto handler = m_downloads.insert({content::ContentStore::idOf(order), std::move(progress)});
    return base::then(this, m_store.obtain(order), [this, task, path, handler](const Result<Held> &held) {
        m_downloads.erase(handler);
        if (!held)
            return base::readyWith<Done>(held.error());
        if (!held->sources.empty())
            m_downloadedBytes += held->size;
        return place(task, *held, path);
    }).unwrap();
}

/// The store's file under the name the app looks for, or a proven copy where no link can be.
Answer<Done> FetchAdapter::place(const base::TaskId &task, const Held &held, const QString &path)
{
    const auto known = m_tasks.find(task);
    if (known == m_tasks.end()) { // released while the file was looked at
        const auto unpinned = m_store.unpin(held.sha256, ownerOf(task));
        return base::readyWith<Done>(
            unpinned ? base::fail(base::Code::Cancelled, "content.cancelled"_reason) : unpinned.error());
    }
    if (m_store.link(held.sha256, path)) {
        known->second.push_back({held.sha256, path});
        return base::readyWith<Done>(Done{});
    }
    const content::ContentStore::Order copy{.ref = {.sha256 = held.sha256, .size = held.size},
                                            .sources = {{content::Source::Kind::Local, held.path, {}}},
                                            .owner = ownerOf(task),
                                            .path = path};
    return base::then(this, m_store.obtain(copy), [](const Result<Held> &copied) -> Result<Done> {
        if (!copied)
            return copied.error();
        return Done{};
    });
}

void FetchAdapter::release(const base::TaskId &task)
{
    if (const auto node = m_tasks.extract(task)) {
        for (const Link &link : node.mapped())
            m_store.unlink(link.sha256, link.path);
    }
    m_images.release(ownerOf(task));
    if (const auto released = m_store.release(ownerOf(task)); !released)
        qWarning("fetch: %s", qPrintable(released.error().toString()));
}

void FetchAdapter::releaseAllBut(const std::set<base::TaskId> &open)
{
    std::set<QString> kept;
    for (const base::TaskId &task : open)
        kept.insert(ownerOf(task));
    const auto owners = m_store.owners();
    for (const QString &owner : owners.value_or({})) {
        if (!owner.startsWith(taskOwner) || kept.contains(owner))
            continue;
        if (const auto released = m_store.release(owner); !released)
            qWarning("fetch: %s", qPrintable(released.error().toString()));
    }
    std::erase_if(m_tasks, [this, &open](const auto &task) {
        if (!open.contains(task.first))
            m_images.release(ownerOf(task.first));
        return !open.contains(task.first);
    });
}

Answer<worker::Packed> FetchAdapter::pack(const QString &outDirectory, const QString &zip, bool isCallback)
{
    const content::PackRequest request{.directory = outDirectory, .zipPath = zip, .isCallback = isCallback};
    return m_client.packResult(request).result.then(
        this, [](const Result<content::PackedResult> &packed) -> Result<worker::Packed> {
            if (!packed)
                return packed.error();
            const QByteArray &callback = packed->summary.callbackData;
            return worker::Packed{.zip = packed->zipPath,
                                  .digest = packed->summary.digest.toString(),
                                  .callbackData = callback.isEmpty() ? QString() : base::toHex(callback)};
        });
}

} // namespace fallow::service
