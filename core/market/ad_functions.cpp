#include "core/market/ad_functions.h"

#include <algorithm>

namespace fallow::market
{

namespace
{

/// What evaluates the arguments and what they may be.
enum class Kind : quint8 { Test, Branch, Number, Text, List };

struct Entry {
    std::string_view name;
    Function function;
    Kind kind;
    quint8 least;
    quint8 most;
};

constexpr quint8 anyNumber = 255;

/// In the order of Function, without Unknown.
constexpr std::array entries{
    Entry{"isundefined", Function::IsUndefined, Kind::Test, 1, 1},
    Entry{"iserror", Function::IsError, Kind::Test, 1, 1},
    Entry{"isstring", Function::IsString, Kind::Test, 1, 1},
    Entry{"isinteger", Function::IsInteger, Kind::Test, 1, 1},
    Entry{"isreal", Function::IsReal, Kind::Test, 1, 1},
    Entry{"isboolean", Function::IsBoolean, Kind::Test, 1, 1},
    Entry{"islist", Function::IsList, Kind::Test, 1, 1},
    Entry{"member", Function::Member, Kind::List, 2, 2},
    Entry{"size", Function::Size, Kind::List, 1, 1},
    Entry{"min", Function::Min, Kind::List, 1, 1},
    Entry{"max", Function::Max, Kind::List, 1, 1},
    Entry{"sum", Function::Sum, Kind::List, 1, 1},
    Entry{"anycompare", Function::AnyCompare, Kind::List, 3, 3},
    Entry{"allcompare", Function::AllCompare, Kind::List, 3, 3},
    Entry{"int", Function::Int, Kind::Number, 1, 1},
    Entry{"real", Function::Real, Kind::Number, 1, 1},
    Entry{"string", Function::String, Kind::Text, 1, 1},
    Entry{"bool", Function::Bool, Kind::Number, 1, 1},
    Entry{"floor", Function::Floor, Kind::Number, 1, 1},
    Entry{"ceiling", Function::Ceiling, Kind::Number, 1, 1},
    Entry{"round", Function::Round, Kind::Number, 1, 1},
    Entry{"pow", Function::Pow, Kind::Number, 2, 2},
    Entry{"strcat", Function::Strcat, Kind::Text, 0, anyNumber},
    Entry{"toupper", Function::ToUpper, Kind::Text, 1, 1},
    Entry{"tolower", Function::ToLower, Kind::Text, 1, 1},
    Entry{"substr", Function::Substr, Kind::Text, 2, 3},
    Entry{"strcmp", Function::Strcmp, Kind::Text, 2, 2},
    Entry{"stricmp", Function::Stricmp, Kind::Text, 2, 2},
    Entry{"regexp", Function::Regexp, Kind::Text, 2, 3},
    Entry{"versioncmp", Function::VersionCmp, Kind::Text, 2, 2},
    Entry{"versionlt", Function::VersionLt, Kind::Text, 2, 2},
    Entry{"versionle", Function::VersionLe, Kind::Text, 2, 2},
    Entry{"versiongt", Function::VersionGt, Kind::Text, 2, 2},
    Entry{"versionge", Function::VersionGe, Kind::Text, 2, 2},
    Entry{"ifthenelse", Function::IfThenElse, Kind::Branch, 3, 3},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < entries.size(); ++i) {
        if (static_cast<size_t>(entries[i].function) != i + 1)
            return false;
    }
    return true;
}
static_assert(isInOrder());

const Entry *entryOf(Function function)
{
    return function == Function::Unknown ? nullptr : &entries[static_cast<size_t>(function) - 1];
}

bool hasType(Function function, const Cell &cell)
{
    switch (function) {
    case Function::IsUndefined:
        return cell.is(AdType::Undefined);
    case Function::IsError:
        return cell.is(AdType::Error);
    case Function::IsString:
        return cell.is(AdType::String);
    case Function::IsInteger:
        return cell.is(AdType::Integer);
    case Function::IsReal:
        return cell.is(AdType::Real);
    case Function::IsBoolean:
        return cell.is(AdType::Boolean);
    default:
        return cell.is(AdType::List);
    }
}

class Call
{
public:
    Call(Evaluation &evaluation, const Node &node, Place place)
        : m_evaluation(evaluation), m_node(node), m_place(place)
    {
    }

    Cell argument(quint32 i)
    {
        const Program &program = m_evaluation.program(m_place.side);
        return m_evaluation.evaluate(program.children[m_node.a + i] & childMask, m_place);
    }

    Cell branch()
    {
        const Truth truth = truthOf(argument(0));
        if (truth == Truth::Undefined || truth == Truth::Error)
            return cellOf(truth);
        return argument(truth == Truth::True ? 1 : 2);
    }

    /// Errors first, then what is undefined; so much for all but the tests and the branch.
    Cell strict(const Entry &entry)
    {
        std::array<Cell, 3> few; // no function but strcat takes more
        std::vector<Cell> many(m_node.pair[0] > few.size() ? m_node.pair[0] : 0);
        Cell *arguments = many.empty() ? few.data() : many.data();
        bool isUndefined = false;
        for (quint32 i = 0; i < m_node.pair[0]; ++i) {
            arguments[i] = argument(i);
            if (arguments[i].is(AdType::Error))
                return Cell::error();
            isUndefined = isUndefined || arguments[i].is(AdType::Undefined);
        }
        if (isUndefined)
            return Cell::undefined();
        if (entry.kind == Kind::Number)
            return numberFunction(entry.function, arguments);
        if (entry.kind == Kind::List)
            return listFunction(m_evaluation, entry.function, arguments);
        return textFunction(m_evaluation, entry.function, arguments, m_node.pair[0]);
    }

private:
    Evaluation &m_evaluation;
    const Node &m_node;
    Place m_place;
};

} // namespace

Function functionNamed(std::string_view folded)
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&](const Entry &entry) { return entry.name == folded; });
    return found == entries.end() ? Function::Unknown : found->function;
}

Cell callFunction(Evaluation &evaluation, const Node &call, Place place)
{
    const Entry *entry = entryOf(static_cast<Function>(call.detail));
    if (entry == nullptr || call.pair[0] < entry->least || call.pair[0] > entry->most)
        return Cell::error();
    Call arguments(evaluation, call, place);
    if (entry->kind == Kind::Test)
        return Cell::of(hasType(entry->function, arguments.argument(0)));
    return entry->kind == Kind::Branch ? arguments.branch() : arguments.strict(*entry);
}

} // namespace fallow::market
