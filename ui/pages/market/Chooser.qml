pragma ComponentBehavior: Bound

import QtQuick
import Fallow.Controls

/// One of several, chosen from a menu below the button that says which.
Button {
    id: chooser

    /// What is chosen from texts, for those who do not see it.
    required property string name
    required property var choices
    required property int current
    signal chosen(int index)

    small: true
    opensMenu: true
    text: choices[current] ?? ""
    Accessible.name: name + ", " + text
    onClicked: menu.open()

    Menu {
        id: menu
        y: chooser.height + 4
        onAboutToShow: currentIndex = chooser.current
        Instantiator {
            model: chooser.choices
            delegate: MenuItem {
                required property string modelData
                required property int index
                text: modelData
                onTriggered: chooser.chosen(index)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
        }
    }
}
