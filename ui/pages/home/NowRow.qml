import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// One task: what, where it is, how far, what it used, what it brought.
Item {
    id: row

    required property string name
    required property string requester
    required property string initials
    required property int hue
    required property string phase
    required property int tone
    required property string detail
    required property bool hasShare
    required property real share
    required property string use
    required property string useMethod
    required property string reward
    required property string spoken
    required property NowColumns columns

    implicitHeight: 56
    Accessible.role: Accessible.Row
    Accessible.name: spoken

    Divider {
        width: parent.width
    }
    Row {
        x: row.columns.edge
        height: parent.height
        spacing: row.columns.gap
        RowLayout {
            width: row.columns.name
            height: parent.height
            spacing: 11
            AppTile {
                visible: row.columns.tile
                initials: row.initials
                hue: row.hue
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Strong
                    text: row.name
                }
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Small
                    color: Theme.muted
                    text: row.requester
                }
            }
        }
        Item {
            width: row.columns.stage
            height: parent.height
            Chip {
                anchors.verticalCenter: parent.verticalCenter
                text: row.phase
                tone: row.tone
            }
        }
        Item {
            width: row.columns.progress
            height: parent.height
            Column {
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                spacing: 5
                ProgressBar {
                    width: parent.width
                    visible: row.hasShare
                    name: row.name + ", " + row.phase
                    value: row.share
                    tone: row.tone
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    step: Label.Step.Small
                    color: Theme.muted
                    text: row.detail
                }
            }
        }
        Label {
            width: row.columns.use
            height: parent.height
            visible: row.columns.use > 0
            horizontalAlignment: Text.AlignRight
            step: Label.Step.Small
            color: Theme.muted
            text: row.use
            HoverHandler {
                id: hover
            }
            Tip {
                shown: hover.hovered
                text: row.useMethod
            }
        }
        Item {
            width: row.columns.reward
            height: parent.height
            Figure {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: row.reward
                visible: text !== ""
            }
            Label {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: row.reward === ""
                color: Theme.faint
                text: "–"
                Accessible.name: qsTr("not paid yet")
            }
        }
    }
}
