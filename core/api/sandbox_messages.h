#pragma once

#include "core/api/messages.h"

/// Requests and replies about what runs strangers' code here.
namespace fallow::api {

struct ProbeRequest {
    bool again = false; ///< not what was found since the core started
    static constexpr auto jsonFields() { return std::tuple{json::defaulted("again", &ProbeRequest::again)}; }
};

/// One thing that a run may need of this computer, tried and not guessed.
struct SandboxFeature {
    QString name; ///< "user_namespaces"
    bool isThere = false;
    bool isNeeded = false; ///< without it nothing runs
    QString why; ///< what was tried and what came back; English
    QString fix; ///< the one thing to do; English, empty when there is nothing to do
    friend bool operator==(const SandboxFeature &, const SandboxFeature &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("name", &SandboxFeature::name), json::field("is_there", &SandboxFeature::isThere),
                          json::field("is_needed", &SandboxFeature::isNeeded), json::field("why", &SandboxFeature::why),
                          json::field("fix", &SandboxFeature::fix)};
    }
};

struct ProbeReply {
    bool canRun = false; ///< everything that is needed is there
    std::vector<SandboxFeature> features;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("can_run", &ProbeReply::canRun), json::field("features", &ProbeReply::features)};
    }
};

struct XrayRequest {
    QString task; ///< that runs now: in its very sandbox; empty: in a usual one
    static constexpr auto jsonFields() { return std::tuple{json::defaulted("task", &XrayRequest::task)}; }
};

/// One thing that a program of ours tried from inside the sandbox.
struct XrayLine {
    QString area; ///< "files", "network", "processes", "devices", "limits"
    QString tried;
    QString cameBack; ///< the name of an error, or what was seen
    bool isHeld = true; ///< as promised
    friend bool operator==(const XrayLine &, const XrayLine &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("area", &XrayLine::area), json::field("tried", &XrayLine::tried),
                          json::field("came_back", &XrayLine::cameBack), json::field("is_held", &XrayLine::isHeld)};
    }
};

struct XrayReply {
    QString policyHash; ///< SHA-256 of the rules it ran under
    std::vector<XrayLine> lines;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("policy_hash", &XrayReply::policyHash), json::field("lines", &XrayReply::lines)};
    }
};

} // namespace fallow::api
