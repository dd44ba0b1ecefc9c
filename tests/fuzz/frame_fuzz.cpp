#include "core/api/methods.h"
#include "core/rpc/frame.h"
#include "tests/fuzz/input.h"

using namespace fallow;

namespace
{

constexpr qsizetype limit = 4096; // small, so that it is met

std::vector<QByteArray> linesOf(const QByteArray &bytes, qsizetype piece, bool &wasRefused)
{
    rpc::LineReader reader(limit);
    std::vector<QByteArray> lines;
    for (qsizetype at = 0; at < bytes.size() && !wasRefused; at += piece) {
        wasRefused = !reader.feed(bytes.mid(at, piece)).has_value();
        while (const auto line = reader.next())
            lines.push_back(*line);
    }
    return lines;
}

/// Read as the request of a call and written again, it is read the same once more.
template <typename Face, typename Request, typename Reply>
void readAs(const api::Method<Face, Request, Reply> &, const QJsonObject &params)
{
    const auto request = json::fromJson<Request>(params);
    if (!request)
        return;
    const QJsonObject written = json::toObject(*request);
    const auto again = json::fromJson<Request>(written);
    FALLOW_CHECK(again.has_value() && json::toObject(*again) == written);
}

} // namespace

/// A peer's bytes, in pieces as long as the first one says: cut into lines, and each read as every
/// request of the contract.
FALLOW_FUZZ_TARGET
{
    if (size == 0)
        return 0;
    const QByteArray bytes = fuzz::bytes(data + 1, size - 1);
    bool wasRefused = false;
    bool wasRefusedWhole = false;
    const auto lines = linesOf(bytes, 1 + data[0], wasRefused);
    const auto whole = linesOf(bytes, std::max<qsizetype>(1, bytes.size()), wasRefusedWhole);
    if (!wasRefused && !wasRefusedWhole)
        FALLOW_CHECK(lines == whole);
    for (const QByteArray &line : lines) {
        FALLOW_CHECK(line.size() <= limit && !line.contains('\n'));
        const auto object = json::parseObject(line);
        if (!object)
            continue;
        (void)rpc::readError(object->value(u"error").toObject());
        const QJsonObject params = object->value(u"params").toObject();
        std::apply([&](const auto &...method) { (readAs(method, params), ...); }, api::methods());
    }
    return 0;
}
