import QtQuick
import Fallow.Controls

/// The mark: a field with three furrows bending to the horizon, and a sun.
Rectangle {
    implicitWidth: 26
    implicitHeight: 26
    radius: width / 4
    color: Theme.brand
    Accessible.role: Accessible.Graphic
    Accessible.name: "Fallow"

    Rectangle {
        x: parent.width * 0.556
        y: parent.width * 0.197
        width: parent.width * 0.231
        height: width
        radius: width / 2
        color: Theme.dark ? "#F6D78E" : "#E8BB5C"
    }
    Icon {
        anchors.fill: parent
        name: "furrows"
        color: "#FFFFFF"
    }
}
