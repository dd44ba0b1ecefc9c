import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Asks before a task is given back.
Dialog {
    id: dialog

    required property TaskController care

    title: qsTr("Give this task back?")
    onAboutToShow: care.dismissError()

    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("The pool gives it to another computer. What was computed so far is lost and not paid; no stake is lost.")
        wrapMode: Text.WordWrap
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.care.error
    }
    actions: [
        Button {
            text: qsTr("Keep it")
            onClicked: dialog.close()
        },
        Button {
            kind: Button.Kind.Primary
            enabled: dialog.care.canGiveBack
            text: qsTr("Give it back")
            onClicked: dialog.care.giveBack()
        }
    ]
    Connections {
        target: dialog.care
        function onGivenBack() { dialog.close() }
    }
}
