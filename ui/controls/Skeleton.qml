import QtQuick

/// Where something will be, while it is read.
Rectangle {
    implicitWidth: 120
    implicitHeight: 14
    radius: 5
    color: Theme.line
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: Theme.calm > 0
        loops: Animation.Infinite
        NumberAnimation { to: 0.35; duration: 4 * Theme.calm }
        NumberAnimation { to: 0.7; duration: 4 * Theme.calm }
    }
}
