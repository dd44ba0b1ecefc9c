#include "ui/format/reason_table.h"

#include <QtGlobal>

#include <array>

namespace fallow::ui
{

namespace
{

constexpr std::array rows{
    ReasonRow{"web.bad_origin",
        QT_TRANSLATE_NOOP("Reason", "This address is not one whose pages can be trusted to be who they say: it is neither https nor on this computer."),
        QT_TRANSLATE_NOOP("Reason", "Open the page by its https address.")},
    ReasonRow{"web.not_granted",
        QT_TRANSLATE_NOOP("Reason", "This site may not use this account any more."),
        QT_TRANSLATE_NOOP("Reason", "Connect it again from its page if you want that.")},
    ReasonRow{"web.no_accounts",
        QT_TRANSLATE_NOOP("Reason", "A site is connected with one account, or with at most 16."),
        QT_TRANSLATE_NOOP("Reason", "Choose an account in the wallet.")},
    ReasonRow{"web.too_many_grants",
        QT_TRANSLATE_NOOP("Reason", "There are 256 connected sites, which is the most."),
        QT_TRANSLATE_NOOP("Reason", "Disconnect some of them.")},
    ReasonRow{"web.unknown_origin",
        QT_TRANSLATE_NOOP("Reason", "This site is not connected."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do.")},
    ReasonRow{"web.not_readable",
        QT_TRANSLATE_NOOP("Reason", "Pages may not ask the network this."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it was refused.")},
    ReasonRow{"web.bad_question",
        QT_TRANSLATE_NOOP("Reason", "The page asked something that is not well formed, or far too much."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it was refused.")},
    ReasonRow{"web.too_often",
        QT_TRANSLATE_NOOP("Reason", "The page asks the network more often than is sensible."),
        QT_TRANSLATE_NOOP("Reason", "Wait a little, or leave the page.")},
    ReasonRow{"web.answer_too_large",
        QT_TRANSLATE_NOOP("Reason", "The network's answer is larger than a page is given."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the page has to ask for less.")},
    ReasonRow{"web.bad_address",
        QT_TRANSLATE_NOOP("Reason", "This is not the address of a web page."),
        QT_TRANSLATE_NOOP("Reason", "Type it as its site gives it, beginning with https.")},
    ReasonRow{"network.left",
        QT_TRANSLATE_NOOP("Reason", "Another network was chosen meanwhile."),
        QT_TRANSLATE_NOOP("Reason", "Ask again.")},
    ReasonRow{"wallet.bad_call",
        QT_TRANSLATE_NOOP("Reason", "What the contract should be given is larger than the network takes."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it.")},
    ReasonRow{"web",
        QT_TRANSLATE_NOOP("Reason", "Something that a web page asked for was refused."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do; leave the page if you did not expect it.")},
};

} // namespace

std::span<const ReasonRow> webReasonRows()
{
    return rows;
}

} // namespace fallow::ui
