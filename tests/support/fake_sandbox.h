#pragma once

#include "core/api/sandbox.h"

namespace fallow::test
{

/// A computer on which everything is there but a graphics card, or nothing can run.
class FakeSandbox final : public api::Sandbox
{
public:
    /// As on a computer that forbids user namespaces.
    void forbidNamespaces() { m_isForbidden = true; }
    /// The one task of which an X-ray can be made.
    void setTask(const QString &task) { m_task = task; }

    api::Answer<api::ProbeReply> probe(const api::ProbeRequest &) override
    {
        api::SandboxFeature namespaces{.name = QStringLiteral("user_namespaces"),
            .isThere = !m_isForbidden,
            .isNeeded = true,
            .why = QStringLiteral("created one"),
            .fix = {}};
        if (m_isForbidden) {
            namespaces.why = QStringLiteral("unshare: No space left on device");
            namespaces.fix = QStringLiteral("Run: sudo sysctl -w user.max_user_namespaces=15000");
        }
        const api::SandboxFeature card{.name = QStringLiteral("gpu_nvidia"),
            .isThere = false,
            .isNeeded = false,
            .why = QStringLiteral("no /dev/nvidia[0-9]*"),
            .fix = QStringLiteral("Install the driver of NVIDIA if there is such a card.")};
        return ready(base::Result<api::ProbeReply>(
            api::ProbeReply{.canRun = !m_isForbidden, .features = {namespaces, card}}));
    }
    api::Answer<api::XrayReply> xray(const api::XrayRequest &request) override
    {
        using base::operator""_reason;
        if (m_isForbidden)
            return ready(base::Result<api::XrayReply>(base::fail(base::Code::Unavailable,
                "sandbox.no_user_namespace"_reason, QStringLiteral("unshare"))));
        if (!request.task.isEmpty() && request.task != m_task)
            return ready(base::Result<api::XrayReply>(
                base::fail(base::Code::NotFound, "sandbox.no_such_task"_reason, request.task)));
        return ready(base::Result<api::XrayReply>(api::XrayReply{.policyHash = QString(64, u'a'),
            .lines = {{QStringLiteral("files"), QStringLiteral("open /proc/kcore"),
                          QStringLiteral("EACCES"), true},
                {QStringLiteral("network"), QStringLiteral("socket of the Internet, TCP"),
                    QStringLiteral("EAFNOSUPPORT"), true}}}));
    }

private:
    template <typename T> static QFuture<T> ready(T value)
    {
        return QtFuture::makeReadyFuture(std::move(value));
    }

    bool m_isForbidden = false;
    QString m_task;
};

} // namespace fallow::test
