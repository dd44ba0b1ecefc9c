import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// One more account: of the words, of a key file, of a bare key, or an address to watch.
Dialog {
    id: dialog

    enum Way { Words, File, Key, Watch }
    required property AccountsController accounts
    property int way: AddAccountDialog.Way.Words
    readonly property bool ready: way === AddAccountDialog.Way.Words
        || way === AddAccountDialog.Way.File && file.text.trim() !== "" && password.text !== ""
        || way === AddAccountDialog.Way.Key && key.text.trim() !== "" && known.checked
        || way === AddAccountDialog.Way.Watch && address.text.trim() !== ""

    function add() {
        switch (way) {
        case AddAccountDialog.Way.Words: return accounts.add(label.text)
        case AddAccountDialog.Way.File: return accounts.importFile(label.text, file.text, password.take())
        case AddAccountDialog.Way.Key: return accounts.importKey(label.text, key.take())
        case AddAccountDialog.Way.Watch: return accounts.watch(address.text, label.text)
        }
    }

    title: qsTr("Add an account")
    wanted: 560
    closable: !accounts.busy
    onAboutToShow: accounts.dismissError()
    onClosed: {
        key.take()
        password.take()
    }

    Segmented {
        name: qsTr("Where its key comes from")
        widest: 124
        choices: [qsTr("My words"), qsTr("Key file"), qsTr("Bare key"), qsTr("Watch only")]
        current: dialog.way
        onChosen: index => {
            dialog.way = index
            dialog.accounts.dismissError()
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.muted
        text: [qsTr("The next account of your words. The same paper brings it back."),
               qsTr("A key file (Web3 Secret Storage, version 3) as geth, ethers and the iExec tools write it."), "",
               qsTr("You see what the address earns; nothing can be sent from here without its key.")][dialog.way]
        wrapMode: Text.WordWrap
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.way === AddAccountDialog.Way.File || dialog.way === AddAccountDialog.Way.Key
        text: dialog.way === AddAccountDialog.Way.Key
            ? qsTr("Your words do not bring this key back: keep its own backup. Whoever has seen it has the money: a key that was in a message or a file is not safe any more.")
            : qsTr("Your words do not bring this key back: keep the file and its password.")
    }
    Field {
        id: file
        Layout.fillWidth: true
        visible: dialog.way === AddAccountDialog.Way.File
        name: qsTr("File")
        placeholder: "/home/…/keystore.json"
        note: qsTr("Type its path, or drop the file here.")
        onEdited: dialog.accounts.dismissError()
        DropArea {
            parent: file.input
            anchors.fill: parent
            onDropped: drop => {
                if (drop.hasUrls)
                    file.text = drop.urls[0]
            }
        }
    }
    PasswordField {
        id: password
        Layout.fillWidth: true
        visible: dialog.way === AddAccountDialog.Way.File
        name: qsTr("Password of the file")
        onEdited: dialog.accounts.dismissError()
    }
    PasswordField {
        id: key
        Layout.fillWidth: true
        visible: dialog.way === AddAccountDialog.Way.Key
        name: qsTr("Private key, 64 hex digits")
        mono: true
        onEdited: dialog.accounts.dismissError()
    }
    CheckBox {
        id: known
        Layout.fillWidth: true
        visible: dialog.way === AddAccountDialog.Way.Key
        text: qsTr("I have a copy of this key elsewhere")
    }
    Field {
        id: address
        Layout.fillWidth: true
        visible: dialog.way === AddAccountDialog.Way.Watch
        name: qsTr("Address")
        placeholder: "0x…"
        mono: true
        onEdited: dialog.accounts.dismissError()
    }
    Field {
        id: label
        Layout.fillWidth: true
        name: qsTr("Name, for you alone")
        placeholder: qsTr("My savings")
        maximumLength: 60
        onAccepted: if (go.enabled) dialog.add()
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.accounts.error
    }
    actions: [
        Button {
            enabled: dialog.closable
            text: qsTr("Not now")
            onClicked: dialog.close()
        },
        Button {
            id: go
            kind: Button.Kind.Primary
            enabled: dialog.ready && !dialog.accounts.busy
            text: dialog.accounts.busy ? qsTr("Adding") : qsTr("Add the account")
            onClicked: dialog.add()
        }
    ]
    Connections {
        target: dialog.accounts
        function onAdded() { dialog.close() }
    }
}
