#include "tests/support/fake_trials.h"

#include "core/base/future.h"

namespace fallow::test
{

using namespace base;
using namespace Qt::StringLiterals;

void FakeTrials::tell(const QString &phase)
{
    if (m_listener)
        m_listener({.app = m_asked.app, .phase = phase, .received = phase == u"image" ? 60'000'000 : 0,
            .total = phase == u"image" ? 180'000'000 : 0, .limitMs = m_asked.seconds * 1000});
}

api::Answer<model::Trial> FakeTrials::start(const api::TrialRequest &request)
{
    if (m_hanging)
        return readyWith<model::Trial>(fail(Code::Conflict, "trial.busy"_reason));
    if (m_nextError)
        return readyWith<model::Trial>(*std::exchange(m_nextError, {}));
    m_asked = request;
    tell(u"image"_s);
    tell(u"run"_s);
    if (std::exchange(m_hangsNext, false)) {
        m_hanging.emplace();
        m_hanging->start();
        return m_hanging->future();
    }
    model::Trial trial = m_next;
    trial.app = request.app;
    trial.arguments = request.arguments;
    trial.limitMs = request.seconds * 1000;
    if (!trial.at.isValid())
        trial.at = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    std::erase_if(m_trials, [&](const model::Trial &one) { return one.app == trial.app; });
    put(trial);
    tell(u"over"_s);
    return readyWith<model::Trial>(std::move(trial));
}

api::Answer<api::Empty> FakeTrials::cancel(const api::Empty &)
{
    if (m_hanging) {
        auto promise = std::move(*m_hanging);
        m_hanging.reset();
        tell(u"over"_s);
        promise.addResult(Result<model::Trial>(fail(Code::Cancelled, "trial.cancelled"_reason)));
        promise.finish();
    }
    return readyWith<api::Empty>(api::Empty{});
}

api::Answer<api::TrialList> FakeTrials::list(const api::TrialListRequest &request)
{
    api::TrialList list;
    for (const model::Trial &trial : m_trials) {
        if (request.app.isZero() || trial.app == request.app)
            list.trials.push_back(trial);
    }
    return readyWith<api::TrialList>(std::move(list));
}

} // namespace fallow::test
