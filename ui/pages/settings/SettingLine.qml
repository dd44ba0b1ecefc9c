import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// One thing that can be set: what it is, and a switch or a number.
Item {
    id: line

    property string title
    property string note
    property string sectionName
    property bool isNumber: false
    property real value: 0
    property string valueText
    property real least: 0
    property real most: 1
    property real step: 1
    signal moved(real value)

    implicitHeight: row.implicitHeight + 16

    RowLayout {
        id: row
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            spacing: 1
            Label {
                Layout.fillWidth: true
                text: line.title
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                color: Theme.muted
                text: line.sectionName !== "" ? line.sectionName + " · " + line.note : line.note
                wrapMode: Text.WordWrap
            }
        }
        Slider {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            visible: line.isNumber
            name: line.title
            spoken: line.valueText
            from: line.least
            to: line.most
            stepSize: line.step
            value: line.value
            live: false
            onPressedChanged: if (!pressed) line.moved(value)
            Keys.onReleased: event => { if (!event.isAutoRepeat) line.moved(value) }
        }
        Label {
            Layout.preferredWidth: 138
            visible: line.isNumber
            horizontalAlignment: Text.AlignRight
            color: Theme.muted
            text: line.valueText
        }
        Switch {
            visible: !line.isNumber
            name: line.title
            checked: line.value !== 0
            onToggled: line.moved(checked ? 1 : 0)
        }
    }
}
