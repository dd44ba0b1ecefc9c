#pragma once

#include "sandbox/policy/frame.h"
#include "sandbox/policy/policy.h"
#include "sandbox/policy/report.h"

#include <nlohmann/json.hpp>
#include <sys/types.h>

#include <string>
#include <vector>

namespace fallow::test
{

/// What a person has that a task must not reach, put there for the attempts (program/attempts.h).
struct Bait {
    Bait();
    ~Bait();
    /// Tells with `tell` whether anything was touched.
    void inspect() const;

    int listener = -1;
    int abstractSocket = -1;
    int bus = -1;
    pid_t process = -1; ///< of a number that no process of a sandbox reaches
};

/// One supervisor, started as the core starts it.
class Supervisor
{
public:
    explicit Supervisor(const std::string &program);
    ~Supervisor(); ///< closes the socket and waits for its end
    void start(const std::string &task, const sandbox::Policy &policy);
    void send(const nlohmann::json &request);
    /// The next message, or null after `patienceMs`.
    nlohmann::json receive(int patienceMs);
    /// Everything until the run's end; a refusal to start becomes a report too.
    sandbox::Report finish(const std::string &task);
    pid_t pid() const { return m_pid; }

private:
    int m_socket = -1;
    pid_t m_pid = -1;
    uint64_t m_nextId = 1;
    sandbox::FrameReader m_reader;
};

/// "NUMBER.name=OUTCOME" as the hostile program prints it.
void tell(const std::string &name, const std::string &outcome);
void tellBreach(const std::string &name, bool isBreached);

/// A fresh image, input and output below /job/NAME.
sandbox::Policy makeJob(const std::string &name, const std::vector<std::string> &argv);
std::string readFile(const std::string &path);
void writeFile(const std::string &path, const std::string &text);
/// Processes of this pid namespace whose name is `name`.
int countProcesses(const std::string &name);
/// The time they have used together, in clock ticks.
uint64_t processorTicks(const std::string &name);

} // namespace fallow::test
