import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What the task's program said: a stranger's words, shown as plain text.
Card {
    id: card

    required property TaskController care

    name: qsTr("Log")

    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        RowLayout {
            Layout.fillWidth: true
            Label {
                Layout.fillWidth: true
                step: Label.Step.Card
                text: card.name
            }
            IconButton {
                size: 28
                iconName: "refresh"
                text: qsTr("Read the log again")
                onClicked: card.care.read()
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            step: Label.Step.Small
            color: Theme.muted
            text: card.care.note
            wrapMode: Text.WordWrap
        }
        LogText {
            Layout.fillWidth: true
            visible: text !== ""
            name: qsTr("Output")
            text: card.care.output
        }
        LogText {
            Layout.fillWidth: true
            visible: text !== ""
            name: qsTr("Errors")
            text: card.care.errors
        }
    }
}
