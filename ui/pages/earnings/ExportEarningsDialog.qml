import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Writes rewards and lost stakes to a file.
Dialog {
    id: dialog

    required property EarningsController earnings
    readonly property bool done: earnings.exported !== ""

    title: qsTr("Export the earnings")
    closable: !earnings.busy
    onAboutToShow: {
        earnings.forgetExport()
        file.text = earnings.exportPath()
    }
    onClosed: earnings.forgetExport()

    Label {
        Layout.fillWidth: true
        visible: !dialog.done
        color: Theme.muted
        text: qsTr("Every reward and every lost stake of the wallet's history is written as CSV, for spreadsheets.")
        wrapMode: Text.WordWrap
    }
    Field {
        id: file
        Layout.fillWidth: true
        visible: !dialog.done
        name: qsTr("File")
        input.focus: true
        onAccepted: dialog.earnings.exportTo(text)
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Good
        text: dialog.earnings.exported
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.earnings.error
    }
    actions: [
        Button {
            text: dialog.done ? qsTr("Close") : qsTr("Not now")
            onClicked: dialog.close()
        },
        Button {
            visible: !dialog.done
            kind: Button.Kind.Primary
            enabled: file.text.trim() !== "" && !dialog.earnings.busy
            text: dialog.earnings.busy ? qsTr("Writing") : qsTr("Write the file")
            onClicked: dialog.earnings.exportTo(file.text)
        }
    ]
}
