#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>

namespace fallow::json {

/// What a reader does when the member is missing or null.
enum class Presence { Required, Defaulted };

/// One member of a struct and its wire name (snake_case).
template<typename Struct, typename Member>
struct Field {
    const char *name;
    Member Struct::*member;
    Presence presence;
};

template<typename Struct, typename Member>
constexpr Field<Struct, Member> field(const char *name, Member Struct::*member)
{
    return {name, member, Presence::Required};
}

/// Missing or null leaves the member's initialiser.
template<typename Struct, typename Member>
constexpr Field<Struct, Member> defaulted(const char *name, Member Struct::*member)
{
    return {name, member, Presence::Defaulted};
}

/// A struct that lists its fields once: `static constexpr auto jsonFields() { return std::tuple{…}; }`.
template<typename T>
concept Described = requires { T::jsonFields(); };

/// An enum with wire names: `constexpr auto jsonNames(Colour)` returns an array of {value, name}.
template<typename T>
concept NamedEnum = std::is_enum_v<T> && requires(T value) { jsonNames(value); };

template<typename E>
struct EnumName {
    E value;
    const char *name;
};

template<typename E>
EnumName(E, const char *) -> EnumName<E>; // clang 14 does not deduce an aggregate's arguments

} // namespace fallow::json
