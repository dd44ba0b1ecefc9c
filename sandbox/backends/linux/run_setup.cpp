#include "sandbox/backends/linux/control_group.h"
#include "sandbox/backends/linux/run.h"
#include "sandbox/backends/linux/spawn.h"
#include "sandbox/collect/remove_tree.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fallow::sandbox
{
namespace
{

constexpr uint64_t diagnosticsBytes = 8192;

/// As root the run has another user, and these are its own.
Expected<Nothing> giveFolders(const Policy &policy)
{
    if (::geteuid() != 0)
        return Nothing{};
    const bool given = giveTree(policy.rootfs, policy.uid, false)
        && (policy.in_dir.empty() || giveTree(policy.in_dir, policy.uid, true))
        && giveTree(policy.out_dir, policy.uid, true);
    if (!given)
        return systemFailure("sandbox.stage_failed", "giving the folders to the run's user");
    return Nothing{};
}

} // namespace

Expected<std::unique_ptr<Run>> Run::start(
    Loop &loop, const Policy &policy, const RunOptions &options, Place place, Listener listener)
{
    std::unique_ptr<Run> run(new Run(loop, policy, std::move(place), std::move(listener)));
    if (const auto spawned = run->spawn(options); !spawned)
        return spawned.failure();
    return run;
}

Expected<Nothing> Run::spawn(const RunOptions &options)
{
    if (const auto full = m_quota.check())
        return *full;
    if (const auto given = giveFolders(m_policy); !given)
        return given.failure();
    auto out = m_stdout.open(m_policy.stdout_path, m_policy.stdout_bytes);
    auto err = m_stderr.open(m_policy.stderr_path, m_policy.stderr_bytes);
    auto diagnostics = m_diagnostics.open({}, diagnosticsBytes);
    if (!out || !err || !diagnostics)
        return !out ? out.failure() : !err ? err.failure() : diagnostics.failure();
    if (::geteuid() == 0) {
        // So that the program may open /dev/stdout again, as it may in Docker.
        for (const FileHandle *pipe : {&*out, &*err}) {
            if (::fchown(pipe->get(), m_policy.uid, m_policy.uid) != 0)
                return systemFailure("sandbox.cannot_write_log", "pipe");
        }
    }
    int ends[2] = {};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return systemFailure("sandbox.cannot_fork", "socket");
    m_channel = FileHandle(ends[0]);
    const FileHandle theirs(ends[1]);
    const int on = 1;
    ::setsockopt(m_channel.get(), SOL_SOCKET, SO_PASSCRED, &on, sizeof(on)); // tells init's pid
    if (const auto made = makeScratch(); !made)
        return made;
    const FileHandle policy = memoryFile("policy", canonicalText(policyForInit()));
    const FileHandle null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    auto process = spawnSelf({"launch", options.bwrap, std::to_string(::getpid()),
                                 options.copyRoot ? "copy" : "overlay"},
        {null.get(), diagnostics->get(), diagnostics->get(), policy.get(), theirs.get(), out->get(),
            err->get()},
        {m_place.limits->doors(), m_place.cpus});
    if (!process)
        return process.failure();
    m_bwrap = std::move(*process);
    m_loop.watch(m_channel.get(), [this] { readReport(); });
    m_loop.watch(m_bwrap.get(), [this] { bwrapEnded(); });
    watchMemory();
    return Nothing{};
}

/// A folder of this run's own; those of supervisors that are no more go.
Expected<Nothing> Run::makeScratch()
{
    if (m_policy.scratch_dir.empty())
        return Nothing{};
    for (const std::string &left : leftGroups(m_policy.scratch_dir))
        removeTree(m_policy.scratch_dir, left.substr(m_policy.scratch_dir.size() + 1));
    const std::string path = m_policy.scratch_dir + "/" + m_place.name;
    if (::mkdir(path.c_str(), 0700) != 0
        || (::geteuid() == 0 && ::chown(path.c_str(), m_policy.uid, m_policy.uid) != 0))
        return systemFailure("sandbox.stage_failed", path);
    return Nothing{};
}

/// What the kernel holds, init need not sample.
Policy Run::policyForInit() const
{
    Policy policy = m_policy;
    if (!policy.scratch_dir.empty())
        policy.scratch_dir += "/" + m_place.name;
    if (m_place.limits->holdsMemory())
        policy.memory_bytes = 0;
    if (m_place.limits->countsCpu())
        policy.cpu_ms = 0;
    // The group refuses first, and counts what it refused: the kernel adds a fork to the rlimit's
    // number before it asks the group, and each process may be in the middle of one.
    if (m_place.limits->countsForks() && policy.program == RunProgram::Image)
        policy.pids_max *= 2;
    return policy;
}

void Run::watchMemory()
{
    const int alarm = m_place.limits->memoryAlarm();
    if (alarm < 0)
        return;
    m_loop.watch(alarm, [this, alarm] {
        char buffer[4096];
        while (::read(alarm, buffer, sizeof(buffer)) > 0) { }
        checkUse();
    });
}

} // namespace fallow::sandbox
