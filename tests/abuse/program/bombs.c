/* Runs that only want too much. */
#include "attempts.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/ipc.h>
#include <sys/prctl.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

/* Forks until it may not: says after how many. */
int bombForks(void)
{
    int count = 0;
    pid_t child;
    while (count < 200 && (child = fork()) > 0)
        ++count;
    if (count < 200 && child == 0)
        for (;;)
            pause();
    printf("44.forks=%s\n", count == 200 ? "ok" : strerrorname_np(errno));
    printf("44.fork_count=%d\n", count);
    return 0;
}

/* Goes off for as long as it lives. */
int bombForever(void)
{
    for (;;)
        if (fork() < 0)
            usleep(1000);
}

int bombInodes(void)
{
    char name[64];
    int count = 0;
    while (count < 3000) {
        snprintf(name, sizeof(name), "/tmp/%d", count);
        const int file = open(name, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        if (file < 0)
            break;
        close(file);
        ++count;
    }
    printf("48.inodes=%s\n", count == 3000 ? "ok" : strerrorname_np(errno));
    return 0;
}

/* Memory that is no heap: files in memory, and shared memory. */
int bombMemory(void)
{
    static char block[1 << 20];
    memset(block, 'x', sizeof(block));
    const int file = open("/dev/shm/fill", O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    int count = 0;
    while (count < 4096 && write(file, block, sizeof(block)) == (ssize_t)sizeof(block))
        ++count;
    printf("47.dev_shm=%s\n", count == 4096 ? "ok" : strerrorname_np(errno));
    return 0;
}

/* Ignores what can be ignored, leaves daemons behind, and ends. */
int stayStubborn(void)
{
    for (int signal_ = 1; signal_ < NSIG; ++signal_)
        signal(signal_, SIG_IGN);
    for (int i = 0; i < 8; ++i) {
        if (fork() == 0) {
            setpgid(0, 0);
            if (fork() == 0) {
                setpgid(0, 0);
                prctl(PR_SET_NAME, "stubborn");
                for (;;)
                    pause();
            }
            _exit(0);
        }
    }
    printf("51.stubborn=ended\n");
    return 0;
}

int stopMyself(void)
{
    raise(SIGSTOP);
    for (;;)
        ;
}

int floodOutput(void)
{
    static char block[65536];
    memset(block, 'y', sizeof(block));
    for (int i = 0; i < 1600; ++i) /* 100 MiB */
        if (write(1, block, sizeof(block)) < 0)
            return 1;
    return 0;
}

/* Two of these run at the same time: whatever they could share is taken by the first. */
int watchNeighbour(void)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "\0fallow-neighbour"};
    const int own = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    TRY("109.abstract_name_taken",
        bind(own, (struct sockaddr *)&name, sizeof(name)) != 0 ? 0 : (errno = EPERM, -1));
    for (const char *const *path = (const char *const[]){"/tmp/mark", "/dev/shm/mark", "/mark",
             "/iexec_in/mark", NULL};
         *path; ++path) {
        char label[64];
        snprintf(label, sizeof(label), "109.mark_at_%s", *path + 1);
        const int file = open(*path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        BREACH(label, file < 0);
    }
    BREACH("109.shared_memory", shmget(HOST_SHM + 1, 4096, IPC_CREAT | IPC_EXCL | 0600) < 0);
    int seen = 0;
    for (int i = 0; i < 50; ++i) {
        DIR *folder = opendir("/proc");
        for (const struct dirent *one; folder && (one = readdir(folder));)
            seen += atoi(one->d_name) > 2;
        if (folder)
            closedir(folder);
        usleep(10000);
    }
    BREACH("109.process", seen > 0);
    return 0;
}
