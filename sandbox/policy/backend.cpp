#include "sandbox/policy/backend.h"

#include <string_view>

namespace fallow::sandbox
{

bool hasBackend()
{
    return std::string_view(FALLOW_SANDBOX_BACKEND) != "null";
}

Failure noBackend()
{
    return {"sandbox.no_backend", "this system has no sandbox yet"};
}

} // namespace fallow::sandbox
