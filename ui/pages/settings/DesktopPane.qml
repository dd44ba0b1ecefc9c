import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The window's own place in the desktop: autostart and notifications.
ColumnLayout {
    id: pane

    required property DesktopController desktop

    spacing: 4
    Banner {
        Layout.fillWidth: true
        Layout.bottomMargin: 6
        tone: Chip.Tone.Danger
        text: pane.desktop.error
    }
    Label {
        step: Label.Step.Card
        text: qsTr("At login")
        Accessible.role: Accessible.Heading
    }
    SettingLine {
        Layout.fillWidth: true
        enabled: pane.desktop.autostartProblem === ""
        title: qsTr("Start Fallow when I log in")
        note: qsTr("as an icon, without a window; work itself does not need it")
        value: pane.desktop.autostart ? 1 : 0
        onMoved: value => pane.desktop.setAutostart(value !== 0)
    }
    Banner {
        Layout.fillWidth: true
        text: pane.desktop.autostartProblem
    }
    Divider {
        Layout.fillWidth: true
        Layout.topMargin: 6
        Layout.bottomMargin: 8
    }
    Label {
        step: Label.Step.Card
        text: qsTr("Notifications")
        Accessible.role: Accessible.Heading
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Info
        text: pane.desktop.noticesProblem
    }
    SettingLine {
        Layout.fillWidth: true
        title: qsTr("What needs me")
        note: qsTr("stake at risk, no node, a full disk, no backup of the wallet")
        value: pane.desktop.tellsOfTrouble ? 1 : 0
        onMoved: value => pane.desktop.setTellsOfTrouble(value !== 0)
    }
    SettingLine {
        Layout.fillWidth: true
        title: qsTr("Money that came in")
        note: qsTr("sent to this wallet by others")
        value: pane.desktop.tellsOfMoney ? 1 : 0
        onMoved: value => pane.desktop.setTellsOfMoney(value !== 0)
    }
    SettingLine {
        Layout.fillWidth: true
        title: qsTr("How tasks ended")
        note: qsTr("one notification for all of them, brought up to date")
        value: pane.desktop.tellsOfWork ? 1 : 0
        onMoved: value => pane.desktop.setTellsOfWork(value !== 0)
    }
    Item {
        Layout.fillHeight: true
    }
}
