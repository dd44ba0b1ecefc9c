/* Mounts, by the old calls and the new ones. */
#include "attempts.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>

#ifndef SYS_open_tree_attr
#define SYS_open_tree_attr 467
#endif
#ifndef SYS_statmount
#define SYS_statmount 457
#define SYS_listmount 458
#endif

void tryMounts(void)
{
    char buffer[512] = {0};
    TRY("5.remount_root", mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND, NULL));
    TRY("5.remount_in", mount(NULL, "/iexec_in", NULL, MS_REMOUNT | MS_BIND, NULL));
    TRY("5.remount_proc", mount(NULL, "/proc", NULL, MS_REMOUNT | MS_BIND, NULL));
    TRY("5.shared_propagation", mount(NULL, "/", NULL, MS_SHARED | MS_REC, NULL));
    TRY("6.umount_in", umount2("/iexec_in", MNT_DETACH));
    TRY("6.umount_proc", umount2("/proc", MNT_DETACH));
    TRY("6.umount_mask", umount2("/proc/kcore", MNT_DETACH));
    TRY("6.umount_sysctl", umount2("/proc/sys", MNT_DETACH));
    TRY("7.mount_tmpfs", mount("x", "/tmp", "tmpfs", 0, NULL));
    TRY("7.mount_proc", mount("proc", "/tmp", "proc", 0, NULL));
    TRY("7.mount_sysfs", mount("sysfs", "/tmp", "sysfs", 0, NULL));
    TRY("7.mount_bind", mount("/", "/tmp", NULL, MS_BIND | MS_REC, NULL));
    TRY("7.fsopen", CALL(SYS_fsopen, "tmpfs", 0));
    TRY("7.fspick", CALL(SYS_fspick, AT_FDCWD, "/", 0));
    TRY("7.fsconfig", CALL(SYS_fsconfig, 0, 6, NULL, NULL, 0));
    TRY("7.fsmount", CALL(SYS_fsmount, 0, 0, 0));
    TRY("7.open_tree", CALL(SYS_open_tree, AT_FDCWD, "/", 1));
    TRY("7.move_mount", CALL(SYS_move_mount, AT_FDCWD, "/tmp", AT_FDCWD, "/tmp", 0));
    TRY("7.mount_setattr", CALL(SYS_mount_setattr, AT_FDCWD, "/", 0, buffer, 32));
    TRY("211.open_tree_attr", CALL(SYS_open_tree_attr, AT_FDCWD, "/", 1, buffer, 32));
    TRY("211.statmount", CALL(SYS_statmount, buffer, buffer, sizeof(buffer), 0));
    TRY("211.listmount", CALL(SYS_listmount, buffer, buffer, 8, 0));
    TRY("8.chroot", chroot("/tmp"));
    TRY("8.pivot_root", CALL(SYS_pivot_root, "/", "/tmp"));
    TRY("8.unshare_then_chroot", unshare(CLONE_FS | CLONE_NEWUSER) == 0 ? chroot("/tmp") : -1);
    TRY("8.climb_by_descriptor", (chdir("/"), opens("../../../person/.wallet", O_RDONLY)));
    TRY("10.name_to_handle_at", CALL(SYS_name_to_handle_at, AT_FDCWD, "/", NULL, NULL, 0));
    TRY("10.open_by_handle_at", CALL(SYS_open_by_handle_at, 1, NULL, 0));
}
