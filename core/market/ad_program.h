#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <string>
#include <string_view>
#include <vector>

/// What a parsed ad is made of: flat tables of plain values, so that an ad is copied, moved and
/// read by any thread like an integer. Nothing here is checked again: only the parser fills it.
namespace fallow::market
{

/// Limits against abuse (papers.md 2.3).
namespace limits
{
inline constexpr size_t adBytes = 16 * 1024;
inline constexpr size_t nameBytes = 64;
inline constexpr int nesting = 32; ///< parentheses, lists, ads, calls, branches and signs
inline constexpr size_t listItems = 256;
inline constexpr int steps = 2000; ///< of one evaluation
inline constexpr int evaluationDepth = 256; ///< keeps the stack small whatever refers to what
inline constexpr size_t madeTextBytes = 64 * 1024; ///< texts an evaluation makes
inline constexpr size_t patternBytes = 1024;
} // namespace limits

enum class Operator : quint8 {
    Elvis,
    Or,
    And,
    Equal,
    NotEqual,
    Is,
    Isnt,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
};

/// How tightly an operator binds; a Chain holds operators of one level.
enum class Level : quint8 {
    Conditional,
    Elvis,
    Or,
    And,
    Equality,
    Relation,
    Sum,
    Product,
    Unary,
    Primary
};

enum class Function : quint8 {
    Unknown, ///< evaluates to an error, as the library does
    IsUndefined,
    IsError,
    IsString,
    IsInteger,
    IsReal,
    IsBoolean,
    IsList,
    Member,
    Size,
    Min,
    Max,
    Sum,
    AnyCompare,
    AllCompare,
    Int,
    Real,
    String,
    Bool,
    Floor,
    Ceiling,
    Round,
    Pow,
    Strcat,
    ToUpper,
    ToLower,
    Substr,
    Strcmp,
    Stricmp,
    Regexp,
    VersionCmp,
    VersionLt,
    VersionLe,
    VersionGt,
    VersionGe,
    IfThenElse,
};

enum class NodeKind : quint8 {
    Undefined,
    Error,
    Boolean, ///< a: 0 or 1
    Integer,
    Real, ///< in `pair`
    String, ///< a: place in `texts`, pair[0]: bytes
    Name,
    MyName,
    TargetName, ///< a: index in `names`
    List, ///< a: first child, pair[0]: how many
    Record, ///< a: first attribute, pair[0]: how many, pair[1]: the record around it
    Call, ///< a: first child, pair[0]: how many, pair[1]: index in `names`; detail: Function
    Not,
    Negate,
    Plus, ///< a: operand
    Conditional, ///< a: first of three children
    Chain, ///< a: first child, pair[0]: how many; detail: Level. A child's top byte: its Operator
    Select, ///< a: what from, pair[0]: index in `names`
    Index, ///< a: what from, pair[0]: the index
};

struct Node {
    NodeKind kind = NodeKind::Undefined;
    quint8 detail = 0;
    quint32 a = 0;
    std::array<quint32, 2> pair{};

    qint64 integer() const { return std::bit_cast<qint64>(pair); }
    double real() const { return std::bit_cast<double>(pair); }
};

/// A name as written, in `texts` followed at once by the same in small letters.
struct AdName {
    quint32 hash = 0; ///< of the small letters
    quint32 at = 0;
    quint32 size = 0;
};

struct Attribute {
    quint32 name = 0;
    quint32 value = 0; ///< node
};

inline constexpr quint32 noRecord = 0xffffffff;
inline constexpr quint32 childMask = 0x00ffffff;

struct Program {
    std::vector<Node> nodes;
    std::vector<quint32> children;
    std::vector<AdName> names;
    std::vector<Attribute> attributes; ///< of a record: as written
    std::vector<std::pair<quint32, quint32>> lookup; ///< (hash, attribute), sorted in each record
    /// A hash table of each record of few attributes: attribute + 1 or 0, from 4 * its first one
    /// on, the next power of two above twice their number. Larger ones are searched, so that names
    /// chosen to collide cost little.
    std::vector<quint32> slots;
    std::string texts;
    quint32 root = 0;

    static constexpr quint32 fewAttributes = 64;
    static quint32 slotCount(quint32 attributes) { return std::bit_ceil(2 * attributes); }

    std::string_view text(const Node &string) const
    {
        return std::string_view(texts).substr(string.a, string.pair[0]);
    }
    std::string_view written(const AdName &name) const
    {
        return std::string_view(texts).substr(name.at, name.size);
    }
    std::string_view folded(const AdName &name) const
    {
        return std::string_view(texts).substr(name.at + name.size, name.size);
    }
    /// The index of the attribute, or `noRecord`. The name is in small letters.
    quint32 find(quint32 record, quint32 hash, std::string_view foldedName) const;
};

inline char smallLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::string smallLetters(std::string_view text);
/// FNV-1a, of small letters.
quint32 nameHash(std::string_view folded);
/// Whether two expressions are the same but for the case of their names.
bool isSameTree(const Program &a, quint32 nodeA, const Program &b, quint32 nodeB);
/// The expression as text that parses to the same tree again.
std::string printTree(const Program &program, quint32 node);
std::string quotedText(std::string_view text);
std::string_view operatorText(Operator op);
Level levelOf(Operator op);

} // namespace fallow::market
