#include "attempts.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>

void say(const char *name, long result)
{
    printf("%s=%s\n", name, result >= 0 ? "ok" : strerrorname_np(errno));
    fflush(stdout);
}

long opens(const char *path, int flags)
{
    const int file = open(path, flags | O_NONBLOCK | O_CLOEXEC, 0600);
    if (file >= 0)
        close(file);
    return file;
}

long reads(const char *path)
{
    char byte;
    const int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return -1;
    const long count = read(file, &byte, 1);
    close(file);
    if (count == 0)
        errno = ENODATA;
    return count > 0 ? 0 : -1;
}

int contains(const char *path, const char *needle)
{
    static char text[65537];
    const int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    long length = 0;
    long count = 0;
    if (file < 0)
        return 0;
    while (length < 65536 && (count = read(file, text + length, (size_t)(65536 - length))) > 0)
        length += count;
    close(file);
    return memmem(text, (size_t)length, needle, strlen(needle)) != NULL;
}

void inChild(const char *name, void (*attempt)(void))
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
    fflush(stdout);
}

static int tryAll(int hostPid)
{
    tryFiles();
    tryMounts();
    tryProc();
    trySockets();
    tryIpc();
    tryKernel();
    tryNewCalls();
    tryMemory();
    tryPriority();
    tryIdentity();
    tryProcesses(hostPid);
    printf("0.end=ok\n");
    return 0;
}

static const struct {
    const char *name;
    int (*program)(void);
} runs[] = {{"forks", bombForks}, {"bomb", bombForever}, {"inodes", bombInodes}, {"memory", bombMemory},
    {"stubborn", stayStubborn}, {"stop", stopMyself}, {"flood", floodOutput},
    {"neighbour", watchNeighbour}, {"traps", leaveTraps}, {"deep", digDeep}};

int main(int count, char **values)
{
    const char *what = count > 1 ? values[1] : "";
    if (strcmp(what, "all") == 0 && count == 3)
        return tryAll(atoi(values[2]));
    for (size_t i = 0; i < sizeof(runs) / sizeof(runs[0]); ++i)
        if (strcmp(what, runs[i].name) == 0)
            return runs[i].program();
    return 2;
}
