#pragma once

#include "core/content/engine/job.h"
#include "core/content/engine/rate_limit.h"
#include "core/content/engine/result_facts.h"
#include "core/image/engine/unpack.h"

#include <QObject>
#include <QSocketNotifier>
#include <QThreadPool>

#include <map>
#include <memory>

namespace fallow::fetch {

/// Reads orders from standard input, runs each on a thread of a small pool and writes progress and
/// answers to standard output (core/content/wire.h). Leaves when the input closes. The main thread
/// alone reads and writes; jobs get values and a flag.
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(content::engine::Keccak keccak);
    ~Server() override;

private:
    void readInput();
    void handle(const QByteArray &line);
    void setLimits(const QJsonObject &params);
    void start(quint64 id, const QString &method, const QJsonObject &params);
    void write(const QJsonObject &message);
    /// Shared with the job's thread, which may still read it when the answer is on its way.
    struct Running {
        explicit Running(content::engine::RateLimit &all) : limit(all) { }
        std::atomic_bool cancelled = false;
        content::engine::RateLimit limit; ///< of all, held while tasks have to wait and it is for one
        bool isForTask = false; ///< main thread
    };
    void hold(Running &running) const;
    QJsonObject run(quint64 id, const QString &method, const QJsonObject &params, Running &running);

    const content::engine::Keccak m_keccak;
    const QString m_program; ///< ourselves, for what a process of its own does
    const image::engine::Unpacker m_unpacker;
    content::engine::RateLimit m_limit; ///< of all jobs together
    QSocketNotifier m_notifier;
    QByteArray m_input;
    QThreadPool m_pool;
    QString m_tasksWaitFor;
    std::map<quint64, std::shared_ptr<Running>> m_running;
};

} // namespace fallow::fetch
