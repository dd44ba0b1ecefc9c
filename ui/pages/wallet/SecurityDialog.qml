import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// When the wallet closes by itself, and what opens it.
Dialog {
    id: dialog

    required property WalletController wallet
    readonly property SealController seal: wallet.seal
    signal resealRequested

    title: qsTr("Security")
    wanted: 560
    onAboutToShow: seal.dismissError()

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 6
        Label {
            step: Label.Step.Card
            text: qsTr("Locks by itself after")
        }
        Segmented {
            enabled: !dialog.seal.busy
            name: qsTr("Locks by itself after")
            choices: dialog.seal.lockTimes
            current: dialog.seal.lockTime
            onChosen: index => dialog.seal.setLockTime(index)
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: qsTr("It also locks when the screen is locked and when the computer goes to sleep.")
            wrapMode: Text.WordWrap
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4
        CheckBox {
            Layout.fillWidth: true
            enabled: !dialog.seal.busy
            text: qsTr("Work goes on while the wallet is locked")
            checked: dialog.seal.workerStays
            onToggled: {
                dialog.seal.setWorkerStays(checked)
                checked = Qt.binding(() => dialog.seal.workerStays)
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: 30
            step: Label.Step.Small
            color: Theme.muted
            text: qsTr("The worker key stays open in memory. It can sign work, and pay nobody but the account in use.")
            wrapMode: Text.WordWrap
        }
    }
    Divider {
        Layout.fillWidth: true
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 12
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Label {
                Layout.fillWidth: true
                step: Label.Step.Card
                text: qsTr("What opens the wallet")
            }
            Label {
                Layout.fillWidth: true
                color: Theme.muted
                text: dialog.seal.opener
                wrapMode: Text.WordWrap
            }
        }
        Button {
            text: qsTr("Change")
            Accessible.name: qsTr("Change what opens the wallet")
            onClicked: dialog.resealRequested()
        }
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.seal.error
    }
    actions: Button {
        text: qsTr("Close")
        onClicked: dialog.close()
    }
}
