pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Every account: which one pays and is paid, which one works.
Dialog {
    id: dialog

    required property WalletController wallet
    readonly property AccountsController accounts: wallet.accounts
    signal accountRequested(var account)
    signal addRequested
    signal sweepRequested
    signal ruleRequested

    function press(row) { owners.itemAt(row)?.clicked() }

    component Account: ListRow {
        required property var model
        property bool ofWorker: false
        Layout.fillWidth: true
        visible: model.isWorker === ofWorker
        title: model.name
        detail: model.address
        mono: true
        address: model.address
        chip: model.chip
        tone: model.tone
        Accessible.name: model.spoken
        onClicked: dialog.accountRequested({ name: model.name, address: model.address, what: model.what,
            chip: model.chip, tone: model.tone, owner: model.isOwner, worker: model.isWorker,
            usable: model.usable, exportable: model.exportable })
    }

    title: qsTr("Accounts")
    wanted: 620
    onAboutToShow: accounts.dismissError()

    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("One account pays and is paid. What you send, deposit and earn is its money.")
        wrapMode: Text.WordWrap
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 8
        Repeater {
            id: owners
            model: dialog.accounts.list
            delegate: Account {
                ofWorker: false
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: dialog.wallet.hasWorker
        spacing: 8
        RowLayout {
            Layout.fillWidth: true
            spacing: 12
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Card
                    text: qsTr("Worker of this computer")
                }
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Small
                    color: Theme.muted
                    text: qsTr("Signs unattended work. It can pay nobody but the account in use.")
                    wrapMode: Text.WordWrap
                }
            }
            Button {
                small: true
                enabled: dialog.wallet.account.address !== ""
                text: qsTr("Collect its earnings")
                onClicked: dialog.sweepRequested()
            }
        }
        Repeater {
            model: dialog.accounts.list
            delegate: Account {
                ofWorker: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 12
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1
                Label {
                    Layout.fillWidth: true
                    text: dialog.wallet.sweep.sentence
                    wrapMode: Text.WordWrap
                }
                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    step: Label.Step.Small
                    color: Theme.muted
                    text: dialog.wallet.sweep.waits
                    wrapMode: Text.WordWrap
                }
            }
            Button {
                small: true
                text: qsTr("Change")
                Accessible.name: qsTr("Change when earnings are moved")
                onClicked: dialog.ruleRequested()
            }
        }
    }
    actions: [
        Button {
            text: qsTr("Close")
            onClicked: dialog.close()
        },
        Button {
            kind: Button.Kind.Primary
            text: qsTr("Add an account")
            onClicked: dialog.addRequested()
        }
    ]
}
