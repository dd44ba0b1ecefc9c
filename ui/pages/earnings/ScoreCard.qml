pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// How the score on the chain went, and what moves it.
Card {
    id: card

    required property LineListModel scores

    name: qsTr("How the score went")
    ColumnLayout {
        anchors.fill: parent
        spacing: 8
        Label {
            step: Label.Step.Card
            text: card.name
        }
        Repeater {
            model: card.scores
            delegate: RowLayout {
                id: line
                required property string title
                required property string detail
                required property string value
                Layout.fillWidth: true
                spacing: 12
                Accessible.role: Accessible.StaticText
                Accessible.name: title + ": " + value + (detail !== "" ? ", " + detail : "")
                Label {
                    text: line.title
                    color: Theme.muted
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Small
                    color: Theme.muted
                    text: line.detail
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    step: Label.Step.Strong
                    text: line.value
                    Accessible.ignored: true
                }
            }
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: qsTr("A result that other computers confirm adds one; one that they do not confirm takes a third and the stake. Tasks that one computer alone computes leave it as it is. A high score lets fewer computers agree sooner.")
            wrapMode: Text.WordWrap
        }
    }
}
