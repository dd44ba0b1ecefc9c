import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Title, cards, and the top of the history's card.
ColumnLayout {
    id: head

    required property WalletController wallet
    required property ActivityColumns columns
    readonly property bool stacked: width < 760
    signal sendRequested
    signal receiveRequested
    signal depositRequested
    signal withdrawRequested
    signal exportRequested
    signal backupRequested
    signal createRequested
    signal moreRequested(string what)
    signal claimRequested(string task)

    spacing: Theme.gap

    Item {
        Layout.fillWidth: true
        implicitHeight: 38
        Label {
            id: title
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            step: Label.Step.Title
            text: qsTr("Wallet")
            Accessible.role: Accessible.Heading
        }
        ChipButton {
            anchors.left: title.right
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            visible: head.wallet.hasVault
            tone: Chip.Tone.Neutral
            text: head.wallet.locksIn !== "" ? qsTr("Lock now · %1").arg(head.wallet.locksIn) : qsTr("Lock now")
            onClicked: head.wallet.vault.lock()
        }
        Row {
            anchors.right: parent.right
            spacing: 16
            Button {
                text: qsTr("Receive")
                onClicked: head.receiveRequested()
            }
            Button {
                kind: Button.Kind.Primary
                enabled: head.wallet.account.canSign
                text: qsTr("Send")
                onClicked: head.sendRequested()
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        text: head.wallet.notice
    }
    NoticeCard {
        Layout.fillWidth: true
        visible: !head.wallet.hasVault && !head.wallet.account.canSign
        iconName: "eye"
        heading: qsTr("You only watch this address")
        sentence: qsTr("Its key is elsewhere: you see what it earns, but nothing can be sent from here.")
        nextStep: ""
        action: qsTr("Create a wallet")
        onActed: head.createRequested()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: head.stacked ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        AccountCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            wallet: head.wallet
            onDepositRequested: head.depositRequested()
            onWithdrawRequested: head.withdrawRequested()
            onExportRequested: head.exportRequested()
            onBackupRequested: head.backupRequested()
            onMoreRequested: what => head.moreRequested(what)
        }
        StakeCard {
            Layout.fillWidth: head.stacked
            Layout.fillHeight: true
            Layout.preferredWidth: 300
            stakes: head.wallet.stakes
            canClaim: head.wallet.account.canSign
            onClaimRequested: task => head.claimRequested(task)
        }
    }
    ActivityTop {
        Layout.fillWidth: true
        history: head.wallet.history
        columns: head.columns
    }
}
