#include "core/catalog/entry.h"

#include "core/catalog/form.h"
#include "core/catalog/safe_text.h"

#include <QRegularExpression>
#include <QUrl>

namespace fallow::catalog {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostItems = 32;
constexpr qsizetype longestName = 80;
constexpr qsizetype longestSummary = 1000;
constexpr qsizetype longestLink = 2048;

Error badEntry(const QString &why)
{
    return fail(Code::Corrupt, "catalog.bad_entry"_reason, why);
}

bool isLink(const QString &text, const QStringList &schemes)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= longestLink && url.isValid() && schemes.contains(url.scheme())
        && (url.scheme() == u"magnet" || !url.host().isEmpty()) && url.userInfo().isEmpty();
}

Result<Done> checkNames(const std::vector<QString> &names)
{
    if (names.size() > mostItems)
        return badEntry(u"too many categories, tags or platforms"_s);
    for (const QString &name : names) {
        if (const auto checked = checkName(name, longestName); !checked)
            return checked;
    }
    return Done{};
}

Result<Done> checkTexts(const Entry &entry)
{
    if (auto checked = checkName(entry.name, longestName); !checked)
        return checked;
    for (const QString &prose : {entry.summary, entry.version, entry.license, entry.multiaddr,
                                 entry.privacy.value_or(QString())}) {
        if (auto checked = checkProse(prose, longestSummary); !checked)
            return checked;
    }
    for (const auto &names : {entry.categories, entry.tags}) {
        if (auto checked = checkNames(names); !checked)
            return checked;
    }
    return Done{};
}

Result<Done> checkLinks(const Entry &entry)
{
    for (const auto &link : {entry.homepage, entry.source}) {
        if (link && !isLink(*link, {u"https"_s}))
            return badEntry(u"homepage and source are https"_s);
    }
    if (!entry.content)
        return Done{};
    if (entry.content->size < 0 || entry.content->urls.size() > mostItems)
        return badEntry(u"size or number of urls"_s);
    for (const QString &url : entry.content->urls) {
        if (!isLink(url, {u"https"_s, u"http"_s, u"ipfs"_s, u"magnet"_s}))
            return badEntry(u"an address to download from"_s);
    }
    return Done{};
}

Result<Done> checkImage(const Entry &entry)
{
    if (!entry.image)
        return Done{};
    static const QRegularExpression digest(u"^sha256:[0-9a-f]{64}$"_s);
    if (!digest.match(entry.image->digest).hasMatch() || entry.image->size < 0)
        return badEntry(u"image"_s);
    return checkNames(entry.image->platforms);
}

Result<Done> checkCritical(const Entry &entry, const QStringList &unknown)
{
    for (const QString &name : entry.critical) {
        if (unknown.contains(name))
            return fail(Code::Unavailable, "catalog.unknown_critical"_reason, escaped(name.left(80)));
    }
    return Done{};
}

QByteArray shardOf(const Address &address)
{
    const QByteArray digits = address.bytes().toHex();
    return digits.first(2) + "/0x" + digits;
}

} // namespace

QByteArray pathOf(EntryKind kind, const Address &address)
{
    return json::toJson(kind).toString().toLatin1() + "s/" + shardOf(address) + ".json";
}

QByteArray approvalsPathOf(const QByteArray &entryPath)
{
    return "approvals" + entryPath.sliced(entryPath.indexOf('/'));
}

Result<ReadEntry> readEntry(const QByteArray &path, const QByteArray &text)
{
    const auto object = parseStrict(text);
    if (!object)
        return object.error();
    if (object->value("schema"_L1).toInt() != 1)
        return fail(Code::Unavailable, "catalog.unknown_critical"_reason, u"schema"_s);
    auto entry = json::fromJson<Entry>(*object);
    if (!entry)
        return badEntry(entry.error().detail);
    const QStringList unknown = unknownMembers<Entry>(*object);
    if (path != pathOf(entry->kind, Address::from(entry->address)))
        return badEntry(u"it stands under another's path"_s);
    const auto form = readForm(object->value("form"_L1)).transform([](const auto &) { return Done{}; });
    if (!entry->form.empty() && entry->kind != EntryKind::App)
        return badEntry(u"a form is an app's"_s);
    for (const auto &checked : {checkCritical(*entry, unknown), checkTexts(*entry), checkLinks(*entry), checkImage(*entry), form}) {
        if (!checked)
            return checked.error();
    }
    return ReadEntry{std::move(*entry), unknown};
}

} // namespace fallow::catalog
