/* Calls that only harm, old ones first. */
#include "attempts.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/time.h>

#ifndef SYS_quotactl_fd
#define SYS_quotactl_fd 443
#endif

static void administration(void)
{
    struct timeval now = {1, 0};
    char buffer[256] = {0};
    TRY("36.bpf", CALL(SYS_bpf, 0, NULL, 0));
    TRY("36.perf", CALL(SYS_perf_event_open, NULL, 0, -1, -1, 0));
    TRY("36.userfaultfd", CALL(SYS_userfaultfd, 0));
    TRY("36.userfaultfd_user_mode", CALL(SYS_userfaultfd, 1));
    TRY("36.io_uring_setup", CALL(SYS_io_uring_setup, 1, buffer));
    TRY("36.io_uring_enter", CALL(SYS_io_uring_enter, 0, 1, 0, 0, NULL, 0));
    TRY("36.io_uring_register", CALL(SYS_io_uring_register, 0, 0, NULL, 0));
    TRY("38.init_module", CALL(SYS_init_module, NULL, 0, ""));
    TRY("38.finit_module", CALL(SYS_finit_module, 0, "", 0));
    TRY("38.delete_module", CALL(SYS_delete_module, "x", 0));
    TRY("38.kexec", CALL(SYS_kexec_load, 0, 0, NULL, 0));
    TRY("38.reboot", CALL(SYS_reboot, 0xfee1dead, 672274793, 0, NULL));
    TRY("38.swapon", CALL(SYS_swapon, "/x", 0));
    TRY("38.acct", CALL(SYS_acct, "/iexec_out/acct"));
    TRY("38.settimeofday", settimeofday(&now, NULL));
    TRY("38.clock_settime", CALL(SYS_clock_settime, 0, buffer));
    TRY("38.clock_adjtime", CALL(SYS_clock_adjtime, 0, buffer));
    TRY("38.adjtimex_set", (*(int *)buffer = 1, CALL(SYS_adjtimex, buffer)));
    TRY("38.sethostname", sethostname("x", 1));
    TRY("38.setdomainname", CALL(SYS_setdomainname, "x", 1));
    TRY("38.quotactl", CALL(SYS_quotactl, 0, NULL, 0, NULL));
    TRY("38.quotactl_fd", CALL(SYS_quotactl_fd, 1, 0, 0, NULL));
    TRY("38.fanotify", CALL(SYS_fanotify_init, 0, 0));
    TRY("38.fanotify_by_handle", CALL(SYS_fanotify_init, 0x200, 0));
    TRY("38.vhangup", CALL(SYS_vhangup));
    TRY("22.syslog", CALL(SYS_syslog, 3, buffer, 16));
    TRY("39.read_implies_exec", CALL(SYS_personality, 0x0400000));
    TRY("39.short_inode", CALL(SYS_personality, 0x1000000 | 0x8));
    TRY("43.tiocsti", ioctl(0, TIOCSTI, "x"));
    TRY("43.tioclinux", ioctl(0, TIOCLINUX, buffer));
    TRY("43.tiocsti_high_bits", CALL(SYS_ioctl, 0, (uint64_t)1 << 32 | TIOCSTI, "x"));
    TRY("43.tiocsti_on_output", CALL(SYS_ioctl, 1, (uint64_t)0xFFFFFFFF << 32 | TIOCSTI, "x"));
    TRY("43.steal_terminal", ioctl(0, TIOCSCTTY, 1));
    TRY("43.console", ioctl(0, TIOCCONS));
}

static void processor(void)
{
#ifdef __x86_64__
    TRY("38.iopl", CALL(SYS_iopl, 3));
    TRY("38.ioperm", CALL(SYS_ioperm, 0x60, 1, 1));
    TRY("39.modify_ldt", CALL(SYS_modify_ldt, 0, NULL, 0));
    TRY("39.uselib", CALL(SYS_uselib, "/bin/busybox"));
    TRY("271.sysfs", CALL(SYS_sysfs, 3));
    TRY("271.ustat", CALL(SYS_ustat, 0, NULL));
    TRY("271.lookup_dcookie", CALL(SYS_lookup_dcookie, 0, NULL, 0));
    TRY("271.create_module", CALL(SYS_create_module, "x", 1));
#endif
    char buffer[64];
    TRY("272.mbind", CALL(SYS_mbind, NULL, 0, 0, NULL, 0, 0));
    TRY("272.move_pages_of_init", CALL(SYS_move_pages, 1, 0, NULL, NULL, NULL, 0));
    TRY("272.migrate_pages_of_init", CALL(SYS_migrate_pages, 1, 0, NULL, NULL));
    TRY("272.vmsplice_gift", CALL(SYS_vmsplice, 1, buffer, 0, 8));
    TRY("272.past_the_table", CALL(100000));
}

#ifdef __x86_64__
static void int80(void)
{
    long result = 20; /* getpid of the 32-bit table */
    __asm__ volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
}
/* socketcall(SYS_SOCKET) of the 32-bit table: a network that no rule of the other table sees. */
static void socketcall(void)
{
    static uint32_t *arguments;
    arguments = mmap((void *)0x10000000, 4096, PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    arguments[0] = 2;
    arguments[1] = 1;
    long result = 102;
    long what = 1;
    __asm__ volatile("int $0x80" : "+a"(result), "+b"(what) : "c"(arguments)
                     : "memory", "r8", "r9", "r10", "r11");
}
static void vm86(void)
{
    long result = 166; /* vm86 of the 32-bit table */
    __asm__ volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
}
static void negative(void) { syscall(-2); }
static void x32(void) { syscall(0x40000000 | SYS_getpid); }
static void x32Ioctl(void) { syscall(0x40000000 | 514, 0, TIOCSTI, "x"); }
static void vsyscall(void)
{
    /* Emulated by the kernel; answers the time, or kills. */
    ((long (*)(long *))0xffffffffff600400)(NULL);
    raise(SIGSEGV); /* what it answers tells nothing that time() does not */
}
#endif

void tryKernel(void)
{
    administration();
    processor();
#ifdef __x86_64__
    inChild("40.int_0x80", int80);
    inChild("40.socketcall", socketcall);
    inChild("40.vm86", vm86);
    inChild("40.negative", negative);
    inChild("40.x32", x32);
    inChild("40.x32_ioctl", x32Ioctl);
    inChild("273.vsyscall", vsyscall);
#endif
}
