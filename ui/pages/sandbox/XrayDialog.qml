pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What a program of ours finds in the very sandbox of a task, or in a usual one.
Dialog {
    id: dialog

    required property XrayController xray

    title: xray.subject
    wanted: 720
    onClosed: xray.leave()

    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: dialog.xray.ofTask
            ? qsTr("A small program of ours runs in a sandbox made by the same rules as this task's and tries what a task must not do. The task itself goes on and is not touched.")
            : qsTr("A small program of ours runs in a sandbox as any task gets it, and tries what a task must not do.")
        wrapMode: Text.WordWrap
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.xray.error
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Info
        text: dialog.xray.busy ? qsTr("The program looks around. This takes a moment.") : ""
    }
    Banner {
        Layout.fillWidth: true
        tone: dialog.xray.held ? Chip.Tone.Good : Chip.Tone.Danger
        text: dialog.xray.verdict
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: dialog.xray.done
        spacing: 6
        Repeater {
            model: dialog.xray.lines
            delegate: XrayRow {
                Layout.fillWidth: true
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: dialog.xray.done
        spacing: 2
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: qsTr("Fingerprint of the rules it ran under")
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            text: dialog.xray.rules
            wrapMode: Text.WrapAnywhere
        }
    }
    actions: [
        Button {
            text: qsTr("Close")
            onClicked: dialog.close()
        },
        Button {
            focus: true
            kind: Button.Kind.Primary
            enabled: !dialog.xray.busy
            text: dialog.xray.done ? qsTr("Run it again") : qsTr("Run the X-ray")
            onClicked: dialog.xray.run()
        }
    ]
}
