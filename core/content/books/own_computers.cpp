#include "core/content/books/own_computers.h"

#include <algorithm>

namespace fallow::content
{

namespace
{

constexpr qint64 awaySeconds = 600; // a computer that sleeps; each attempt costs seconds

} // namespace

void OwnComputers::set(std::vector<OwnComputer> computers)
{
    m_all = std::move(computers);
    m_awayUntil.clear();
}

std::vector<OwnComputer> OwnComputers::present() const
{
    std::vector<OwnComputer> present;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(present), [this](const OwnComputer &computer) {
        const auto away = m_awayUntil.find(computer.address);
        return away == m_awayUntil.end() || away->second <= m_clock.now();
    });
    return present;
}

void OwnComputers::note(const std::vector<SourceReport> &reports)
{
    for (const SourceReport &report : reports) {
        const bool isAway = report.dropped == u"content.unreachable" || report.dropped == u"content.timeout";
        for (const OwnComputer &computer : m_all) {
            if (isAway && report.address.startsWith(u"http://" + computer.address + u'/'))
                m_awayUntil[computer.address] = m_clock.now().addSecs(awaySeconds);
        }
    }
}

} // namespace fallow::content
