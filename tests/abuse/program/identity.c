/* Being somebody else, and being sooner. */
#include "attempts.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <grp.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

void tryPriority(void)
{
    const struct sched_param fifo = {.sched_priority = 1};
    const struct sched_param none = {0};
    cpu_set_t all;
    memset(&all, 0xFF, sizeof(all));
    BREACH("31.not_idle_class", sched_getscheduler(0) != SCHED_IDLE);
    BREACH("31.not_nicest", getpriority(PRIO_PROCESS, 0) != 19);
    TRY("31.nice_minus_5", setpriority(PRIO_PROCESS, 0, -5));
    TRY("31.nice_of_the_user", setpriority(PRIO_USER, 0, -5));
    TRY("31.fifo", sched_setscheduler(0, SCHED_FIFO, &fifo));
    TRY("31.leave_idle", sched_setscheduler(0, SCHED_OTHER, &none));
    TRY("31.batch", sched_setscheduler(0, SCHED_BATCH, &none));
    struct {
        uint32_t size, policy;
        uint64_t flags;
        int32_t nice;
        uint32_t priority;
        uint64_t runtime, deadline, period;
        uint32_t low, high;
    } deadline = {.size = 56, .policy = 6, .runtime = 1000000, .deadline = 9000000, .period = 9000000};
    TRY("31.deadline", CALL(SYS_sched_setattr, 0, &deadline, 0));
    TRY("32.ioprio_best_effort", CALL(SYS_ioprio_set, 1, 0, 2 << 13));
    TRY("32.ioprio_realtime", CALL(SYS_ioprio_set, 1, 0, 1 << 13));
    TRY("33.affinity", sched_setaffinity(0, sizeof(all), &all));
    TRY("261.core_scheduling", prctl(62, 1, 0, 0, 0)); /* PR_SCHED_CORE, create */
    const struct rlimit more = {1 << 20, 1 << 20};
    TRY("56.files", setrlimit(RLIMIT_NOFILE, &more));
    TRY("56.processes", setrlimit(RLIMIT_NPROC, &more));
    TRY("56.file_size", setrlimit(RLIMIT_FSIZE, &(struct rlimit){RLIM_INFINITY, RLIM_INFINITY}));
    TRY("56.core", setrlimit(RLIMIT_CORE, &(struct rlimit){RLIM_INFINITY, RLIM_INFINITY}));
    TRY("56.locked", setrlimit(RLIMIT_MEMLOCK, &(struct rlimit){RLIM_INFINITY, RLIM_INFINITY}));
    struct rlimit core;
    getrlimit(RLIMIT_CORE, &core);
    BREACH("58.core_reaches_a_handler", core.rlim_max != 1);
}

static int isPrivileged(void)
{
    struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct data[2] = {0};
    CALL(SYS_capget, &head, data);
    return (data[0].effective | data[1].effective | data[0].permitted | data[0].inheritable) != 0;
}

/* A second filter cannot loosen the first, and a listener of ours is not the supervisor's. */
static long stackFilter(unsigned flags)
{
    struct sock_filter pass[] = {{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW}};
    const struct sock_fprog filter = {1, pass};
    return CALL(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &filter);
}

/* The listener of a filter that asks about every call: the kernel must refuse a second one. */
static void secondListener(void)
{
    TRY("262.second_listener", stackFilter(SECCOMP_FILTER_FLAG_NEW_LISTENER));
    TRY("262.looser_filter", stackFilter(0));
    TRY("262.after_looser_filter", CALL(SYS_unshare, CLONE_NEWUSER));
}

static void setuidProgram(void)
{
    /* The driver left a copy of this program owned by another user, with the bit set. */
    struct stat status;
    BREACH("42.setuid_file_of_root", stat("/bin/setuid", &status) == 0 && status.st_uid != 0
            && geteuid() == status.st_uid);
    chmod("/bin/busybox", 04755);
    const pid_t child = fork();
    if (child == 0) {
        const int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(null, 1);
        execl("/bin/busybox", "sh", "-c", "exit $(cat /proc/self/status | grep -c '^CapEff:.*[1-9a-f]')", NULL);
        _exit(127);
    }
    int got = 0;
    waitpid(child, &got, 0);
    BREACH("42.setuid_gives_capabilities", WIFEXITED(got) && WEXITSTATUS(got) == 1);
}

void tryIdentity(void)
{
    BREACH("41.any_capability", isPrivileged());
    BREACH("41.kernel_user_0", contains("/proc/self/uid_map", "4294967295"));
    TRY("41.regain_privileges", prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0));
    BREACH("41.new_privileges_possible", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1);
    struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct data[2] = {{~0U, ~0U, ~0U}, {~0U, ~0U, ~0U}};
    TRY("41.capset", CALL(SYS_capset, &head, data));
    TRY("41.ambient", prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, 21, 0, 0));
    TRY("41.securebits", prctl(PR_SET_SECUREBITS, 0x2f, 0, 0, 0));
    TRY("41.setuid_other", setuid(1));
    TRY("41.setresuid_other", setresuid(1, 1, 1));
    TRY("41.setgid_other", setgid(1));
    TRY("41.setgroups", setgroups(0, NULL));
    TRY("41.chown_to_other", chown("/iexec_in", 1, 1));
    TRY("263.move_memory_map", prctl(PR_SET_MM, PR_SET_MM_EXE_FILE, 1, 0, 0));
    TRY("263.child_subreaper_of_init", prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0 ? getppid() - 1 == 0 ? (errno = EPERM, -1) : 0 : -1);
    TRY("263.mce_policy", prctl(PR_MCE_KILL, 1, 9, 0, 0));
    TRY("263.strict_seccomp_off", prctl(PR_SET_SECCOMP, 0, 0, 0, 0));
    TRY("263.io_flusher", prctl(57, 1, 0, 0, 0)); /* PR_SET_IO_FLUSHER */
    setuidProgram();
    secondListener();
}
