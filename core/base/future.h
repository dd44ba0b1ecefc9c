#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPointer>

namespace fallow::base {

/// What a continuation gives when its context died first; nobody is left to see it.
template <typename R> R contextGone()
{
    const Error gone = fail(Code::Cancelled, "base.context_gone"_reason);
    if constexpr (std::is_constructible_v<R, Error>)
        return gone;
    else
        return QtFuture::makeReadyFuture(decltype(std::declval<R>().result())(gone));
}

/// `future.then(context, f)` for futures of this thread: `f` is called in the moment the future
/// finishes, unless the context is dead or the future was cancelled. Qt 6.4's own asserts that the
/// context lives (qfuture_impl.h, Continuation::create), so an owner could not be dropped while it
/// waits. `f` returns void, a Result or a QFuture of one (then `unwrap()`).
template <typename T, typename F> auto then(QObject *context, QFuture<Result<T>> future, F f)
{
    using R = std::invoke_result_t<F, const Result<T> &>;
    return future.then([guard = QPointer<QObject>(context),
                        f = std::move(f)](const Result<T> &result) mutable -> R {
        if (guard)
            return f(result);
        if constexpr (!std::is_void_v<R>)
            return contextGone<R>();
    });
}

} // namespace fallow::base
