pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Names for payees: all of them, or those that fit.
Dialog {
    id: dialog

    required property ContactsController contacts
    signal contactRequested(string address, string name)

    title: qsTr("Address book")
    wanted: 560
    onAboutToShow: contacts.dismissError()
    onClosed: contacts.close()

    SearchField {
        Layout.fillWidth: true
        visible: !dialog.contacts.empty
        placeholder: qsTr("Search by name or address")
        input.focus: true
        wanted: dialog.contacts.search
        onWantedEdited: text => dialog.contacts.search = text
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 8
        Repeater {
            model: dialog.contacts.list
            delegate: ListRow {
                required property var model
                Layout.fillWidth: true
                title: model.name
                detail: model.address
                mono: true
                address: model.address
                onClicked: dialog.contactRequested(model.address, model.name)
            }
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: 10
        Layout.bottomMargin: 10
        visible: dialog.contacts.list.count === 0
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
        text: dialog.contacts.empty ? qsTr("Nobody is in the book yet. A payee with a name is chosen, not typed, and cannot be mistyped.")
                                    : qsTr("Nobody fits.")
        wrapMode: Text.WordWrap
    }
    actions: [
        Button {
            text: qsTr("Close")
            onClicked: dialog.close()
        },
        Button {
            kind: Button.Kind.Primary
            text: qsTr("Add somebody")
            onClicked: dialog.contactRequested("", "")
        }
    ]
}
