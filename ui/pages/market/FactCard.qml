pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// Names and values; an address can be marked and copied.
Card {
    id: card

    required property LineListModel lines
    /// Instead of values; empty: the card is not there without any.
    property string empty

    visible: lines.count > 0 || empty !== ""
    ColumnLayout {
        anchors.fill: parent
        spacing: 9
        Label {
            Layout.fillWidth: true
            step: Label.Step.Card
            text: card.name
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
            delegate: RowLayout {
                id: line
                required property string title
                required property string detail
                required property string value
                readonly property bool isHex: value.startsWith("0x") || value.startsWith("sha256:")
                Layout.fillWidth: true
                spacing: 12
                Label {
                    Layout.preferredWidth: 112
                    Layout.alignment: Qt.AlignTop
                    color: Theme.muted
                    text: line.title
                    Accessible.ignored: true
                }
                TextEdit {
                    Layout.fillWidth: true
                    Layout.topMargin: line.isHex ? 2 : 0
                    readOnly: true
                    selectByMouse: true
                    activeFocusOnTab: false
                    textFormat: TextEdit.PlainText
                    wrapMode: line.isHex ? TextEdit.WrapAnywhere : TextEdit.Wrap
                    horizontalAlignment: TextEdit.AlignLeft
                    color: Theme.text
                    selectionColor: Theme.brand
                    selectedTextColor: Theme.brandInk
                    font: line.isHex ? Theme.monoFont : Theme.bodyFont
                    text: line.value
                    Accessible.role: Accessible.StaticText
                    Accessible.name: line.title + ", " + line.value + (line.detail !== "" ? ". " + line.detail : "")
                }
            }
        }
    }
}
