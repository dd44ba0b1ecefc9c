/* What the kernel tells and takes through /proc. */
#include "attempts.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>

static long writes(const char *path, const char *text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return -1;
    const long done = write(file, text, strlen(text));
    close(file);
    return done;
}

static long lists(const char *path)
{
    DIR *folder = opendir(path);
    if (!folder)
        return -1;
    errno = 0;
    const struct dirent *one;
    while ((one = readdir(folder)) && one->d_name[0] == '.') { }
    const int error = errno;
    closedir(folder);
    errno = error ? error : ENODATA;
    return one ? 0 : -1;
}

static void sysctls(void)
{
    TRY("20.core_pattern", opens("/proc/sys/kernel/core_pattern", O_WRONLY));
    TRY("20.swappiness", opens("/proc/sys/vm/swappiness", O_WRONLY));
    TRY("20.modprobe", opens("/proc/sys/kernel/modprobe", O_WRONLY));
    TRY("20.binfmt", opens("/proc/sys/fs/binfmt_misc/register", O_WRONLY));
    TRY("20.sysrq", writes("/proc/sysrq-trigger", "h") == 1 && !opens("/proc/sysrq-trigger", 0)
            ? 0
            : reads("/proc/sysrq-trigger"));
    TRY("21.max_user_namespaces", opens("/proc/sys/user/max_user_namespaces", O_WRONLY));
    TRY("20.own_hostname", opens("/proc/sys/kernel/hostname", O_WRONLY));
    TRY("20.ns_last_pid", opens("/proc/sys/kernel/ns_last_pid", O_WRONLY));
    TRY("20.ping_range", opens("/proc/sys/net/ipv4/ping_group_range", O_WRONLY));
    TRY("20.msgmax", opens("/proc/sys/kernel/msgmax", O_WRONLY));
}

static void aboutTheHost(void)
{
    for (const char *const *name = (const char *const[]){"kcore", "kallsyms", "timer_list", "keys",
             "key-users", "cmdline", "partitions", "diskstats", "interrupts", "kmsg", NULL};
         *name; ++name) {
        char path[64];
        char label[64];
        snprintf(path, sizeof(path), "/proc/%s", *name);
        snprintf(label, sizeof(label), "22.%s", *name);
        TRY(label, reads(path));
    }
    TRY("22.acpi", opens("/proc/acpi/wakeup", O_RDONLY));
    TRY("22.fs", opens("/proc/fs/ext4", O_RDONLY));
    TRY("22.bus", opens("/proc/bus/pci", O_RDONLY));
    TRY("22.irq", opens("/proc/irq/0", O_RDONLY));
    TRY("22.sysvipc_shm", contains("/proc/sysvipc/shm", "1178684492") ? 0 : (errno = ENODATA, -1));
    BREACH("16.mountinfo_names_the_person", contains("/proc/self/mountinfo", "person"));
    BREACH("16.mounts_names_the_person", contains("/proc/self/mounts", "person"));
    BREACH("15.init_command_line", contains("/proc/1/cmdline", "/job"));
    TRY("15.init_environment", opens("/proc/1/environ", O_RDONLY));
    BREACH("15.cgroup_path", contains("/proc/self/cgroup", "fallow"));
    BREACH("24.host_interface", contains("/proc/net/dev", "eth0"));
    char name[65] = {0};
    gethostname(name, 64);
    BREACH("220.host_name", strcmp(name, "iexec") != 0);
}

/* A process of the same user that has the policy and the supervisor's socket open. */
static void init(void)
{
    char target[64];
    TRY("23.init_program", opens("/proc/1/exe", O_WRONLY));
    TRY("23.init_program_read", opens("/proc/1/exe", O_RDONLY));
    TRY("221.init_memory", opens("/proc/1/mem", O_RDONLY));
    TRY("221.init_maps", opens("/proc/1/maps", O_RDONLY));
    TRY("221.init_map_files", lists("/proc/1/map_files"));
    TRY("221.init_auxv", opens("/proc/1/auxv", O_RDONLY));
    TRY("221.init_stack", reads("/proc/1/stack"));
    TRY("221.init_syscall", reads("/proc/1/syscall"));
    TRY("221.init_files", readlink("/proc/1/fd/4", target, sizeof(target)));
    TRY("221.policy_by_init", opens("/proc/1/fd/3", O_RDONLY));
    TRY("221.channel_by_init", opens("/proc/1/fd/4", O_RDONLY));
    TRY("221.init_root", opens("/proc/1/root", O_RDONLY));
    TRY("221.init_task_memory", opens("/proc/1/task/1/mem", O_RDWR));
    TRY("221.init_namespace", opens("/proc/1/ns/user", O_RDONLY));
    TRY("221.init_namespaces_mount", opens("/proc/1/ns/mnt", O_RDONLY));
    TRY("221.init_uid_map", writes("/proc/1/uid_map", "0 0 1"));
    TRY("221.init_clear_refs", opens("/proc/1/clear_refs", O_WRONLY));
    TRY("221.init_oom", opens("/proc/1/oom_score_adj", O_WRONLY));
}

static void self(void)
{
    TRY("57.oom_score_adj", writes("/proc/self/oom_score_adj", "0"));
    TRY("57.oom_adj", writes("/proc/self/oom_adj", "-17"));
    BREACH("57.not_first_to_go", !contains("/proc/self/oom_score_adj", "1000"));
    TRY("222.uid_map", writes("/proc/self/uid_map", "0 0 4294967295"));
    TRY("222.setgroups", writes("/proc/self/setgroups", "allow"));
    TRY("222.autogroup", writes("/proc/self/autogroup", "-20"));
    TRY("222.label", writes("/proc/self/attr/current", "unconfined"));
    TRY("222.label_of_files", writes("/proc/self/attr/fscreate", "x"));
    TRY("222.login_uid", writes("/proc/self/loginuid", "0"));
    TRY("222.coredump_filter", writes("/proc/self/coredump_filter", "7f"));
    TRY("222.make_it_fail", opens("/proc/self/make-it-fail", O_WRONLY));
    TRY("222.timer_slack", writes("/proc/self/timerslack_ns", "1"));
    TRY("222.own_memory_by_file", opens("/proc/self/mem", O_RDWR));
    TRY("222.time_offsets", writes("/proc/self/timens_offsets", "monotonic 86400 0"));
}

static void census(void)
{
    DIR *folder = opendir("/proc");
    int foreign = 0;
    for (const struct dirent *one; folder && (one = readdir(folder));)
        foreign += atoi(one->d_name) > 1 && atoi(one->d_name) != getpid();
    if (folder)
        closedir(folder);
    BREACH("13.processes_of_others", foreign > 0);
}

void tryProc(void)
{
    sysctls();
    aboutTheHost();
    init();
    self();
    census();
}
