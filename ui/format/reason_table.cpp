#include "ui/format/reason_table.h"

#include <QtGlobal>

#include <array>

namespace fallow::ui {

namespace {

#define T(text) QT_TRANSLATE_NOOP("Reason", text)

constexpr std::array rows{
    // What the computer does and why
    ReasonRow{"work.running", T("Tasks are computing in a sealed sandbox."), ""},
    ReasonRow{"work.no_pool", T("This computer has not joined a pool, so nobody sends it work."),
        T("Join a pool.")},
    ReasonRow{"work.waiting_for_pool", T("The pool has no waiting task that fits this computer."),
        T("Nothing to do: Fallow keeps asking.")},
    ReasonRow{"work.paused_by_you", T("You paused the work. Every process of a task is frozen in memory."),
        T("Press Resume to go on.")},
    ReasonRow{"work.snoozed", T("You put the work off for a while. Tasks are frozen in memory."),
        T("It goes on by itself; Resume starts it now.")},
    ReasonRow{"work.connecting", T("Fallow waits for the pool and the network to answer."),
        T("Nothing to do: it tries again by itself.")},
    ReasonRow{"work", T("The background core does not work right now."), T("Look at the checklist below.")},
    // Pool
    ReasonRow{"pool.unreachable", T("The pool does not answer."),
        T("Check your internet connection; Fallow tries again by itself.")},
    ReasonRow{"pool.other_address", T("The server at this address belongs to another pool than the one you meant."),
        T("Compare the pool's address with the one its owner published.")},
    ReasonRow{"pool.not_on_chain", T("This pool is not registered on the network."),
        T("Check that the pool and the network belong together.")},
    ReasonRow{"pool.stake_too_low", T("Your free stake is lower than one task of this pool needs."),
        T("Deposit more RLC for this computer.")},
    ReasonRow{"pool.not_whitelisted", T("This pool admits only computers on its list."),
        T("Ask the pool's owner to add this computer's address.")},
    ReasonRow{"pool.not_joined", T("This computer has not joined a pool."), T("Join a pool.")},
    ReasonRow{"pool", T("The pool did something this program does not accept."),
        T("If it stays so, tell the pool's owner or choose another pool.")},
    // Tasks and runs
    ReasonRow{"tasks.unknown", T("There is no such task on this computer."), T("Open the list of tasks again.")},
    ReasonRow{"tasks", T("The task could not be done as the deal asks."), T("It was given back; nothing to do.")},
    ReasonRow{"task", T("The task could not be done as the deal asks."), T("It was given back; nothing to do.")},
    ReasonRow{"runs.unknown", T("There is no such run."), T("Open the list of runs again.")},
    ReasonRow{"runs.unknown_token", T("This preview was used before or has expired. Nothing was sent."),
        T("Prepare the run again.")},
    ReasonRow{"runs.not_completed", T("The run has not finished, so there is no result yet."),
        T("Wait until it says Completed.")},
    ReasonRow{"runs.digest_mismatch", T("The downloaded result is not the one the network agreed on; it was thrown away."),
        T("Download it again, or from another place.")},
    ReasonRow{"runs", T("The run could not be prepared or fetched."), T("Prepare it again.")},
    ReasonRow{"orders", T("These offers cannot be matched. Nothing was signed."), T("Choose other offers.")},
    // Wallet and chain
    ReasonRow{"wallet.locked", T("The wallet is locked."), T("Unlock it with your password.")},
    ReasonRow{"wallet.wrong_password", T("The password is not right. Nothing was opened."), T("Type it again.")},
    ReasonRow{"wallet", T("The wallet refused or could not read its file. No money moved."),
        T("Look at the wallet's file and password.")},
    ReasonRow{"chain.unreachable", T("No node of the network answers."),
        T("Check your internet connection; Fallow tries again by itself.")},
    ReasonRow{"chain.no_gas", T("There is not enough coin to pay the network's fees."),
        T("Send some coin to this computer's address.")},
    ReasonRow{"chain", T("The network or one of its nodes gave an answer that cannot be believed."),
        T("Nothing was lost; Fallow asks the other nodes and tries again.")},
    ReasonRow{"poco", T("The network's contracts would refuse this. Nothing was sent."),
        T("The task is given back or tried again when it can succeed.")},
    ReasonRow{"evm", T("Something read from the network is not well formed; it was refused."), ""},
    // Fetching
    ReasonRow{"content.disk_full", T("The disk is full, so nothing more can be downloaded."),
        T("Free some space; the download goes on where it stopped.")},
    ReasonRow{"content.checksum_mismatch", T("A download is not the file the deal names; it was thrown away."),
        T("Nothing to do: such a task is not computed.")},
    ReasonRow{"content", T("A download failed."), T("Nothing to do: it is tried again or the task is given back.")},
    ReasonRow{"image", T("The app's image cannot be used as it is published."),
        T("Nothing to do: the task is given back.")},
    ReasonRow{"net", T("A server did not answer as it should."), T("Check your internet connection.")},
    ReasonRow{"fetch", T("The program that downloads stopped or was refused something."),
        T("Nothing to do: it starts again when needed.")},
    // Running
    ReasonRow{"sandbox", T("The sandbox cannot keep its promises here, so the task does not run."),
        T("Look at the checklist below for what is missing.")},
    ReasonRow{"runner", T("The task's sandbox could not be started or ended early."),
        T("Nothing to do: the task is given back.")},
    ReasonRow{"worker", T("The pool and this computer did not agree on a step of the task."),
        T("Nothing to do: the task goes on or is given back.")},
    // Ourselves
    ReasonRow{"rpc.not_running", T("The background core is not running."),
        T("Start it with: systemctl --user start fallowd")},
    ReasonRow{"rpc.disconnected", T("The background core stopped or was restarted."),
        T("Nothing to do: this window connects again by itself.")},
    ReasonRow{"rpc.not_connected", T("The background core is not connected."),
        T("Nothing to do: this window connects again by itself.")},
    ReasonRow{"rpc", T("The window and the background core did not understand each other."),
        T("Update both to the same version.")},
    ReasonRow{"api.version_mismatch", T("The window and the background core are of different versions."),
        T("Update Fallow, then start it again.")},
    ReasonRow{"api", T("The background core refused the request."), T("Update Fallow and try again.")},
    ReasonRow{"store.full", T("The disk is full, so progress cannot be saved."),
        T("Free some space; work goes on by itself.")},
    ReasonRow{"store", T("The background core cannot read or write its database."),
        T("Check free space and the rights of its folder.")},
    ReasonRow{"json", T("A message was not well formed; it was refused."), ""},
    ReasonRow{"base", T("A value was not well formed; it was refused."), T("Type it again.")},
    ReasonRow{"service", T("The background core could not do this."), T("Try again.")},
};

constexpr std::array checks{
    CheckRow{"wallet", T("This computer's key is unlocked"), T("This computer's key is locked")},
    CheckRow{"node", T("The network's nodes answer and agree"), T("The network's nodes do not answer")},
    CheckRow{"nodes", T("The network's nodes answer and agree"), T("The network's nodes do not answer")},
    CheckRow{"pool", T("Connected to the pool, allowed to work"), T("Not connected to a pool")},
    CheckRow{"login", T("Logged in at the pool"), T("Not logged in at the pool")},
    CheckRow{"stake", T("Free stake is enough for a task of this pool"), T("Free stake is too low")},
    CheckRow{"gas", T("There is coin for the network's fees"), T("There is no coin for the network's fees")},
    CheckRow{"sandbox", T("The sandbox keeps its promises on this computer"), T("The sandbox cannot run here")},
    CheckRow{"disk", T("There is room on the disk"), T("The disk is too full")},
    CheckRow{"paused", T("Work is not paused"), T("Work is paused")},
};

#undef T

} // namespace

std::span<const ReasonRow> reasonRows()
{
    return rows;
}

std::span<const CheckRow> checkRows()
{
    return checks;
}

} // namespace fallow::ui
