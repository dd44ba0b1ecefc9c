#include "sandbox/policy/report.h"

#include "sandbox/policy/strict_reader.h"

#include <nlohmann/json.hpp>

#include <array>
#include <limits>

namespace fallow::sandbox
{
namespace
{

constexpr std::array outcomes = {Outcome::Exited, Outcome::Signalled, Outcome::Wall, Outcome::Cpu,
    Outcome::Memory, Outcome::Output, Outcome::Killed, Outcome::SetupError, Outcome::Running};

void readDenied(StrictReader &reader, std::vector<Denied> &denied)
{
    const nlohmann::json *list = reader.array("denied", 256);
    if (!list)
        return;
    for (const nlohmann::json &entry : *list) {
        Denied one;
        StrictReader fields(entry, "sandbox.bad_report");
        fields.text("what", one.what);
        fields.text("detail", one.detail);
        fields.number("count", one.count, 1, std::numeric_limits<uint64_t>::max());
        if (auto failure = fields.finish())
            return reader.complain("denied", failure->detail);
        denied.push_back(std::move(one));
    }
}

void readUsage(StrictReader &reader, Report &report)
{
    constexpr uint64_t any = std::numeric_limits<uint64_t>::max();
    reader.number("wall_ms", report.wall_ms, 0, any);
    reader.number("paused_ms", report.paused_ms, 0, any);
    reader.number("cpu_ms", report.cpu_ms, 0, any);
    reader.number("memory_kb", report.memory_kb, 0, any);
    reader.number("max_rss_kb", report.max_rss_kb, 0, any);
    reader.number("pids_peak", report.pids_peak, 0, any);
    reader.number("io_read_bytes", report.io_read_bytes, 0, any);
    reader.number("io_write_bytes", report.io_write_bytes, 0, any);
    reader.number("gpu_ms", report.gpu_ms, 0, any);
    reader.text("gpu_method", report.gpu_method);
    reader.number("energy_mj", report.energy_mj, 0, any);
    reader.text("energy_method", report.energy_method);
    reader.text("method", report.method);
    reader.text("root", report.root);
    reader.number("stdout_bytes", report.stdout_bytes, 0, any);
    reader.number("stderr_bytes", report.stderr_bytes, 0, any);
}

} // namespace

std::string outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Exited:
        return "exited";
    case Outcome::Signalled:
        return "signalled";
    case Outcome::Wall:
        return "wall";
    case Outcome::Cpu:
        return "cpu";
    case Outcome::Memory:
        return "memory";
    case Outcome::Output:
        return "output";
    case Outcome::Killed:
        return "killed";
    case Outcome::SetupError:
        return "setup_error";
    case Outcome::Running:
        return "running";
    }
    return "setup_error";
}

nlohmann::json toJson(const Report &report)
{
    auto denied = nlohmann::json::array();
    for (const Denied &one : report.denied)
        denied.push_back({{"what", one.what}, {"detail", one.detail}, {"count", one.count}});
    return {{"outcome", outcomeName(report.outcome)}, {"exit_code", report.exit_code},
        {"signal", report.signal}, {"wall_ms", report.wall_ms}, {"paused_ms", report.paused_ms},
        {"cpu_ms", report.cpu_ms}, {"memory_kb", report.memory_kb},
        {"max_rss_kb", report.max_rss_kb}, {"pids_peak", report.pids_peak},
        {"io_read_bytes", report.io_read_bytes}, {"io_write_bytes", report.io_write_bytes},
        {"gpu_ms", report.gpu_ms}, {"gpu_method", report.gpu_method},
        {"energy_mj", report.energy_mj}, {"energy_method", report.energy_method},
        {"method", report.method}, {"root", report.root}, {"stdout_bytes", report.stdout_bytes},
        {"stderr_bytes", report.stderr_bytes}, {"denied", std::move(denied)},
        {"reason", report.reason}, {"detail", report.detail}};
}

Expected<Report> reportFromJson(const nlohmann::json &json)
{
    Report report;
    StrictReader reader(json, "sandbox.bad_report");
    std::string name;
    reader.text("outcome", name);
    bool known = false;
    for (const Outcome outcome : outcomes) {
        if (outcomeName(outcome) == name) {
            report.outcome = outcome;
            known = true;
        }
    }
    if (!known)
        reader.complain("outcome", "unknown: " + name.substr(0, 64));
    reader.integer("exit_code", report.exit_code, -1, 255);
    reader.integer("signal", report.signal, 0, 64);
    readUsage(reader, report);
    readDenied(reader, report.denied);
    reader.text("reason", report.reason);
    reader.text("detail", report.detail, 1 << 16);
    if (auto failure = reader.finish())
        return *failure;
    return report;
}

} // namespace fallow::sandbox
