#include "ui/format/reason_table.h"

#include <QtGlobal>

#include <array>

namespace fallow::ui
{

namespace
{

constexpr std::array rows{
    ReasonRow{"catalog",
        QT_TRANSLATE_NOOP("Reason", "Something about this catalog is not right."),
        QT_TRANSLATE_NOOP("Reason", "What you had before stays in use.")},
    ReasonRow{"catalog.unreachable",
        QT_TRANSLATE_NOOP("Reason", "The catalog's server cannot be reached."),
        QT_TRANSLATE_NOOP("Reason", "Try again later; what you have stays in use.")},
    ReasonRow{"catalog.bad_url",
        QT_TRANSLATE_NOOP("Reason", "A catalog's address begins with https and has no login in it."),
        QT_TRANSLATE_NOOP("Reason", "Check the address.")},
    ReasonRow{"catalog.no_branch",
        QT_TRANSLATE_NOOP("Reason", "There is no catalog at this address any more."),
        QT_TRANSLATE_NOOP("Reason", "Ask its curators where it went.")},
    ReasonRow{"catalog.wrong_root",
        QT_TRANSLATE_NOOP("Reason", "This is not the catalog you chose: its first keys are others."),
        QT_TRANSLATE_NOOP("Reason", "Compare the fingerprint with its curators before you trust it.")},
    ReasonRow{"catalog.root_fork",
        QT_TRANSLATE_NOOP("Reason", "Somebody shows other keys for this catalog than those you know."),
        QT_TRANSLATE_NOOP("Reason", "Do not trust it; tell its curators.")},
    ReasonRow{"catalog.root_gap",
        QT_TRANSLATE_NOOP("Reason", "Keys of this catalog are missing between two versions."),
        QT_TRANSLATE_NOOP("Reason", "Tell its curators.")},
    ReasonRow{"catalog.root_rollback",
        QT_TRANSLATE_NOOP("Reason", "Somebody shows keys of this catalog that were replaced."),
        QT_TRANSLATE_NOOP("Reason", "Do not trust it; tell its curators.")},
    ReasonRow{"catalog.root_expired",
        QT_TRANSLATE_NOOP("Reason", "The keys of this catalog have run out."),
        QT_TRANSLATE_NOOP("Reason", "Its curators have to sign new ones.")},
    ReasonRow{"catalog.too_few_signatures",
        QT_TRANSLATE_NOOP("Reason", "Not enough curators signed this."),
        QT_TRANSLATE_NOOP("Reason", "Wait until they have, or ask them.")},
    ReasonRow{"catalog.not_a_signer",
        QT_TRANSLATE_NOOP("Reason", "This key has no part in signing this."),
        QT_TRANSLATE_NOOP("Reason", "Use the key that the catalog lists.")},
    ReasonRow{"catalog.rollback",
        QT_TRANSLATE_NOOP("Reason", "Somebody shows an older state of this catalog."),
        QT_TRANSLATE_NOOP("Reason", "The newer one you have stays in use.")},
    ReasonRow{"catalog.fork",
        QT_TRANSLATE_NOOP("Reason", "There are two different catalogs under one version."),
        QT_TRANSLATE_NOOP("Reason", "Do not trust either before its curators explain it.")},
    ReasonRow{"catalog.frozen",
        QT_TRANSLATE_NOOP("Reason", "Nobody has confirmed this catalog lately: something new may be held back."),
        QT_TRANSLATE_NOOP("Reason", "You can look at it; buying asks the chain first.")},
    ReasonRow{"catalog.mixed",
        QT_TRANSLATE_NOOP("Reason", "This catalog is put together from several states."),
        QT_TRANSLATE_NOOP("Reason", "The state you have stays in use.")},
    ReasonRow{"catalog.version_jump",
        QT_TRANSLATE_NOOP("Reason", "This catalog's version jumps so far that no honest one could follow."),
        QT_TRANSLATE_NOOP("Reason", "Tell its curators: a key may be stolen.")},
    ReasonRow{"catalog.wrong_tree",
        QT_TRANSLATE_NOOP("Reason", "Files of this catalog are not those that were signed."),
        QT_TRANSLATE_NOOP("Reason", "The state you have stays in use.")},
    ReasonRow{"catalog.revocation_removed",
        QT_TRANSLATE_NOOP("Reason", "A warning of this catalog was taken away."),
        QT_TRANSLATE_NOOP("Reason", "The warning you know stays in force.")},
    ReasonRow{"catalog.history_rewritten",
        QT_TRANSLATE_NOOP("Reason", "The history of this catalog was rewritten."),
        QT_TRANSLATE_NOOP("Reason", "The state you have stays in use; ask its curators.")},
    ReasonRow{"catalog.clock_behind",
        QT_TRANSLATE_NOOP("Reason", "The clock of this computer is more than a day behind."),
        QT_TRANSLATE_NOOP("Reason", "Set it, then try again.")},
    ReasonRow{"catalog.too_much",
        QT_TRANSLATE_NOOP("Reason", "The catalog's server sends far more than a catalog needs."),
        QT_TRANSLATE_NOOP("Reason", "The state you have stays in use.")},
    ReasonRow{"catalog.deceptive_text",
        QT_TRANSLATE_NOOP("Reason", "A name or text in this entry tries to look like another."),
        QT_TRANSLATE_NOOP("Reason", "Do not use it.")},
    ReasonRow{"catalog.unknown_critical",
        QT_TRANSLATE_NOOP("Reason", "This entry needs a newer version of Fallow."),
        QT_TRANSLATE_NOOP("Reason", "Update, then look again.")},
};

} // namespace

std::span<const ReasonRow> catalogReasonRows()
{
    return rows;
}

} // namespace fallow::ui
