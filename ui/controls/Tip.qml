import QtQuick
import QtQuick.Templates as T

/// A sentence that appears beside what the pointer or the keyboard rests on.
T.ToolTip {
    id: tip

    property bool shown: false

    visible: shown && text !== ""
    delay: 400
    x: parent ? Math.min(24, parent.width / 2) : 0
    y: parent ? parent.height + 4 : 0
    margins: 6
    padding: 8
    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentItem: Label {
        step: Label.Step.Small
        text: tip.text
    }
    background: Rectangle {
        radius: Theme.radiusChip
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
    }
}
