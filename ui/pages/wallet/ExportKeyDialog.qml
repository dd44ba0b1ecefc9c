import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Writes the key of one account into a file under a password of its own.
Dialog {
    id: dialog

    required property WalletController wallet
    readonly property AccountsController accounts: wallet.accounts
    property var account: ({})
    readonly property bool done: accounts.exported !== ""

    title: qsTr("Export the key")
    closable: !accounts.busy
    onAboutToShow: accounts.forgetExport()
    onClosed: {
        password.take()
        vault.take()
        accounts.forgetExport()
    }

    Label {
        Layout.fillWidth: true
        visible: !dialog.done
        text: qsTr("The key of “%1” goes into a file that other wallets can open: Web3 Secret Storage, version 3.").arg(dialog.account.name ?? "")
        wrapMode: Text.WordWrap
    }
    Banner {
        Layout.fillWidth: true
        visible: !dialog.done
        tone: Chip.Tone.Danger
        text: qsTr("Whoever has the file and its password has the money of this account. The password cannot be found again.")
    }
    Field {
        id: file
        Layout.fillWidth: true
        visible: !dialog.done
        name: qsTr("File")
        text: dialog.accounts.exportPath(dialog.account.address ?? "")
        onEdited: dialog.accounts.dismissError()
    }
    NewPassword {
        id: password
        Layout.fillWidth: true
        visible: !dialog.done
        name: qsTr("Password of the file")
        vault: dialog.wallet.vault
    }
    PasswordField {
        id: vault
        Layout.fillWidth: true
        visible: dialog.wallet.asksPassword && !dialog.done
        name: qsTr("Password of the wallet, once more")
        onEdited: dialog.accounts.dismissError()
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Good
        text: dialog.accounts.exported
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.accounts.error
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
            enabled: password.ready && (!dialog.wallet.asksPassword || vault.text !== "") && file.text.trim() !== "" && !dialog.accounts.busy
            text: dialog.accounts.busy ? qsTr("Writing") : qsTr("Write the file")
            onClicked: dialog.accounts.exportTo(dialog.account.address, file.text, password.take(), vault.take())
        }
    ]
}
