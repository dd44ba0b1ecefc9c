#include "core/runner/sandbox_look.h"

#include "core/base/future.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace fallow::runner
{

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Reason;
using base::operator""_reason;

namespace
{

constexpr uint64_t xrayWallMs = 10'000;
constexpr uint64_t xrayBytes = 256 * 1024;

base::Error errorOf(const sandbox::Failure &failure)
{
    return fail(Code::Unavailable, Reason(QString::fromStdString(failure.reason)),
        QString::fromStdString(failure.detail));
}

/// The folders of one look; gone with it.
struct Place {
    QTemporaryDir folder;
    QString at(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
};

SandboxLook::Xray linesOf(const Place &place, const sandbox::Report &report)
{
    if (report.outcome != sandbox::Outcome::Exited || report.exit_code != 0)
        return errorOf({report.reason.empty() ? "sandbox.bad_xray" : report.reason, report.detail});
    QFile file(place.at("stdout"));
    if (!file.open(QIODevice::ReadOnly))
        return errorOf({"sandbox.bad_xray", "printed nothing"});
    const auto lines = sandbox::xrayFromText(file.readAll().toStdString());
    if (!lines)
        return errorOf(lines.failure());
    return *lines;
}

} // namespace

SandboxLook::SandboxLook(Runner &runner, RunnerConfig config)
    : m_runner(runner), m_config(std::move(config))
{
}

SandboxLook::Features SandboxLook::featuresOf(const QByteArray &printed)
{
    const auto features = sandbox::featuresFromText(printed.toStdString());
    if (!features)
        return errorOf(features.failure());
    m_features = *features;
    return *features;
}

QFuture<SandboxLook::Features> SandboxLook::probe(Freshness freshness)
{
    // Shared because std::function, which Qt's slots are, copies.
    auto promise = std::make_shared<QPromise<Features>>();
    promise->start();
    const auto end = [promise](Features features) {
        promise->addResult(std::move(features));
        promise->finish();
    };
    if (m_features && freshness == Freshness::SinceStart) {
        end(*m_features);
        return promise->future();
    }
    auto *process = new QProcess(this);
    connect(process, &QProcess::errorOccurred, this, [this, process, end] {
        if (process->error() != QProcess::FailedToStart)
            return; // `finished` follows
        end(fail(Code::Unavailable, "runner.no_sandbox_program"_reason, m_config.program));
        process->deleteLater();
    });
    connect(process, &QProcess::finished, this, [this, process, end] {
        end(featuresOf(process->readAllStandardOutput()));
        process->deleteLater();
    });
    process->start(m_config.program, {u"probe"_s, u"--bwrap"_s, m_config.bwrap});
    return promise->future();
}

QFuture<SandboxLook::Xray> SandboxLook::xray(sandbox::Policy policy)
{
    const auto place = std::make_shared<Place>(); // shared with the answer, which reads it
    for (const char *name : {"out", "root"})
        QDir().mkpath(place->at(name));
    if (policy.rootfs.empty())
        policy.rootfs = place->at("root").toStdString();
    policy.program = sandbox::RunProgram::Xray;
    policy.argv = {"xray"};
    policy.out_dir = place->at("out").toStdString();
    policy.stdout_path = place->at("stdout").toStdString();
    policy.stderr_path.clear();
    policy.stdout_bytes = xrayBytes;
    policy.wall_ms = xrayWallMs;
    const QString name = u"xray-%1"_s.arg(++m_looks);
    return base::then(
        this, m_runner.start(name, policy), [place](const Runner::RunResult &report) -> Xray {
            return report ? linesOf(*place, *report) : Xray(report.error());
        });
}

} // namespace fallow::runner
