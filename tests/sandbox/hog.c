/* Takes more than it was given, each in one way: hog WAY [NUMBER]. Static, for an image without
 * libraries. Prints what it came to, so that a test sees how far. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const size_t mib = 1 << 20;

static void say(const char *what, long number)
{
    printf("%s %ld\n", what, number);
    fflush(stdout);
}

static void touch(long count)
{
    for (long taken = 0; taken < count; ++taken) {
        char *block = mmap(NULL, mib, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (block == MAP_FAILED) {
            say("refused", taken);
            exit(9);
        }
        memset(block, 1 + (int)(taken % 100), mib);
    }
    pause();
}

static void fill(int file, long count)
{
    char *block = malloc(mib);
    memset(block, 7, mib);
    for (long taken = 0; taken < count; ++taken) {
        if (write(file, block, mib) != (ssize_t)mib) {
            say("refused", taken);
            exit(9);
        }
    }
    pause();
}

/* Half a dozen, none of which has too much. */
static void forked(long count)
{
    for (int child = 0; child < 6; ++child) {
        if (fork() == 0)
            touch(count / 6);
    }
    while (wait(NULL) > 0) { }
}

static void segments(long count)
{
    for (long taken = 0; taken < count; taken += 8) {
        const int id = shmget(IPC_PRIVATE, 8 * mib, IPC_CREAT | 0600);
        char *block = id < 0 ? (char *)-1 : shmat(id, NULL, 0);
        if (block == (char *)-1) {
            say("refused", taken);
            exit(9);
        }
        memset(block, 7, 8 * mib);
        shmdt(block); /* in no process's pages any more */
    }
    pause();
}

static void files(const char *folder)
{
    char name[256];
    for (long count = 0;; ++count) {
        snprintf(name, sizeof(name), "%s/%ld", folder, count);
        const int file = open(name, O_CREAT | O_WRONLY, 0600);
        if (file < 0) {
            say(errno == ENOSPC ? "full" : strerror(errno), count);
            return;
        }
        close(file);
    }
}

static void bomb(long count)
{
    long made = 0;
    for (; made < count; ++made) {
        const int pid = fork();
        if (pid < 0)
            break;
        if (pid == 0) {
            for (;;) { /* each goes on forking whatever comes back */
                const int child = fork();
                if (child == 0)
                    _exit(0);
                if (child > 0)
                    waitpid(child, NULL, 0);
            }
        }
    }
    say("forks", made);
    pause();
}

static long nowMs(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void spin(long ms)
{
    unsigned long rounds = 0;
    for (const long end = nowMs() + ms; nowMs() < end; ++rounds) { }
    say("rounds", (long)(rounds / 1000));
}

/* For the benchmark: when main began, a fixed amount of work, the price of a call. */
static long long nowNs(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000000000 + now.tv_nsec;
}

static void work(long millions)
{
    const long long begin = nowNs();
    unsigned long value = 88172645463325252UL;
    double sum = 0;
    for (long round = 0; round < millions * 1000000; ++round) {
        value ^= value << 13;
        value ^= value >> 7;
        value ^= value << 17;
        sum += (double)(value & 1023);
    }
    printf("%lld %g\n", nowNs() - begin, sum);
}

static void calls(long thousands)
{
    const long long begin = nowNs();
    for (long round = 0; round < thousands * 1000; ++round)
        syscall(SYS_getppid);
    printf("%lld\n", (nowNs() - begin) / thousands); /* of a thousand */
}

/* Until that much of a processor was had, however long a busy computer makes it wait. */
static void burn(long ms)
{
    struct timespec had;
    do {
        for (volatile int turn = 0; turn < 100000; ++turn) { }
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &had);
    } while (had.tv_sec * 1000 + had.tv_nsec / 1000000 < ms);
}

/* Burns it in a child that nobody waits for. */
static void hidden(long ms)
{
    signal(SIGCHLD, SIG_IGN);
    const int child = fork();
    if (child == 0) {
        burn(ms);
        _exit(0);
    }
    while (kill(child, 0) == 0)
        usleep(10000);
}

static void stubborn(void)
{
    for (int number = 1; number < NSIG; ++number)
        signal(number, SIG_IGN);
    if (fork() == 0) { /* twice: nobody's child */
        setpgid(0, 0);
        if (fork() == 0)
            for (;;) { }
        _exit(0);
    }
    for (;;)
        kill(getppid(), SIGCONT);
}

int main(int count, char **words)
{
    const char *way = count > 1 ? words[1] : "";
    const long number = count > 2 ? atol(words[2]) : 0;
    if (!strcmp(way, "memory"))
        touch(number);
    else if (!strcmp(way, "memfd"))
        fill(memfd_create("hog", 0), number);
    else if (!strcmp(way, "shm"))
        fill(open("/dev/shm/hog", O_CREAT | O_WRONLY, 0600), number);
    else if (!strcmp(way, "root"))
        fill(open("/hog", O_CREAT | O_WRONLY, 0600), number);
    else if (!strcmp(way, "device"))
        fill(open("/dev/hog", O_CREAT | O_WRONLY, 0600), number);
    else if (!strcmp(way, "forked"))
        forked(number);
    else if (!strcmp(way, "segments"))
        segments(number);
    else if (!strcmp(way, "files"))
        files(words[2]);
    else if (!strcmp(way, "sparse"))
        say(truncate(words[2], (off_t)1 << 40) == 0 ? "made" : strerror(errno), 0);
    else if (!strcmp(way, "bomb"))
        bomb(number);
    else if (!strcmp(way, "spin"))
        spin(number);
    else if (!strcmp(way, "now"))
        printf("%lld\n", nowNs());
    else if (!strcmp(way, "work"))
        work(number);
    else if (!strcmp(way, "calls"))
        calls(number);
    else if (!strcmp(way, "hidden"))
        hidden(number);
    else if (!strcmp(way, "stubborn"))
        stubborn();
    else if (!strcmp(way, "everybody"))
        say(kill(-1, SIGKILL) == 0 ? "sent" : strerror(errno), 0);
    else
        return 2;
    return 0;
}
