/* What a hostile program would try first (sandbox.md 5.1). Each attempt prints "name=OUTCOME": ok,
 * an errno name, or "signal N". It is told a path and a pid of the host to try. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static void say(const char *name, long result)
{
    printf("%s=%s\n", name, result >= 0 ? "ok" : strerrorname_np(errno));
    fflush(stdout);
}
#define TRY(name, expression) (errno = 0, say(name, (long)(expression)))
#define CALL(...) syscall(__VA_ARGS__)

static long opens(const char *path, int flags)
{
    const int file = open(path, flags);
    if (file >= 0)
        close(file);
    return file;
}

/* Kernel pages that are masked open, but hold nothing. */
static long reads(const char *path)
{
    char byte;
    const int file = open(path, O_RDONLY);
    if (file < 0)
        return -1;
    const long count = read(file, &byte, 1);
    close(file);
    if (count == 0)
        errno = ENODATA;
    return count > 0 ? 0 : -1;
}

static void files(const char *hostFile)
{
    TRY("host_file", opens(hostFile, O_RDONLY));
    TRY("host_file_by_proc_root", opens("/proc/self/root/../../etc/hostname", O_RDONLY));
    TRY("remount_root", mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND, NULL));
    TRY("umount_in", umount2("/iexec_in", MNT_DETACH));
    TRY("mount_tmpfs", mount("x", "/tmp", "tmpfs", 0, NULL));
    TRY("fsopen", CALL(SYS_fsopen, "tmpfs", 0));
    TRY("open_tree", CALL(SYS_open_tree, AT_FDCWD, "/", 1));
    TRY("move_mount", CALL(SYS_move_mount, AT_FDCWD, "/tmp", AT_FDCWD, "/tmp", 0));
    TRY("chroot", chroot("/tmp"));
    TRY("pivot_root", CALL(SYS_pivot_root, "/", "/tmp"));
    TRY("mknod_char", mknod("/tmp/null", S_IFCHR | 0666, 259));
    TRY("mknod_block", mknod("/tmp/disk", S_IFBLK | 0666, 65024));
    TRY("name_to_handle_at", CALL(SYS_name_to_handle_at, AT_FDCWD, "/", NULL, NULL, 0));
    TRY("open_by_handle_at", CALL(SYS_open_by_handle_at, 3, NULL, 0));
    TRY("link_root_to_out", link("/bin/busybox", "/iexec_out/busybox"));
    TRY("core_pattern", opens("/proc/sys/kernel/core_pattern", O_WRONLY));
    TRY("max_user_namespaces", opens("/proc/sys/user/max_user_namespaces", O_WRONLY));
    TRY("sysrq", opens("/proc/sysrq-trigger", O_WRONLY));
    TRY("oom_score_adj", opens("/proc/self/oom_score_adj", O_WRONLY));
    TRY("kcore", reads("/proc/kcore"));
    TRY("kallsyms", reads("/proc/kallsyms"));
    TRY("timer_list", reads("/proc/timer_list"));
    TRY("proc_keys", reads("/proc/keys"));
    TRY("kernel_cmdline", reads("/proc/cmdline"));
    TRY("dev_kmsg", opens("/dev/kmsg", O_RDONLY));
    TRY("dev_mem", opens("/dev/mem", O_RDONLY));
    TRY("dev_vda", opens("/dev/vda", O_RDONLY));
    TRY("dev_kvm", opens("/dev/kvm", O_RDWR));
    TRY("dev_fuse", opens("/dev/fuse", O_RDWR));
    TRY("sys", opens("/sys", O_RDONLY));
    TRY("run_user", opens("/run/user", O_RDONLY));
    TRY("init_exe", opens("/proc/1/exe", O_RDONLY));
    TRY("init_mem", opens("/proc/1/mem", O_RDONLY));
    TRY("init_environ", opens("/proc/1/environ", O_RDONLY));
    char target[64];
    TRY("init_files", readlink("/proc/1/fd/4", target, sizeof(target)));
    TRY("init_file_opened", opens("/proc/1/fd/4", O_RDONLY));
    TRY("init_root", opens("/proc/1/root", O_RDONLY));
    TRY("init_cwd", opens("/proc/1/cwd", O_RDONLY));
    signal(SIGXFSZ, SIG_IGN);
    const int sparse = open("/iexec_out/sparse", O_CREAT | O_RDWR, 0600);
    TRY("sparse_terabyte", ftruncate(sparse, (off_t)1 << 40));
    close(sparse);
}

static void sockets(void)
{
    const struct {
        const char *name;
        int family;
        int type;
    } all[] = {{"inet_tcp", AF_INET, SOCK_STREAM},    {"inet_udp", AF_INET, SOCK_DGRAM},
               {"inet6_tcp", AF_INET6, SOCK_STREAM},  {"raw", AF_INET, SOCK_RAW},
               {"packet", AF_PACKET, SOCK_RAW},       {"netlink", AF_NETLINK, SOCK_RAW},
               {"vsock", AF_VSOCK, SOCK_STREAM},      {"alg", AF_ALG, SOCK_SEQPACKET},
               {"bluetooth", AF_BLUETOOTH, SOCK_RAW}, {"unix", AF_UNIX, SOCK_STREAM}};
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); ++i)
        TRY(all[i].name, socket(all[i].family, all[i].type, 0));
    int pair[2];
    TRY("tipc_pair", socketpair(AF_TIPC, SOCK_STREAM, 0, pair));
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    memcpy(address.sun_path + 1, "/tmp/.X11-unix/X0", 17);
    const int local = socket(AF_UNIX, SOCK_STREAM, 0);
    TRY("x11_abstract", connect(local, (struct sockaddr *)&address, offsetof(struct sockaddr_un, sun_path) + 18));
}

