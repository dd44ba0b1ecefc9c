pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// A heading, and lines of what, where from, and how much.
Card {
    id: card

    required property string heading
    required property LineListModel lines
    /// Said while there are none.
    property string empty

    name: heading
    ColumnLayout {
        width: card.availableWidth
        spacing: 2
        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: 6
            step: Label.Step.Card
            text: card.heading
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            visible: card.lines.count === 0
            color: Theme.muted
            text: card.empty
            wrapMode: Text.WordWrap
        }
        Repeater {
            model: card.lines
            delegate: Item {
                id: line
                required property string title
                required property string detail
                required property string value
                Layout.fillWidth: true
                implicitHeight: 46
                Accessible.role: Accessible.Row
                Accessible.name: line.title + ", " + line.value + ", " + line.detail
                Column {
                    anchors.left: parent.left
                    anchors.right: figure.left
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    Label {
                        width: parent.width
                        text: line.title
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        step: Label.Step.Small
                        color: Theme.muted
                        text: line.detail
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
                Label {
                    id: figure
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    step: Label.Step.Strong
                    text: line.value
                    Accessible.ignored: true
                }
            }
        }
    }
}
