// Files that others deliver and their hashes prove.
#include "app/fallow-cli/wallet_options.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace fallow::cli {

using base::ContentHash;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

template<typename Hash>
Result<std::optional<Hash>> hashOf(const WalletOptions &options, const QString &name)
{
    if (!options.has(name))
        return std::optional<Hash>();
    const auto hash = Hash::fromHex(options.value(name));
    if (!hash)
        return usageError(u"--"_s + name);
    return std::optional(*hash);
}

Result<api::GetContentRequest> requestOf(const WalletOptions &options)
{
    const auto sha256 = hashOf<ContentHash>(options, u"sha256"_s);
    const auto root = hashOf<base::Bytes32>(options, u"root"_s);
    const auto size = options.number(u"size"_s, 0);
    if (!sha256 || !root || !size)
        return !sha256 ? sha256.error() : !root ? root.error() : size.error();
    QStringList urls = options.words();
    for (QString &url : urls) { // a file of ours, or a .torrent
        if (!url.startsWith(u'/') && QFileInfo::exists(url))
            url = QFileInfo(url).absoluteFilePath();
    }
    const bool isNamed = std::any_of(urls.begin(), urls.end(), [](const QString &url) {
        return url.startsWith("ipfs://"_L1) || url.startsWith("/ipfs/"_L1);
    });
    if (urls.isEmpty() || (!*sha256 && !*root && !isNamed) || (*root && !options.has(u"size"_s)))
        return usageError(u"get ADDRESS… --sha256 HASH, or --root HASH --size BYTES, or get ipfs://CID"_s);
    const QStringList layers = options.values(u"layer"_s);
    api::GetContentRequest request{.urls = {urls.begin(), urls.end()}, .sha256 = *sha256, .root = *root,
                                   .layers = {layers.begin(), layers.end()}};
    if (options.has(u"size"_s))
        request.size = *size;
    if (options.has(u"o"_s))
        request.path = QDir::current().absoluteFilePath(options.value(u"o"_s));
    return request;
}

QString tableOf(const std::vector<model::SourceUse> &sources)
{
    QString text;
    for (const model::SourceUse &source : sources) {
        text += u"\n  %1  received %2, verified %3, wasted %4"_s.arg(source.address).arg(source.received)
                    .arg(source.verified).arg(source.wasted);
        if (!source.dropped.isEmpty())
            text += u", out: "_s + source.dropped;
    }
    return text;
}

QString lineOf(const model::Download &download)
{
    QString text = u"%1  %2: received %3, verified %4, written %5 of %6, %7 a second"_s
                       .arg(download.id, download.phase).arg(download.received).arg(download.verified)
                       .arg(download.written).arg(download.total).arg(download.bytesPerSecond);
    if (!download.name.isEmpty())
        text += u"  "_s + download.name;
    if (!download.waitingFor.isEmpty())
        text += u", waiting: "_s + download.waitingFor;
    return text;
}

void printError(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stderr);
}

/// Tells how far it is while one waits for the answer; why each source is out when it failed.
void showProgress(const Session &session)
{
    if (session.json)
        return;
    session.core.subscribe({});
    QObject::connect(&session.core, &api::Core::changed, &session.core, [](const api::Change &change) {
        for (const model::Download &download : change.downloads)
            printError(lineOf(download) + (download.isOver ? tableOf(download.sources) : QString()));
    });
}

void onHash(const Session &session, api::Answer<api::Empty> (api::Content::*call)(const api::ContentRequest &))
{
    const auto sha256 = ContentHash::fromHex(session.arguments.value(0));
    if (!sha256 || session.arguments.size() != 1)
        return refuse(session, usageError(u"a SHA-256"_s));
    answer<api::Empty>(session, (session.core.content().*call)({*sha256}), [](const api::Empty &) { return u"done"_s; });
}

} // namespace

void getContent(const Session &session)
{
    const auto options = WalletOptions::parse(session, {u"sha256"_s, u"root"_s, u"size"_s, u"layer"_s, u"o"_s});
    if (!options)
        return refuse(session, options.error());
    const auto request = requestOf(**options);
    if (!request)
        return refuse(session, request.error());
    showProgress(session);
    answer<api::GotContent>(session, session.core.content().get(*request), [](const api::GotContent &got) {
        const QString root = got.root ? got.root->toString() : u"none"_s;
        return u"%1\nsha256 %2\nsize   %3\nroot   %4"_s.arg(got.path, got.sha256.toString())
            .arg(got.size).arg(root);
    });
}

void listContent(const Session &session)
{
    answer<api::ContentList>(session, session.core.content().list({}), [](const api::ContentList &list) {
        QString text = u"%1 of %2 bytes"_s.arg(list.used).arg(list.quota);
        for (const model::ContentItem &item : list.items) {
            text += u"\n%1  %2  used %3"_s.arg(item.sha256.toString()).arg(item.size, 14)
                        .arg(item.usedAt.toString(Qt::ISODate));
            for (const QString &pin : item.pins)
                text += u"  "_s + pin;
        }
        return text;
    });
}

void pinContent(const Session &session)
{
    onHash(session, &api::Content::pin);
}

void unpinContent(const Session &session)
{
    onHash(session, &api::Content::unpin);
}

void evictContent(const Session &session)
{
    onHash(session, &api::Content::evict);
}

void verifyContent(const Session &session)
{
    onHash(session, &api::Content::verify);
}

void listDownloads(const Session &session)
{
    answer<api::DownloadList>(session, session.core.content().downloads({}), [](const api::DownloadList &list) {
        QStringList lines;
        for (const model::Download &download : list.downloads)
            lines.push_back(lineOf(download) + tableOf(download.sources));
        return lines.isEmpty() ? u"none"_s : lines.join(u'\n');
    });
}

void cancelDownload(const Session &session)
{
    if (session.arguments.size() != 1)
        return refuse(session, usageError(u"the id of a download"_s));
    answer<api::Empty>(session, session.core.content().cancel({session.arguments.front()}),
                       [](const api::Empty &) { return u"done"_s; });
}

} // namespace fallow::cli
