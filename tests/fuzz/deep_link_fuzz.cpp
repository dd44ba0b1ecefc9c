#include "tests/fuzz/input.h"
#include "ui/format/deep_link.h"

using namespace fallow;

/// A link that is followed leads to one place, and its payment is one that a person could have typed.
FALLOW_FUZZ_TARGET
{
    const auto link = ui::parseLink(fuzz::text(data, size));
    if (!link)
        return 0;
    FALLOW_CHECK(!link->page.isEmpty());
    FALLOW_CHECK(link->task.has_value() + link->deal.has_value() + link->payment.has_value() <= 1);
    if (link->payment) {
        FALLOW_CHECK(!link->payment->payee.isZero());
        FALLOW_CHECK(!link->payment->chainId || *link->payment->chainId > 0);
    }
    return 0;
}
