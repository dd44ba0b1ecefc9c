#pragma once

#include "core/api/trials.h"

#include <QPromise>

#include <functional>

namespace fallow::test
{

/// Trial runs in memory, for tests and `fallow --offline`: each ends at once, unless it is to wait until it is cancelled.
class FakeTrials final : public api::Trials
{
public:
    using Listener = std::function<void(const model::TrialProgress &)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }
    /// What the next trial is like, whatever app is asked for.
    void setNext(const model::Trial &trial) { m_next = trial; }
    void failNext(const base::Error &error) { m_nextError = error; }
    /// The next one goes on until it is cancelled.
    void hangNext() { m_hangsNext = true; }
    void put(const model::Trial &trial) { m_trials.insert(m_trials.begin(), trial); }
    const api::TrialRequest &asked() const { return m_asked; } ///< last

    api::Answer<model::Trial> start(const api::TrialRequest &request) override;
    api::Answer<api::Empty> cancel(const api::Empty &request) override;
    api::Answer<api::TrialList> list(const api::TrialListRequest &request) override;

private:
    void tell(const QString &phase);

    Listener m_listener;
    model::Trial m_next;
    std::optional<base::Error> m_nextError;
    bool m_hangsNext = false;
    std::optional<QPromise<base::Result<model::Trial>>> m_hanging;
    std::vector<model::Trial> m_trials;
    api::TrialRequest m_asked;
};

} // namespace fallow::test
