import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Another password, or the keyring of this computer in its place.
Dialog {
    id: dialog

    required property WalletController wallet
    readonly property SealController seal: wallet.seal
    property bool done: false

    title: qsTr("What opens the wallet")
    closable: !seal.busy
    onAboutToShow: seal.dismissError()
    onClosed: {
        now.take()
        choice.take()
    }

    PasswordField {
        id: now
        Layout.fillWidth: true
        visible: dialog.wallet.asksPassword && !dialog.done
        name: qsTr("Password as it is now")
        problem: dialog.seal.error
        input.focus: true
        onEdited: dialog.seal.dismissError()
    }
    SealChoice {
        id: choice
        Layout.fillWidth: true
        visible: !dialog.done
        wallet: dialog.wallet
        passwordName: qsTr("New password")
        byPassword: dialog.wallet.asksPassword || !dialog.wallet.keyring
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.done
        tone: Chip.Tone.Good
        text: qsTr("Changed. What opened the wallet before opens it no more; copies of its file that somebody made earlier still open with it.")
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.wallet.asksPassword ? "" : dialog.seal.error
    }
    actions: [
        Button {
            enabled: dialog.closable
            text: dialog.done ? qsTr("Close") : qsTr("Not now")
            onClicked: dialog.close()
        },
        Button {
            visible: !dialog.done
            kind: Button.Kind.Primary
            enabled: choice.ready && (!dialog.wallet.asksPassword || now.text !== "") && !dialog.seal.busy
            text: dialog.seal.busy ? qsTr("Changing") : qsTr("Change")
            onClicked: dialog.seal.reseal(dialog.wallet.asksPassword ? now.take() : "", choice.take())
        }
    ]
    Connections {
        target: dialog.seal
        function onResealed() { dialog.done = true }
    }
}
