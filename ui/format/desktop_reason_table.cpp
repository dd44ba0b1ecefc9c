#include "ui/format/reason_table.h"

#include <QtGlobal>

#include <array>

namespace fallow::ui
{

namespace
{

constexpr std::array rows{
    ReasonRow{"link", QT_TRANSLATE_NOOP("Reason", "The link is not one that Fallow follows."),
        QT_TRANSLATE_NOOP("Reason", "Nothing was done.")},
    ReasonRow{"link.too_long", QT_TRANSLATE_NOOP("Reason", "The link is too long to be one of Fallow's."),
        QT_TRANSLATE_NOOP("Reason", "Nothing was done.")},
    ReasonRow{"link.unknown_page", QT_TRANSLATE_NOOP("Reason", "The link leads to a page that this version does not have."),
        QT_TRANSLATE_NOOP("Reason", "Nothing was done.")},
    ReasonRow{"link.bad_id", QT_TRANSLATE_NOOP("Reason", "The number of the task or deal in the link is damaged."),
        QT_TRANSLATE_NOOP("Reason", "Copy the whole link.")},
    ReasonRow{"link.bad_payee", QT_TRANSLATE_NOOP("Reason", "The address in the link fails its checksum, so it may be the wrong one."),
        QT_TRANSLATE_NOOP("Reason", "Ask the payee for the address again.")},
    ReasonRow{"link.bad_amount", QT_TRANSLATE_NOOP("Reason", "The amount in the link cannot be paid."),
        QT_TRANSLATE_NOOP("Reason", "Ask the payee for another link.")},
    ReasonRow{"link.bad_chain", QT_TRANSLATE_NOOP("Reason", "The link names no network that there can be."),
        QT_TRANSLATE_NOOP("Reason", "Ask the payee for another link.")},
    ReasonRow{"link.unknown_parameter", QT_TRANSLATE_NOOP("Reason", "The link says something that this version does not understand."),
        QT_TRANSLATE_NOOP("Reason", "Nothing was done.")},
    ReasonRow{"link.repeated_parameter", QT_TRANSLATE_NOOP("Reason", "The link says the same thing twice, so it is not clear what it means."),
        QT_TRANSLATE_NOOP("Reason", "Nothing was done.")},
    ReasonRow{"link.unknown_task", QT_TRANSLATE_NOOP("Reason", "The task of the link never was on this computer."), ""},
    ReasonRow{"link.unknown_entry", QT_TRANSLATE_NOOP("Reason", "None of your catalogs has what the link names."),
        QT_TRANSLATE_NOOP("Reason", "Update your catalogs, or add the one it is in.")},
    ReasonRow{"link.unknown_deal", QT_TRANSLATE_NOOP("Reason", "No task of that deal was on this computer."), ""},
    ReasonRow{"link.wallet_closed", QT_TRANSLATE_NOOP("Reason", "The link asks for a payment, and the wallet is not open."),
        QT_TRANSLATE_NOOP("Reason", "Open the wallet, then follow the link again.")},
    ReasonRow{"link.other_chain", QT_TRANSLATE_NOOP("Reason", "The link asks for a payment on another network than the one in use."),
        QT_TRANSLATE_NOOP("Reason", "Change the network in the wallet, then follow the link again.")},
    ReasonRow{"link.payment_under_way", QT_TRANSLATE_NOOP("Reason", "Another payment is being prepared, and a link never changes one."),
        QT_TRANSLATE_NOOP("Reason", "Finish or close it, then follow the link again.")},
    ReasonRow{"window", QT_TRANSLATE_NOOP("Reason", "This window could not speak to another one of Fallow."), ""},
    ReasonRow{"autostart", QT_TRANSLATE_NOOP("Reason", "The entry that starts Fallow at login could not be changed."), ""},
    ReasonRow{"autostart.foreign_file", QT_TRANSLATE_NOOP("Reason", "The entry that starts Fallow at login was not written by Fallow, or somebody changed it, so it is left as it is."),
        QT_TRANSLATE_NOOP("Reason", "Change it in your desktop's own settings, or move the file away.")},
    ReasonRow{"autostart.unreadable", QT_TRANSLATE_NOOP("Reason", "The entry that starts Fallow at login cannot be read."),
        QT_TRANSLATE_NOOP("Reason", "Look at who owns the file.")},
    ReasonRow{"notices.no_service", QT_TRANSLATE_NOOP("Reason", "This desktop has no service that shows notifications, so none appear."),
        QT_TRANSLATE_NOOP("Reason", "What needs you is shown on the Home page, too.")},
    ReasonRow{"settings.window_damaged", QT_TRANSLATE_NOOP("Reason", "The settings of this window were damaged, so the usual ones are in force."),
        QT_TRANSLATE_NOOP("Reason", "Change one of them: the damaged file is kept beside the new one.")},
    ReasonRow{"autostart.unwritable", QT_TRANSLATE_NOOP("Reason", "The entry that starts Fallow at login could not be written."),
        QT_TRANSLATE_NOOP("Reason", "Look at the free space and at who owns the folder.")},
};

} // namespace

std::span<const ReasonRow> desktopReasonRows()
{
    return rows;
}

} // namespace fallow::ui
