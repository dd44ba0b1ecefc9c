#pragma once

#include "core/base/result.h"
#include "sandbox/policy/frame.h"

#include <QLocalSocket>
#include <QObject>
#include <QProcess>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <memory>

namespace fallow::runner
{

/// One `fallow-sandbox supervise` process and the socket to it. Lives in its owner's thread, which
/// must outlive it. Dropping it closes the socket, upon which the supervisor ends all its runs.
class SupervisorLink : public QObject
{
    Q_OBJECT

public:
    /// Reason: `runner.no_socket`. That the program cannot be started shows as `lost`.
    static base::Result<std::unique_ptr<SupervisorLink>> start(
        const QString &program, const QStringList &arguments);
    ~SupervisorLink() override;

    void send(const nlohmann::json &message);
    qint64 processId() const { return m_process->processId(); }

Q_SIGNALS:
    void received(const nlohmann::json &message);
    void lost(const QString &detail); ///< once; nothing comes after it

private:
    SupervisorLink();
    void read();
    void giveUp(const QString &detail);

    std::unique_ptr<QProcess> m_process;
    QLocalSocket m_socket;
    sandbox::FrameReader m_reader;
    bool m_lost = false;
};

} // namespace fallow::runner
