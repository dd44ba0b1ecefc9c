import QtQuick

/// Shown around the control that the keyboard talks to.
Rectangle {
    property bool shown: false
    property int around: Theme.radiusButton

    anchors.fill: parent
    anchors.margins: -3
    visible: shown
    color: "transparent"
    radius: around + 3
    border.width: 2
    border.color: Theme.brand
}
