#include "core/service/input_sending.h"

#include "core/base/future.h"
#include "core/evm/eip712.h"
#include "core/evm/keccak.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds silence{60}; // of a line that moves nothing
constexpr qsizetype longestChallenge = 200;

QString hexOf(const base::ContentHash &sha256)
{
    return QString::fromLatin1(sha256.bytes().toHex());
}

/// What a pool says about why not.
base::Error refusalOf(const net::HttpReply &reply)
{
    const auto said = json::parseObject(reply.body);
    const QString why = said ? said->value("error"_L1).toString() : QString();
    return base::fail(Code::Denied, "runs.upload_refused"_reason, u"%1 %2"_s.arg(reply.status).arg(why.left(200)).trimmed());
}

} // namespace

InputSending::InputSending(const Parts &parts, Order order) : m_parts(parts), m_order(std::move(order))
{
    m_promise.start();
}

InputSending::~InputSending()
{
    disconnect(); // whoever listened may be half gone
    finish(base::fail(Code::Cancelled, "runs.cancelled"_reason));
}

QFuture<Result<Done>> InputSending::start()
{
    auto future = m_promise.future();
    login();
    return future;
}

/// For each file: a signature holds for some minutes, and a file may take longer.
void InputSending::login()
{
    tell(0);
    const QString address = m_parts.signer.address().toString();
    ask({.url = QUrl(m_order.server + u"/v1/inputs/challenge?address="_s + address), .retry = net::idempotentRetry}, &InputSending::sign);
}

void InputSending::cancel()
{
    finish(base::fail(Code::Cancelled, "runs.cancelled"_reason));
}

void InputSending::ask(net::HttpRequest request, void (InputSending::*took)(const net::HttpReply &))
{
    m_exchange = m_parts.http.send(std::move(request));
    base::then(this, m_exchange, [this, took](const Reply &reply) {
        if (m_isOver)
            return;
        if (!reply)
            return finish(reply.error().during(u"sending files"_s));
        (this->*took)(*reply);
    });
}

/// Only the text is theirs: the struct and the domain are ours, so that what is signed is a login and nothing else.
void InputSending::sign(const net::HttpReply &challenge)
{
    const auto data = json::parseObject(challenge.body);
    const QString text = data ? data->value("message"_L1).toObject().value("challenge"_L1).toString() : QString();
    if (challenge.status != 200 || text.isEmpty() || text.size() > longestChallenge)
        return finish(refusalOf(challenge));
    evm::AbiWriter fields;
    fields.word(evm::keccak256(text.toUtf8()));
    const base::Bytes32 separator = evm::domainSeparator(u"Fallow Inputs"_s, u"1"_s, m_order.chainId);
    const base::Bytes32 hash = evm::hashStruct(evm::keccak256(QByteArray("Challenge(string challenge)")), fields);
    const auto signature = m_parts.signer.signTyped({separator, hash, u"login to the pool, to send it the files of a run"_s});
    if (!signature)
        return finish(signature.error());
    const QString parts = evm::typedDigest(separator, hash).toString() + u'_' + base::toHex(*signature) + u'_' + m_parts.signer.address().toString();
    m_authorization = parts.toLatin1();
    announce();
}

void InputSending::announce()
{
    const QJsonObject body{{u"deal"_s, m_order.deal.toString()}, {u"sha256"_s, hexOf(current().sha256)}, {u"size"_s, current().bytes}};
    ask({.method = net::HttpMethod::Post, .url = QUrl(m_order.server + u"/v1/inputs"_s),
         .headers = {{"Authorization", m_authorization}, {"Content-Type", "application/json"}},
         .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .retry = net::idempotentRetry},
        &InputSending::announced);
}

void InputSending::announced(const net::HttpReply &reply)
{
    const auto said = json::parseObject(reply.body);
    if (reply.status != 200 || !said || said->value("url"_L1).toString() != current().url)
        return finish(refusalOf(reply));
    const QString token = said->value("token"_L1).toString();
    return token.isEmpty() ? next() : put(token.toLatin1());
}

void InputSending::put(const QByteArray &token)
{
    if (QFileInfo(current().path).size() != current().bytes)
        return finish(base::fail(Code::Conflict, "runs.input_changed"_reason, current().path));
    ask({.method = net::HttpMethod::Put, .url = QUrl(m_order.server + u"/v1/inputs/"_s + hexOf(current().sha256)),
         .headers = {{"Authorization", token}}, .timeout = silence, .bodyFile = current().path,
         .onSent = [this](qint64 bytes) { tell(bytes); }},
        &InputSending::stored);
}

void InputSending::stored(const net::HttpReply &reply)
{
    if (reply.status == 400) // what came does not have the hash
        return finish(base::fail(Code::Conflict, "runs.input_changed"_reason, current().path));
    if (reply.status != 200)
        return finish(refusalOf(reply));
    next();
}

void InputSending::next()
{
    m_sent += current().bytes;
    if (++m_at == m_order.uploads.size())
        return finish(Done{});
    login();
}

void InputSending::tell(qint64 sentOfThis)
{
    if (m_isOver)
        return;
    qint64 total = 0;
    for (const model::RunUpload &upload : m_order.uploads)
        total += upload.bytes;
    Q_EMIT progressed({.token = m_order.token, .path = current().path, .sent = m_sent + sentOfThis, .total = total, .isOver = false});
}

void InputSending::finish(const Result<Done> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    m_exchange.cancel();
    qint64 total = 0;
    for (const model::RunUpload &upload : m_order.uploads)
        total += upload.bytes;
    Q_EMIT progressed({.token = m_order.token, .path = {}, .sent = m_sent, .total = total, .isOver = true});
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace fallow::service
