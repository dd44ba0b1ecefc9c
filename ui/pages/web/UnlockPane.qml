import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The wallet is locked while something is to be signed.
ColumnLayout {
    id: pane

    required property WalletController wallet

    function unlock() {
        if (!pane.wallet.vault.busy)
            pane.wallet.vault.unlock(password.take())
    }

    spacing: 8
    Banner {
        Layout.fillWidth: true
        iconName: "lock"
        text: qsTr("The wallet is locked. Unlock it to sign.")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        PasswordField {
            id: password
            Layout.fillWidth: true
            visible: pane.wallet.asksPassword
            name: qsTr("Password")
            problem: pane.wallet.vault.error
            onEdited: pane.wallet.vault.dismissError()
            onAccepted: pane.unlock()
        }
        Button {
            Layout.alignment: Qt.AlignBottom
            enabled: !pane.wallet.vault.busy && (!pane.wallet.asksPassword || password.text !== "")
            text: pane.wallet.vault.busy ? qsTr("Unlocking") : qsTr("Unlock")
            onClicked: pane.unlock()
        }
    }
}
