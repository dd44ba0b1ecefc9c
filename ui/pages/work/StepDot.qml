import QtQuick
import Fallow.Controls

/// One step of the timeline, with the line that leads to it.
Item {
    id: step

    required property int index
    required property string title
    required property string detail
    required property string value
    required property bool chosen
    property bool first: index === 0
    property bool last: false
    property real share: 0
    property bool hasShare: false
    readonly property bool done: value === "0"
    readonly property bool ended: value === "3"
    readonly property bool reached: done || chosen || ended
    readonly property color ink: ended ? Theme.red : Theme.brand

    implicitHeight: 66
    Accessible.role: Accessible.ListItem
    Accessible.name: title + (detail !== "" ? ", " + detail : "")

    Rectangle {
        x: 0
        y: 9
        width: parent.width / 2
        height: 3
        visible: !step.first
        color: step.reached ? step.ink : Theme.line
    }
    Rectangle {
        x: parent.width / 2
        y: 9
        width: parent.width / 2
        height: 3
        visible: !step.last
        color: step.done ? Theme.brand : Theme.line
    }
    Rectangle {
        x: parent.width / 2
        y: 9
        width: parent.width / 2 * step.share
        height: 3
        visible: step.chosen && step.hasShare && !step.last
        color: Theme.brand
    }
    Rectangle {
        x: (parent.width - width) / 2
        width: 20
        height: 20
        radius: 10
        color: step.reached ? step.ink : Theme.surface
        border.width: step.reached ? 0 : 3
        border.color: Theme.line
    }
    Label {
        y: 26
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        step: step.chosen || step.ended ? Label.Step.Strong : Label.Step.Body
        color: step.ended ? Theme.red : step.reached ? Theme.text : Theme.muted
        text: step.title
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        y: 47
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        step: Label.Step.Small
        color: Theme.muted
        text: step.detail
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
