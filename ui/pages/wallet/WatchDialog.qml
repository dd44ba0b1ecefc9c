import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

Dialog {
    id: dialog

    required property AccountsController accounts

    title: qsTr("Watch an address")
    closable: !accounts.busy
    onAboutToShow: accounts.dismissError()

    Field {
        id: address
        Layout.fillWidth: true
        name: qsTr("Address")
        placeholder: "0x…"
        mono: true
        problem: dialog.accounts.error
        note: qsTr("What you earn goes there. Nothing can be sent from here without its key.")
        input.focus: true
        onEdited: dialog.accounts.dismissError()
    }
    Field {
        id: label
        Layout.fillWidth: true
        name: qsTr("Name, for you alone")
        placeholder: qsTr("My savings")
        maximumLength: 60
    }
    actions: [
        Button {
            text: qsTr("Not now")
            onClicked: dialog.close()
        },
        Button {
            kind: Button.Kind.Primary
            enabled: address.text.trim() !== "" && !dialog.accounts.busy
            text: qsTr("Watch it")
            onClicked: dialog.accounts.watch(address.text, label.text)
        }
    ]
    Connections {
        target: dialog.accounts
        function onAdded() { dialog.close() }
    }
}
