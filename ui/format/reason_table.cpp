#include "ui/format/reason_table.h"

#include <QtGlobal>

#include <array>

namespace fallow::ui
{

namespace
{

constexpr std::array rows{
    // What the computer does and why
    ReasonRow{"work.running",
        QT_TRANSLATE_NOOP("Reason", "Tasks are computing in a sealed sandbox."), ""},
    ReasonRow{"work.no_pool",
        QT_TRANSLATE_NOOP(
            "Reason", "This computer has not joined a pool, so nobody sends it work."),
        QT_TRANSLATE_NOOP("Reason", "Join one with: fallow-cli pool join URL ADDRESS")},
    ReasonRow{"work.waiting_for_pool",
        QT_TRANSLATE_NOOP("Reason", "The pool has no waiting task that fits this computer."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: Fallow keeps asking.")},
    ReasonRow{"work.paused_by_you",
        QT_TRANSLATE_NOOP(
            "Reason", "You paused the work. Every process of a task is frozen in memory."),
        QT_TRANSLATE_NOOP("Reason", "Press Resume to go on.")},
    ReasonRow{"work.snoozed",
        QT_TRANSLATE_NOOP(
            "Reason", "You put the work off for a while. Tasks are frozen in memory."),
        QT_TRANSLATE_NOOP("Reason", "It goes on by itself; Resume starts it now.")},
    ReasonRow{"earnings.bad_days",
        QT_TRANSLATE_NOOP("Reason", "Earnings are told of one day up to a year."),
        QT_TRANSLATE_NOOP("Reason", "Choose fewer days.")},
    ReasonRow{"work.bad_minutes",
        QT_TRANSLATE_NOOP("Reason", "Work can be put off by one minute to one week."),
        QT_TRANSLATE_NOOP("Reason", "Choose another time.")},
    ReasonRow{"work.connecting",
        QT_TRANSLATE_NOOP("Reason", "Fallow waits for the pool and the network to answer."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it tries again by itself.")},
    ReasonRow{"work", QT_TRANSLATE_NOOP("Reason", "The background core does not work right now."),
        QT_TRANSLATE_NOOP("Reason", "Look at the checklist below.")},
    // Pool
    ReasonRow{"pool.bad_answer",
        QT_TRANSLATE_NOOP("Reason", "The pool gave an answer that makes no sense."),
        QT_TRANSLATE_NOOP(
            "Reason", "If it stays so, tell the pool's owner or choose another pool.")},
    ReasonRow{"pool.unreachable", QT_TRANSLATE_NOOP("Reason", "The pool does not answer."),
        QT_TRANSLATE_NOOP(
            "Reason", "Check your internet connection; Fallow tries again by itself.")},
    ReasonRow{"pool.other_address",
        QT_TRANSLATE_NOOP(
            "Reason", "The server at this address belongs to another pool than the one you meant."),
        QT_TRANSLATE_NOOP(
            "Reason", "Compare the pool's address with the one its owner published.")},
    ReasonRow{"pool.not_on_chain",
        QT_TRANSLATE_NOOP("Reason", "This pool is not registered on the network."),
        QT_TRANSLATE_NOOP("Reason", "Check that the pool and the network belong together.")},
    ReasonRow{"pool.stake_too_low",
        QT_TRANSLATE_NOOP("Reason", "Your free stake is lower than one task of this pool needs."),
        QT_TRANSLATE_NOOP("Reason", "Deposit more RLC for this computer.")},
    ReasonRow{"pool.not_whitelisted",
        QT_TRANSLATE_NOOP("Reason", "This pool admits only computers on its list."),
        QT_TRANSLATE_NOOP("Reason", "Ask the pool's owner to add this computer's address.")},
    ReasonRow{"pool.busy",
        QT_TRANSLATE_NOOP("Reason", "The pool asks to be left alone for a while."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: Fallow asks again later.")},
    ReasonRow{"pool.refused", QT_TRANSLATE_NOOP("Reason", "The pool refused this computer."),
        QT_TRANSLATE_NOOP(
            "Reason", "If it stays so, ask the pool's owner or choose another pool.")},
    ReasonRow{"pool.stake_at_risk",
        QT_TRANSLATE_NOOP(
            "Reason", "Leaving now would lose the stake of a result that waits to be revealed."),
        QT_TRANSLATE_NOOP("Reason", "Wait until it is revealed, then leave.")},
    ReasonRow{"pool.aborted", QT_TRANSLATE_NOOP("Reason", "The pool took the task back."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: no stake is lost.")},
    ReasonRow{"pool.chain_stale",
        QT_TRANSLATE_NOOP("Reason", "The pool lags behind the network, so its word is not taken."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: Fallow asks again later.")},
    ReasonRow{"pool.authorization_by_stranger",
        QT_TRANSLATE_NOOP(
            "Reason", "A permission to work was not signed by this pool; it was refused."),
        QT_TRANSLATE_NOOP("Reason", "If it stays so, leave this pool.")},
    ReasonRow{"pool.not_joined",
        QT_TRANSLATE_NOOP("Reason", "This computer has not joined a pool."),
        QT_TRANSLATE_NOOP("Reason", "Join one with: fallow-cli pool join URL ADDRESS")},
    ReasonRow{"pool",
        QT_TRANSLATE_NOOP("Reason", "The pool did something this program does not accept."),
        QT_TRANSLATE_NOOP(
            "Reason", "If it stays so, tell the pool's owner or choose another pool.")},
    // Tasks and runs
    ReasonRow{"tasks.unknown",
        QT_TRANSLATE_NOOP("Reason", "There is no such task on this computer."),
        QT_TRANSLATE_NOOP("Reason", "Open the list of tasks again.")},
    ReasonRow{"tasks", QT_TRANSLATE_NOOP("Reason", "The task could not be done as the deal asks."),
        QT_TRANSLATE_NOOP("Reason", "It was given back; nothing to do.")},
    ReasonRow{"task", QT_TRANSLATE_NOOP("Reason", "The task could not be done as the deal asks."),
        QT_TRANSLATE_NOOP("Reason", "It was given back; nothing to do.")},
    ReasonRow{"runs.unknown", QT_TRANSLATE_NOOP("Reason", "There is no such run."),
        QT_TRANSLATE_NOOP("Reason", "Open the list of runs again.")},
    ReasonRow{"runs.unknown_token",
        QT_TRANSLATE_NOOP(
            "Reason", "This preview was used before or has expired. Nothing was sent."),
        QT_TRANSLATE_NOOP("Reason", "Prepare the run again.")},
    ReasonRow{"runs.not_completed",
        QT_TRANSLATE_NOOP("Reason", "The run has not finished, so there is no result yet."),
        QT_TRANSLATE_NOOP("Reason", "Wait until it says Completed.")},
    ReasonRow{"runs.digest_mismatch",
        QT_TRANSLATE_NOOP("Reason",
            "The downloaded result is not the one the network agreed on; it was thrown away."),
        QT_TRANSLATE_NOOP("Reason", "Download it again, or from another place.")},
    ReasonRow{"runs.not_enough_rlc",
        QT_TRANSLATE_NOOP("Reason", "There is not enough RLC for this run."),
        QT_TRANSLATE_NOOP("Reason", "Add RLC to the wallet, or choose a cheaper offer.")},
    ReasonRow{"runs", QT_TRANSLATE_NOOP("Reason", "The run could not be prepared or fetched."),
        QT_TRANSLATE_NOOP("Reason", "Prepare it again.")},
    ReasonRow{"orders",
        QT_TRANSLATE_NOOP("Reason", "These offers cannot be matched. Nothing was signed."),
        QT_TRANSLATE_NOOP("Reason", "Choose other offers.")},
    // Chain
    ReasonRow{"chain.unreachable", QT_TRANSLATE_NOOP("Reason", "No node of the network answers."),
        QT_TRANSLATE_NOOP(
            "Reason", "Check your internet connection; Fallow tries again by itself.")},
    ReasonRow{"chain.no_fresh_node",
        QT_TRANSLATE_NOOP("Reason", "No node of the network is up to date."),
        QT_TRANSLATE_NOOP(
            "Reason", "Check your internet connection; Fallow tries again by itself.")},
    ReasonRow{"chain.wrong_chain",
        QT_TRANSLATE_NOOP("Reason", "The network's nodes are of another network."),
        QT_TRANSLATE_NOOP("Reason", "Check the node addresses in the network file.")},
    ReasonRow{"chain.lying_node",
        QT_TRANSLATE_NOOP(
            "Reason", "A node told something about the network that it could not show."),
        QT_TRANSLATE_NOOP(
            "Reason", "Fallow asks the other nodes; remove this one if it stays so.")},
    ReasonRow{"chain.out_of_gas",
        QT_TRANSLATE_NOOP("Reason", "There is not enough coin to pay the network's fees."),
        QT_TRANSLATE_NOOP("Reason", "Send some coin to this computer's address.")},
    ReasonRow{"chain",
        QT_TRANSLATE_NOOP(
            "Reason", "The network or one of its nodes gave an answer that cannot be believed."),
        QT_TRANSLATE_NOOP(
            "Reason", "Nothing was lost; Fallow asks the other nodes and tries again.")},
    // Networks
    ReasonRow{"network.unknown",
        QT_TRANSLATE_NOOP("Reason", "There is no network of this name or number."),
        QT_TRANSLATE_NOOP("Reason", "Choose one of the list.")},
    ReasonRow{"network.bad_name", QT_TRANSLATE_NOOP("Reason", "A network's name has 1 to 60 characters that can be seen."),
        QT_TRANSLATE_NOOP("Reason", "Give it another name.")},
    ReasonRow{"network.name_taken", QT_TRANSLATE_NOOP("Reason", "There is a network of this name already."),
        QT_TRANSLATE_NOOP("Reason", "Give it another name.")},
    ReasonRow{"network.bad_chain", QT_TRANSLATE_NOOP("Reason", "The number of a chain is a whole number above zero."),
        QT_TRANSLATE_NOOP("Reason", "Look it up where the network is described.")},
    ReasonRow{"network.bad_hub", QT_TRANSLATE_NOOP("Reason", "The network's contract has no address."),
        QT_TRANSLATE_NOOP("Reason", "Look it up where the network is described.")},
    ReasonRow{"network.bad_rpc", QT_TRANSLATE_NOOP("Reason", "A network has one to eight servers, each a web address and none twice."),
        QT_TRANSLATE_NOOP("Reason", "Check the addresses of its servers.")},
    ReasonRow{"network.rpc_has_password", QT_TRANSLATE_NOOP("Reason", "A server's address may not hold a name and a password."),
        QT_TRANSLATE_NOOP("Reason", "Take them out of the address.")},
    ReasonRow{"network.is_real_money", QT_TRANSLATE_NOOP("Reason", "Real money moves on this chain, so it cannot be added for practice."),
        QT_TRANSLATE_NOOP("Reason", "Add it as a network with real money.")},
    ReasonRow{"network.bad_detail", QT_TRANSLATE_NOOP("Reason", "The coin, the explorer, the time to finality or the first block cannot be right."),
        QT_TRANSLATE_NOOP("Reason", "Check them, or leave them out.")},
    ReasonRow{"network.too_many", QT_TRANSLATE_NOOP("Reason", "There are as many networks of your own as Fallow keeps."),
        QT_TRANSLATE_NOOP("Reason", "Remove one first.")},
    ReasonRow{"network.not_poco", QT_TRANSLATE_NOOP("Reason", "What stands at this address is not iExec's contract."),
        QT_TRANSLATE_NOOP("Reason", "Check the address and the number of the chain.")},
    ReasonRow{"network.other_rlc", QT_TRANSLATE_NOOP("Reason", "The contract uses another RLC than the one known for this network. Fallow does nothing there."),
        QT_TRANSLATE_NOOP("Reason", "Use another network, or other servers.")},
    ReasonRow{"network.nodes_disagree", QT_TRANSLATE_NOOP("Reason", "The servers do not say the same about the contract."),
        QT_TRANSLATE_NOOP("Reason", "Leave out the one that you do not trust.")},
    ReasonRow{"network.being_added", QT_TRANSLATE_NOOP("Reason", "A network of this name is being added at this moment."),
        QT_TRANSLATE_NOOP("Reason", "Wait until its servers have answered.")},
    ReasonRow{"network.cancelled", QT_TRANSLATE_NOOP("Reason", "The network was not added: that was cancelled."), ""},
    ReasonRow{"network.not_being_added", QT_TRANSLATE_NOOP("Reason", "No network of this name is being added."), ""},
    ReasonRow{"network.is_preset", QT_TRANSLATE_NOOP("Reason", "This network came with the program and stays."), ""},
    ReasonRow{"network.in_use", QT_TRANSLATE_NOOP("Reason", "This network is in use."),
        QT_TRANSLATE_NOOP("Reason", "Use another one first.")},
    ReasonRow{"network.task_under_way", QT_TRANSLATE_NOOP("Reason", "A task of this network is under way."),
        QT_TRANSLATE_NOOP("Reason", "Leave the pool, or wait until it is done.")},
    ReasonRow{"network.read_only", QT_TRANSLATE_NOOP("Reason", "Fallow shows this network but sends nothing there."),
        QT_TRANSLATE_NOOP("Reason", "Use another network.")},
    ReasonRow{"chain.other_chain", QT_TRANSLATE_NOOP("Reason", "A server is of another chain than the one named."),
        QT_TRANSLATE_NOOP("Reason", "Check the number and the servers.")},
    ReasonRow{"network.insecure_rpc", QT_TRANSLATE_NOOP("Reason", "Real money needs a server whose address begins with https."),
        QT_TRANSLATE_NOOP("Reason", "Choose another server.")},
    ReasonRow{"network.private_host",
        QT_TRANSLATE_NOOP("Reason", "A server of your own network may not tell about real money."),
        QT_TRANSLATE_NOOP("Reason", "Choose a public server.")},
    ReasonRow{"network",
        QT_TRANSLATE_NOOP("Reason", "The network could not be added or used as it was described."),
        QT_TRANSLATE_NOOP("Reason", "Check its number, its contract and its servers.")},
    ReasonRow{"poco.match_app_signature",
        QT_TRANSLATE_NOOP(
            "Reason", "The app's offer was not signed by the app's owner as it stands."),
        QT_TRANSLATE_NOOP("Reason", "Fetch the offer anew.")},
    ReasonRow{"poco",
        QT_TRANSLATE_NOOP("Reason", "The network's contracts would refuse this. Nothing was sent."),
        QT_TRANSLATE_NOOP("Reason", "The task is given back or tried again when it can succeed.")},
    ReasonRow{"evm",
        QT_TRANSLATE_NOOP(
            "Reason", "Something read from the network is not well formed; it was refused."),
        ""},
    // Helpers
    ReasonRow{"net", QT_TRANSLATE_NOOP("Reason", "A server did not answer as it should."),
        QT_TRANSLATE_NOOP("Reason", "Check your internet connection.")},
    ReasonRow{"fetch",
        QT_TRANSLATE_NOOP("Reason", "The program that downloads stopped or was refused something."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: it starts again when needed.")},
    // Running
    ReasonRow{"sandbox.memory_limit",
        QT_TRANSLATE_NOOP("Reason", "The task wanted more memory than this computer gives to one."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the task was given back.")},
    ReasonRow{"sandbox.output_limit",
        QT_TRANSLATE_NOOP("Reason", "The task wrote more results than it may."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the task was given back.")},
    ReasonRow{"sandbox.disk_reserve",
        QT_TRANSLATE_NOOP("Reason", "The disk is nearly full, so no task may write to it."),
        QT_TRANSLATE_NOOP("Reason", "Make room on the disk; 2 GB are kept free for you.")},
    ReasonRow{"sandbox.no_backend", QT_TRANSLATE_NOOP("Reason", "This system has no sandbox yet."),
        QT_TRANSLATE_NOOP("Reason", "Run tasks on Linux; everything else works here.")},
    ReasonRow{"sandbox.no_such_task", QT_TRANSLATE_NOOP("Reason", "This task does not run now."),
        QT_TRANSLATE_NOOP("Reason", "Make an X-ray while it computes, or one of a usual sandbox.")},
    ReasonRow{"sandbox.bad_xray", QT_TRANSLATE_NOOP("Reason", "The X-ray's program did not come to its end."),
        QT_TRANSLATE_NOOP("Reason", "Try it again; if it stays so, look at Settings, Sandbox.")},
    ReasonRow{"sandbox.bad_probe", QT_TRANSLATE_NOOP("Reason", "The sandbox does not say what it needs."),
        QT_TRANSLATE_NOOP("Reason", "Install Fallow again: one of its programs is not the right one.")},
    ReasonRow{"sandbox.no_user_namespace",
        QT_TRANSLATE_NOOP("Reason", "This system does not let Fallow make a sandbox, so no task runs."),
        QT_TRANSLATE_NOOP("Reason", "Settings, Sandbox says what to do about it.")},
    ReasonRow{"sandbox",
        QT_TRANSLATE_NOOP(
            "Reason", "The sandbox cannot keep its promises here, so the task does not run."),
        QT_TRANSLATE_NOOP("Reason", "Look at the checklist below for what is missing.")},
    ReasonRow{"runner",
        QT_TRANSLATE_NOOP("Reason", "The task's sandbox could not be started or ended early."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the task is given back.")},
    ReasonRow{"worker",
        QT_TRANSLATE_NOOP(
            "Reason", "The pool and this computer did not agree on a step of the task."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the task goes on or is given back.")},
    ReasonRow{"result",
        QT_TRANSLATE_NOOP("Reason", "The task's output is not what a result may be."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: the task is given back.")},
    ReasonRow{"settings.in_use",
        QT_TRANSLATE_NOOP("Reason", "Another background core uses the same data folder."),
        QT_TRANSLATE_NOOP("Reason", "Stop the other one first.")},
    ReasonRow{"settings.unwritable", QT_TRANSLATE_NOOP("Reason", "The setting could not be saved; it is as it was."),
        QT_TRANSLATE_NOOP("Reason", "Check free space and the rights of the data folder.")},
    ReasonRow{"settings",
        QT_TRANSLATE_NOOP("Reason", "A setting or its file cannot be used as it is."),
        QT_TRANSLATE_NOOP("Reason", "Correct the value or remove the file to start anew.")},
    // Ourselves
    ReasonRow{"rpc.not_running",
        QT_TRANSLATE_NOOP("Reason",
            "Without it no task runs here, and a result that waits to be revealed can miss its "
            "deadline."),
        QT_TRANSLATE_NOOP("Reason",
            "Start it with: systemctl --user start fallowd. This window then connects by itself.")},
    ReasonRow{"rpc.disconnected",
        QT_TRANSLATE_NOOP("Reason", "The background core stopped or was restarted."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: this window connects again by itself.")},
    ReasonRow{"rpc.not_connected",
        QT_TRANSLATE_NOOP("Reason", "The background core is not connected."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do: this window connects again by itself.")},
    ReasonRow{"rpc",
        QT_TRANSLATE_NOOP(
            "Reason", "The window and the background core did not understand each other."),
        QT_TRANSLATE_NOOP("Reason", "Update both to the same version.")},
    ReasonRow{"api.version_mismatch",
        QT_TRANSLATE_NOOP(
            "Reason", "The window and the background core are of different versions."),
        QT_TRANSLATE_NOOP("Reason", "Update Fallow, then start it again.")},
    ReasonRow{"api", QT_TRANSLATE_NOOP("Reason", "The background core refused the request."),
        QT_TRANSLATE_NOOP("Reason", "Update Fallow and try again.")},
    ReasonRow{"store.full",
        QT_TRANSLATE_NOOP("Reason", "The disk is full, so progress cannot be saved."),
        QT_TRANSLATE_NOOP("Reason", "Free some space; work goes on by itself.")},
    ReasonRow{"store",
        QT_TRANSLATE_NOOP("Reason", "The background core cannot read or write its database."),
        QT_TRANSLATE_NOOP("Reason", "Check free space and the rights of its folder.")},
    ReasonRow{
        "json", QT_TRANSLATE_NOOP("Reason", "A message was not well formed; it was refused."), ""},
    ReasonRow{"base", QT_TRANSLATE_NOOP("Reason", "A value was not well formed; it was refused."),
        QT_TRANSLATE_NOOP("Reason", "Type it again.")},
    ReasonRow{"service", QT_TRANSLATE_NOOP("Reason", "The background core could not do this."),
        QT_TRANSLATE_NOOP("Reason", "Try again.")},
};

constexpr std::array checks{
    CheckRow{"wallet", QT_TRANSLATE_NOOP("Reason", "This computer's key is unlocked"),
        QT_TRANSLATE_NOOP("Reason", "This computer's key is locked")},
    CheckRow{"node", QT_TRANSLATE_NOOP("Reason", "The network's nodes answer and agree"),
        QT_TRANSLATE_NOOP("Reason", "The network's nodes do not answer")},
    CheckRow{"nodes", QT_TRANSLATE_NOOP("Reason", "The network's nodes answer and agree"),
        QT_TRANSLATE_NOOP("Reason", "The network's nodes do not answer")},
    CheckRow{"pool", QT_TRANSLATE_NOOP("Reason", "Joined a pool and logged in"),
        QT_TRANSLATE_NOOP("Reason", "Not logged in at a pool")},
    CheckRow{"answer", QT_TRANSLATE_NOOP("Reason", "The pool answers and lets this computer work"),
        QT_TRANSLATE_NOOP("Reason", "The pool does not give work")},
    CheckRow{"stake", QT_TRANSLATE_NOOP("Reason", "Free stake is enough for a task of this pool"),
        QT_TRANSLATE_NOOP("Reason", "Free stake is too low")},
    CheckRow{"gas", QT_TRANSLATE_NOOP("Reason", "There is coin for the network's fees"),
        QT_TRANSLATE_NOOP("Reason", "There is no coin for the network's fees")},
    CheckRow{"sandbox",
        QT_TRANSLATE_NOOP("Reason", "The sandbox keeps its promises on this computer"),
        QT_TRANSLATE_NOOP("Reason", "The sandbox cannot run here")},
    CheckRow{"disk", QT_TRANSLATE_NOOP("Reason", "There is room on the disk"),
        QT_TRANSLATE_NOOP("Reason", "The disk is too full")},
    CheckRow{"not_paused", QT_TRANSLATE_NOOP("Reason", "Work is not paused"),
        QT_TRANSLATE_NOOP("Reason", "Work is paused")},
};

} // namespace

std::span<const ReasonRow> coreReasonRows()
{
    return rows;
}

std::span<const CheckRow> checkRows()
{
    return checks;
}

} // namespace fallow::ui
