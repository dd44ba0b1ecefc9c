pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What is seen of this computer now, and from where.
ColumnLayout {
    id: pane

    required property SettingsController settings

    spacing: 10
    RowLayout {
        Layout.fillWidth: true
        Label {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("Each source says what it sees now. One that cannot tell here is absent and decides nothing.")
            wrapMode: Text.WordWrap
        }
        Button {
            text: qsTr("Look again")
            enabled: !pane.settings.busy
            onClicked: pane.settings.readSights()
        }
    }
    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.settings.sights
        delegate: Item {
            id: line
            required property string title
            required property string detail
            required property string value
            required property bool chosen
            width: ListView.view.width
            height: 48
            Column {
                anchors.left: parent.left
                anchors.right: word.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                Label {
                    width: parent.width
                    text: line.title
                    color: line.chosen ? Theme.text : Theme.muted
                    elide: Text.ElideRight
                }
                Label {
                    width: parent.width
                    step: Label.Step.Small
                    color: Theme.muted
                    text: line.detail
                    elide: Text.ElideRight
                }
            }
            Label {
                id: word
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                step: Label.Step.Strong
                text: line.value
            }
            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
