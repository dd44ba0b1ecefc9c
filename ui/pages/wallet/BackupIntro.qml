import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What the backup is, and the password again where there is one.
ColumnLayout {
    id: intro

    required property WalletController wallet
    readonly property bool ready: !wallet.asksPassword || password.text !== ""
    signal accepted

    function take() { return password.take() }

    spacing: 14
    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("You will see the words that your keys are made of. Write them on paper, by hand, in their order. Then five of them are asked for.")
        wrapMode: Text.WordWrap
    }
    Banner {
        Layout.fillWidth: true
        text: qsTr("Whoever sees the words can take everything. Make sure that nobody looks on, no camera either.")
    }
    PaperRow {
        Layout.fillWidth: true
        vault: intro.wallet.vault
    }
    PasswordField {
        id: password
        Layout.fillWidth: true
        visible: intro.wallet.asksPassword
        name: qsTr("Password of the wallet")
        input.focus: true
        onEdited: intro.wallet.vault.dismissError()
        onAccepted: if (intro.ready) intro.accepted()
    }
}
