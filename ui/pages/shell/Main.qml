import QtQuick
import Fallow.Controls
import Fallow.Pages.Home
import Fallow.Session

/// The window.
Window {
    id: window

    /// Tests and screenshots choose; 0 follows the desktop.
    property int themeMode: Theme.Mode.System
    property bool still: false

    width: 1200
    height: 800
    minimumWidth: 720
    minimumHeight: 480
    visible: true
    title: "Fallow"
    color: Theme.background

    Binding {
        target: Theme
        property: "mode"
        value: window.themeMode
    }
    Binding {
        target: Theme
        property: "still"
        value: window.still
    }
    Timer {
        interval: 1000
        repeat: true
        running: window.visible && !window.still
        onTriggered: Session.home.tick()
    }
    SideBar {
        id: bar
        height: parent.height
        home: Session.home
    }
    HomePage {
        objectName: "page.home"
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        home: Session.home
    }
}
