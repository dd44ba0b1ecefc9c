#include "ui/session/storage_controller.h"

#include "ui/format/download.h"
#include "ui/format/quantity.h"

#include <algorithm>

namespace fallow::ui
{

namespace
{

/// The largest first: what to look at when room is wanted.
template <typename T, typename F> std::vector<T> bySize(std::vector<T> items, F sizeOf)
{
    std::stable_sort(items.begin(), items.end(),
        [&](const T &one, const T &other) { return sizeOf(one) > sizeOf(other); });
    return items;
}

qint64 bytesOf(const model::ImageItem &image)
{
    return image.unpacked; // its layers are among the files
}

} // namespace

StorageController::StorageController(CoreState &core, const base::Clock &clock, const QLocale &locale)
    : m_core(core), m_clock(clock), m_locale(locale)
{
}

QString StorageController::appsUse() const
{
    //: Room on the disk: used of what is set aside
    return tr("%1 of %2").arg(sizeText(m_appBytes, m_locale), sizeText(m_appQuota, m_locale));
}

QString StorageController::filesUse() const
{
    return tr("%1 of %2").arg(sizeText(m_fileBytes, m_locale), sizeText(m_fileQuota, m_locale));
}

double StorageController::filesShare() const
{
    return m_fileQuota > 0 ? std::min(1.0, static_cast<double>(m_fileBytes) / static_cast<double>(m_fileQuota)) : 0;
}

void StorageController::read()
{
    ask<api::ContentList>(m_core.core().content().list({}), [this](const api::ContentList &list) {
        take(list);
        readImages();
    });
}

void StorageController::readImages()
{
    ask<api::ImageList>(m_core.core().images().list({}), [this](const api::ImageList &list) {
        take(list);
        m_isKnown = true;
        Q_EMIT changed();
    });
}

void StorageController::take(const api::ContentList &list)
{
    std::vector<StoredListModel::Row> rows;
    for (const model::ContentItem &item : bySize(list.items, [](const auto &each) { return each.size; })) {
        const QString hash = item.sha256.toString();
        const bool isKept = std::find(item.pins.begin(), item.pins.end(), u"user") != item.pins.end();
        rows.push_back({.key = hash, .name = downloadName(item.name.isEmpty() ? hash : item.name),
            .detail = tr("used %1").arg(dayText(item.usedAt, m_clock.now(), m_locale)),
            .size = sizeText(item.size, m_locale), .pins = pinsText(item.pins), .isKept = isKept,
            .mayGo = item.pins.empty()});
    }
    m_files.set(std::move(rows));
    m_fileBytes = list.used;
    m_fileQuota = list.quota;
}

void StorageController::take(const api::ImageList &list)
{
    std::vector<StoredListModel::Row> rows;
    m_appBytes = 0;
    for (const model::ImageItem &image : bySize(list.images, &bytesOf)) {
        m_appBytes += bytesOf(image);
        rows.push_back({.key = image.manifest.toString(), .name = downloadName(image.reference),
            .detail = tr("used %1").arg(dayText(image.usedAt, m_clock.now(), m_locale)),
            .size = sizeText(bytesOf(image), m_locale),
            .pins = image.isNeeded ? tr("needed by a task") : QString(), .isKept = false,
            .mayGo = !image.isNeeded});
    }
    m_apps.set(std::move(rows));
    m_appQuota = list.quota;
}

void StorageController::askOf(const QString &file, Call call, const QString &told)
{
    const auto sha256 = base::ContentHash::fromHex(file);
    if (!sha256)
        return;
    ask<api::Empty>((m_core.core().content().*call)({*sha256}), [this, told](const api::Empty &) {
        m_told = told;
        read();
    });
}

void StorageController::keep(const QString &file, bool isKept)
{
    askOf(file, isKept ? &api::Content::pin : &api::Content::unpin, {});
}

void StorageController::removeFile(const QString &file)
{
    askOf(file, &api::Content::evict, tr("The file is removed."));
}

void StorageController::verifyFile(const QString &file)
{
    askOf(file, &api::Content::verify, tr("The file is what it has to be."));
}

void StorageController::removeApp(const QString &image)
{
    const auto manifest = base::ContentHash::fromHex(image);
    if (!manifest)
        return;
    ask<api::RemovedImage>(m_core.core().images().remove({*manifest}), [this](const api::RemovedImage &removed) {
        //: Room on the disk
        m_told = tr("%1 are free again.").arg(sizeText(removed.freed, m_locale));
        read();
    });
}

} // namespace fallow::ui
