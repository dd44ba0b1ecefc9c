pragma ComponentBehavior: Bound

import QtQuick
import Fallow.Controls
import Fallow.Session

/// The dialogs of the Wallet page, each made when it is first asked for and gone when it closes, so
/// that nothing typed or shown in one outlives it.
Item {
    id: dialogs

    required property WalletController wallet
    /// For pictures: "send", "payment" as it stands, "receive", "deposit", "backup", "create" …
    property string shown
    signal rowRequested(int row)
    property Dialog current: null
    /// What follows when the present dialog has closed.
    property var next: null

    function pay(kind, subject) {
        wallet.payment.begin(kind, subject)
        open(payment)
    }
    function receive() { open(receiveDialog) }
    function exportHistory() { open(exportDialog) }
    function backup() { open(wallet.account.backupMissing ? backupDialog : drillDialog) }
    function create() { open(createDialog) }
    function restore() { open(restoreDialog) }
    function watch() { open(watchDialog) }
    function entry(entry) {
        open(entryDialog)
        const dialog = current as EntryDialog
        dialog.entry = entry
    }
    function open(component) {
        if (current)
            current.destroy()
        current = component.createObject(dialogs) as Dialog
        current.open()
    }
    function showForPicture() {
        switch (shown) {
        case "send": return pay(PaymentController.SendRlc, "")
        case "deposit": return pay(PaymentController.Deposit, "")
        case "withdraw": return pay(PaymentController.Withdraw, "")
        case "payment": return open(payment)
        case "entry": return rowRequested(2)
        case "receive": return receive()
        case "export": return exportHistory()
        case "backup": return open(backupDialog)
        case "drill": return open(drillDialog)
        case "create": return create()
        case "restore": return restore()
        case "watch": return watch()
        }
    }

    onShownChanged: showForPicture()
    Component.onCompleted: if (shown !== "") showForPicture()

    Connections {
        target: dialogs.current
        function onClosed() {
            dialogs.current.destroy()
            dialogs.current = null
            const follows = dialogs.next
            dialogs.next = null
            if (follows)
                follows()
        }
    }
    Connections {
        target: dialogs.wallet
        // A locked wallet keeps nothing open.
        function onChanged() {
            if (dialogs.wallet.phase === WalletController.Locked && dialogs.current)
                dialogs.current.close()
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
            onReplaceRequested: (kind, transaction) => dialogs.next = () => dialogs.pay(kind, transaction)
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
            onMade: dialogs.next = () => dialogs.backup()
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
            vault: dialogs.wallet.vault
        }
    }
}
