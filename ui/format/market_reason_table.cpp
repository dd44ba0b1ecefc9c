#include "ui/format/reason_table.h"

#include <QtGlobal>

#include <array>

namespace fallow::ui
{

namespace
{

constexpr std::array rows{
    // Why this computer does not take a task
    ReasonRow{"market.price_too_low",
        QT_TRANSLATE_NOOP("Reason", "The task pays less than the least you work for."),
        QT_TRANSLATE_NOOP("Reason", "Lower your minimum price to take such tasks.")},
    ReasonRow{"market.app_refused",
        QT_TRANSLATE_NOOP("Reason", "The task runs an app that you refuse."),
        QT_TRANSLATE_NOOP("Reason", "Take the app off your list to allow it.")},
    ReasonRow{"market.requester_refused",
        QT_TRANSLATE_NOOP("Reason", "The task comes from somebody you refuse to work for."),
        QT_TRANSLATE_NOOP("Reason", "Take the account off your list to allow it.")},
    ReasonRow{"market.dataset_refused",
        QT_TRANSLATE_NOOP("Reason", "The task uses a dataset that you refuse."),
        QT_TRANSLATE_NOOP("Reason", "Take the dataset off your list to allow it.")},
    ReasonRow{"market.takes_too_long",
        QT_TRANSLATE_NOOP("Reason", "The task may take longer than you allow."),
        QT_TRANSLATE_NOOP("Reason", "Allow longer tasks to take it.")},
    ReasonRow{"market.memory_too_small",
        QT_TRANSLATE_NOOP("Reason", "The task needs more memory than this computer may give."),
        QT_TRANSLATE_NOOP("Reason", "Allow more memory, or leave such tasks to others.")},
    ReasonRow{"market.disk_too_small",
        QT_TRANSLATE_NOOP("Reason", "The task needs more disk space than this computer may give."),
        QT_TRANSLATE_NOOP("Reason", "Allow more disk space, or leave such tasks to others.")},
    ReasonRow{"market.needs_gpu",
        QT_TRANSLATE_NOOP("Reason", "The task needs a graphics card that computes."), ""},
    ReasonRow{"market.needs_tee",
        QT_TRANSLATE_NOOP("Reason", "The task needs a processor with a trusted enclave."), ""},
    ReasonRow{"market.too_many_refused",
        QT_TRANSLATE_NOOP(
            "Reason", "At most 300 apps, datasets and accounts can be refused, 256 of a kind."),
        QT_TRANSLATE_NOOP("Reason", "Take some off the list.")},
    // Orders
    ReasonRow{"market.order_empty", QT_TRANSLATE_NOOP("Reason", "The order is for no task at all."),
        QT_TRANSLATE_NOOP("Reason", "Sign one for a task or more.")},
    ReasonRow{"market.order_filled",
        QT_TRANSLATE_NOOP("Reason", "All tasks of the order are taken."),
        QT_TRANSLATE_NOOP("Reason", "Choose another offer.")},
    ReasonRow{"market.order_cancelled",
        QT_TRANSLATE_NOOP("Reason", "Who signed the order has cancelled it."),
        QT_TRANSLATE_NOOP("Reason", "Choose another offer.")},
    ReasonRow{"market.order_not_registered",
        QT_TRANSLATE_NOOP("Reason", "What the order offers is not registered on the network."),
        QT_TRANSLATE_NOOP("Reason", "Check that the order and the network belong together.")},
    ReasonRow{"market.order_not_signed",
        QT_TRANSLATE_NOOP("Reason", "The order is not signed by the owner of what it offers."),
        QT_TRANSLATE_NOOP("Reason", "Choose another offer, or sign it with the owner's key.")},
    ReasonRow{"market.order_stake_too_low",
        QT_TRANSLATE_NOOP("Reason", "Who signed the order has less free stake than it would lock."),
        QT_TRANSLATE_NOOP("Reason", "Deposit more RLC, or offer fewer tasks.")},
    ReasonRow{"market.too_many_orders",
        QT_TRANSLATE_NOOP("Reason", "A signer can show at most 50 open orders of a kind."),
        QT_TRANSLATE_NOOP("Reason", "Withdraw some first.")},
    ReasonRow{"market.not_authorized",
        QT_TRANSLATE_NOOP("Reason", "Only who signed an order may show it or take it back."),
        QT_TRANSLATE_NOOP("Reason", "Sign the market's question with that account.")},
    ReasonRow{"market.no_app_order",
        QT_TRANSLATE_NOOP("Reason", "Nobody offers this app for so little."),
        QT_TRANSLATE_NOOP("Reason", "Offer more for the app, or ask its owner for an order.")},
    ReasonRow{"market.bad_request",
        QT_TRANSLATE_NOOP("Reason", "The market does not understand the question."), ""},
    ReasonRow{"market.unknown_order",
        QT_TRANSLATE_NOOP("Reason", "The market does not know this order."), ""},
    // What cannot be read
    ReasonRow{"market.bad_answer",
        QT_TRANSLATE_NOOP("Reason", "The market's server gave an answer that makes no sense."),
        QT_TRANSLATE_NOOP("Reason", "If it stays so, choose another server.")},
    ReasonRow{"market.refused", QT_TRANSLATE_NOOP("Reason", "The market's server refused this."),
        QT_TRANSLATE_NOOP("Reason", "The log has its words.")},
    ReasonRow{"market.ad_syntax",
        QT_TRANSLATE_NOOP("Reason", "The rule is not written in the language of rules."),
        QT_TRANSLATE_NOOP("Reason", "The log says at which character.")},
    ReasonRow{"market",
        QT_TRANSLATE_NOOP("Reason", "Something of the marketplace is not as it must be."),
        QT_TRANSLATE_NOOP("Reason", "Check what was entered; the log has the details.")},
};

} // namespace

std::span<const ReasonRow> marketReasonRows()
{
    return rows;
}

} // namespace fallow::ui
