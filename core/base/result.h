#pragma once

#include "core/base/check.h"
#include "core/base/error.h"

#include <QtGlobal>

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace fallow::base {

/// A value or an Error. Member names are std::expected's; access is checked, dropping one warns.
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {} // NOLINT(google-explicit-constructor)
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {} // NOLINT(google-explicit-constructor)

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return checked<0>(m_state); }
    T &value() & { return checked<0>(m_state); }
    T &&value() && { return std::move(checked<0>(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return checked<1>(m_state); }
    T value_or(T other) const & { return has_value() ? value() : std::move(other); }

    /// `f` takes the value and returns a Result.
    template<typename F>
    auto and_then(F &&f) && -> std::invoke_result_t<F, T &&>
    {
        if (!has_value())
            return error();
        return std::forward<F>(f)(std::move(*this).value());
    }
    /// `f` takes the value and returns another value.
    template<typename F>
    auto transform(F &&f) && -> Result<std::invoke_result_t<F, T &&>>
    {
        if (!has_value())
            return error();
        return std::forward<F>(f)(std::move(*this).value());
    }
    Result during(QStringView what) &&
    {
        return has_value() ? std::move(*this) : Result(error().during(what));
    }

private:
    template<size_t I, typename V>
    static auto &checked(V &state)
    {
        FALLOW_CHECK(state.index() == I);
        return *std::get_if<I>(&state);
    }
    std::variant<T, Error> m_state;
};

/// "Done" without a value: `Result<Done>`.
struct Done {
    friend bool operator==(Done, Done) = default;
};

inline Error fail(Code code, Reason reason, QString detail = {})
{
    return {code, std::move(reason), std::move(detail)};
}

} // namespace fallow::base
