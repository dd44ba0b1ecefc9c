pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// Numbered words, hidden until the person asks; nothing here copies them.
ColumnLayout {
    id: grid

    required property list<string> words
    property bool seen: false
    readonly property bool shown: show.checked

    spacing: 14
    onShownChanged: if (shown) seen = true
    onWordsChanged: {
        show.checked = false
        seen = false
    }

    Banner {
        Layout.fillWidth: true
        text: qsTr("Write them on paper. A photograph, a file or a message can be read by others.")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: grid.width < 460 ? 2 : grid.words.length > 12 ? 4 : 3
        columnSpacing: 8
        rowSpacing: 8
        Repeater {
            model: grid.words.length
            delegate: Rectangle {
                id: cell
                required property int index
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: 38
                radius: Theme.radiusButton
                color: Theme.raised
                border.width: 1
                border.color: Theme.line
                Accessible.role: Accessible.StaticText
                Accessible.name: grid.shown ? qsTr("Word %1: %2").arg(index + 1).arg(grid.words[index])
                                            : qsTr("Word %1, hidden").arg(index + 1)
                Label {
                    anchors.left: parent.left
                    anchors.leftMargin: 10
                    anchors.verticalCenter: parent.verticalCenter
                    width: 20
                    step: Label.Step.Small
                    color: Theme.faint
                    text: cell.index + 1
                    Accessible.ignored: true
                }
                Label {
                    anchors.left: parent.left
                    anchors.leftMargin: 34
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    step: Label.Step.Strong
                    text: grid.shown ? grid.words[cell.index] : "••••••"
                    color: grid.shown ? Theme.text : Theme.faint
                    Accessible.ignored: true
                }
            }
        }
    }
    Button {
        id: show
        checkable: true
        small: true
        text: checked ? qsTr("Hide") : qsTr("Show the words")
    }
}
