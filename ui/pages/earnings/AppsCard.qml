pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// What each app paid.
Card {
    id: card

    required property LineListModel apps

    name: qsTr("By app")
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Label {
            Layout.bottomMargin: 8
            step: Label.Step.Card
            text: card.name
        }
        Label {
            Layout.fillWidth: true
            visible: card.apps.count === 0
            color: Theme.muted
            text: qsTr("No task was paid in these days.")
            wrapMode: Text.WordWrap
        }
        Repeater {
            model: card.apps
            delegate: Item {
                id: row
                required property string key
                required property string title
                required property string detail
                required property string value
                Layout.fillWidth: true
                implicitHeight: 40
                Accessible.role: Accessible.StaticText
                Accessible.name: title + ", " + value + ", " + detail
                Divider {
                    width: parent.width
                }
                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: 8
                    anchors.rightMargin: 8
                    spacing: 12
                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 3
                        text: row.title
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    ProgressBar {
                        Layout.preferredWidth: 60
                        name: row.title
                        value: Number(row.key)
                        tone: Chip.Tone.Good
                        Accessible.ignored: true
                    }
                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 2
                        horizontalAlignment: Text.AlignRight
                        text: row.value
                        Accessible.ignored: true
                        HoverHandler {
                            id: hover
                        }
                        Tip {
                            shown: hover.hovered
                            text: row.detail
                        }
                    }
                }
            }
        }
    }
}
