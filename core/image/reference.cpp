#include "core/image/reference.h"

#include <QRegularExpression>
#include <QSysInfo>

namespace fallow::image {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr int maxReference = 512; // distribution/reference caps the name at 255

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool looksLikeHost(const QString &part)
{
    return part.contains(u'.') || part.contains(u':') || part == u"localhost";
}

/// Docker Hub's names all lead to the one host that speaks the registry protocol.
QString connectHost(const QString &host)
{
    if (host == u"docker.io" || host == u"index.docker.io" || host == u"registry.hub.docker.com")
        return u"registry-1.docker.io"_s;
    return host;
}

Error bad(const QString &text)
{
    return fail(Code::InvalidArgument, "image.bad_reference"_reason, text.left(maxReference));
}

bool isWellFormed(const Reference &reference)
{
    static const QString part = u"[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*"_s;
    return matches(u"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?"_s,
                   reference.registry)
        && matches(part + u"(?:/"_s + part + u")*"_s, reference.repository)
        && (reference.tag.isEmpty()
            || matches(u"[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}"_s, reference.tag));
}

} // namespace

Platform Platform::ofThisComputer()
{
    const QString cpu = QSysInfo::currentCpuArchitecture();
    if (cpu == u"x86_64")
        return {u"amd64"_s, {}};
    return {cpu, cpu == u"arm64" ? u"v8"_s : QString()};
}

QString Platform::toString() const
{
    return u"linux/"_s + architecture + (variant.isEmpty() ? QString() : u'/' + variant);
}

int Platform::suits(const QString &os, const QString &made, const QString &madeVariant) const
{
    if (os != u"linux" || made != architecture)
        return 0;
    // amd64's v2, v3 and v4 need instructions not every such computer has; v1 is all of them.
    const bool isUsual = madeVariant == variant || (architecture == u"amd64" && madeVariant == u"v1");
    return isUsual ? 2 : madeVariant.isEmpty() ? 1 : 0;
}

QString digestText(const ContentHash &hash)
{
    return u"sha256:"_s + QString::fromLatin1(hash.bytes().toHex());
}

Result<ContentHash> parseDigest(const QString &text)
{
    if (!matches(u"sha256:[0-9a-f]{64}"_s, text))
        return fail(Code::Corrupt, "image.bad_digest"_reason, text.left(100));
    return ContentHash::fromHex(QStringView(text).sliced(7));
}

QString Reference::manifestKey() const
{
    return digest ? digestText(*digest) : tag;
}

QString Reference::toString() const
{
    const QString name = registry + u'/' + repository;
    return digest ? name + u'@' + digestText(*digest) : name + u':' + tag;
}

Result<Reference> parseReference(const QString &text)
{
    Reference reference;
    QString rest = text;
    if (text.size() > maxReference)
        return bad(text);
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        const auto digest = parseDigest(rest.sliced(at + 1));
        if (!digest)
            return bad(text);
        reference.digest = *digest;
        rest.truncate(at);
    }
    if (const qsizetype colon = rest.lastIndexOf(u':'); colon > rest.lastIndexOf(u'/')) {
        reference.tag = rest.sliced(colon + 1);
        if (reference.tag.isEmpty())
            return bad(text);
        rest.truncate(colon);
    }
    const qsizetype slash = rest.indexOf(u'/');
    const bool hasHost = slash > 0 && looksLikeHost(rest.first(slash));
    const QString host = hasHost ? rest.first(slash) : u"docker.io"_s;
    reference.registry = connectHost(host);
    reference.repository = hasHost ? rest.sliced(slash + 1) : rest;
    if (reference.registry == u"registry-1.docker.io" && !reference.repository.contains(u'/'))
        reference.repository.prepend(u"library/"_s);
    if (reference.tag.isEmpty() && !reference.digest)
        reference.tag = u"latest"_s;
    if (!isWellFormed(reference))
        return bad(text);
    return reference;
}

} // namespace fallow::image
