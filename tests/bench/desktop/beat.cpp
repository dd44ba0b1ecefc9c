// Work that tells when it ran: beat FILE SECONDS PROCESSES. Each process burns a core and keeps writing CLOCK_MONOTONIC
// into its own number of FILE (little-endian int64), so that a reader sees the last moment anything ran. Ends early when
// FILE.stop is there. Built twice from this source: as the app of a task, static, and with BOINC's runtime (USE_BOINC).
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef USE_BOINC
#include "boinc_api.h"
#endif

namespace {

constexpr std::int64_t nsPerSecond = 1'000'000'000;
constexpr std::size_t mostProcesses = 64;

std::int64_t nowNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * nsPerSecond + now.tv_nsec;
}

void tellProgress(double share)
{
#ifdef USE_BOINC
    boinc_fraction_done(share < 0.99 ? share : 0.99);
    if (boinc_time_to_checkpoint())
        boinc_checkpoint_completed();
#else
    (void)share;
#endif
}

void beat(volatile std::int64_t *own, double seconds, const std::string &stop)
{
    const std::int64_t first = nowNs();
    std::int64_t told = first;
    volatile double x = 1.0;
    for (std::int64_t now = first; static_cast<double>(now - first) / nsPerSecond < seconds; now = nowNs()) {
        *own = now;
        for (int i = 0; i < 2000; ++i)
            x = x * 1.0000001 + 1e-9;
        if (now - told > nsPerSecond) {
            told = now;
            tellProgress(static_cast<double>(now - first) / nsPerSecond / seconds);
            if (access(stop.c_str(), F_OK) == 0)
                return;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
#ifdef USE_BOINC
    boinc_init();
#endif
    const std::string name = argv[1];
    const int processes = std::atoi(argv[3]);
    const int file = open(argv[1], O_RDWR | O_CREAT, 0666);
    if (file < 0 || ftruncate(file, mostProcesses * sizeof(std::int64_t)) != 0)
        return 1;
    void *shared = mmap(nullptr, mostProcesses * sizeof(std::int64_t), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (shared == MAP_FAILED)
        return 1;
    auto *beats = static_cast<volatile std::int64_t *>(shared);
    int own = 0;
    while (own + 1 < processes && fork() == 0)
        ++own; // each is the father of the next
    beat(beats + own, std::atof(argv[2]), name + ".stop");
    while (wait(nullptr) > 0) { }
    if (own > 0)
        return 0;
#ifdef USE_BOINC
    boinc_finish(0);
#else
    const std::string folder = name.substr(0, name.rfind('/'));
    std::FILE *computed = std::fopen((folder + "/computed.json").c_str(), "w");
    if (computed == nullptr)
        return 1;
    std::fprintf(computed, "{\"deterministic-output-path\":\"%s\"}", argv[1]);
    std::fclose(computed);
#endif
    return 0;
}
