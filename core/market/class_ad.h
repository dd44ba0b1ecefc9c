#pragma once

#include "core/base/result.h"
#include "core/market/ad_cell.h"

#include <QString>

#include <memory>

namespace fallow::market
{

/// A value that owns what it shows.
struct AdValue {
    AdType type = AdType::Undefined;
    bool boolean = false;
    qint64 integer = 0;
    double real = 0;
    std::string string; ///< String: its bytes
    std::string text; ///< any: as the language writes it

    /// What Requirements must be: true or a number that is not zero.
    bool isTrue() const;
    /// A Rank that is no number counts as 0.
    double rank() const;
};

/// A set of names and expressions by which one side tells what it is and what it wants (papers.md
/// 2). Immutable; copies share what was parsed.
class ClassAd
{
public:
    /// Reasons: see `parseAdProgram`.
    static base::Result<ClassAd> parse(std::string_view source);
    static base::Result<ClassAd> parse(const QString &source);

    /// Parses to the same ad again.
    std::string print() const;
    bool has(std::string_view name) const;
    /// Undefined when there is none. `target` is the ad of the other side.
    AdValue value(std::string_view name, const ClassAd *target = nullptr) const;
    const Program &program() const { return *m_program; }

private:
    explicit ClassAd(Program program);
    std::shared_ptr<const Program> m_program; // shared by the copies, never changed
};

/// An expression that belongs to no ad.
class AdExpression
{
public:
    /// Reasons: see `parseExpressionProgram`.
    static base::Result<AdExpression> parse(std::string_view source);
    std::string print() const;
    /// Names without a scope are those of `my`.
    AdValue value(const ClassAd &my, const ClassAd *target = nullptr) const;

private:
    explicit AdExpression(Program program) : m_program(std::move(program)) { }
    Program m_program;
};

struct AdMatch {
    bool leftAccepts = false;
    bool rightAccepts = false;
    double leftRank = 0; ///< only of a match
    double rightRank = 0;

    bool matches() const { return leftAccepts && rightAccepts; }
    friend bool operator==(const AdMatch &, const AdMatch &) = default;
};

/// Both `Requirements` true with the other side in view; then both `Rank`.
AdMatch match(const ClassAd &left, const ClassAd &right);

/// A part of Requirements that is not true, with what it came to.
struct UnmetClause {
    size_t index = 0; ///< among the clauses; their number where only all together are too much
    std::string clause;
    AdValue value;
};

/// Why `my` does not accept `target`: the clauses joined by && that are not true, in their order;
/// empty when it accepts.
std::vector<UnmetClause> unmetClauses(const ClassAd &my, const ClassAd &target);

} // namespace fallow::market
