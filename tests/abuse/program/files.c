/* Files of the host, the image and the folders; descriptors that were left open. */
#include "attempts.h"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/fs.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/xattr.h>

extern char **environ;

static void hostFiles(void)
{
    TRY("1.wallet", opens(HOST_WALLET, O_RDONLY));
    TRY("1.wallet_upwards", opens("/iexec_in/../../../../../../person/.wallet", O_RDONLY));
    TRY("2.shadow", opens("/etc/shadow", O_RDONLY));
    TRY("2.root_home", opens("/root/.bashrc", O_RDONLY));
    TRY("2.home", opens("/home", O_RDONLY | O_DIRECTORY));
    TRY("12.proc_root", opens("/proc/self/root/../../person/.wallet", O_RDONLY));
    TRY("12.proc_1_root", opens("/proc/1/root/person/.wallet", O_RDONLY));
    TRY("12.proc_1_cwd", opens("/proc/1/cwd", O_RDONLY));
    TRY("12.thread_root", opens("/proc/thread-self/root/../person/.wallet", O_RDONLY));
    TRY("11.link_image_to_out", link("/bin/busybox", "/iexec_out/busybox"));
    TRY("11.link_in_to_out", link("/iexec_in/data", "/iexec_out/data"));
    TRY("11.rename_in_to_out", rename("/iexec_in/data", "/iexec_out/data"));
    TRY("11.link_by_descriptor",
        linkat(AT_FDCWD, "/proc/self/exe", AT_FDCWD, "/iexec_out/self", AT_SYMLINK_FOLLOW));
    TRY("19.sys", opens("/sys", O_RDONLY));
    TRY("29.run_user", opens("/run/user", O_RDONLY));
    TRY("29.x11", opens("/tmp/.X11-unix/X0", O_RDONLY));
    TRY("201.keeps_launchers_folder", opens("/mnt/rootfs", O_RDONLY));
    TRY("201.keeps_old_root", opens("/oldroot", O_RDONLY));
    TRY("201.keeps_new_root", opens("/newroot", O_RDONLY));
}

static void devices(void)
{
    TRY("9.mknod_char", mknod("/tmp/null", S_IFCHR | 0666, 259));
    TRY("9.mknod_block", mknod("/tmp/disk", S_IFBLK | 0666, 65024));
    TRY("9.mknodat_in_out", mknodat(AT_FDCWD, "/iexec_out/disk", S_IFBLK | 0666, 65024));
    TRY("18.dev_kmsg", opens("/dev/kmsg", O_RDONLY));
    TRY("18.dev_mem", opens("/dev/mem", O_RDONLY));
    TRY("18.dev_vda", opens("/dev/vda", O_RDONLY));
    TRY("18.dev_kvm", opens("/dev/kvm", O_RDWR));
    TRY("18.dev_fuse", opens("/dev/fuse", O_RDWR));
    TRY("18.dev_userfaultfd", opens("/dev/userfaultfd", O_RDWR));
    TRY("18.dev_net_tun", opens("/dev/net/tun", O_RDWR));
    TRY("18.dev_loop", opens("/dev/loop-control", O_RDWR));
    TRY("18.dev_hosts", opens(HOST_DEVICE, O_RDONLY));
    TRY("107.dev_dri", opens("/dev/dri", O_RDONLY));
    TRY("107.dev_nvidia", opens("/dev/nvidiactl", O_RDWR));
    TRY("107.dev_kfd", opens("/dev/kfd", O_RDWR));
    int other = -1;
    const int terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal >= 0) {
        int unlock = 0;
        ioctl(terminal, _IOW('T', 0x31, int), &unlock); /* TIOCSPTLCK */
        other = open("/dev/pts/1", O_RDWR | O_NOCTTY | O_CLOEXEC);
        close(terminal);
    }
    BREACH("202.terminal_of_another", other >= 0);
}

static void descriptors(void)
{
    struct stat status;
    int extra = 0;
    for (int file = 3; file < 4096; ++file)
        extra += fstat(file, &status) == 0;
    BREACH("14.inherited_descriptors", extra > 0);
    char byte;
    TRY("14.wallet_left_open", pread(20, &byte, 1, 0));
    TRY("14.stdin_holds_something", read(0, &byte, 1) > 0 ? 0 : (errno = ENODATA, -1));
    int hostVariable = 0;
    for (char **one = environ; *one; ++one)
        hostVariable |= strncmp(*one, HOST_VARIABLE, strlen(HOST_VARIABLE)) == 0;
    BREACH("17.variable_of_the_host", hostVariable);
    /* Our own output is a pipe to the supervisor: it must not be one that we can read. */
    TRY("203.read_own_output", (fcntl(1, F_SETFL, O_NONBLOCK), read(1, &byte, 1)));
    TRY("203.splice_own_output_back", splice(1, NULL, 0, NULL, 1, SPLICE_F_NONBLOCK));
    fcntl(1, F_SETFL, 0);
    TRY("203.reopen_output_for_reading", opens("/proc/self/fd/1", O_RDONLY));
    TRY("204.signal_owner_of_output", fcntl(1, F_SETOWN, 1) == 0 && fcntl(1, F_GETOWN) == 1
            ? (errno = EPERM, fcntl(1, F_SETOWN, 0), -1)
            : 0);
}

