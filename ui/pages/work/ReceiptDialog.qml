import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Writes what is known of a task to a file.
Dialog {
    id: dialog

    required property WorkController work
    property bool pdf: false
    readonly property bool done: work.written !== ""

    title: qsTr("Receipt")
    onAboutToShow: {
        work.forgetReceipt()
        file.text = work.receiptPath(pdf ? "pdf" : "csv")
    }
    onClosed: work.forgetReceipt()

    Label {
        Layout.fillWidth: true
        visible: !dialog.done
        color: Theme.muted
        text: qsTr("App, requester, times, energy, fingerprints and payment, as this computer knows them.")
        wrapMode: Text.WordWrap
    }
    Segmented {
        visible: !dialog.done
        name: qsTr("Format")
        choices: [qsTr("CSV, for spreadsheets"), qsTr("PDF, for people")]
        current: dialog.pdf ? 1 : 0
        onChosen: index => {
            dialog.pdf = index === 1
            file.text = dialog.work.receiptPath(dialog.pdf ? "pdf" : "csv")
        }
    }
    Field {
        id: file
        Layout.fillWidth: true
        visible: !dialog.done
        name: qsTr("File")
        input.focus: true
        onAccepted: dialog.work.writeReceipt(text)
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Good
        text: dialog.work.written
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.work.error
    }
    actions: [
        Button {
            text: dialog.done ? qsTr("Close") : qsTr("Not now")
            onClicked: dialog.close()
        },
        Button {
            visible: !dialog.done
            kind: Button.Kind.Primary
            enabled: file.text.trim() !== ""
            text: qsTr("Write the file")
            onClicked: dialog.work.writeReceipt(file.text)
        }
    ]
}
