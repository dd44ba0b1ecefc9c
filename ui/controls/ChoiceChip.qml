pragma ComponentBehavior: Bound

import QtQuick

/// One choice of several, of which only the chosen one takes room.
ChipButton {
    id: chip

    /// What is chosen: "Show", say.
    required property string name
    /// Texts.
    property var choices: []
    property int current: 0
    signal chosen(int index)

    tone: Chip.Tone.Neutral
    text: (choices[current] ?? "") + " ▾"
    //: A choice and what is chosen, for a screen reader
    Accessible.name: qsTr("%1: %2").arg(name).arg(choices[current] ?? "")
    onClicked: menu.open()
    Menu {
        id: menu
        y: chip.height + 4
        margins: 8
        implicitWidth: 180
        Instantiator {
            model: chip.choices
            delegate: MenuItem {
                required property string modelData
                required property int index
                implicitWidth: 168
                text: modelData
                onTriggered: chip.chosen(index)
            }
            onObjectAdded: (index, item) => menu.insertItem(index, item)
            onObjectRemoved: (index, item) => menu.removeItem(item)
        }
    }
}
