#include "core/catalog/stream.h"

#include "core/catalog/layout.h"
#include "core/content/sha256.h"

#include <QFile>
#include <QtEndian>

namespace fallow::catalog {

using namespace base;

namespace {

const QByteArray magic = QByteArrayLiteral("FCAT1\n");
constexpr qint64 mostStreamBytes = qint64{1} << 30;
constexpr qsizetype hashBytes = 32;

bool travels(const QByteArray &path)
{
    const auto kind = kindOf(path);
    return kind != FileKind::Page && kind != FileKind::Icon && kind != FileKind::Screenshot;
}

template<typename T>
void put(QByteArray &bytes, T value)
{
    char text[sizeof(T)];
    qToBigEndian(value, text);
    bytes.append(text, sizeof text);
}

Error badStream()
{
    return fail(Code::Corrupt, "catalog.bad_stream"_reason);
}

/// Takes pieces off the front; nothing where there is too little.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) { }

    bool atEnd() const { return m_at == m_bytes.size(); }
    std::optional<QByteArray> take(quint64 size)
    {
        if (size > static_cast<quint64>(m_bytes.size() - m_at))
            return {};
        const QByteArray piece = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
        m_at += piece.size();
        return piece;
    }
    template<typename T>
    std::optional<T> number()
    {
        const auto piece = take(sizeof(T));
        if (!piece)
            return {};
        return qFromBigEndian<T>(piece->constData());
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

Result<Done> writeStream(const Files &files, const WriteBytes &write)
{
    if (const auto written = write(magic); !written)
        return written;
    for (const FileFact &file : files.all()) {
        QByteArray record;
        put(record, static_cast<quint16>(file.path.size()));
        record += file.path;
        put(record, static_cast<quint8>(travels(file.path)));
        put(record, static_cast<quint64>(file.size));
        if (travels(file.path)) {
            const auto bytes = files.read(file.path);
            if (!bytes)
                return bytes.error();
            record += *bytes;
        } else {
            record += file.sha256.bytes();
        }
        if (const auto written = write(record); !written)
            return written;
    }
    return Done{};
}

Result<StreamFiles> StreamFiles::ofBytes(const QByteArray &bytes)
{
    Reader reader(bytes);
    if (reader.take(static_cast<quint64>(magic.size())) != magic)
        return badStream();
    StreamFiles files;
    while (!reader.atEnd()) {
        const auto length = reader.number<quint16>();
        const auto path = length ? reader.take(*length) : std::nullopt;
        const auto isWhole = path ? reader.number<quint8>() : std::nullopt;
        const auto size = isWhole ? reader.number<quint64>() : std::nullopt;
        const auto content = size ? reader.take(*isWhole == 1 ? *size : hashBytes) : std::nullopt;
        if (!content || *isWhole > 1 || *size > static_cast<quint64>(mostStreamBytes) || (*isWhole == 1) != travels(*path))
            return badStream();
        const ContentHash hash = *isWhole == 1 ? content::Sha256::of(*content) : ContentHash::fromBytes(*content).value();
        files.m_files.push_back({*path, static_cast<qint64>(*size), hash});
        if (*isWhole == 1)
            files.m_contents[*path] = *content;
    }
    if (const auto arranged = arrange(files.m_files); !arranged)
        return arranged.error();
    return files;
}

Result<StreamFiles> StreamFiles::ofFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Code::NotFound, "catalog.no_snapshot"_reason, file.errorString());
    if (file.size() > mostStreamBytes)
        return badStream();
    return ofBytes(file.readAll());
}

Result<QByteArray> StreamFiles::read(const QByteArray &path) const
{
    const auto found = m_contents.find(path);
    if (found != m_contents.end())
        return found->second;
    if (find(path) != nullptr)
        return fail(Code::Unavailable, "catalog.not_here"_reason, QString::fromLatin1(path));
    return fail(Code::NotFound, "catalog.no_file"_reason, QString::fromLatin1(path));
}

} // namespace fallow::catalog