static void writes(void)
{
    signal(SIGXFSZ, SIG_IGN);
    /* The root and /iexec_in take writes, as in Docker; outside nothing may change (the driver
     * looks afterwards). */
    TRY("3.create_in_root", opens("/planted", O_CREAT | O_WRONLY));
    TRY("3.change_image", opens("/etc/release", O_TRUNC | O_WRONLY));
    TRY("3.remove_from_image", unlink("/bin/env"));
    TRY("4.change_in", opens("/iexec_in/data", O_TRUNC | O_WRONLY));
    TRY("4.create_in_in", opens("/iexec_in/planted", O_CREAT | O_WRONLY));
    TRY("4.link_in_in", link("/iexec_in/data", "/iexec_in/again"));
    const int sparse = open("/iexec_out/sparse", O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    TRY("50.sparse_terabyte", ftruncate(sparse, (off_t)1 << 40));
    TRY("50.allocate_terabyte", fallocate(sparse, 0, 0, (off_t)1 << 40));
    TRY("50.write_at_a_terabyte", pwrite(sparse, "x", 1, (off_t)1 << 40));
    struct fsxattr attributes = {.fsx_projid = 1};
    TRY("205.project_quota", ioctl(sparse, FS_IOC_FSSETXATTR, &attributes));
    const int flag = FS_IMMUTABLE_FL;
    TRY("205.immutable_result", ioctl(sparse, FS_IOC_SETFLAGS, &flag));
    const int source = open("/iexec_in/data", O_RDONLY | O_CLOEXEC);
    TRY("206.reflink_in_to_out", ioctl(sparse, FICLONE, source));
    TRY("206.freeze_file_system", ioctl(sparse, FIFREEZE, 0));
    TRY("206.trim_file_system", ioctl(sparse, FITRIM, 0));
    TRY("207.lease_on_in", fcntl(source, F_SETLEASE, F_RDLCK));
    TRY("207.trusted_xattr", setxattr("/iexec_out/sparse", "trusted.x", "y", 1, 0));
    TRY("207.capability_xattr", setxattr("/iexec_out/sparse", "security.capability", "y", 1, 0));
    TRY("207.overlay_xattr", setxattr("/iexec_out/sparse", "trusted.overlay.opaque", "y", 1, 0));
    close(source);
    close(sparse);
    unlink("/iexec_out/sparse");
    const int watcher = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    TRY("208.watch_host_folder", inotify_add_watch(watcher, "/person", IN_ALL_EVENTS));
    close(watcher);
    unlink("/tmp/closed");
    const int closed = open("/tmp/closed", O_CREAT | O_WRONLY | O_CLOEXEC, 0000);
    close(closed);
    TRY("41.open_mode_000", opens("/tmp/closed", O_RDONLY));
}

/* What the collector must survive: left behind in /iexec_out. */
int leaveTraps(void)
{
    TRY("60.symlink_to_wallet", symlink(HOST_WALLET, "/iexec_out/wallet"));
    TRY("60.symlink_folder", symlink("/person", "/iexec_out/folder"));
    TRY("60.symlink_upwards", symlink("../../../person/.wallet", "/iexec_out/up"));
    TRY("61.fifo", mkfifo("/iexec_out/fifo", 0666));
    const int out = open("/iexec_out", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    char name[256];
    memset(name, 'n', 255);
    name[255] = 0;
    TRY("62.long_name", openat(out, name, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    TRY("62.newline_and_escape",
        openat(out, "new\nline\033[2J\a\\x", O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    TRY("62.no_utf8", openat(out, "\xff\xfe", O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    close(out);
    return 0;
}

int digDeep(void)
{
    int folder = open("/iexec_out", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int levels = 0;
    while (levels < 1500 && mkdirat(folder, "d", 0700) == 0) {
        const int next = openat(folder, "d", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        close(folder);
        folder = next;
        ++levels;
    }
    close(folder);
    return levels == 1500 ? 0 : 1; /* it may be ended before it could say so */
}

void tryFiles(void)
{
    descriptors();
    hostFiles();
    devices();
    writes();
}
