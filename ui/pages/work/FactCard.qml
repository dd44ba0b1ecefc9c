pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// Names and values, each with how it is known.
Card {
    id: card

    required property LineListModel lines
    property bool mono: false
    property string empty

    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        Label {
            step: Label.Step.Card
            text: card.name
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
            delegate: RowLayout {
                id: line
                required property string title
                required property string detail
                required property string value
                Layout.fillWidth: true
                spacing: 12
                Accessible.role: Accessible.StaticText
                Accessible.name: title + ", " + value + (detail !== "" ? ". " + detail : "")
                Label {
                    Layout.preferredWidth: 120
                    color: Theme.muted
                    text: line.title
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    step: card.mono && line.value.startsWith("0x") ? Label.Step.Mono : Label.Step.Body
                    text: line.value
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                    HoverHandler {
                        id: hover
                    }
                    Tip {
                        shown: hover.hovered && text !== ""
                        text: line.detail
                    }
                }
            }
        }
    }
}
