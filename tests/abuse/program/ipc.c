/* Memory, queues, keys and timers that are shared with more than our own processes. */
#include "attempts.h"

#include <fcntl.h>
#include <linux/keyctl.h>
#include <mqueue.h>
#include <signal.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <time.h>

void tryIpc(void)
{
    char text[64];
    struct shminfo limits;
    TRY("241.shm_of_host", shmget(HOST_SHM, 1, 0));
    TRY("241.list_all_shm", shmctl(0, SHM_STAT_ANY, (struct shmid_ds *)&limits));
    TRY("241.queue_of_host", msgget(HOST_SHM, 0));
    TRY("241.semaphore_of_host", semget(HOST_SHM, 0, 0));
    TRY("242.posix_queue_of_host", CALL(SYS_mq_open, HOST_QUEUE + 1, O_RDONLY, 0, NULL));
    TRY("37.add_key", CALL(SYS_add_key, "user", "x", "y", 1, KEY_SPEC_SESSION_KEYRING));
    TRY("37.key_of_person", CALL(SYS_request_key, "user", HOST_KEY, NULL, 0));
    TRY("37.request_key_upcall", CALL(SYS_request_key, "user", "x", "callout", 0));
    TRY("37.search_session",
        CALL(SYS_keyctl, KEYCTL_SEARCH, KEY_SPEC_USER_SESSION_KEYRING, "user", HOST_KEY, 0));
    TRY("37.join_session", CALL(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, NULL));
    TRY("37.describe_user_keyring",
        CALL(SYS_keyctl, KEYCTL_DESCRIBE, KEY_SPEC_USER_KEYRING, text, sizeof(text)));
    /* Timers and signals count against the person's own limits (110). */
    struct sigevent none = {.sigev_notify = SIGEV_NONE};
    int timers = 0;
    timer_t timer;
    while (timers < 100000 && CALL(SYS_timer_create, CLOCK_MONOTONIC, &none, &timer) == 0)
        ++timers;
    BREACH("110.timers_without_end", timers == 100000);
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGRTMIN);
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    int queued = 0;
    while (queued < 100000 && sigqueue(getpid(), SIGRTMIN, (union sigval){0}) == 0)
        ++queued;
    BREACH("110.signals_without_end", queued == 100000);
    TRY("110.lock_memory", mlock(text, 1) == 0
            ? CALL(SYS_mlockall, MCL_CURRENT | MCL_FUTURE)
            : -1);
    CALL(SYS_munlockall);
    struct mq_attr wide = {.mq_maxmsg = 10, .mq_msgsize = 8192};
    int queues = 0;
    char name[32];
    while (queues < 100) {
        snprintf(name, sizeof(name), "q%d", queues);
        if (CALL(SYS_mq_open, name, O_CREAT | O_RDWR, 0600, &wide) < 0)
            break;
        ++queues;
    }
    BREACH("110.queues_without_end", queues == 100);
    for (int i = 0; i < queues; ++i)
        close(3 + i);
    int pipes = 0;
    int ends[2];
    while (pipes < 20000 && pipe2(ends, O_CLOEXEC) == 0)
        ++pipes;
    BREACH("110.files_without_end", pipes == 20000);
    close_range(3, ~0U, 0);
    const int ring = (int)pipe2(ends, O_CLOEXEC);
    TRY("110.huge_pipe", ring == 0 && fcntl(ends[0], F_SETPIPE_SZ, 1 << 30) < 0 ? -1 : 0);
    close_range(3, ~0U, 0);
}
