#pragma once

#include "core/api/computers_messages.h"
#include "core/api/wallet.h"

namespace fallow::api {

/// This person's other computers: what one of them holds another need not fetch from afar. Everything that
/// comes is proven by its hash. `Core::computers` hands it out.
class Computers
{
public:
    virtual ~Computers() = default;

    virtual Answer<ComputerList> list(const Empty &request) = 0;
    /// Lends what this computer holds, files and layers of apps, to who has its code.
    /// Reasons: `computers.port_taken`, `computers.not_shared`, `settings.unwritable`.
    virtual Answer<ComputerList> share(const ShareRequest &request) = 0;
    /// Asks that computer first. Reasons: `computers.bad_address`, `computers.bad_code` (also: it has another),
    /// `settings.unwritable`, and those of a download that does not come (`content.unreachable`, …).
    virtual Answer<ComputerList> pair(const PairRequest &request) = 0;
    /// Reasons: `computers.unknown`, `settings.unwritable`.
    virtual Answer<ComputerList> unpair(const ComputerRequest &request) = 0;
};

} // namespace fallow::api
