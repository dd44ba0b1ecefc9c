import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What today brought, and the days before it.
Card {
    id: card

    required property earnedView view

    name: qsTr("Earned today")
    contentItem: ColumnLayout {
        spacing: 2
        Label {
            text: card.name
            color: Theme.muted
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 7
            Label {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                step: Label.Step.Figure
                text: card.view.amount
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
            }
            Label {
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: 4
                step: Label.Step.Card
                color: Theme.muted
                text: "RLC"
            }
            Item {
                Layout.fillWidth: true
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            step: Label.Step.Small
            color: Theme.wheat
            text: card.view.note
            wrapMode: Text.WordWrap
        }
        Item {
            Layout.fillHeight: true
        }
        Bars {
            Layout.fillWidth: true
            Layout.topMargin: 8
            visible: card.view.bars.length > 0
            values: card.view.bars
            name: card.view.barsText
        }
    }
}
