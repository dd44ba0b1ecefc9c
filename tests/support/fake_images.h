#pragma once

#include "core/api/images.h"
#include "core/base/future.h"

#include <algorithm>

namespace fallow::test
{

using base::operator""_reason;

/// Images in memory, for tests and `fallow --offline`: every pull of a name succeeds at once.
class FakeImages final : public api::Images
{
public:
    void put(const model::ImageItem &image) { m_images.push_back(image); }

    api::Answer<api::PulledImage> pull(const api::PullImageRequest &request) override
    {
        if (request.reference.isEmpty())
            return base::readyWith<api::PulledImage>(
                base::fail(base::Code::InvalidArgument, "image.bad_reference"_reason));
        model::ImageItem image{.reference = request.reference, .packed = 1 << 20, .unpacked = 3 << 20,
            .usedAt = QDateTime::currentDateTimeUtc()};
        image.manifest.data()[0] = static_cast<uint8_t>(m_images.size() + 100);
        m_images.push_back(image);
        return base::readyWith<api::PulledImage>(
            api::PulledImage{QStringLiteral("/images/rootfs"), image.digest, image.manifest, image.unpacked, 1 << 20});
    }
    api::Answer<api::ImageList> list(const api::Empty &) override
    {
        return base::readyWith<api::ImageList>(api::ImageList{m_images, qint64{20} << 30});
    }
    api::Answer<api::RemovedImage> remove(const api::ImageRequest &request) override
    {
        const auto image = std::find_if(m_images.begin(), m_images.end(),
            [&](const model::ImageItem &each) { return each.manifest == request.manifest; });
        if (image == m_images.end())
            return base::readyWith<api::RemovedImage>(
                base::fail(base::Code::NotFound, "image.not_cached"_reason, request.manifest.toString()));
        if (image->isNeeded)
            return base::readyWith<api::RemovedImage>(
                base::fail(base::Code::Conflict, "image.needed"_reason, request.manifest.toString()));
        const qint64 freed = image->packed + image->unpacked;
        m_images.erase(image);
        return base::readyWith<api::RemovedImage>(api::RemovedImage{freed});
    }

private:
    std::vector<model::ImageItem> m_images;
};

} // namespace fallow::test
