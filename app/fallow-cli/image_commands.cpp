// Apps' images: fetched, proven, unpacked.
#include "app/fallow-cli/wallet_options.h"

namespace fallow::cli {

using base::ContentHash;
using namespace Qt::StringLiterals;

namespace {

void showProgress(const Session &session, const QString &reference)
{
    if (session.json)
        return;
    session.core.subscribe({});
    QObject::connect(&session.core, &api::Core::changed, &session.core, [reference](const api::Change &change) {
        for (const model::Download &download : change.downloads) {
            if (download.name != reference || download.isOver)
                continue;
            std::fputs(u"%1  %2: received %3 of %4, %5 a second\n"_s.arg(download.id, download.phase)
                           .arg(download.received).arg(download.total).arg(download.bytesPerSecond)
                           .toUtf8().constData(), stderr);
        }
    });
}

base::Result<api::PullImageRequest> requestOf(const WalletOptions &options)
{
    if (options.words().size() != 1)
        return usageError(u"the name of an image"_s);
    api::PullImageRequest request{.reference = options.word(0), .digest = {}};
    if (!options.has(u"digest"_s))
        return request;
    const QString text = options.value(u"digest"_s);
    const auto digest = base::Bytes32::fromHex(text.startsWith(u"sha256:") ? text.mid(7) : text);
    if (!digest)
        return usageError(u"--digest"_s);
    request.digest = *digest;
    return request;
}

QString lineOf(const model::ImageItem &image)
{
    return u"%1  %2  packed %3, unpacked %4, used %5%6"_s.arg(image.manifest.toString(), image.reference)
        .arg(image.packed).arg(image.unpacked)
        .arg(image.usedAt.toString(Qt::ISODate), image.isNeeded ? u", needed"_s : QString());
}

} // namespace

void pullImage(const Session &session)
{
    const auto options = WalletOptions::parse(session, {u"digest"_s});
    if (!options)
        return refuse(session, options.error());
    const auto request = requestOf(**options);
    if (!request)
        return refuse(session, request.error());
    showProgress(session, request->reference);
    answer<api::PulledImage>(session, session.core.images().pull(*request), [](const api::PulledImage &image) {
        return u"%1\nmanifest %2\nfiles    %3 bytes, %4 fetched now"_s
            .arg(image.rootfs, image.manifest.toString()).arg(image.unpacked).arg(image.moved);
    });
}

void listImages(const Session &session)
{
    answer<api::ImageList>(session, session.core.images().list({}), [](const api::ImageList &list) {
        QStringList lines;
        for (const model::ImageItem &image : list.images)
            lines.push_back(lineOf(image));
        return lines.isEmpty() ? u"none"_s : lines.join(u'\n');
    });
}

void removeImage(const Session &session)
{
    const auto manifest = ContentHash::fromHex(session.arguments.value(0));
    if (!manifest || session.arguments.size() != 1)
        return refuse(session, usageError(u"the manifest's SHA-256, see image list"_s));
    answer<api::RemovedImage>(session, session.core.images().remove({*manifest}), [](const api::RemovedImage &removed) {
        return u"%1 bytes are free again"_s.arg(removed.freed);
    });
}

} // namespace fallow::cli
