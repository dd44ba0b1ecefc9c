#include "core/market/class_ad.h"

#include "core/market/ad_evaluation.h"
#include "core/market/ad_parser.h"

namespace fallow::market
{

using namespace base;

namespace
{

struct KnownName {
    explicit constexpr KnownName(std::string_view folded) : text(folded)
    {
        for (const char c : folded)
            hash = (hash ^ static_cast<quint8>(c)) * 16777619U;
    }
    std::string_view text;
    quint32 hash = 2166136261U;
};
constexpr KnownName requirementsName("requirements");
constexpr KnownName rankName("rank");

AdValue owned(const Evaluation &evaluation, const Cell &cell)
{
    AdValue value{.type = cell.type};
    switch (cell.type) {
    case AdType::Boolean:
        value.boolean = cell.boolean;
        break;
    case AdType::Integer:
        value.integer = cell.integer;
        break;
    case AdType::Real:
        value.real = cell.real;
        break;
    case AdType::String:
        value.string = cell.string();
        break;
    case AdType::Undefined:
    case AdType::Error:
    case AdType::List:
    case AdType::Record:
        break;
    }
    value.text = evaluation.text(cell);
    return value;
}

bool accepts(const ClassAd &my, const ClassAd &target)
{
    Evaluation evaluation(my.program(), &target.program());
    const Cell value = evaluation.attribute(requirementsName.text, requirementsName.hash);
    return truthOf(value) == Truth::True;
}

double rankOf(const ClassAd &my, const ClassAd &target)
{
    Evaluation evaluation(my.program(), &target.program());
    const Cell value = evaluation.attribute(rankName.text, rankName.hash);
    return value.isNumber() ? value.asReal() : 0;
}

} // namespace

bool AdValue::isTrue() const
{
    return (type == AdType::Boolean && boolean) || (type == AdType::Integer && integer != 0)
        || (type == AdType::Real && (real < 0 || real > 0));
}

double AdValue::rank() const
{
    switch (type) {
    case AdType::Integer:
        return static_cast<double>(integer);
    case AdType::Real:
        return real;
    case AdType::Boolean:
        return boolean ? 1 : 0;
    default:
        return 0;
    }
}

ClassAd::ClassAd(Program program) : m_program(std::make_shared<const Program>(std::move(program)))
{
}

Result<ClassAd> ClassAd::parse(std::string_view source)
{
    return parseAdProgram(source).transform(
        [](Program &&program) { return ClassAd(std::move(program)); });
}

Result<ClassAd> ClassAd::parse(const QString &source)
{
    return parse(std::string_view(source.toStdString()));
}

std::string ClassAd::print() const
{
    return printTree(*m_program, m_program->root);
}

bool ClassAd::has(std::string_view name) const
{
    const std::string folded = smallLetters(name);
    return m_program->find(m_program->root, nameHash(folded), folded) != noRecord;
}

AdValue ClassAd::value(std::string_view name, const ClassAd *target) const
{
    const std::string folded = smallLetters(name);
    Evaluation evaluation(*m_program, target == nullptr ? nullptr : &target->program());
    return owned(evaluation, evaluation.attribute(folded, nameHash(folded)));
}

Result<AdExpression> AdExpression::parse(std::string_view source)
{
    return parseExpressionProgram(source).transform(
        [](Program &&program) { return AdExpression(std::move(program)); });
}

std::string AdExpression::print() const
{
    return printTree(m_program, m_program.root);
}

AdValue AdExpression::value(const ClassAd &my, const ClassAd *target) const
{
    Evaluation evaluation(
        my.program(), target == nullptr ? nullptr : &target->program(), &m_program);
    return owned(evaluation, evaluation.run(m_program.root, {.side = Evaluation::ownSide}));
}

AdMatch match(const ClassAd &left, const ClassAd &right)
{
    AdMatch result{.leftAccepts = accepts(left, right), .rightAccepts = accepts(right, left)};
    if (result.matches()) {
        result.leftRank = rankOf(left, right);
        result.rightRank = rankOf(right, left);
    }
    return result;
}

std::vector<UnmetClause> unmetClauses(const ClassAd &my, const ClassAd &target)
{
    if (accepts(my, target))
        return {};
    const Program &program = my.program();
    const quint32 found = program.find(program.root, requirementsName.hash, requirementsName.text);
    if (found == noRecord)
        return {{.value = {.text = "undefined"}}};
    const quint32 whole = program.attributes[found].value;
    const Node &node = program.nodes[whole];
    std::vector<quint32> clauses{whole};
    if (node.kind == NodeKind::Chain && node.detail == static_cast<quint8>(Level::And)) {
        const auto first = program.children.begin() + node.a;
        clauses.assign(first, first + node.pair[0]);
    }
    std::vector<UnmetClause> unmet;
    const auto check = [&](size_t index, quint32 clause) {
        Evaluation evaluation(program, &target.program());
        AdValue value =
            owned(evaluation, evaluation.run(clause, {Evaluation::mySide, program.root}));
        if (!value.isTrue())
            unmet.push_back({index, printTree(program, clause), std::move(value)});
    };
    for (size_t i = 0; i < clauses.size(); ++i)
        check(i, clauses[i] & childMask);
    if (unmet.empty()) // each alone is within the limits, all of them are not
        unmet.push_back({clauses.size(), printTree(program, whole), {.type = AdType::Error}});
    return unmet;
}

} // namespace fallow::market
