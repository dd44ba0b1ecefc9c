#pragma once

#include "core/json/json.h"

#include <array>

namespace fallow::model {

/// What a network that is being added is asked.
enum class NetworkQuestion {
    Hub, ///< its chain, and what the contract there says of itself
    FirstBlock, ///< where its history begins
};

constexpr auto jsonNames(NetworkQuestion)
{
    using json::EnumName;
    return std::array{EnumName{NetworkQuestion::Hub, "hub"}, EnumName{NetworkQuestion::FirstBlock, "first_block"}};
}

/// How far the adding of a network is.
struct NetworkProgress {
    QString name; ///< of the network
    NetworkQuestion question = NetworkQuestion::Hub;
    QString host; ///< of the server that is asked
    qint64 server = 1; ///< its number
    qint64 servers = 1;
    qint64 step = 0; ///< of the search for the first block
    qint64 steps = 0; ///< at most
    friend bool operator==(const NetworkProgress &, const NetworkProgress &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("name", &NetworkProgress::name),
                          json::field("question", &NetworkProgress::question),
                          json::field("host", &NetworkProgress::host),
                          json::field("server", &NetworkProgress::server),
                          json::field("servers", &NetworkProgress::servers),
                          json::defaulted("step", &NetworkProgress::step),
                          json::defaulted("steps", &NetworkProgress::steps)};
    }
};

} // namespace fallow::model
