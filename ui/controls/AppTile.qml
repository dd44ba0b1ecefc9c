import QtQuick

/// Two letters of an app on a colour that stays with it.
Rectangle {
    id: tile

    property string initials
    property int hue: 0

    implicitWidth: 34
    implicitHeight: 34
    radius: Theme.radiusButton
    color: Theme.tiles[hue % Theme.tiles.length]
    Accessible.ignored: true

    Label {
        anchors.centerIn: parent
        step: Label.Step.Strong
        text: tile.initials
        color: Theme.tileInk
        Accessible.ignored: true
    }
}
