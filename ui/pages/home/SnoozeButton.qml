import QtQuick
import Fallow.Controls
import Fallow.Session

/// Puts the work off for a while.
Button {
    id: button

    required property HomeController home

    text: qsTr("Snooze")
    opensMenu: true
    onClicked: menu.open()

    Menu {
        id: menu
        y: button.height + 6
        MenuItem {
            text: qsTr("For 15 minutes")
            onTriggered: button.home.snooze(15)
        }
        MenuItem {
            text: qsTr("For 1 hour")
            onTriggered: button.home.snooze(60)
        }
        MenuItem {
            text: qsTr("For 4 hours")
            onTriggered: button.home.snooze(240)
        }
        MenuItem {
            text: qsTr("Until tonight")
            onTriggered: button.home.snoozeUntilTonight()
        }
        MenuItem {
            text: qsTr("Until I say so")
            onTriggered: button.home.pause()
        }
        MenuItem {
            text: qsTr("Finish what runs, then stop")
            onTriggered: button.home.finish()
        }
    }
}
