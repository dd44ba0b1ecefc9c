pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The week in one picture, and the windows it is made of.
ColumnLayout {
    id: pane

    required property HoursController hours

    spacing: 12
    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("Hours that return every week, each with what this computer gives then. Of several that overlap the upper one counts; outside of all of them your usual choice holds.")
        wrapMode: Text.WordWrap
    }
    WeekGrid {
        Layout.fillWidth: true
        hours: pane.hours
    }
    RowLayout {
        Layout.fillWidth: true
        Label {
            Layout.fillWidth: true
            step: Label.Step.Card
            text: qsTr("Windows")
            Accessible.role: Accessible.Heading
        }
        Button {
            text: qsTr("Add a window")
            onClicked: pane.hours.add()
        }
    }
    ListView {
        id: windows
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 120
        clip: true
        spacing: 6
        boundsBehavior: Flickable.StopAtBounds
        model: pane.hours.list
        delegate: WeekLine {
            required property var model
            required property int index
            width: windows.width
            hours: pane.hours
            row: index
            name: model.name
            preset: model.preset
            days: model.days
            from: model.from
            to: model.to
            fromText: model.fromText
            toText: model.toText
        }
    }
}
