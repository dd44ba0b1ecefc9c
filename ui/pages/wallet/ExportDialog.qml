import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Writes the history, as it is filtered now, to a file.
Dialog {
    id: dialog

    required property HistoryController history
    property bool json: false
    readonly property bool done: history.exported !== ""

    title: qsTr("Export the history")
    closable: !history.busy
    onAboutToShow: history.forgetExport()
    onClosed: history.forgetExport()

    Label {
        Layout.fillWidth: true
        visible: !dialog.done
        color: Theme.muted
        text: dialog.history.search !== "" || dialog.history.filter !== HistoryController.All
            ? qsTr("Only the lines that fit the present search and filter are written.")
            : qsTr("Every line of the history is written.")
        wrapMode: Text.WordWrap
    }
    Segmented {
        visible: !dialog.done
        name: qsTr("Format")
        choices: [qsTr("CSV, for spreadsheets"), qsTr("JSON, for programs")]
        current: dialog.json ? 1 : 0
        onChosen: index => {
            dialog.json = index === 1
            file.text = dialog.history.exportPath(dialog.json ? "json" : "csv")
        }
    }
    Field {
        id: file
        Layout.fillWidth: true
        visible: !dialog.done
        name: qsTr("File")
        text: dialog.history.exportPath("csv")
        input.focus: true
        onAccepted: dialog.history.exportTo(text)
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Good
        text: dialog.history.exported
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.history.error
    }
    actions: [
        Button {
            text: dialog.done ? qsTr("Close") : qsTr("Not now")
            onClicked: dialog.close()
        },
        Button {
            visible: !dialog.done
            kind: Button.Kind.Primary
            enabled: file.text.trim() !== "" && !dialog.history.busy
            text: dialog.history.busy ? qsTr("Writing") : qsTr("Write the file")
            onClicked: dialog.history.exportTo(file.text)
        }
    ]
}
