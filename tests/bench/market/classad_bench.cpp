#include "core/market/match_cache.h"
#include "tests/bench/figure.h"

#include <random>

using namespace fallow;
using namespace fallow::market;

namespace
{

/// Debian 12 has no library of HTCondor: what was measured with it elsewhere (papers.md 2.5), on
/// ads like these, -O2, one core.
constexpr double libraryPerSecond = 231'800;
constexpr double wantedCachedPerSecond = 5'000'000;

constexpr size_t workerCount = 30'000;
constexpr size_t taskCount = 64;
constexpr size_t shortRound = 500;

std::string number(std::mt19937 &random, unsigned least, unsigned choices, unsigned step)
{
    return std::to_string(least + random() % choices * step);
}

ClassAd worker(std::mt19937 &random)
{
    const std::string text = R"([ Type="worker"; Cpus=)" + number(random, 2, 8, 2)
        + "; MemoryMB=" + number(random, 2048, 16, 2048)
        + R"(; DiskMB=200000; Arch="x86_64"; CpuModel="AMD Ryzen 7"; CpuGflops=90.0;
  Gpus={[Name="RTX 3060";VramMB=12288]}; Sandboxes={"docker","wasm","kvm"}; PriceFloor=)"
        + number(random, 80, 10, 10) + "; WattsLoad=" + number(random, 45, 20, 5)
        + "; Reputation=0." + number(random, 90, 10, 1)
        + R"(; Country="FR"; CachedData={"sha256:aa","sha256:bb"}; OnBattery=false;
  Requirements = other.PricePerCoreHour >= PriceFloor && other.MemoryMB <= MemoryMB && member(other.Sandbox,Sandboxes) && !OnBattery;
  Rank = other.PricePerCoreHour - 0.5*WattsLoad ])";
    return ClassAd::parse(std::string_view(text)).value();
}

ClassAd task(std::mt19937 &random)
{
    const std::string text = R"([ Type="task"; Sandbox="docker"; MemoryMB=)"
        + number(random, 1024, 8, 1024) + "; PricePerCoreHour=" + number(random, 100, 10, 10)
        + R"(; MaxSeconds=3600; MinReputation=0.9; DataIn="sha256:aa";
  Requirements = other.Type == "worker" && other.MemoryMB >= MemoryMB && other.Arch == "x86_64" && other.Reputation >= MinReputation;
  Rank = 100*other.Reputation + (member(DataIn,other.CachedData) ? 10 : 0) ])";
    return ClassAd::parse(std::string_view(text)).value();
}

void print(const char *figure, double ours, double peer)
{
    std::printf(
        "{\"bench\":\"market\",\"figure\":\"%s\",\"unit\":\"1/s\",\"ours\":%.0f,\"peer\":%.0f,"
        "\"ratio\":%.3f}\n",
        figure, ours, peer, ours / peer);
}

} // namespace

/// Every worker with a task, by turns.
int main()
{
    std::mt19937 random(1);
    MatchCache cache;
    std::vector<MatchCache::Side> workers;
    std::vector<MatchCache::Side> tasks;
    for (size_t i = 0; i < workerCount; ++i)
        workers.push_back(cache.add(worker(random)));
    for (size_t i = 0; i < taskCount; ++i)
        tasks.push_back(cache.add(task(random)));

    // Rounds shorter than what a scheduler gives at a time: a busy machine spoils some, not the
    // median.
    size_t next = 0;
    size_t plain = 0;
    const double plainMs = bench::medianMs(900, [&] {
        for (size_t i = 0; i < shortRound; ++i, ++next)
            plain +=
                match(workers[next % workerCount].ad(), tasks[next / workerCount].ad()).matches();
    });
    const auto round = [&](MatchCache::Side &wanted) {
        size_t found = 0;
        for (MatchCache::Side &side : workers)
            found += cache.match(side, wanted).matches();
        return found;
    };
    for (MatchCache::Side &wanted : tasks)
        FALLOW_CHECK(round(wanted) <= workerCount); // from here on nothing is evaluated
    const quint64 evaluated = cache.evaluations();
    size_t cached = 0;
    const double cachedMs =
        bench::medianMs(63, [&] { cached += round(tasks[next++ % taskCount]); });
    FALLOW_CHECK(plain > 0 && cached > 0 && cache.evaluations() == evaluated);

    print("classad_matches_per_s", shortRound * 1000.0 / plainMs, libraryPerSecond);
    print("classad_matches_cached_per_s", workerCount * 1000.0 / cachedMs, wantedCachedPerSecond);
    std::fprintf(stderr, "%zu signatures, %llu pairs evaluated\n", cache.signatureCount(),
        static_cast<unsigned long long>(evaluated));
    return 0;
}
