#include "app/fallow-fetch/server.h"

#include "app/fallow-fetch/cataloger.h"
#include "app/fallow-fetch/collector.h"
#include "core/content/engine/check_file.h"
#include "core/content/engine/transfer.h"
#include "core/content/engine/zip_reader.h"
#include "core/content/wire.h"
#include "core/image/engine/pull.h"
#include "core/image/engine/unpack_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <unistd.h>

namespace fallow::fetch {

using namespace base;
using namespace content;
using namespace Qt::StringLiterals;

namespace {

constexpr int maxJobs = 8; // more only share the same line and disk
constexpr qint64 progressEveryMs = 100;

template<typename Request, typename Run>
QJsonObject answer(const Result<Request> &request, Run &&run)
{
    if (!request)
        return {{u"error"_s, wire::toJson(request.error())}};
    const auto result = run(*request);
    if (!result)
        return {{u"error"_s, wire::toJson(result.error())}};
    if constexpr (std::is_same_v<std::decay_t<decltype(*result)>, QJsonObject>)
        return {{u"result"_s, *result}};
    else
        return {{u"result"_s, wire::toJson(*result)}};
}

} // namespace

Server::Server(engine::Keccak keccak)
    : m_keccak(std::move(keccak)),
      m_program(QCoreApplication::applicationFilePath()),
      m_unpacker(image::engine::unpackerProcess(m_program)),
      m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    m_pool.setMaxThreadCount(maxJobs);
    connect(&m_notifier, &QSocketNotifier::activated, this, &Server::readInput);
}

Server::~Server()
{
    for (const auto &[id, running] : m_running)
        running->cancelled = true;
}

void Server::readInput()
{
    char buffer[64 * 1024];
    const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
    m_input.append(buffer, std::max<ssize_t>(got, 0));
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        handle(m_input.first(end));
        m_input.remove(0, end + 1);
    }
    if (got == 0 || m_input.size() > wire::maxLine) {
        m_notifier.setEnabled(false);
        QCoreApplication::exit(got == 0 ? 0 : 1);
    }
}

void Server::handle(const QByteArray &line)
{
    const auto message = wire::parseLine(line);
    if (!message)
        return QCoreApplication::exit(1);
    const auto id = static_cast<quint64>(message->value("id"_L1).toInteger());
    const QString method = message->value("method"_L1).toString();
    const auto running = m_running.find(id);
    if (method == u"cancel") {
        if (running != m_running.end())
            running->second->cancelled = true;
        return;
    }
    if (method == u"hurry") {
        if (running != m_running.end()) {
            running->second->isForTask = false;
            hold(*running->second);
        }
        return;
    }
    if (method == u"limits")
        return setLimits(message->value("params"_L1).toObject());
    start(id, method, message->value("params"_L1).toObject());
}

void Server::setLimits(const QJsonObject &params)
{
    const auto limits = wire::transferLimitsFromJson(params);
    if (!limits)
        return QCoreApplication::exit(1);
    m_limit.set(limits->bytesPerSecond, limits->waitingFor);
    m_tasksWaitFor = limits->tasksWaitFor;
    for (const auto &[id, running] : m_running)
        hold(*running);
}

void Server::hold(Running &running) const
{
    const bool mustWait = running.isForTask && !m_tasksWaitFor.isEmpty();
    running.limit.set(mustWait ? std::optional<qint64>(0) : std::nullopt, m_tasksWaitFor);
}

void Server::start(quint64 id, const QString &method, const QJsonObject &params)
{
    const auto running = std::make_shared<Running>(m_limit);
    running->isForTask = params.value("is_for_task"_L1).toBool();
    hold(*running);
    m_running[id] = running;
    m_pool.start([this, id, method, params, running] {
        QJsonObject message = run(id, method, params, *running);
        message.insert(u"id"_s, static_cast<qint64>(id));
        QMetaObject::invokeMethod(this, [this, id, message] {
            m_running.erase(id);
            write(message);
        });
    });
}

QJsonObject Server::run(quint64 id, const QString &method, const QJsonObject &params,
                        Running &running)
{
    QElapsedTimer sinceReport;
    QString phase;
    const engine::Job job{running.cancelled, [&](const Progress &progress) {
        if (progress.phase == phase && sinceReport.elapsed() < progressEveryMs)
            return;
        phase = progress.phase;
        sinceReport.start();
        const QJsonObject message{{u"id"_s, static_cast<qint64>(id)},
                                  {u"progress"_s, wire::toJson(progress)}};
        QMetaObject::invokeMethod(this, [this, message] { write(message); });
    }, &running.limit};
    if (method == u"transfer")
        return answer(wire::transferRequestFromJson(params),
                      [&](const auto &request) { return engine::transfer(request, job); });
    if (method == u"check_file")
        return answer(wire::checkRequestFromJson(params),
                      [&](const auto &request) { return engine::checkFile(request, job); });
    if (method == u"pull_image")
        return answer(wire::imageRequestFromJson(params),
                      [&](const auto &request) { return image::engine::pullImage(request, m_unpacker, job); });
    if (method == u"list_images")
        return answer(wire::cacheRequestFromJson(params), [](const auto &request) {
            return image::engine::listImages(request);
        });
    if (method == u"remove_image")
        return answer(wire::cacheRequestFromJson(params), [](const auto &request) {
            return image::engine::removeImage(request);
        });
    if (method == u"pack_result")
        return answer(wire::packRequestFromJson(params),
                      [&](const auto &request) { return collectResult(m_program, request, job); });
    if (method == u"verify_result")
        return answer(wire::verifyRequestFromJson(params), [&](const auto &request) {
            return engine::verifyResultZip(request, m_keccak, job);
        });
    if (method == u"catalog_update" || method == u"catalog_publish")
        return answer(Result<QJsonObject>(params),
                      [&](const auto &request) { return playCatalog(m_program, method, request, job); });
    const Error unknown = fail(Code::InvalidArgument, "content.bad_message"_reason, method);
    return {{u"error"_s, wire::toJson(unknown)}};
}

void Server::write(const QJsonObject &message)
{
    const QByteArray line = wire::line(message);
    for (qsizetype sent = 0; sent < line.size();) {
        const ssize_t done = ::write(STDOUT_FILENO, line.constData() + sent,
                                     static_cast<size_t>(line.size() - sent));
        if (done <= 0 && errno != EINTR)
            return QCoreApplication::exit(1);
        sent += std::max<ssize_t>(done, 0);
    }
}

} // namespace fallow::fetch
