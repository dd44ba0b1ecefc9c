#include "ui/format/reason_table.h"

#include <QtGlobal>

#include <array>

namespace fallow::ui
{

namespace
{

constexpr std::array rows{
    // What is seen in a transaction, a message or an order before it is signed
    ReasonRow{"explain.other_chain",
        QT_TRANSLATE_NOOP("Reason", "This is meant for another network."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, and go back to where it came from.")},
    ReasonRow{"explain.unlimited_approval",
        QT_TRANSLATE_NOOP("Reason", "This lets somebody take any amount of your RLC, at any time."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, unless you know exactly why.")},
    ReasonRow{"explain.approval_to_stranger",
        QT_TRANSLATE_NOOP(
            "Reason", "This lets somebody who is not part of the network take RLC from you later."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, unless you know who that is.")},
    ReasonRow{"explain.unknown_contract",
        QT_TRANSLATE_NOOP("Reason", "Fallow does not know this contract."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, unless you trust where it came from.")},
    ReasonRow{"explain.unknown_function",
        QT_TRANSLATE_NOOP("Reason", "The contract is known, but what it is asked to do is not."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, unless you trust where it came from.")},
    ReasonRow{"explain.unknown_data",
        QT_TRANSLATE_NOOP("Reason", "Part of this cannot be decoded: it is unknown what it does."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, unless you trust where it came from.")},
    ReasonRow{"explain.data_after_arguments",
        QT_TRANSLATE_NOOP("Reason", "There is more data at the end than the call takes."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, unless you know what it is for.")},
    ReasonRow{"explain.contract_creation",
        QT_TRANSLATE_NOOP("Reason", "This puts a new program on the network, in your name."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, unless you wrote that program.")},
    ReasonRow{"explain.pays_contract",
        QT_TRANSLATE_NOOP(
            "Reason", "This pays one of the network's own contracts: what arrives there is lost."),
        QT_TRANSLATE_NOOP("Reason", "Choose another payee; use Deposit to stake RLC.")},
    ReasonRow{"explain.value_with_call",
        QT_TRANSLATE_NOOP("Reason", "Coin goes with a call that wants none; it may be lost."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it.")},
    ReasonRow{"explain.for_somebody_else",
        QT_TRANSLATE_NOOP("Reason", "What this does is for the good of somebody else."),
        QT_TRANSLATE_NOOP("Reason", "Compare that address before you sign.")},
    ReasonRow{"explain.amount_too_large",
        QT_TRANSLATE_NOOP("Reason", "It names more RLC than there is in the world."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it.")},
    ReasonRow{"explain.raw_digest",
        QT_TRANSLATE_NOOP("Reason",
            "These bytes may stand for anything, also for a payment: nobody can read them."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, unless you made them yourself.")},
    ReasonRow{"explain.looks_like_transaction",
        QT_TRANSLATE_NOOP("Reason", "These bytes have the form of a payment."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it; somebody may want your money.")},
    ReasonRow{"explain.hidden_characters",
        QT_TRANSLATE_NOOP("Reason", "The text has characters that cannot be seen."),
        QT_TRANSLATE_NOOP(
            "Reason", "It may say something else than it seems; refuse it if in doubt.")},
    ReasonRow{"explain.unknown_domain",
        QT_TRANSLATE_NOOP("Reason",
            "Fallow does not know the program this is signed for. Its fields are shown as they "
            "are; "
            "what they do is unknown."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, unless you trust where it came from.")},
    ReasonRow{"explain.cut", QT_TRANSLATE_NOOP("Reason", "It is too long to be shown whole."),
        QT_TRANSLATE_NOOP("Reason", "Do not sign what you cannot read.")},
    ReasonRow{"explain",
        QT_TRANSLATE_NOOP("Reason", "Something in this is unusual; what it does is not certain."),
        QT_TRANSLATE_NOOP("Reason", "Refuse it, unless you trust where it came from.")},
    ReasonRow{"evm.bad_typed_data",
        QT_TRANSLATE_NOOP("Reason",
            "This is not structured data as EIP-712 has it, or it is for another network."),
        QT_TRANSLATE_NOOP("Reason", "Copy it again, whole, from where it came.")},
    ReasonRow{"wallet.bad_message",
        QT_TRANSLATE_NOOP("Reason", "There is nothing to sign, or it is longer than 64 KiB."),
        QT_TRANSLATE_NOOP("Reason", "Paste the whole text.")},
    // Accounts and their keys
    ReasonRow{"wallet.key_wrong_length",
        QT_TRANSLATE_NOOP("Reason", "A private key has 64 hex digits; this has more or fewer."),
        QT_TRANSLATE_NOOP("Reason", "Copy it again, whole.")},
    ReasonRow{"wallet.key_not_hex",
        QT_TRANSLATE_NOOP("Reason", "A private key has digits and letters from a to f only."),
        QT_TRANSLATE_NOOP("Reason", "Copy it again.")},
    ReasonRow{"wallet.key_out_of_range",
        QT_TRANSLATE_NOOP("Reason", "This number is not a private key: it is too large or zero."),
        QT_TRANSLATE_NOOP("Reason", "Copy it again.")},
    ReasonRow{"wallet.other_key",
        QT_TRANSLATE_NOOP("Reason", "This key is of another account than the one that is meant."),
        QT_TRANSLATE_NOOP("Reason", "Choose the account that the key belongs to.")},
    ReasonRow{"wallet.watch_only",
        QT_TRANSLATE_NOOP("Reason", "This account is only watched: its key is not here."),
        QT_TRANSLATE_NOOP("Reason", "Import its key if you want to use it from here.")},
    ReasonRow{"wallet.too_many_accounts",
        QT_TRANSLATE_NOOP("Reason", "There are as many accounts as the wallet can hold."),
        QT_TRANSLATE_NOOP("Reason", "Use one of them.")},
    ReasonRow{"wallet.owner_is_keystore",
        QT_TRANSLATE_NOOP("Reason",
            "A key file beside the wallet says who the owner is, so the owner cannot be changed "
            "here."),
        QT_TRANSLATE_NOOP("Reason", "Import that key file, and take it out of the data folder.")},
    ReasonRow{"wallet.no_words",
        QT_TRANSLATE_NOOP("Reason", "This wallet has no words: it was made from a key."),
        QT_TRANSLATE_NOOP("Reason", "Export the key file instead and keep it safe.")},
    ReasonRow{"wallet.bad_text",
        QT_TRANSLATE_NOOP("Reason", "The passphrase is longer than the wallet takes."),
        QT_TRANSLATE_NOOP("Reason", "Choose a shorter one.")},
    ReasonRow{"wallet.bad_label",
        QT_TRANSLATE_NOOP("Reason", "The name is too long or has characters that cannot be seen."),
        QT_TRANSLATE_NOOP("Reason", "Choose another name.")},
    ReasonRow{"wallet.unreadable_file", QT_TRANSLATE_NOOP("Reason", "The file could not be read."),
        QT_TRANSLATE_NOOP("Reason", "Check its name and that you may read it.")},
    ReasonRow{"wallet.not_json",
        QT_TRANSLATE_NOOP("Reason", "This is not JSON, or more than is sensible of it."),
        QT_TRANSLATE_NOOP("Reason", "Choose the right file, or copy the text again, whole.")},
    // What opens the wallet, and when it closes
    ReasonRow{"wallet.password_needed", QT_TRANSLATE_NOOP("Reason", "The password is missing."),
        QT_TRANSLATE_NOOP("Reason", "Type it.")},
    ReasonRow{"wallet.bad_lock_time",
        QT_TRANSLATE_NOOP(
            "Reason", "The wallet locks by itself after 30 seconds to 24 hours, or never."),
        QT_TRANSLATE_NOOP("Reason", "Choose such a time.")},
    ReasonRow{"wallet.busy",
        QT_TRANSLATE_NOOP("Reason", "The wallet is being opened or sealed at this moment."),
        QT_TRANSLATE_NOOP("Reason", "Try again when that has ended.")},
    ReasonRow{"wallet.not_in_keyring",
        QT_TRANSLATE_NOOP("Reason", "This computer's keyring does not hold the key to the wallet."),
        QT_TRANSLATE_NOOP(
            "Reason", "Log in as the person who made it, or restore from your words.")},
    ReasonRow{"wallet.wrong_keyring_key",
        QT_TRANSLATE_NOOP("Reason", "What the keyring holds does not open this wallet."),
        QT_TRANSLATE_NOOP("Reason", "Restore the wallet from your words.")},
    ReasonRow{"wallet.vault_too_new",
        QT_TRANSLATE_NOOP("Reason", "The wallet's file is from a newer Fallow than this one."),
        QT_TRANSLATE_NOOP("Reason", "Update Fallow.")},
    ReasonRow{"wallet.vault_unreadable",
        QT_TRANSLATE_NOOP("Reason", "The wallet's file cannot be read."),
        QT_TRANSLATE_NOOP("Reason", "Check the rights of its folder.")},
    // Address book and payments
    ReasonRow{"wallet.bad_contact_name",
        QT_TRANSLATE_NOOP("Reason", "The name is too long or has characters that cannot be seen."),
        QT_TRANSLATE_NOOP("Reason", "Choose another name.")},
    ReasonRow{"wallet.bad_contact",
        QT_TRANSLATE_NOOP("Reason", "This entry of the address book cannot be kept."),
        QT_TRANSLATE_NOOP("Reason", "Check its name and its address.")},
    ReasonRow{"wallet.payee_is_zero",
        QT_TRANSLATE_NOOP("Reason", "Nobody has the address zero: what is sent there is lost."),
        QT_TRANSLATE_NOOP("Reason", "Choose another payee.")},
    ReasonRow{"wallet.payee_is_contract_of_ours",
        QT_TRANSLATE_NOOP(
            "Reason", "This is one of the network's own contracts: what is sent there is lost."),
        QT_TRANSLATE_NOOP("Reason", "Choose another payee; use Deposit to stake RLC.")},
    ReasonRow{"wallet.bad_fee",
        QT_TRANSLATE_NOOP("Reason",
            "The fee is missing, or the part for the block's maker is more than all of it."),
        QT_TRANSLATE_NOOP("Reason", "Type both prices in gwei.")},
    ReasonRow{"wallet.nothing_to_sweep",
        QT_TRANSLATE_NOOP("Reason", "The worker has nothing above what it needs for its work."),
        QT_TRANSLATE_NOOP("Reason", "Nothing to do.")},
    ReasonRow{"wallet.not_overdue", QT_TRANSLATE_NOOP("Reason", "This task is not overdue yet."),
        QT_TRANSLATE_NOOP("Reason", "Wait until its deadline has passed.")},
};

} // namespace

std::span<const ReasonRow> signingReasonRows()
{
    return rows;
}

} // namespace fallow::ui
