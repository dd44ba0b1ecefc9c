#pragma once

#include "core/json/json.h"

#include <array>
#include <optional>

namespace fallow::model {

enum class FieldKind {
    Text,
    Number,
    Choice,
    File, ///< an input file: the app finds it by its place among them
    Flag, ///< its words are there, or they are not
};

constexpr auto jsonNames(FieldKind)
{
    using enum FieldKind;
    using json::EnumName;
    return std::array{EnumName{Text, "text"}, EnumName{Number, "number"}, EnumName{Choice, "choice"},
                      EnumName{File, "file"}, EnumName{Flag, "flag"}};
}

/// One thing that an app asks of whoever runs it, as its catalog entry describes it.
struct FormField {
    QString name{}; ///< [a-z][a-z0-9_-]*, once in a form
    QString label{};
    FieldKind kind = FieldKind::Text;
    QString help{};
    QString unit{}; ///< of a number
    QString standard{}; ///< what holds when nothing is given; "true" or "false" for a flag; empty: nothing
    std::optional<double> least{}; ///< of a number, or of characters of a text
    std::optional<double> most{};
    bool isWhole = false; ///< a number without a fraction
    std::vector<QString> choices{};
    bool isRequired = false;
    std::vector<QString> words{}; ///< that it adds to the app's arguments: in each, "{}" stands for the value
    friend bool operator==(const FormField &, const FormField &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("name", &FormField::name), json::field("label", &FormField::label),
                          json::field("kind", &FormField::kind), json::defaulted("help", &FormField::help),
                          json::defaulted("unit", &FormField::unit), json::defaulted("default", &FormField::standard),
                          json::field("min", &FormField::least), json::field("max", &FormField::most),
                          json::defaulted("whole", &FormField::isWhole), json::defaulted("choices", &FormField::choices),
                          json::defaulted("required", &FormField::isRequired), json::defaulted("words", &FormField::words)};
    }
};

/// What a person gave for a field; a file is a URL or the absolute path of one here.
struct FieldValue {
    QString name{};
    QString value{}; ///< numbers with a point; "true" or "false" for a flag; empty: the default holds
    friend bool operator==(const FieldValue &, const FieldValue &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("name", &FieldValue::name), json::defaulted("value", &FieldValue::value)};
    }
};

/// Why a value cannot be taken.
struct FieldProblem {
    QString name{}; ///< of the field
    QString reason{}; ///< `form.required`, `form.not_a_number`, `form.not_whole`, `form.too_small`, `form.too_large`,
                      ///< `form.too_short`, `form.too_long`, `form.no_such_choice`, `form.not_a_flag`, `form.bad_character`,
                      ///< `form.not_a_file`, `form.unknown_field`, `form.given_twice`
    QString detail{};
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("name", &FieldProblem::name), json::field("reason", &FieldProblem::reason),
                          json::defaulted("detail", &FieldProblem::detail)};
    }
};

} // namespace fallow::model
