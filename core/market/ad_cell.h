#pragma once

#include "core/market/ad_program.h"

namespace fallow::market
{

enum class AdType : quint8 { Undefined, Error, Boolean, Integer, Real, String, List, Record };

/// A value while an ad is evaluated. Texts, lists and ads are borrowed: from the programs or from
/// the evaluation that made them.
struct Cell {
    AdType type = AdType::Undefined;
    quint8 side = 0; ///< List, Record: which program it stands in
    quint32 node = 0; ///< List, Record
    quint32 record = noRecord; ///< List: the record around it
    union {
        bool boolean;
        qint64 integer;
        double real;
        const char *text;
    };
    size_t size = 0; ///< String

    Cell() : integer(0) { }
    static Cell undefined() { return {}; }
    static Cell error()
    {
        Cell cell;
        cell.type = AdType::Error;
        return cell;
    }
    static Cell of(bool value)
    {
        Cell cell;
        cell.type = AdType::Boolean;
        cell.boolean = value;
        return cell;
    }
    static Cell of(qint64 value)
    {
        Cell cell;
        cell.type = AdType::Integer;
        cell.integer = value;
        return cell;
    }
    /// An error where it is no number.
    static Cell of(double value);
    static Cell of(std::string_view text)
    {
        Cell cell;
        cell.type = AdType::String;
        cell.text = text.data();
        cell.size = text.size();
        return cell;
    }

    bool is(AdType wanted) const { return type == wanted; }
    bool isNumber() const
    {
        return type == AdType::Integer || type == AdType::Real || type == AdType::Boolean;
    }
    std::string_view string() const { return {text, size}; }
    /// Of a number.
    double asReal() const;
    /// Of a boolean or an integer.
    qint64 asInteger() const { return is(AdType::Boolean) ? (boolean ? 1 : 0) : integer; }
};

/// What && and the others make of a value; numbers count as booleans.
enum class Truth : quint8 { False, True, Undefined, Error };
Truth truthOf(const Cell &cell);
Cell cellOf(Truth truth);

/// All but the short-circuiting operators and the two identities, on values (papers.md 2.2).
Cell compute(Operator op, const Cell &left, const Cell &right);
Cell negated(const Cell &operand);
/// The value as the reference library writes it; `program` is that of its side.
std::string valueText(const Program &program, const Cell &cell);
/// -1, 0 or 1, without case.
int compareFolded(std::string_view left, std::string_view right);

} // namespace fallow::market
