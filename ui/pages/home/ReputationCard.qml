import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// How the network has judged this computer's results.
Card {
    id: card

    required property reputationView view

    name: qsTr("Reputation")
    contentItem: ColumnLayout {
        spacing: 8
        Label {
            step: Label.Step.Card
            text: card.name
        }
        RowLayout {
            spacing: 12
            Label {
                visible: text !== ""
                step: Label.Step.Figure
                text: card.view.score
            }
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                color: Theme.muted
                text: card.view.note
                wrapMode: Text.WordWrap
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
