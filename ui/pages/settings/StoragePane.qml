pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What takes room on the disk, by app and by file, and what may go.
Flickable {
    id: pane

    required property StorageController storage

    clip: true
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds

    component Head: RowLayout {
        property alias title: word.text
        property alias use: sum.text
        Label {
            id: word
            Layout.fillWidth: true
            step: Label.Step.Card
            Accessible.role: Accessible.Heading
        }
        Label {
            id: sum
            step: Label.Step.Small
            color: Theme.muted
        }
    }
    ColumnLayout {
        id: column
        width: pane.width
        spacing: 10
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Danger
            text: pane.storage.error
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Good
            text: pane.storage.told
        }
        Head {
            Layout.fillWidth: true
            title: qsTr("Apps")
            use: pane.storage.known ? pane.storage.appsUse : ""
        }
        Label {
            Layout.fillWidth: true
            visible: pane.storage.apps.count === 0
            color: Theme.muted
            text: pane.storage.known ? qsTr("No app is stored.") : qsTr("Reading the list")
        }
        Repeater {
            model: pane.storage.apps
            delegate: StoredLine {
                Layout.fillWidth: true
                busy: pane.storage.busy
                removeText: qsTr("Remove this app's files")
                onRemoved: pane.storage.removeApp(key)
            }
        }
        Head {
            Layout.fillWidth: true
            Layout.topMargin: 10
            title: qsTr("Datasets and other files")
            use: pane.storage.known ? pane.storage.filesUse : ""
        }
        ProgressBar {
            Layout.fillWidth: true
            visible: pane.storage.known
            name: qsTr("Room used by files")
            value: pane.storage.filesShare
            tone: value > 0.9 ? Chip.Tone.Waiting : Chip.Tone.Good
        }
        Label {
            Layout.fillWidth: true
            visible: pane.storage.known && pane.storage.files.count === 0
            color: Theme.muted
            text: qsTr("No file is stored.")
        }
        Repeater {
            model: pane.storage.files
            delegate: StoredLine {
                Layout.fillWidth: true
                busy: pane.storage.busy
                keepable: true
                removeText: qsTr("Remove this file")
                onKept: isKept => pane.storage.keep(key, isKept)
                onChecked: pane.storage.verifyFile(key)
                onRemoved: pane.storage.removeFile(key)
            }
        }
    }
}
