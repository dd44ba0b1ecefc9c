import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// One big number.
Card {
    id: card

    required property figureView view

    name: view.name
    contentItem: ColumnLayout {
        spacing: 2
        Label {
            Layout.fillWidth: true
            color: Theme.muted
            text: card.view.name
            elide: Text.ElideRight
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Figure
            text: card.view.figure
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 16
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: card.view.note
            wrapMode: Text.WordWrap
        }
    }
}
