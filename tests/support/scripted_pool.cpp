#include "tests/support/scripted_pool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTcpSocket>

namespace fallow::test {

namespace {

/// poco.md D.7: what follows a report.
QByteArray orderAfter(const QString &status, const QString &cause)
{
    static const std::map<QString, QByteArray> next{
        {QStringLiteral("STARTED"), "PLEASE_DOWNLOAD_APP"},
        {QStringLiteral("APP_DOWNLOADED"), "PLEASE_DOWNLOAD_DATA"},
        {QStringLiteral("DATA_DOWNLOADED"), "PLEASE_COMPUTE"},
        {QStringLiteral("COMPUTED"), "PLEASE_CONTRIBUTE"},
        {QStringLiteral("CONTRIBUTED"), "PLEASE_WAIT"},
        {QStringLiteral("REVEALED"), "PLEASE_WAIT"},
        {QStringLiteral("RESULT_UPLOADED"), "PLEASE_WAIT"},
        {QStringLiteral("COMPLETED"), "PLEASE_WAIT"},
    };
    if (status == u"APP_DOWNLOAD_FAILED")
        return cause == u"APP_IMAGE_DOWNLOAD_FAILED" ? "PLEASE_CONTRIBUTE" : "PLEASE_ABORT";
    if (status == u"DATA_DOWNLOAD_FAILED") {
        const bool known = cause.startsWith(u"DATASET_FILE_") || cause == u"INPUT_FILES_DOWNLOAD_FAILED";
        return known ? "PLEASE_CONTRIBUTE" : "PLEASE_ABORT";
    }
    if (status.endsWith(u"_FAILED"))
        return "PLEASE_ABORT";
    const auto found = next.find(status);
    return found == next.end() ? "PLEASE_CONTINUE" : found->second;
}

bool isAlwaysRefused(const QString &status)
{
    return status == u"CONTRIBUTE_FAILED" || status == u"REVEAL_FAILED";
}

} // namespace

ScriptedPool::ScriptedPool() :
    m_server([this](const ServerRequest &request, QTcpSocket &socket) { handle(request, socket); })
{
}

void ScriptedPool::handle(const ServerRequest &request, QTcpSocket &socket)
{
    if (isSilent)
        return;
    const QByteArray path = request.path.left(request.path.indexOf('?') < 0 ? request.path.size()
                                                                            : request.path.indexOf('?'));
    if (const auto set = answers.find(path); set != answers.end())
        return ScriptedHttpServer::reply(socket, set->second.status, set->second.body);
    if (path.endsWith("/xhr_streaming")) {
        streamPaths.append(QString::fromLatin1(path));
        if (streamsToRefuse-- > 0)
            return ScriptedHttpServer::reply(socket, 404, "<html>gone");
        return openStream(socket);
    }
    if (path.endsWith("/xhr_send")) {
        if (sendsToRefuse-- > 0)
            return ScriptedHttpServer::reply(socket, 404, {});
        ScriptedHttpServer::reply(socket, 204, {});
        return takeSend(request.body);
    }
    const PoolAnswer reply = answer(request, path);
    ScriptedHttpServer::reply(socket, reply.status, reply.body);
}

PoolAnswer ScriptedPool::answer(const ServerRequest &request, const QByteArray &path)
{
    if (path == "/workers/config") {
        return {200, R"({"workerPoolAddress":")" + poolAddress + R"(","schedulerPublicAddress":null,)"
                         R"("configServerUrl":null,"resultRepositoryURL":")" + url().toEncoded()
                         + R"(","askForReplicatePeriod":50,"requiredWorkerVersion":""})"};
    }
    if (path == "/workers/challenge")
        return {200, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="};
    if (path == "/workers/login")
        return {200, "token-1"};
    if (path == "/metrics")
        return {200, R"({"aliveWorkers":3})"};
    if (path == "/v1/results/token")
        return {200, "upload-token"};
    if (path == "/v1/results")
        return {200, "/ipfs/QmWjYBoWdYQaRBRPrbxH1TZbeVTDGkpLpiWCzpGhxCmqyK"};
    if (!request.headers.value("authorization").startsWith("Bearer "))
        return {401, {}};
    if (path == "/workers/register")
        return {200, "{}"};
    if (path == "/workers/ping")
        return {200, session};
    if (path == "/replicates/interrupted")
        return {200, "[]"};
    if (path == "/replicates/available" && offers.empty())
        return {204, {}};
    if (path == "/replicates/available") {
        const QByteArray offer = offers.front();
        offers.erase(offers.begin());
        return {200, offer};
    }
    return path.endsWith("/updateStatus") ? takeReport(request) : PoolAnswer{404, {}};
}

