import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

Dialog {
    id: dialog

    required property WalletController wallet
    readonly property VaultController vault: wallet.vault

    title: qsTr("Restore from words")
    closable: !vault.busy
    onAboutToShow: vault.dismissError()
    onClosed: {
        words.take()
        passphrase.take()
        seal.take()
    }

    WordsField {
        id: words
        Layout.fillWidth: true
        name: qsTr("Your 12 or 24 words, in their order")
        placeholder: qsTr("Type them with spaces between")
        problem: dialog.vault.error
        input.focus: true
        onEdited: dialog.vault.dismissError()
    }
    CheckBox {
        id: extra
        Layout.fillWidth: true
        text: qsTr("I used a passphrase beside the words")
    }
    PasswordField {
        id: passphrase
        Layout.fillWidth: true
        visible: extra.checked
        name: qsTr("Passphrase")
        note: qsTr("Another passphrase opens another, empty wallet: there is no wrong one.")
    }
    SealChoice {
        id: seal
        Layout.fillWidth: true
        wallet: dialog.wallet
    }
    actions: [
        Button {
            enabled: dialog.closable
            text: qsTr("Not now")
            onClicked: dialog.close()
        },
        Button {
            kind: Button.Kind.Primary
            enabled: seal.ready && words.complete && !dialog.vault.busy
            text: dialog.vault.busy ? qsTr("Restoring") : qsTr("Restore the wallet")
            // The words stay until they were right: one of twenty-four is easily mistyped.
            onClicked: dialog.vault.restore(words.text, extra.checked ? passphrase.text : "", seal.take())
        }
    ]
    Connections {
        target: dialog.vault
        function onMade() { dialog.close() }
    }
}
