/* Stands for every library that the image leaves out; see absent-libraries. */
#include <string.h>
#include <unistd.h>

__attribute__((noinline, noreturn)) static void absent(const char *name)
{
    static const char message[] = " is in a library that this image leaves out\n";
    if (write(STDERR_FILENO, name, strlen(name)) < 0 || write(STDERR_FILENO, message, sizeof message - 1) < 0)
        _exit(71);
    _exit(70);
}

#define ABSENT(name)                                                                               \
    void name(void)                                                                                \
    {                                                                                              \
        absent(#name);                                                                             \
    }
#define ANSWER_0(name)                                                                             \
    int name(void)                                                                                 \
    {                                                                                              \
        return 0;                                                                                  \
    }
#define ANSWER_EMPTY(name)                                                                         \
    const char *name(void)                                                                         \
    {                                                                                              \
        return "";                                                                                 \
    }
