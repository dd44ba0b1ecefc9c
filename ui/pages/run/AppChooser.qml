pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Which app, found by words in the catalogs or named by its address.
Card {
    id: card

    required property RunFormController form

    name: qsTr("Choose an app")

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 12
        Field {
            id: input
            Layout.fillWidth: true
            name: qsTr("App")
            placeholder: qsTr("Words, or an address: 0x…")
            note: qsTr("Apps come from your catalogs. An app that is in none can be run by its address.")
            input.focus: true
            onEdited: text => card.form.findApps(text)
            onAccepted: if (/^0x[0-9a-fA-F]{40}$/.test(text.trim())) card.form.begin(text.trim())
        }
        Repeater {
            model: card.form.found
            delegate: ListRow {
                required property string key
                required title
                required detail
                Layout.fillWidth: true
                iconName: "market"
                onClicked: card.form.begin(key)
            }
        }
    }
}
