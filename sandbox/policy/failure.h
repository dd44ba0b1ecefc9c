#pragma once

#include <string>
#include <utility>
#include <variant>

namespace fallow::sandbox
{

/// Why something was refused: a stable key such as "sandbox.bad_policy" and English for logs.
struct Failure {
    std::string reason;
    std::string detail;
    friend bool operator==(const Failure &, const Failure &) = default;
};

/// A value or a Failure: the Qt-free sibling of base::Result.
template <typename T> class [[nodiscard]] Expected
{
public:
    Expected(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { } // NOLINT(google-explicit-constructor)
    Expected(Failure failure)
        : m_state(std::in_place_index<1>, std::move(failure))
    { } // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Failure &failure() const { return std::get<1>(m_state); }

private:
    std::variant<T, Failure> m_state;
};

struct Nothing {
    friend bool operator==(Nothing, Nothing) = default;
};

} // namespace fallow::sandbox
