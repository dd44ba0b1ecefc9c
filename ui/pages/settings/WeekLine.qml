pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// One window of the week: its days, its hours, what holds then.
Rectangle {
    id: line

    required property HoursController hours
    required property int row
    property string name
    property int preset
    property var days: []
    property int from
    property int to
    property string fromText
    property string toText

    implicitHeight: column.implicitHeight + 20
    radius: Theme.radiusButton
    color: Theme.raised
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    ColumnLayout {
        id: column
        x: 12
        y: 10
        width: parent.width - 24
        spacing: 8
        RowLayout {
            Layout.fillWidth: true
            spacing: 4
            Repeater {
                model: line.hours.days
                delegate: DayButton {
                    required property string modelData
                    required property int index
                    text: modelData
                    checked: line.days[index] === true
                    onClicked: line.hours.toggleDay(line.row, index)
                }
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                visible: line.row > 0
                iconName: "chevron-down"
                rotation: 180
                text: qsTr("Let it count before the one above")
                onClicked: line.hours.raise(line.row)
            }
            IconButton {
                iconName: "close"
                text: qsTr("Remove this window")
                onClicked: line.hours.remove(line.row)
            }
        }
        ChoiceChip {
            name: qsTr("What this computer gives then")
            choices: line.hours.presets
            current: line.preset
            onChosen: index => line.hours.setPreset(line.row, index)
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 6
            columnSpacing: 8
            Label {
                step: Label.Step.Small
                color: Theme.muted
                text: qsTr("from")
                Accessible.ignored: true
            }
            ClockSlider {
                Layout.fillWidth: true
                name: qsTr("from")
                spoken: line.fromText
                to: 24 * 60 - 15
                minute: line.from
                onChosen: minute => line.hours.setFrom(line.row, minute)
            }
            Label {
                Layout.preferredWidth: 72
                text: line.fromText
            }
            Label {
                step: Label.Step.Small
                color: Theme.muted
                text: qsTr("to")
                Accessible.ignored: true
            }
            ClockSlider {
                Layout.fillWidth: true
                name: qsTr("to")
                spoken: line.toText
                to: 24 * 60
                minute: line.to
                onChosen: minute => line.hours.setTo(line.row, minute)
            }
            Label {
                Layout.preferredWidth: 72
                text: line.toText
            }
        }
    }
}
