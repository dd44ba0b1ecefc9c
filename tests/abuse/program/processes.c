/* Other processes, and leaving one's own namespaces. */
#include "attempts.h"

#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/wait.h>

#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif

static long cloneWith(uint64_t flags)
{
    const long child = CALL(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0);
    if (child == 0)
        _exit(0);
    if (child > 0)
        waitpid((pid_t)child, NULL, 0);
    return child;
}

static long clone3With(uint64_t flags)
{
    struct clone_args arguments = {.flags = flags, .exit_signal = SIGCHLD};
    const long child = CALL(SYS_clone3, &arguments, sizeof(arguments));
    if (child == 0)
        _exit(0);
    return child;
}

static void leaving(void)
{
    TRY("35.unshare_user", unshare(CLONE_NEWUSER));
    TRY("35.unshare_mount", unshare(CLONE_NEWNS));
    TRY("35.unshare_net", unshare(CLONE_NEWNET));
    TRY("35.unshare_time", unshare(0x80));
    TRY("35.clone_user", cloneWith(CLONE_NEWUSER));
    TRY("35.clone_mount", cloneWith(CLONE_NEWNS));
    TRY("35.clone_net", cloneWith(CLONE_NEWNET));
    TRY("35.clone_pid", cloneWith(CLONE_NEWPID));
    TRY("35.clone_user_and_more", cloneWith(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS));
    TRY("35.clone3", clone3With(0));
    TRY("35.clone3_user", clone3With(CLONE_NEWUSER));
    TRY("35.clone3_into_cgroup", clone3With(CLONE_INTO_CGROUP));
    TRY("35.clone3_clear_sighand", clone3With(CLONE_CLEAR_SIGHAND));
    TRY("35.setns", CALL(SYS_setns, 0, 0));
    const int own = (int)CALL(SYS_pidfd_open, 1, 0);
    TRY("251.setns_by_pidfd_of_init", CALL(SYS_setns, own, CLONE_NEWNS | CLONE_NEWUSER));
    TRY("251.take_file_of_init", CALL(SYS_pidfd_getfd, own, 4, 0));
    TRY("251.namespace_by_pidfd", CALL(SYS_ioctl, own, 0xFF03)); /* PIDFD_GET_MNT_NAMESPACE */
    TRY("251.advise_init", CALL(SYS_process_madvise, own, NULL, 0, 4, 0));
    TRY("251.release_memory_of_init", CALL(SYS_process_mrelease, own, 0));
    close(own);
}

static void others(int hostPid)
{
    char buffer[64];
    struct iovec here = {buffer, sizeof(buffer)};
    struct iovec there = {(void *)&others, sizeof(buffer)};
    TRY("13.signal_host", kill(hostPid, 0));
    TRY("13.pidfd_of_host", CALL(SYS_pidfd_open, hostPid, 0));
    TRY("13.signal_group_of_host", kill(-hostPid, 0));
    int found = 0;
    for (int pid = 2; pid < 60000; ++pid)
        found += pid != getpid() && kill(pid, 0) == 0;
    BREACH("13.any_other_process", found > 0);
    TRY("30.ptrace_init", ptrace(PTRACE_ATTACH, 1, NULL, NULL));
    TRY("30.ptrace_seize", ptrace(PTRACE_SEIZE, 1, NULL, NULL));
    TRY("30.ptrace_me", ptrace(PTRACE_TRACEME, 0, NULL, NULL));
    TRY("30.read_init", process_vm_readv(1, &here, 1, &there, 1, 0));
    TRY("30.write_init", process_vm_writev(1, &here, 1, &there, 1, 0));
    TRY("30.read_self", process_vm_readv(getpid(), &here, 1, &there, 1, 0));
    TRY("30.kcmp", CALL(SYS_kcmp, 1, 1, 0, 0, 0));
    TRY("30.open_to_debuggers", prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0) == 0
            ? ptrace(PTRACE_ATTACH, 1, NULL, NULL)
            : -1);
    TRY("54.kill_init", kill(1, SIGKILL));
    TRY("54.stop_init", kill(1, SIGSTOP));
    TRY("54.end_init_politely", kill(1, SIGTERM));
    TRY("54.queue_to_init", sigqueue(1, SIGRTMIN, (union sigval){0}));
    TRY("252.robust_list_of_init", CALL(SYS_get_robust_list, 1, buffer, buffer + 8));
    TRY("252.limits_of_init", CALL(SYS_prlimit64, 1, 7, buffer, NULL));
    TRY("252.group_of_init", setpgid(0, 1));
    TRY("252.session_of_init", getsid(1) > 0 ? setpgid(1, 1) : -1);
    TRY("34.setsid", setsid());
}

/* Who is outside must live to see the rest; the attempts after this one say that they did. */
static void killAll(void)
{
    kill(-1, SIGTERM);
}

void tryProcesses(int hostPid)
{
    leaving();
    signal(SIGTERM, SIG_IGN);
    inChild("54.kill_everybody", killAll);
    others(hostPid);
}
