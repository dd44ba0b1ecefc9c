import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// A page of empty numbered lines to print; the words themselves never reach the disk.
ColumnLayout {
    id: row

    required property VaultController vault
    property string saved

    spacing: 6
    RowLayout {
        Layout.fillWidth: true
        spacing: 12
        Label {
            Layout.fillWidth: true
            text: qsTr("A page with numbered empty lines helps to write them clearly.")
            wrapMode: Text.WordWrap
        }
        Button {
            small: true
            text: qsTr("Save the page")
            onClicked: {
                const path = row.vault.paperPath()
                row.saved = row.vault.savePaper(path, 24) ? path : ""
            }
        }
        Button {
            small: true
            visible: row.saved !== ""
            text: qsTr("Open to print")
            onClicked: Qt.openUrlExternally("file://" + row.saved)
        }
    }
    Label {
        Layout.fillWidth: true
        visible: row.saved !== ""
        step: Label.Step.Small
        color: Theme.muted
        text: qsTr("Saved as %1").arg(row.saved)
        wrapMode: Text.WrapAnywhere
    }
}
