pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Programs during which nothing of ours runs.
ColumnLayout {
    id: pane

    required property SettingsController settings

    spacing: 10
    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: pane.settings.apps.count > 0
            ? qsTr("While one of the ticked programs runs, every task is frozen.")
            : pane.settings.busy ? qsTr("Reading the list") : qsTr("No installed programs were found.")
        wrapMode: Text.WordWrap
    }
    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.settings.apps
        delegate: Item {
            id: line
            required property string key
            required property string title
            required property string detail
            required property bool chosen
            width: ListView.view.width
            height: 44
            CheckBox {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                text: line.title + " · " + line.detail
                checked: line.chosen
                onToggled: pane.settings.toggleApp(line.key)
            }
        }
    }
}
