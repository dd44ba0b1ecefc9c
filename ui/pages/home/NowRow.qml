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
    required property bool isFinal
    required property string spoken
    required property NowColumns columns

    implicitHeight: 56
    Accessible.role: Accessible.Row
    Accessible.name: spoken

    Divider {
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        spacing: row.columns.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: 11
            AppTile {
                initials: row.initials
                hue: row.hue
                opacity: row.isFinal ? 0.75 : 1
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
            Layout.preferredWidth: row.columns.stage
            implicitHeight: chip.height
            Chip {
                id: chip
                text: row.phase
                tone: row.tone
            }
        }
        ColumnLayout {
            Layout.preferredWidth: row.columns.progress
            Layout.maximumWidth: row.columns.progress
            spacing: 5
            ProgressBar {
                Layout.fillWidth: true
                visible: row.hasShare
                name: row.name + ", " + row.phase
                value: row.share
                tone: row.tone
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                step: Label.Step.Small
                color: Theme.muted
                text: row.detail
            }
        }
        Label {
            id: use
            Layout.preferredWidth: row.columns.use
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
            Layout.preferredWidth: row.columns.reward
            implicitHeight: 20
            Figure {
                anchors.right: parent.right
                text: row.reward
                visible: text !== ""
            }
            Label {
                anchors.right: parent.right
                visible: row.reward === ""
                color: Theme.faint
                text: "–"
                Accessible.name: qsTr("not paid yet")
            }
        }
    }
}