PoolAnswer ScriptedPool::takeReport(const ServerRequest &request)
{
    const QJsonObject report = QJsonDocument::fromJson(request.body).object();
    const QString status = report.value(u"status").toString();
    const bool isRepeated = statuses().contains(status);
    reports.push_back(report);
    if (const auto set = orders.find(status); set != orders.end()) {
        const PoolAnswer reply = set->second;
        orders.erase(set);
        return reply;
    }
    if (isRepeated)
        return {208, "\"PLEASE_WAIT\""};
    if (status == u"ABORTED")
        return {200, {}};
    const QString cause = report.value(u"details").toObject().value(u"cause").toString();
    return {isAlwaysRefused(status) ? 202 : 200, '"' + orderAfter(status, cause) + '"'};
}

void ScriptedPool::openStream(QTcpSocket &socket)
{
    m_stream = &socket;
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/javascript\r\nTransfer-Encoding: chunked\r\n\r\n");
    pushFrame(QByteArray(2048, 'h'));
    const bool isNew = streamPaths.count(streamPaths.last()) == 1;
    if (isNew)
        pushFrame("o");
}

void ScriptedPool::takeSend(const QByteArray &body)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(body).array()) {
        const QString text = value.toString();
        if (text.startsWith(u"CONNECT\n")) {
            pushFrame(messagesFrame({QStringLiteral("CONNECTED\nversion:1.2\nheart-beat:0,0\n\n") + QChar(0)}));
        } else if (text.startsWith(u"SUBSCRIBE\n")) {
            const qsizetype from = text.indexOf(u"destination:") + 12;
            subscriptions.append(text.mid(from, text.indexOf(u'\n', from) - from));
        }
    }
}

void ScriptedPool::push(const QByteArray &notification)
{
    pushFrame(messagesFrame({QStringLiteral("MESSAGE\ndestination:/topic/task/x\nsubscription:sub-0\n\n")
                             + QString::fromUtf8(notification) + QChar(0)}));
}

void ScriptedPool::pushFrame(const QByteArray &frame)
{
    pushRaw(frame + '\n');
}

void ScriptedPool::pushRaw(const QByteArray &bytes)
{
    if (m_stream)
        m_stream->write(httpChunk(bytes));
}

void ScriptedPool::endStream()
{
    if (m_stream)
        m_stream->write("0\r\n\r\n");
    m_stream = nullptr;
}

int ScriptedPool::count(const QByteArray &pathStart) const
{
    int count = 0;
    for (const ServerRequest &request : m_server.requests())
        count += request.path.startsWith(pathStart) ? 1 : 0;
    return count;
}

QStringList ScriptedPool::statuses() const
{
    QStringList statuses;
    for (const QJsonObject &report : reports)
        statuses.append(report.value(u"status").toString());
    return statuses;
}

QJsonObject ScriptedPool::detailsOf(const QString &status) const
{
    for (auto report = reports.rbegin(); report != reports.rend(); ++report) {
        if (report->value(u"status").toString() == status)
            return report->value(u"details").toObject();
    }
    return {};
}

QByteArray messagesFrame(const QStringList &texts)
{
    return 'a' + QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

QByteArray httpChunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace fallow::test
