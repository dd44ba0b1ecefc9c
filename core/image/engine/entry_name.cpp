#include "core/image/engine/entry_name.h"

namespace fallow::image::engine {

using namespace base;

namespace {

constexpr qsizetype maxPart = 255; // NAME_MAX
constexpr size_t maxDepth = 128;
constexpr qsizetype maxPath = 4000; // below PATH_MAX
constexpr qsizetype whiteoutPrefix = 4; // ".wh."

QByteArray joined(std::vector<QByteArray>::const_iterator first,
                  std::vector<QByteArray>::const_iterator last)
{
    QByteArray path;
    for (auto part = first; part != last; ++part)
        path += (path.isEmpty() ? "" : "/") + *part;
    return path.isEmpty() ? QByteArrayLiteral(".") : path;
}

} // namespace

Error refused(const char *rule, const QByteArray &name)
{
    return fail(
        Code::Denied, "image.layer_refused"_reason,
        QStringLiteral("%1: %2").arg(QLatin1String(rule),
                                     QString::fromLatin1(name.left(200).toPercentEncoding("/"))));
}

QByteArray EntryName::parent() const
{
    return joined(parts.begin(), parts.empty() ? parts.end() : parts.end() - 1);
}

QByteArray EntryName::path() const
{
    return joined(parts.begin(), parts.end());
}

Result<EntryName> parseEntryName(const QByteArray &raw)
{
    if (raw.isEmpty())
        return refused("empty name", raw);
    if (raw.size() > maxPath)
        return refused("name too long", raw);
    if (raw.contains('\0'))
        return refused("NUL in a name", raw);
    EntryName name;
    for (QByteArray &part : raw.split('/')) {
        if (part.isEmpty() || part == ".")
            continue;
        if (part == "..")
            return refused("path climbs out", raw);
        if (part.size() > maxPart)
            return refused("part of a name too long", raw);
        name.parts.push_back(std::move(part));
    }
    if (name.parts.size() > maxDepth)
        return refused("too deep", raw);
    return name;
}

Result<Mark> markOf(const QByteArray &lastPart)
{
    if (!lastPart.startsWith(".wh."))
        return Mark::None;
    if (lastPart == ".wh..wh..opq")
        return Mark::Opaque;
    if (lastPart.startsWith(".wh..wh."))
        return Mark::Ignored;
    const QByteArray target = lastPart.mid(whiteoutPrefix);
    if (target.isEmpty() || target == "." || target == "..")
        return refused("bad whiteout", lastPart);
    return Mark::Whiteout;
}

} // namespace fallow::image::engine
