/* Calls younger than most lists of calls. By number: the headers may be older. */
#include "attempts.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>

struct NewCall {
    const char *name;
    long number;
};

/* The same on every processor. Called with nothing that could be valid: a kernel that knows the
 * call would say EFAULT, EBADF or EINVAL, and only the filter says ENOSYS or EPERM. */
static const struct NewCall newCalls[] = {
    {"281.landlock_wrong_size", 444},
    {"281.memfd_secret", 447},
    {"281.set_mempolicy_home_node", 450},
    {"281.map_shadow_stack", 453},
    {"281.statmount", 457},
    {"281.listmount", 458},
    {"281.lsm_get_self_attr", 459},
    {"281.lsm_set_self_attr", 460},
    {"281.lsm_list_modules", 461},
    {"281.mseal", 462},
    {"281.setxattrat", 463},
    {"281.getxattrat", 464},
    {"281.listxattrat", 465},
    {"281.removexattrat", 466},
    {"281.open_tree_attr", 467},
    {"281.file_getattr", 468},
    {"281.file_setattr", 469},
    {"281.listns", 470},
    {"281.unborn", 511},
};

#ifdef __x86_64__
/* Not filtered by kernels from 6.14 on, which end whoever calls it outside of a probe. */
static void uretprobe(void) { CALL(335); }
#endif

void tryNewCalls(void)
{
    for (size_t i = 0; i < sizeof(newCalls) / sizeof(newCalls[0]); ++i)
        TRY(newCalls[i].name, CALL(newCalls[i].number, -1, NULL, -1, -1, -1, -1));
#ifdef __x86_64__
    inChild("281.uretprobe", uretprobe);
    TRY("281.uprobe", CALL(336));
#endif
    /* Landlock may only narrow: afterwards what was closed is closed still. */
    struct landlock_ruleset_attr attributes = {.handled_access_fs = LANDLOCK_ACCESS_FS_EXECUTE};
    const int rules = (int)CALL(SYS_landlock_create_ruleset, &attributes, sizeof(attributes), 0);
    struct landlock_path_beneath_attr all = {
        .allowed_access = LANDLOCK_ACCESS_FS_EXECUTE, .parent_fd = open("/", O_PATH | O_CLOEXEC)};
    if (rules >= 0) {
        CALL(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &all, 0);
        CALL(SYS_landlock_restrict_self, rules, 0);
        close(rules);
    }
    if (all.parent_fd >= 0)
        close(all.parent_fd);
    TRY("282.wallet_after_landlock", opens(HOST_WALLET, O_RDONLY));
}
