#include "core/service/run_inputs.h"

#include "core/base/future.h"
#include "core/content/sha256.h"
#include "core/service/input_sending.h"
#include "core/service/market/servers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace fallow::service {

using base::Code;
using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostInputs = 100; // each is a line of the order on the chain
constexpr qsizetype blockBytes = 1 << 20;

/// The path that an input names; empty: it is an address.
Result<QString> pathOf(const QString &input)
{
    if (input.startsWith(u"/ipfs/")) // an address, as the chain has results
        return QString();
    if (QDir::isAbsolutePath(input))
        return input;
    if (input.startsWith(u"file:", Qt::CaseInsensitive)) {
        const QString path = QUrl(input, QUrl::StrictMode).toLocalFile();
        return QDir::isAbsolutePath(path) ? Result<QString>(path) : Result<QString>(base::fail(Code::InvalidArgument, "runs.bad_input"_reason, input.left(200)));
    }
    if (input.contains(u"://") || input.startsWith(u"magnet:"))
        return QString();
    return base::fail(Code::InvalidArgument, "runs.bad_input"_reason, input.left(200));
}

Result<model::RunUpload> hashOf(const QString &path)
{
    QFile file(path);
    const auto unreadable = [&] { return base::fail(Code::NotFound, "runs.input_unreadable"_reason, path + u": " + file.errorString()); };
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable();
    content::Sha256 hash;
    qint64 bytes = 0;
    QByteArray block(blockBytes, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = file.read(block.data(), block.size())) > 0) {
        hash.add(QByteArrayView(block).first(got));
        bytes += got;
    }
    if (got < 0)
        return unreadable();
    return model::RunUpload{.path = path, .url = {}, .sha256 = hash.finish(), .bytes = bytes};
}

} // namespace

Result<std::vector<QString>> localFiles(const std::vector<QString> &inputs)
{
    if (inputs.size() > mostInputs)
        return base::fail(Code::InvalidArgument, "runs.too_many_inputs"_reason, QString::number(inputs.size()));
    std::vector<QString> paths;
    for (const QString &input : inputs) {
        const auto path = pathOf(input);
        if (!path)
            return path.error();
        if (!path->isEmpty())
            paths.push_back(*path);
    }
    return paths;
}

std::vector<QString> withAddresses(std::vector<QString> inputs, const RunInputs::Plan &plan)
{
    auto upload = plan.uploads.begin();
    for (QString &input : inputs) {
        if (upload != plan.uploads.end() && pathOf(input).value_or(QString()) == upload->path)
            input = (upload++)->url;
    }
    return inputs;
}

RunInputs::RunInputs(const Parts &parts, Options options) : m_parts(parts), m_options(std::move(options))
{
    m_pool.setMaxThreadCount(1);
}

RunInputs::~RunInputs()
{
    const auto gone = std::exchange(m_sending, {}); // what ends now looks for itself there
}

QFuture<Result<std::vector<model::RunUpload>>> RunInputs::hashed(const std::vector<QString> &paths)
{
    return QtConcurrent::run(&m_pool, [paths]() -> Result<std::vector<model::RunUpload>> {
        std::vector<model::RunUpload> uploads;
        for (const QString &path : paths) {
            const auto upload = hashOf(path);
            if (!upload)
                return upload.error();
            uploads.push_back(*upload);
        }
        return uploads;
    });
}

QFuture<Result<RunInputs::Plan>> RunInputs::plan(const base::Address &pool, const std::vector<QString> &paths)
{
    std::vector<Server> servers = m_options.servers();
    const auto isOfPool = [&](const Server &one) { return one.pool == pool; };
    std::stable_partition(servers.begin(), servers.end(), isOfPool);
    const bool isKnown = !servers.empty() && isOfPool(servers.front());
    const auto read = hashed(paths).then(this, [](const Result<std::vector<model::RunUpload>> &uploads) { return uploads; });
    return base::allOf(read, termsOf(pool, servers, isKnown))
        .apply(this, [](const std::vector<model::RunUpload> &uploads, const Terms &terms) -> Result<Plan> {
            if (static_cast<qint64>(uploads.size()) > terms.maxFiles)
                return base::fail(Code::Conflict, "runs.too_many_inputs"_reason, u"the pool takes %1 of a run"_s.arg(terms.maxFiles));
            Plan plan{terms.server, uploads};
            for (model::RunUpload &upload : plan.uploads) {
                if (upload.bytes > terms.maxBytes)
                    return base::fail(Code::Conflict, "runs.input_too_large"_reason,
                                      u"%1: %2 bytes, the pool takes %3"_s.arg(upload.path).arg(upload.bytes).arg(terms.maxBytes));
                upload.url = terms.url + u'/' + QString::fromLatin1(upload.sha256.bytes().toHex());
            }
            return plan;
        });
}

/// Each server in turn, until one is the pool's.
QFuture<Result<RunInputs::Terms>> RunInputs::termsOf(const base::Address &pool, std::vector<Server> servers, bool isKnown)
{
    if (servers.empty()) {
        return base::readyWith<Terms>(isKnown ? base::fail(Code::Unavailable, "runs.pool_takes_no_files"_reason, pool.toString())
                                              : base::fail(Code::Unavailable, "runs.pool_unknown"_reason, pool.toString()));
    }
    const Server server = servers.front();
    servers.erase(servers.begin());
    const auto asked = m_parts.http.send({.url = QUrl(server.url + u"/v1/inputs"_s)});
    return base::then(this, asked, [this, server, pool, servers, isKnown](const Result<net::HttpReply> &reply) {
        if (const auto terms = reply ? read(*reply, server, pool) : std::nullopt)
            return base::readyWith<Terms>(*terms);
        if (!reply && server.pool == pool) // it is known, and cannot be asked now
            return base::readyWith<Terms>(reply.error().during(server.url));
        return termsOf(pool, servers, isKnown);
    }).unwrap();
}

std::optional<RunInputs::Terms> RunInputs::read(const net::HttpReply &reply, const Server &server, const base::Address &pool) const
{
    const auto said = reply.status == 200 ? json::parseObject(reply.body) : Result<QJsonObject>(QJsonObject());
    if (!said || base::Address::fromHex(said->value("workerpool"_L1).toString()).value_or({}) != pool)
        return std::nullopt;
    const auto url = marketUrl(m_options.network, said->value("url"_L1).toString()); // the same rules: workers go there
    const qint64 maxBytes = said->value("maxBytes"_L1).toInteger();
    if (!url || maxBytes <= 0)
        return std::nullopt;
    return Terms{server.url, *url, maxBytes, said->value("maxFiles"_L1).toInteger()};
}

QFuture<Result<base::Done>> RunInputs::send(const QString &token, const base::DealId &deal, const Plan &plan)
{
    auto sending = std::make_unique<InputSending>(InputSending::Parts{m_parts.http, m_parts.signer},
                                                  InputSending::Order{token, plan.server, static_cast<quint64>(m_options.network.chainId), deal, plan.uploads});
    connect(sending.get(), &InputSending::progressed, this, &RunInputs::progressed);
    const auto sent = sending->start();
    m_sending[token] = std::move(sending);
    return base::then(this, sent, [this, token](const Result<base::Done> &done) {
        if (const auto over = m_sending.extract(token))
            over.mapped().release()->deleteLater(); // it stands in its own signal
        return done;
    });
}

bool RunInputs::cancel(const QString &token)
{
    const auto sending = m_sending.find(token);
    if (sending == m_sending.end())
        return false;
    sending->second->cancel();
    return true;
}

} // namespace fallow::service
