import QtQuick
import Fallow.Controls
import Fallow.Session

/// Balances, what is at stake, history, and the doors to everything that moves money.
FocusScope {
    id: page

    required property WalletController wallet
    /// For pictures: a dialog by its name, opened as soon as there is something to show.
    property string shown
    readonly property bool open: wallet.phase === WalletController.Open

    /// An overdue task whose money another page asks to claim back.
    property string claimed

    onClaimedChanged: if (claimed !== "") dialogs.pay(PaymentController.Claim, claimed)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Wallet")

    Activity {
        id: activity
        anchors.fill: parent
        visible: page.open
        wallet: page.wallet
        onSendRequested: dialogs.pay(PaymentController.SendRlc, "")
        onReceiveRequested: dialogs.receive()
        onDepositRequested: dialogs.pay(PaymentController.Deposit, "")
        onWithdrawRequested: dialogs.pay(PaymentController.Withdraw, "")
        onExportRequested: dialogs.exportHistory()
        onBackupRequested: dialogs.backup()
        onCreateRequested: dialogs.create()
        onMoreRequested: what => dialogs.more(what)
        onClaimRequested: task => dialogs.pay(PaymentController.Claim, task)
        onEntryRequested: entry => dialogs.entry(entry)
    }
    Flickable {
        anchors.fill: parent
        visible: !page.open
        contentWidth: width
        contentHeight: rest.height + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: rest
            x: 28
            y: 24
            width: page.width - 56
            spacing: Theme.gap
            Label {
                width: parent.width
                height: 38
                step: Label.Step.Title
                text: qsTr("Wallet")
                Accessible.role: Accessible.Heading
            }
            FirstRun {
                width: parent.width
                visible: page.wallet.phase === WalletController.NoVault
                wallet: page.wallet
                onCreateRequested: dialogs.create()
                onRestoreRequested: dialogs.restore()
                onWatchRequested: dialogs.watch()
            }
            LockedPane {
                width: parent.width
                visible: page.wallet.phase === WalletController.Locked
                wallet: page.wallet
            }
            NoticeCard {
                width: parent.width
                visible: page.wallet.phase === WalletController.Failed
                heading: qsTr("The wallet cannot be shown")
                sentence: page.wallet.problem
                nextStep: page.wallet.problemStep
                action: qsTr("Try again")
                onActed: page.wallet.refresh()
            }
            LoadingPane {
                width: parent.width
                visible: page.wallet.phase === WalletController.Loading
            }
        }
    }
    Dialogs {
        id: dialogs
        wallet: page.wallet
        shown: page.shown
        onRowRequested: row => activity.itemAtIndex(row)?.clicked()
    }
}
