#pragma once

#include "sandbox/collect/file_handle.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace fallow::sandbox
{

/// The supervisor's one thread: calls back when a descriptor has something. A callback may add
/// and remove watches, its own too.
class Loop
{
public:
    using Callback = std::function<void()>;

    Loop();
    void watch(int descriptor, Callback callback); ///< readable or closed at the other end
    void forget(int descriptor);
    void later(Callback callback) { m_later.push_back(std::move(callback)); } ///< after this turn
    void run(); ///< until `stop`
    void stop() { m_running = false; }

private:
    FileHandle m_poll;
    bool m_running = true;
    std::vector<Callback> m_later;
    std::map<int, std::shared_ptr<Callback>> m_callbacks; // shared with the call being made
};

/// One-shot or repeating alarm on a Loop.
class Alarm
{
public:
    Alarm(Loop &loop, Loop::Callback callback);
    ~Alarm();
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;
    void after(uint64_t ms) { arm(ms, 0); }
    void every(uint64_t ms) { arm(ms, ms); }
    void stop() { arm(0, 0); }

private:
    void arm(uint64_t firstMs, uint64_t intervalMs);
    Loop &m_loop;
    FileHandle m_timer;
};

} // namespace fallow::sandbox
