import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Whether, and above what, the worker's earnings go to the account in use by themselves.
Dialog {
    id: dialog

    required property SweepController sweep

    title: qsTr("Earnings of the worker")
    wanted: 560
    onAboutToShow: sweep.dismissError()

    CheckBox {
        id: on
        Layout.fillWidth: true
        enabled: !dialog.sweep.busy
        focus: true
        text: qsTr("Move them to the account in use by themselves")
        checked: dialog.sweep.on
    }
    Field {
        id: above
        Layout.fillWidth: true
        visible: on.checked
        enabled: !dialog.sweep.busy
        name: qsTr("Stays with the worker")
        placeholder: "0.000"
        text: dialog.sweep.above
        problem: dialog.sweep.problem(text)
        note: qsTr("What its next tasks will lock as stake stays too, whatever you type.")
        input.inputMethodHints: Qt.ImhFormattedNumbersOnly
        onEdited: dialog.sweep.dismissError()
        onAccepted: if (keep.enabled) keep.clicked()
        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            text: "RLC"
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("Looks after every block and moves what is free at the contract and in the worker's wallet: at most once an hour, only while nothing else of the worker is under way, and only when the fees are a small part of it. It can pay nobody but the account in use. The coin for its fees stays.")
        wrapMode: Text.WordWrap
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Info
        text: dialog.sweep.waits
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.sweep.error
    }
    actions: [
        Button {
            text: qsTr("Not now")
            onClicked: dialog.close()
        },
        Button {
            id: keep
            kind: Button.Kind.Primary
            enabled: !dialog.sweep.busy && (!on.checked || (above.text.trim() !== "" && above.problem === ""))
            text: on.checked ? qsTr("Move them by themselves") : qsTr("Leave them with the worker")
            onClicked: dialog.sweep.set(on.checked, above.text)
        }
    ]
    Connections {
        target: dialog.sweep
        function onKept() { dialog.close() }
    }
}
