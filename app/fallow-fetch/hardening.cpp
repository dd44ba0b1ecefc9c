#include "app/fallow-fetch/hardening.h"

#include <QtGlobal>

#include <malloc.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace fallow::fetch {

namespace {

constexpr rlim_t maxAddressSpace = rlim_t{4} << 30; // threads reserve much more than they use
constexpr rlim_t maxFileSize = rlim_t{64} << 30;
constexpr rlim_t maxDescriptors = 512;

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit bound{value, value};
    if (setrlimit(resource, &bound) != 0)
        qFatal("fallow-fetch: setrlimit failed");
}

} // namespace

void harden()
{
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || prctl(PR_SET_DUMPABLE, 0) != 0
        || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        qFatal("fallow-fetch: prctl failed");
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, maxFileSize);
    limit(RLIMIT_NOFILE, maxDescriptors);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_AS, maxAddressSpace);
#endif
    mallopt(M_ARENA_MAX, 2); // one for each thread would reserve more than maxAddressSpace
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    umask(022);
}

} // namespace fallow::fetch
