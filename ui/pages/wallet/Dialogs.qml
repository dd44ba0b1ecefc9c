pragma ComponentBehavior: Bound

import QtQuick
import Fallow.Session

/// The dialogs of the Wallet page.
Item {
    id: dialogs

    required property WalletController wallet
    /// For pictures: "send", "payment" as it stands, "receive", "deposit", "backup", "create" …
    property string shown
    signal rowRequested(int row)
    /// `subject`: a task, a transaction, or the payee of a send.
    function pay(kind, subject) {
        wallet.payment.begin(kind, subject)
        host.open(payment)
    }
    function receive() { host.open(receiveDialog) }
    function exportHistory() { host.open(exportDialog) }
    function backup() { host.open(wallet.account.backupMissing ? backupDialog : drillDialog) }
    function create() { host.open(createDialog) }
    function restore() { host.open(restoreDialog) }
    function watch() { host.open(watchDialog) }
    function more(what) { others.show(what) }
    function entry(entry) {
        host.open(entryDialog)
        const dialog = host.current as EntryDialog
        dialog.entry = entry
    }
    function showForPicture() {
        switch (shown) {
        case "send": return pay(PaymentController.SendRlc, "")
        case "deposit": return pay(PaymentController.Deposit, "")
        case "withdraw": return pay(PaymentController.Withdraw, "")
        case "payment": return host.open(payment)
        case "entry": return rowRequested(2)
        case "receive": return receive()
        case "export": return exportHistory()
        case "backup": return host.open(backupDialog)
        case "drill": return host.open(drillDialog)
        case "create": return create()
        case "restore": return restore()
        case "watch": return watch()
        default: more(shown)
        }
    }

    onShownChanged: showForPicture()
    Component.onCompleted: {
        if (shown !== "")
            showForPicture()
        else if (wallet.payment.fromLink)
            showLinked()
    }
    /// A form that a link has filled; what is open closes first.
    function showLinked() {
        if (host.current)
            host.next = () => host.open(payment)
        else
            host.open(payment)
    }

    DialogHost {
        id: host
    }
    AccountDialogs {
        id: others
        wallet: dialogs.wallet
        host: host
        onPayRequested: (kind, payee) => dialogs.pay(kind, payee)
    }
    Connections {
        target: dialogs.wallet.payment
        function onLinked() { dialogs.showLinked() }
    }
    Connections {
        target: dialogs.wallet
        // A locked wallet keeps nothing open.
        function onChanged() {
            if (dialogs.wallet.phase === WalletController.Locked)
                host.follow(null)
        }
    }
    Component {
        id: payment
        PaymentDialog {
            wallet: dialogs.wallet
        }
    }
    Component {
        id: receiveDialog
        ReceiveDialog {
            wallet: dialogs.wallet
        }
    }
    Component {
        id: exportDialog
        ExportDialog {
            history: dialogs.wallet.history
        }
    }
    Component {
        id: entryDialog
        EntryDialog {
            wallet: dialogs.wallet
            onReplaceRequested: (kind, transaction) => host.next = () => dialogs.pay(kind, transaction)
        }
    }
    Component {
        id: backupDialog
        BackupDialog {
            wallet: dialogs.wallet
        }
    }
    Component {
        id: drillDialog
        DrillDialog {
            vault: dialogs.wallet.vault
        }
    }
    Component {
        id: createDialog
        CreateDialog {
            wallet: dialogs.wallet
            onMade: host.next = () => dialogs.backup()
        }
    }
    Component {
        id: restoreDialog
        RestoreDialog {
            wallet: dialogs.wallet
        }
    }
    Component {
        id: watchDialog
        WatchDialog {
            accounts: dialogs.wallet.accounts
        }
    }
}
