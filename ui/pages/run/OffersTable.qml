pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Who would run it, the best first, and what was seen on the way.
ColumnLayout {
    id: table

    required property RunFormController form

    spacing: 0
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: 8
        Layout.rightMargin: 8
        Layout.bottomMargin: 6
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: table.form.busy ? qsTr("Asking the markets and the chain …") : qsTr("Pool, and why it stands here")
        }
        Label {
            step: Label.Step.Small
            color: Theme.muted
            text: qsTr("Price of a task")
        }
        IconButton {
            iconName: "refresh"
            text: qsTr("Look again")
            enabled: !table.form.busy
            onClicked: table.form.lookAgain()
        }
    }
    Divider {
        Layout.fillWidth: true
    }
    Label {
        Layout.fillWidth: true
        Layout.margins: 8
        visible: rows.count === 0 && table.form.looked && !table.form.busy
        color: Theme.muted
        wrapMode: Text.WordWrap
        text: qsTr("Nobody offers to run this now. Look again later, or add a market.")
    }
    Repeater {
        id: rows
        model: table.form.offers
        delegate: OfferRow {
            Layout.fillWidth: true
            onClicked: table.form.choose(key)
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.margins: 8
        visible: text !== ""
        step: Label.Step.Small
        color: Theme.muted
        wrapMode: Text.WordWrap
        text: table.form.notes
    }
}
