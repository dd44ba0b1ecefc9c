#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPointer>
#include <QPromise>

#include <memory>
#include <optional>
#include <tuple>
#include <utility>

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

/// An answer that is there already.
template<typename T>
QFuture<Result<T>> readyWith(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
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

/// Several answers at once; see allOf.
template<typename... T>
class AllOf
{
public:
    explicit AllOf(QFuture<Result<T>>... futures)
    {
        m_state->promise.start();
        attach(std::index_sequence_for<T...>(), std::move(futures)...);
    }

    /// `f` takes the values and returns a Result, or a QFuture of one; the first error goes past it.
    template<typename F>
    auto apply(QObject *context, F f)
    {
        using R = std::invoke_result_t<F, const T &...>;
        auto called = m_state->promise.future().then(context, [f = std::move(f)](const Result<Values> &all) -> R {
            if (all)
                return std::apply(f, *all);
            if constexpr (std::is_constructible_v<R, Error>)
                return all.error();
            else
                return QtFuture::makeReadyFuture(decltype(std::declval<R>().result())(all.error()));
        });
        if constexpr (std::is_constructible_v<R, Error>)
            return called;
        else
            return called.unwrap();
    }

private:
    using Values = std::tuple<T...>;
    struct State {
        std::tuple<std::optional<T>...> values;
        size_t missing = sizeof...(T);
        bool isDone = false;
        QPromise<Result<Values>> promise;
    };

    template<size_t... I>
    void attach(std::index_sequence<I...>, QFuture<Result<T>>... futures)
    {
        (futures.then([state = m_state](const Result<T> &result) { take<I>(*state, result); }), ...);
    }
    template<size_t I, typename Value>
    static void take(State &state, const Result<Value> &result)
    {
        if (state.isDone)
            return;
        if (result)
            std::get<I>(state.values) = *result;
        state.isDone = !result || --state.missing == 0;
        if (!state.isDone)
            return;
        if (result)
            state.promise.addResult(std::apply([](const auto &...value) { return Result<Values>(Values(*value...)); }, state.values));
        else
            state.promise.addResult(Result<Values>(result.error()));
        state.promise.finish();
    }

    std::shared_ptr<State> m_state = std::make_shared<State>(); ///< shared by the continuations
};

/// Waits for all: `allOf(a, b).apply(this, [](const A &, const B &) -> Result<C> {…})`.
template<typename... T>
AllOf<T...> allOf(QFuture<Result<T>>... futures)
{
    return AllOf<T...>(std::move(futures)...);
}

} // namespace fallow::base
