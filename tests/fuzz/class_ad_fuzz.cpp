#include "core/market/ad_parser.h"
#include "core/market/class_ad.h"
#include "tests/fuzz/input.h"

using namespace fallow;
using namespace fallow::market;

FALLOW_FUZZ_TARGET
{
    const std::string_view source(reinterpret_cast<const char *>(data), size);
    const auto program = parseExpressionProgram(source);
    if (!program)
        return 0;
    const std::string printed = printTree(*program, program->root);
    if (printed.size() <= limits::adBytes) {
        const auto again = parseExpressionProgram(printed);
        FALLOW_CHECK(again && isSameTree(*program, program->root, *again, again->root));
        FALLOW_CHECK(printTree(*again, again->root) == printed);
    }
    const auto ad = ClassAd::parse(source);
    const auto expression = AdExpression::parse(source);
    static const ClassAd other = ClassAd::parse(
        std::string_view("[ Requirements = other.a ?: true; Rank = other.b; a = other.a ]"))
                                     .value();
    (void)expression->value(other, &other);
    if (ad) {
        FALLOW_CHECK(ad->value("Requirements", &other).isTrue() == match(*ad, other).leftAccepts);
        FALLOW_CHECK(unmetClauses(*ad, other).empty() || !match(*ad, other).leftAccepts);
        (void)match(*ad, *ad);
    }
    return 0;
}
