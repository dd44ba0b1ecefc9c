#include "core/catalog/stream.h"

#include "core/catalog/layout.h"
#include "core/content/sha256.h"

#include <QtEndian>

namespace fallow::catalog {

using namespace base;
using Kind = StreamRecord::Kind;

namespace {

const QByteArray magic = QByteArrayLiteral("FCAT2\n");
constexpr qint64 mostStreamBytes = qint64{1} << 30;
constexpr qsizetype hashBytes = 32;
constexpr qint64 recordBytes = 2 + 1 + 8; // besides path and what follows

Kind kindOfRecord(const QByteArray &path)
{
    const auto kind = kindOf(path);
    const bool isForLater = kind == FileKind::Page || kind == FileKind::Icon || kind == FileKind::Screenshot;
    return isForLater ? Kind::Hash : Kind::Content;
}

/// What has to be said about one file.
struct Step {
    const FileFact *file;
    Kind kind;
};

qint64 bytesOf(const Step &step)
{
    const qint64 following = step.kind == Kind::Content ? step.file->size : step.kind == Kind::Hash ? hashBytes : 0;
    return recordBytes + step.file->path.size() + following;
}

std::vector<Step> stepsTo(const std::vector<FileFact> &after, const std::vector<FileFact> &before)
{
    std::vector<Step> steps;
    auto old = before.begin();
    for (const FileFact &file : after) {
        for (; old != before.end() && old->path < file.path; ++old)
            steps.push_back({&*old, Kind::Gone});
        const bool isKnown = old != before.end() && old->path == file.path;
        if (!isKnown || !(*old == file))
            steps.push_back({&file, kindOfRecord(file.path)});
        old += isKnown;
    }
    for (; old != before.end(); ++old)
        steps.push_back({&*old, Kind::Gone});
    return steps;
}

template<typename T>
void put(QByteArray &bytes, T value)
{
    char text[sizeof(T)];
    qToBigEndian(value, text);
    bytes.append(text, sizeof text);
}

Result<QByteArray> recordOf(const Step &step, const Files &files)
{
    QByteArray record;
    put(record, static_cast<quint16>(step.file->path.size()));
    record += step.file->path;
    put(record, static_cast<quint8>(step.kind));
    put(record, static_cast<quint64>(step.file->size));
    if (step.kind == Kind::Hash)
        record += step.file->sha256.bytes();
    if (step.kind != Kind::Content)
        return record;
    return files.read(step.file->path).transform([&](const QByteArray &bytes) { return QByteArray(record + bytes); });
}

Error badStream()
{
    return fail(Code::Corrupt, "catalog.bad_stream"_reason);
}

/// Takes pieces off the front; nothing where there is too little.
class StreamReader
{
public:
    explicit StreamReader(QByteArrayView bytes) : m_bytes(bytes) { }

    qsizetype at() const { return m_at; }
    qsizetype left() const { return m_bytes.size() - m_at; }
    std::optional<QByteArrayView> take(quint64 size)
    {
        if (size > static_cast<quint64>(left()))
            return {};
        m_at += static_cast<qsizetype>(size);
        return m_bytes.sliced(m_at - static_cast<qsizetype>(size), static_cast<qsizetype>(size));
    }
    template<typename T>
    std::optional<T> number()
    {
        const auto piece = take(sizeof(T));
        if (!piece)
            return {};
        return qFromBigEndian<T>(piece->data());
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

std::optional<StreamRecord> readRecord(StreamReader &reader)
{
    const auto length = reader.number<quint16>();
    const auto path = length ? reader.take(*length) : std::nullopt;
    const auto kind = path ? reader.number<quint8>() : std::nullopt;
    const auto size = kind ? reader.number<quint64>() : std::nullopt;
    if (!size || *kind > static_cast<quint8>(Kind::Gone) || *size > static_cast<quint64>(mostStreamBytes))
        return {};
    StreamRecord record{.fact = {.path = path->toByteArray(), .size = static_cast<qint64>(*size)},
                        .kind = static_cast<Kind>(*kind), .at = reader.at()};
    if (record.kind == Kind::Gone)
        return record;
    const auto piece = reader.take(record.kind == Kind::Content ? *size : hashBytes);
    if (!piece || record.kind != kindOfRecord(record.fact.path))
        return {};
    record.fact.sha256 = record.kind == Kind::Content ? content::Sha256::of(*piece)
                                                      : ContentHash::fromBytes(piece->toByteArray()).value();
    return record;
}

} // namespace

Result<Done> writeStream(const Files &files, const WriteBytes &write, const std::optional<ReaderState> &before)
{
    const std::vector<FileFact> nothing;
    const std::vector<Step> steps = stepsTo(files.all(), before ? before->files : nothing);
    quint64 length = 0;
    for (const Step &step : steps)
        length += static_cast<quint64>(bytesOf(step));
    QByteArray head = magic + (before ? before->tree : Bytes32()).bytes();
    put(head, length);
    if (const auto written = write(head); !written)
        return written;
    for (const Step &step : steps) {
        const auto record = recordOf(step, files);
        const auto written = record ? write(*record) : Result<Done>(record.error());
        if (!written)
            return written;
    }
    return Done{};
}

Result<StreamRecords> readStream(const QByteArray &bytes)
{
    StreamReader reader(bytes);
    const auto start = reader.take(static_cast<quint64>(magic.size()));
    const auto base = start == QByteArrayView(magic) ? reader.take(hashBytes) : std::nullopt;
    const auto length = base ? reader.number<quint64>() : std::nullopt;
    if (!length || *length > static_cast<quint64>(reader.left()))
        return badStream();
    StreamRecords stream{.base = Bytes32::fromBytes(base->toByteArray()).value()};
    stream.end = reader.at() + static_cast<qint64>(*length);
    while (reader.at() < stream.end) {
        auto record = readRecord(reader);
        const bool isInOrder = record && (stream.records.empty() || stream.records.back().fact.path < record->fact.path);
        if (!isInOrder || (stream.base.isZero() && record->kind == Kind::Gone))
            return badStream();
        stream.records.push_back(*std::move(record));
    }
    return reader.at() == stream.end ? Result<StreamRecords>(std::move(stream)) : badStream();
}

} // namespace fallow::catalog
