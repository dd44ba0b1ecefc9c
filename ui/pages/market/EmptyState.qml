import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// Why there is nothing to see, and what to do about it.
Card {
    id: empty

    property string heading
    property string sentence
    property string action
    signal acted

    name: heading
    contentItem: RowLayout {
        spacing: 16
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4
            Label {
                Layout.fillWidth: true
                step: Label.Step.Card
                text: empty.heading
                wrapMode: Text.WordWrap
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                color: Theme.muted
                text: empty.sentence
                wrapMode: Text.WordWrap
            }
        }
        Button {
            visible: empty.action !== ""
            text: empty.action
            onClicked: empty.acted()
        }
    }
}
