#pragma once

#include "core/api/sandbox_messages.h"
#include "core/base/result.h"

#include <QFuture>

namespace fallow::api {

template<typename T>
using Answer = QFuture<base::Result<T>>;

/// What runs strangers' code here, as far as a person may look at it; `Core::sandbox` hands it out.
class Sandbox
{
public:
    virtual ~Sandbox() = default;

    /// What this computer offers, why not, and what to do. Reason: `sandbox.bad_probe`.
    virtual Answer<ProbeReply> probe(const ProbeRequest &request) = 0;
    /// Runs a program of ours in the same sandbox. Reasons: `sandbox.no_such_task`,
    /// `sandbox.bad_xray`, those of a run that cannot be set up.
    virtual Answer<XrayReply> xray(const XrayRequest &request) = 0;
};

} // namespace fallow::api
