#pragma once

#include "tests/support/fake_wallet.h"

#include <QPromise>

namespace fallow::test
{

template <typename T> api::Answer<T> FakeWallet::answer(base::Result<T> result)
{
    QPromise<base::Result<T>> promise;
    promise.start();
    if (std::exchange(m_hangNext, false)) {
        static std::vector<QPromise<base::Result<T>>>
            unanswered; // a promise that dies answers "cancelled"
        unanswered.push_back(std::move(promise));
        return unanswered.back().future();
    }
    promise.addResult(m_nextError ? base::Result<T>(*m_nextError) : std::move(result));
    m_nextError.reset();
    promise.finish();
    return promise.future();
}

} // namespace fallow::test
