#pragma once

#include "core/api/sandbox.h"

#include <QPromise>

#include <memory>
#include <optional>
#include <utility>

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

    api::Answer<api::ProbeReply> probe(const api::ProbeRequest &request) override
    {
        m_probedAgain += request.again ? 1 : 0;
        if (m_probeError)
            return ready(base::Result<api::ProbeReply>(*m_probeError));
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
        ++m_xrays;
        m_xrayOf = request.task;
        if (m_isForbidden)
            return settle(base::fail(
                base::Code::Unavailable, "sandbox.no_user_namespace"_reason, QStringLiteral("unshare")));
        if (!request.task.isEmpty() && request.task != m_task)
            return settle(base::fail(base::Code::NotFound, "sandbox.no_such_task"_reason, request.task));
        return settle(api::XrayReply{.policyHash = QString(64, u'a'), .lines = m_lines});
    }

    /// Answers about an X-ray wait until `release`.
    void hold() { m_isHolding = true; }
    void release()
    {
        m_isHolding = false;
        for (const auto &[promise, result] : std::exchange(m_held, {})) {
            promise->addResult(result);
            promise->finish();
        }
    }
    void failProbe(std::optional<base::Error> error) { m_probeError = std::move(error); }
    int probedAgain() const { return m_probedAgain; }
    int xrays() const { return m_xrays; }
    const QString &xrayOf() const { return m_xrayOf; } ///< the task of the last one
    /// What the next X-ray finds.
    void setLines(std::vector<api::XrayLine> lines) { m_lines = std::move(lines); }

private:
    using XrayResult = base::Result<api::XrayReply>;

    template <typename T> static QFuture<T> ready(T value)
    {
        return QtFuture::makeReadyFuture(std::move(value));
    }
    api::Answer<api::XrayReply> settle(XrayResult result)
    {
        if (!m_isHolding)
            return ready(std::move(result));
        const auto promise = std::make_shared<QPromise<XrayResult>>();
        promise->start();
        m_held.emplace_back(promise, std::move(result));
        return promise->future();
    }
    static std::vector<api::XrayLine> usualLines()
    {
        std::vector<api::XrayLine> lines;
        const auto add = [&lines](const char *area, const char *tried, const char *cameBack) {
            lines.push_back(
                {QString::fromLatin1(area), QString::fromLatin1(tried), QString::fromLatin1(cameBack), true});
        };
        add("files", "list /", "bin dev iexec_in iexec_out proc run tmp");
        add("files", "list /iexec_in", "");
        add("files", "open /proc/kcore", "EACCES");
        add("network", "list interfaces", "lo");
        add("network", "socket of the Internet, TCP", "EAFNOSUPPORT");
        add("processes", "count others", "0");
        add("processes", "trace process 1", "EPERM");
        add("devices", "list /dev", "fd full null random tty urandom zero");
        add("devices", "open /dev/mem", "ENOENT");
        add("limits", "processes", "256");
        add("limits", "bytes free in /", "1073741824");
        add("limits", "scheduling class", "idle");
        return lines;
    }

    bool m_isForbidden = false;
    bool m_isHolding = false;
    int m_probedAgain = 0;
    int m_xrays = 0;
    QString m_xrayOf;
    std::optional<base::Error> m_probeError;
    QString m_task;
    std::vector<api::XrayLine> m_lines = usualLines();
    std::vector<std::pair<std::shared_ptr<QPromise<XrayResult>>, XrayResult>> m_held;
};

} // namespace fallow::test
