import QtQuick
import QtQuick.Templates as T

/// A surface that groups one answer. Children go inside its padding.
T.Pane {
    id: card

    property string name

    padding: Theme.pad
    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: 2
            anchors.bottomMargin: -2
            radius: Theme.radiusCard
            color: Theme.shadow
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -1
            anchors.topMargin: 1
            anchors.bottomMargin: -4
            radius: Theme.radiusCard + 1
            color: Theme.shadow
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
        }
    }
}
