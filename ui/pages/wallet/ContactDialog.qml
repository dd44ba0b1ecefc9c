import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// One entry of the address book: a new one, or one to pay, to rename or to take out.
Dialog {
    id: dialog

    required property WalletController wallet
    readonly property ContactsController contacts: wallet.contacts
    /// Whole; empty for a new entry.
    property string address
    property string known
    readonly property bool isNew: address === ""
    property bool removing: false
    readonly property string payee: isNew ? contacts.view.address : address
    signal payRequested(string address)

    function keep() {
        if (save.enabled)
            contacts.keep(payee, name.text)
    }

    title: isNew ? qsTr("Add somebody") : known
    closable: !contacts.busy
    onAboutToShow: contacts.dismissError()
    onClosed: contacts.close()

    Field {
        id: typed
        Layout.fillWidth: true
        visible: dialog.isNew
        name: qsTr("Address")
        placeholder: "0x…"
        mono: true
        text: dialog.contacts.address
        problem: dialog.contacts.view.problem
        note: dialog.contacts.view.looksLike === "" && dialog.contacts.view.good ? dialog.contacts.view.note : ""
        input.focus: dialog.isNew
        onEdited: text => dialog.contacts.address = text
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !dialog.isNew
        spacing: 12
        Avatar {
            address: dialog.address
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            text: dialog.address
            wrapMode: Text.WrapAnywhere
            Accessible.name: qsTr("Address %1").arg(text)
        }
        IconButton {
            iconName: "copy"
            text: qsTr("Copy the address")
            onClicked: dialog.wallet.copy(dialog.address)
        }
    }
    LookAlike {
        Layout.fillWidth: true
        view: dialog.contacts.view
        accepted: dialog.contacts.accepted
        onAccept: on => dialog.contacts.accepted = on
    }
    Field {
        id: name
        Layout.fillWidth: true
        name: qsTr("Name")
        text: dialog.known
        maximumLength: 60
        input.focus: !dialog.isNew
        onAccepted: dialog.keep()
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.removing
        text: qsTr("“%1” leaves the address book. The payments stay in the history.").arg(dialog.known)
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.contacts.error
    }
    actions: [
        Button {
            visible: !dialog.isNew && !dialog.removing
            enabled: dialog.closable
            text: qsTr("Take out")
            onClicked: dialog.removing = true
        },
        Button {
            visible: !dialog.isNew && !dialog.removing
            enabled: dialog.closable && dialog.wallet.account.canSign
            text: qsTr("Pay")
            onClicked: {
                dialog.payRequested(dialog.address)
                dialog.close()
            }
        },
        Button {
            visible: dialog.isNew || dialog.removing
            enabled: dialog.closable
            text: qsTr("Not now")
            onClicked: dialog.removing ? dialog.removing = false : dialog.close()
        },
        Button {
            visible: dialog.removing
            kind: Button.Kind.Primary
            enabled: dialog.closable
            text: qsTr("Take out of the book")
            onClicked: dialog.contacts.remove(dialog.address)
        },
        Button {
            id: save
            visible: !dialog.removing
            kind: Button.Kind.Primary
            enabled: name.text.trim() !== "" && name.text !== dialog.known && !dialog.contacts.busy
                && (!dialog.isNew || dialog.contacts.addressGood)
            text: qsTr("Keep")
            onClicked: dialog.keep()
        }
    ]
    Connections {
        target: dialog.contacts
        function onKept() { dialog.close() }
        function onRemoved() { dialog.close() }
    }
}
