#pragma once

#include "core/base/clock.h"
#include "core/content/own_computer.h"

#include <map>

namespace fallow::content
{

/// This person's other computers, as sources: those that did not answer lately are left out for a while.
/// Borrows the clock.
class OwnComputers
{
public:
    explicit OwnComputers(const base::Clock &clock) : m_clock(clock) { }

    void set(std::vector<OwnComputer> computers);
    /// Those to be asked now.
    std::vector<OwnComputer> present() const;
    /// What they did in a transfer.
    void note(const std::vector<SourceReport> &reports);

private:
    const base::Clock &m_clock;
    std::vector<OwnComputer> m_all;
    std::map<QString, QDateTime> m_awayUntil; ///< by address
};

} // namespace fallow::content
