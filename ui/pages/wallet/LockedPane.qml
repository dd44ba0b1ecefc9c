import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The wallet is locked: how to open it, and what goes on meanwhile.
ColumnLayout {
    id: pane

    required property WalletController wallet

    function unlock() {
        if (!pane.wallet.vault.busy)
            pane.wallet.vault.unlock(password.take())
    }

    spacing: Theme.gap
    Card {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 460
        Layout.topMargin: 28
        padding: 28
        name: qsTr("The wallet is locked")
        ColumnLayout {
            anchors.fill: parent
            spacing: 12
            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                implicitWidth: 52
                implicitHeight: 52
                radius: Theme.radiusCard
                color: Theme.brandSoft
                Icon {
                    anchors.centerIn: parent
                    width: 26
                    height: 26
                    name: "lock"
                    color: Theme.brand
                }
            }
            Label {
                Layout.alignment: Qt.AlignHCenter
                step: Label.Step.Heading
                text: qsTr("The wallet is locked")
            }
            Label {
                Layout.fillWidth: true
                Layout.bottomMargin: 6
                horizontalAlignment: Text.AlignHCenter
                color: Theme.muted
                text: pane.wallet.workerStaysUnlocked
                    ? qsTr("Work goes on: this computer's worker key stays usable, and it can pay nobody but you.")
                    : qsTr("Work waits, too: this computer's worker key is locked with it.")
                wrapMode: Text.WordWrap
            }
            PasswordField {
                id: password
                Layout.fillWidth: true
                visible: pane.wallet.asksPassword
                name: qsTr("Password")
                problem: pane.wallet.vault.error
                input.focus: true
                onEdited: pane.wallet.vault.dismissError()
                onAccepted: pane.unlock()
            }
            Label {
                Layout.fillWidth: true
                visible: !pane.wallet.asksPassword
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("This computer's keyring holds the key to it.")
                wrapMode: Text.WordWrap
            }
            Banner {
                Layout.fillWidth: true
                tone: Chip.Tone.Danger
                text: pane.wallet.asksPassword ? "" : pane.wallet.vault.error
            }
            Button {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: 4
                kind: Button.Kind.Primary
                enabled: !pane.wallet.vault.busy && (!pane.wallet.asksPassword || password.text !== "")
                text: pane.wallet.vault.busy ? qsTr("Unlocking") : qsTr("Unlock")
                onClicked: pane.unlock()
            }
            Label {
                Layout.fillWidth: true
                visible: pane.wallet.account.address !== ""
                horizontalAlignment: Text.AlignHCenter
                step: Label.Step.Mono
                color: Theme.muted
                text: pane.wallet.account.shortForm
                Accessible.name: qsTr("Address %1").arg(pane.wallet.account.address)
            }
        }
    }
}