static void processes(int hostPid)
{
    char buffer[64];
    const struct sched_param fifo = {.sched_priority = 1};
    const struct sched_param none = {0};
    cpu_set_t all;
    memset(&all, 0xFF, sizeof(all));
    TRY("signal_host", kill(hostPid, 0));
    TRY("ptrace_init", ptrace(PTRACE_ATTACH, 1, NULL, NULL));
    TRY("process_vm_readv", CALL(SYS_process_vm_readv, 1, buffer, 1, buffer, 1, 0));
    TRY("pidfd_getfd", CALL(SYS_pidfd_getfd, 0, 0, 0));
    TRY("kcmp", CALL(SYS_kcmp, 1, 1, 0, 0, 0));
    TRY("nice_minus_5", setpriority(PRIO_PROCESS, 0, -5));
    TRY("sched_fifo", sched_setscheduler(0, SCHED_FIFO, &fifo));
    TRY("sched_other", sched_setscheduler(0, SCHED_OTHER, &none));
    TRY("ioprio_best_effort", CALL(SYS_ioprio_set, 1, 0, 2 << 13));
    TRY("affinity", sched_setaffinity(0, sizeof(all), &all));
    TRY("setsid", setsid());
    TRY("unshare_user", unshare(CLONE_NEWUSER));
    TRY("unshare_net", unshare(CLONE_NEWNET));
    TRY("clone_user", CALL(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0));
    TRY("clone_mount", CALL(SYS_clone, CLONE_NEWNS | SIGCHLD, 0, 0, 0, 0));
    TRY("clone3", CALL(SYS_clone3, NULL, 0));
    TRY("setns", CALL(SYS_setns, 0, 0));
    TRY("regain_privileges", prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0));
    TRY("capset", CALL(SYS_capset, NULL, NULL));
    TRY("setuid_other", setuid(1));
    TRY("kill_init", kill(1, SIGKILL));
    TRY("stop_init", kill(1, SIGSTOP));
    const struct rlimit more = {1 << 20, 1 << 20};
    TRY("raise_files", setrlimit(RLIMIT_NOFILE, &more));
    TRY("raise_processes", setrlimit(RLIMIT_NPROC, &more));
    TRY("tiocsti", ioctl(0, TIOCSTI, "x"));
    TRY("tioclinux", ioctl(0, TIOCLINUX, buffer));
    TRY("tiocsti_high_bits", CALL(SYS_ioctl, 0, (uint64_t)1 << 32 | TIOCSTI, "x"));
}

static void kernel(void)
{
    struct timeval now = {1, 0};
    TRY("bpf", CALL(SYS_bpf, 0, NULL, 0));
    TRY("perf", CALL(SYS_perf_event_open, NULL, 0, -1, -1, 0));
    TRY("userfaultfd", CALL(SYS_userfaultfd, 0));
    TRY("io_uring", CALL(SYS_io_uring_setup, 1, NULL));
    TRY("add_key", CALL(SYS_add_key, "user", "x", "y", 1, -3));
    TRY("keyctl", CALL(SYS_keyctl, 0, -3, 0));
    TRY("request_key", CALL(SYS_request_key, "user", "x", NULL, 0));
    TRY("init_module", CALL(SYS_init_module, NULL, 0, ""));
    TRY("kexec", CALL(SYS_kexec_load, 0, 0, NULL, 0));
    TRY("reboot", CALL(SYS_reboot, 0, 0, 0, NULL));
    TRY("swapon", CALL(SYS_swapon, "/x", 0));
    TRY("acct", CALL(SYS_acct, NULL));
    TRY("settimeofday", settimeofday(&now, NULL));
    TRY("sethostname", sethostname("x", 1));
    TRY("quotactl", CALL(SYS_quotactl, 0, NULL, 0, NULL));
    TRY("fanotify", CALL(SYS_fanotify_init, 0, 0));
    TRY("syslog", CALL(SYS_syslog, 3, NULL, 0));
    TRY("mbind", CALL(SYS_mbind, NULL, 0, 0, NULL, 0, 0));
    TRY("vmsplice", CALL(SYS_vmsplice, 0, NULL, 0, 0));
    TRY("personality", CALL(SYS_personality, 0x0400000)); /* READ_IMPLIES_EXEC */
#ifdef __x86_64__
    TRY("iopl", CALL(SYS_iopl, 3));
    TRY("modify_ldt", CALL(SYS_modify_ldt, 0, NULL, 0));
#endif
}

#ifdef __x86_64__
static void int80(void)
{
    long result = 20; /* getpid of the 32-bit table */
    __asm__ volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
}
static void x32(void) { syscall(0x40000000 | SYS_getpid); }
#else
static void int80(void) { raise(SIGSYS); }
static void x32(void) { raise(SIGSYS); }
#endif

static void inChild(const char *name, void (*attempt)(void))
{
    int status = 0;
    const pid_t child = fork();
    if (child == 0) {
        attempt();
        _exit(0);
    }
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status))
        printf("%s=signal %d\n", name, WTERMSIG(status));
    else
        printf("%s=ok\n", name);
}

static void inherited(void)
{
    char name[32];
    struct stat status;
    int count = 0;
    for (int file = 0; file < 1024; ++file)
        count += fstat(file, &status) == 0;
    snprintf(name, sizeof(name), "%d", count);
    printf("open_files=%s\n", name);
}

int main(int count, char **values)
{
    if (count != 3)
        return 2;
    inherited();
    files(values[1]);
    sockets();
    kernel();
    inChild("int_0x80", int80);
    inChild("x32", x32);
    processes(atoi(values[2]));
    printf("end=ok\n");
    return 0;
}
