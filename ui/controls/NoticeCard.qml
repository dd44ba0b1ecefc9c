import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// Something that a person should know before the rest of the page.
Card {
    id: card

    required property string heading
    required property string sentence
    required property string nextStep
    property string iconName: "plug"
    property string action
    signal acted

    name: heading
    contentItem: RowLayout {
        spacing: 16
        Rectangle {
            implicitWidth: 44
            implicitHeight: 44
            radius: Theme.radiusCard
            color: Theme.wheatSoft
            Icon {
                anchors.centerIn: parent
                width: 24
                height: 24
                name: card.iconName
                color: Theme.wheat
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                step: Label.Step.Card
                text: card.heading
                wrapMode: Text.WordWrap
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.sentence
                color: Theme.muted
                wrapMode: Text.WordWrap
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.nextStep
                wrapMode: Text.WordWrap
            }
        }
        Button {
            visible: card.action !== ""
            text: card.action
            onClicked: card.acted()
        }
    }
}
