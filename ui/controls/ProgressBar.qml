import QtQuick
import QtQuick.Templates as T

/// How much of a whole is done or used, 0 to 1.
T.ProgressBar {
    id: bar

    property int tone: Chip.Tone.Good
    property string name
    readonly property list<color> inks: [Theme.muted, Theme.brand, Theme.wheatArea, Theme.red, Theme.blue]

    implicitWidth: 120
    implicitHeight: 6
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name

    background: Rectangle {
        radius: 3
        color: Theme.line
    }
    contentItem: Item {
        Rectangle {
            width: bar.indeterminate ? parent.width / 3 : bar.visualPosition > 0 ? Math.max(6, parent.width * bar.visualPosition) : 0
            height: parent.height
            radius: 3
            color: bar.inks[bar.tone]
            Behavior on width { NumberAnimation { duration: Theme.calm } }
        }
    }
}
