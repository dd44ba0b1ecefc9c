#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

#include <QDateTime>

namespace fallow::model {

/// What one source of a download did.
struct SourceUse {
    QString address;
    qint64 received = 0; ///< bytes, as all of these
    qint64 verified = 0;
    qint64 wasted = 0;
    QString dropped; ///< the reason why it is out; empty: it is not
    friend bool operator==(const SourceUse &, const SourceUse &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("address", &SourceUse::address), json::field("received", &SourceUse::received),
                          json::field("verified", &SourceUse::verified), json::field("wasted", &SourceUse::wasted),
                          json::defaulted("dropped", &SourceUse::dropped)};
    }
};

struct Download {
    QString id; ///< for `content.cancel`
    QString name; ///< what it is called: a file's name, an address or an image's reference
    QString phase; ///< "resolve", "download", "unpack", "sealed", "failed"; empty: not begun
    qint64 received = 0;
    qint64 verified = 0;
    qint64 written = 0;
    qint64 total = 0; ///< 0: not known yet
    qint64 bytesPerSecond = 0; ///< received over the last seconds
    QString waitingFor; ///< "disk", "user", "metered", "schedule", "quota"; empty: nothing
    std::vector<SourceUse> sources;
    bool isOver = false;
    friend bool operator==(const Download &, const Download &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("id", &Download::id),
                          json::defaulted("name", &Download::name),
                          json::field("phase", &Download::phase),
                          json::field("received", &Download::received),
                          json::field("verified", &Download::verified),
                          json::field("written", &Download::written),
                          json::field("total", &Download::total),
                          json::defaulted("bytes_per_second", &Download::bytesPerSecond),
                          json::defaulted("waiting_for", &Download::waitingFor),
                          json::field("sources", &Download::sources),
                          json::defaulted("is_over", &Download::isOver)};
    }
};

/// A file of the store.
struct ContentItem {
    base::ContentHash sha256;
    QString name; ///< the address it came from; empty: not known
    qint64 size = 0;
    std::optional<base::Bytes32> root; ///< BEP 52; an empty file has none
    QString path;
    QDateTime usedAt;
    QDateTime checkedAt;
    std::vector<QString> pins; ///< who needs it
    friend bool operator==(const ContentItem &, const ContentItem &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("sha256", &ContentItem::sha256), json::defaulted("name", &ContentItem::name),
                          json::field("size", &ContentItem::size),
                          json::field("root", &ContentItem::root), json::field("path", &ContentItem::path),
                          json::field("used_at", &ContentItem::usedAt),
                          json::field("checked_at", &ContentItem::checkedAt),
                          json::field("pins", &ContentItem::pins)};
    }
};

/// An app's image on this computer.
struct ImageItem {
    QString reference; ///< under which it was pulled last
    base::ContentHash digest; ///< of what the reference named
    base::ContentHash manifest; ///< names it here
    qint64 packed = 0; ///< bytes of its layers, which the content store holds; what images share is counted with each
    qint64 unpacked = 0; ///< bytes of its files
    QDateTime usedAt;
    bool isNeeded = false; ///< by a task
    friend bool operator==(const ImageItem &, const ImageItem &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("reference", &ImageItem::reference), json::field("digest", &ImageItem::digest),
                          json::field("manifest", &ImageItem::manifest), json::field("packed", &ImageItem::packed),
                          json::field("unpacked", &ImageItem::unpacked), json::field("used_at", &ImageItem::usedAt),
                          json::defaulted("is_needed", &ImageItem::isNeeded)};
    }
};

} // namespace fallow::model
