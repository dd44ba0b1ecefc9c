#include "sandbox/policy/policy.h"

#include "sandbox/policy/strict_reader.h"

#include <nlohmann/json.hpp>

namespace fallow::sandbox
{
namespace
{

constexpr size_t maxTextBytes = 1 << 20; // as a frame
constexpr size_t maxArguments = 4096;
constexpr uint64_t tebibyte = uint64_t(1) << 40;
constexpr uint64_t month = uint64_t(31) * 24 * 3600 * 1000; // ms; the longest category is hours

std::string programName(RunProgram program)
{
    return program == RunProgram::Xray ? "xray" : "image";
}

void readEnvironment(StrictReader &reader, EnvironmentList &env)
{
    const nlohmann::json *list = reader.array("env", maxArguments);
    if (!list)
        return;
    env.clear();
    for (const nlohmann::json &entry : *list) {
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string()
            || !entry[1].is_string())
            return reader.complain("env", "expected pairs of name and value");
        auto name = entry[0].get<std::string>();
        auto value = entry[1].get<std::string>();
        if (name.empty() || name.find('=') != std::string::npos
            || name.find('\0') != std::string::npos || value.find('\0') != std::string::npos)
            return reader.complain("env", "not a variable: " + name.substr(0, 64));
        env.emplace_back(std::move(name), std::move(value));
    }
}

void readPlaces(StrictReader &reader, Policy &policy)
{
    reader.path("rootfs", policy.rootfs, false);
    reader.path("cwd", policy.cwd, false);
    reader.path("in_dir", policy.in_dir, true);
    reader.path("out_dir", policy.out_dir, false);
    reader.path("scratch_dir", policy.scratch_dir, true);
    reader.path("stdout_path", policy.stdout_path, true);
    reader.path("stderr_path", policy.stderr_path, true);
}

void readLimits(StrictReader &reader, Policy &policy)
{
    reader.number("root_bytes", policy.root_bytes, 1 << 20, tebibyte);
    reader.number("root_inodes", policy.root_inodes, 100, 100'000'000);
    reader.number("shm_bytes", policy.shm_bytes, 4096, tebibyte);
    reader.number("out_bytes", policy.out_bytes, 4096, tebibyte);
    reader.number("out_files", policy.out_files, 1, 10'000'000);
    reader.number("stdout_bytes", policy.stdout_bytes, 0, tebibyte);
    reader.number("stderr_bytes", policy.stderr_bytes, 0, tebibyte);
    reader.number("wall_ms", policy.wall_ms, 1, month);
    reader.number("cpu_ms", policy.cpu_ms, 0, month * 1024);
    reader.number("memory_bytes", policy.memory_bytes, 0, 64 * tebibyte);
    if (policy.memory_bytes != 0 && policy.memory_bytes < (1 << 23))
        reader.complain("memory_bytes", "less than 8 MiB starts nothing");
    reader.number("pids_max", policy.pids_max, 2, 1'000'000);
    reader.number("cores", policy.cores, 0, 1024);
    reader.number("cpu_quota_percent", policy.cpu_quota_percent, 0, Policy::maxQuotaPercent);
    reader.flag("yields", policy.yields);
    reader.number("disk_reserve_bytes", policy.disk_reserve_bytes, 0, 1024 * tebibyte);
    reader.number("core_milliwatts", policy.core_milliwatts, 0, 1'000'000);
}

void readExtras(StrictReader &reader, Policy &policy)
{
    reader.text("gpu", policy.gpu, 64);
    for (const char c : policy.gpu) {
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')))
            return reader.complain("gpu", "not the name of a card");
    }
    reader.text("user", policy.user, 256);
    for (const char c : policy.user) {
        if (static_cast<unsigned char>(c) <= ' ')
            return reader.complain("user", "white space or control characters");
    }
    reader.text("relay_socket", policy.relay_socket);
    if (!policy.relay_socket.empty())
        reader.complain("relay_socket", "there is no relay yet");
}

} // namespace

nlohmann::json toJson(const Policy &policy)
{
    return {{"version", policy.version}, {"rootfs", policy.rootfs},
        {"program", programName(policy.program)}, {"argv", policy.argv}, {"env", policy.env},
        {"cwd", policy.cwd}, {"user", policy.user}, {"in_dir", policy.in_dir},
        {"out_dir", policy.out_dir}, {"scratch_dir", policy.scratch_dir},
        {"stdout_path", policy.stdout_path}, {"stderr_path", policy.stderr_path},
        {"root_bytes", policy.root_bytes}, {"root_inodes", policy.root_inodes},
        {"shm_bytes", policy.shm_bytes}, {"out_bytes", policy.out_bytes},
        {"out_files", policy.out_files}, {"stdout_bytes", policy.stdout_bytes},
        {"stderr_bytes", policy.stderr_bytes}, {"wall_ms", policy.wall_ms},
        {"cpu_ms", policy.cpu_ms}, {"memory_bytes", policy.memory_bytes},
        {"pids_max", policy.pids_max}, {"cores", policy.cores},
        {"cpu_quota_percent", policy.cpu_quota_percent}, {"yields", policy.yields},
        {"disk_reserve_bytes", policy.disk_reserve_bytes},
        {"core_milliwatts", policy.core_milliwatts}, {"uid", policy.uid}, {"gpu", policy.gpu},
        {"relay_socket", policy.relay_socket}, {"required_features", policy.required_features}};
}

Expected<Policy> policyFromJson(const nlohmann::json &json)
{
    Policy policy;
    StrictReader reader(json, "sandbox.bad_policy");
    reader.integer("version", policy.version, Policy::currentVersion, Policy::currentVersion);
    readPlaces(reader, policy);
    std::string program = programName(policy.program);
    reader.text("program", program);
    policy.program =
        program == programName(RunProgram::Xray) ? RunProgram::Xray : RunProgram::Image;
    if (program != programName(policy.program))
        reader.complain("program", "neither image nor xray");
    reader.texts("argv", policy.argv, maxArguments);
    if (policy.argv.empty() || policy.argv.front().empty())
        reader.complain("argv", "names no program");
    readEnvironment(reader, policy.env);
    readLimits(reader, policy);
    // Zero is the one identity that the sandbox must never have (sandbox.md 0.2).
    reader.integer("uid", policy.uid, 1, 0x7FFFFFFE);
    readExtras(reader, policy);
    reader.texts("required_features", policy.required_features, 64);
    if (auto failure = reader.finish())
        return *failure;
    return policy;
}

std::string canonicalText(const Policy &policy)
{
    return toJson(policy).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Expected<Policy> policyFromText(const std::string &text)
{
    if (text.size() > maxTextBytes)
        return Failure{"sandbox.bad_json", "policy longer than 1 MiB"};
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_discarded())
        return Failure{"sandbox.bad_json", "policy is not JSON"};
    return policyFromJson(json);
}

} // namespace fallow::sandbox
