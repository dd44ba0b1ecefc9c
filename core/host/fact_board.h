#pragma once

#include "core/base/clock.h"
#include "core/model/facts.h"

#include <QObject>

#include <map>

namespace fallow::host {

/// Where the sources write what they see. Of several that tell the same fact the highest value
/// counts: one that saw input knows better than one that did not.
class FactBoard : public QObject
{
    Q_OBJECT

public:
    explicit FactBoard(const base::Clock &clock) : m_clock(clock) {}

    void see(model::Fact fact, const QString &source, double value, const QString &subject = {});
    /// The source cannot tell (any more). `reason` is a key `host.*`.
    void lose(model::Fact fact, const QString &source, const char *reason);

    const model::Facts &facts() const { return m_facts; }
    /// What every source says, those that cannot tell too.
    std::vector<model::Sight> sights() const;

Q_SIGNALS:
    void changed(); ///< facts(): not for what a source says without effect

private:
    void put(model::Sight sight);

    const base::Clock &m_clock;
    std::map<std::pair<model::Fact, QString>, model::Sight> m_sights;
    model::Facts m_facts;
};

} // namespace fallow::host
