#include "core/host/fact_board.h"

namespace fallow::host {

using model::Fact;
using model::Facts;
using model::Sight;

void FactBoard::see(Fact fact, const QString &source, double value, const QString &subject)
{
    put({.fact = fact, .source = source, .value = value, .subject = subject});
}

void FactBoard::lose(Fact fact, const QString &source, const char *reason)
{
    put({.fact = fact, .source = source, .reason = QString::fromLatin1(reason)});
}

void FactBoard::put(Sight sight)
{
    Sight &old = m_sights[{sight.fact, sight.source}];
    if (old.since.isValid() && old.value == sight.value && old.subject == sight.subject && old.reason == sight.reason)
        return;
    sight.since = m_clock.now();
    old = sight;
    std::optional<Facts::Value> best;
    for (const auto &[key, each] : m_sights) {
        if (key.first == sight.fact && each.value && (!best || *each.value > best->number))
            best = Facts::Value{*each.value, each.subject};
    }
    if (m_facts[sight.fact] == best)
        return;
    m_facts[sight.fact] = best;
    Q_EMIT changed();
}

std::vector<Sight> FactBoard::sights() const
{
    std::vector<Sight> all;
    for (const auto &[key, sight] : m_sights)
        all.push_back(sight);
    return all;
}

} // namespace fallow::host
