pragma ComponentBehavior: Bound

import QtQuick
import Fallow.Controls
import Fallow.Session
import Fallow.Models

/// One deal: the app, how far it is, what it locks, and the one thing there is to do.
Column {
    id: row

    required property int index
    required property string deal
    required property string name
    required property string letters
    required property int hue
    required property string when
    required property string stage
    required property int tone
    required property string progress
    required property bool hasShare
    required property real share
    required property string locked
    required property string until
    required property int next
    required property string task
    required property string folder
    required property string spoken
    required property RunColumns columns
    required property RunsController runs
    readonly property bool fetching: runs.fetching === deal
    signal claimAsked(string task)

    Accessible.role: Accessible.Row
    Accessible.name: spoken

    Divider {
        width: parent.width
        visible: row.index > 0
    }
    Row {
        height: 60
        leftPadding: row.columns.edge
        spacing: row.columns.gap
        Row {
            width: row.columns.name
            anchors.verticalCenter: parent.verticalCenter
            spacing: 11
            AppTile {
                id: tile
                initials: row.letters
                hue: row.hue
            }
            Column {
                width: parent.width - tile.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                Label {
                    width: parent.width
                    step: Label.Step.Strong
                    text: row.name
                    elide: Text.ElideRight
                }
                Label {
                    width: parent.width
                    step: Label.Step.Small
                    color: Theme.muted
                    text: row.columns.narrow ? row.progress : row.when
                    elide: Text.ElideRight
                }
            }
        }
        Item {
            width: row.columns.stage
            height: parent.height
            Chip {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width)
                clip: true
                text: row.stage
                tone: row.tone
            }
        }
        Column {
            visible: !row.columns.narrow
            width: row.columns.progress
            anchors.verticalCenter: parent.verticalCenter
            spacing: 5
            ProgressBar {
                width: parent.width
                visible: row.hasShare
                name: row.name + ", " + row.progress
                value: row.share
                tone: row.fetching ? Chip.Tone.Info : row.tone === Chip.Tone.Neutral ? Chip.Tone.Good : row.tone
            }
            Label {
                width: parent.width
                step: Label.Step.Small
                color: Theme.muted
                text: row.progress
                elide: Text.ElideRight
                HoverHandler {
                    id: hover
                }
                Tip {
                    shown: hover.hovered
                    text: row.until !== "" ? row.progress + "; " + row.until : row.progress
                }
            }
        }
        Label {
            width: row.columns.locked
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            fontSizeMode: Text.HorizontalFit // a sum is never cut
            minimumPixelSize: 9
            step: Label.Step.Strong
            text: row.locked
        }
        Item {
            width: row.columns.verb
            height: parent.height
            Button {
                anchors.verticalCenter: parent.verticalCenter
                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width)
                visible: row.next !== RunListModel.None
                small: true
                kind: row.next === RunListModel.Claim ? Button.Kind.Primary : Button.Kind.Secondary
                enabled: row.next !== RunListModel.Get || row.runs.fetching === ""
                text: row.next === RunListModel.Claim ? qsTr("Claim back")
                    : row.next === RunListModel.Get ? qsTr("Get result") : qsTr("Open folder")
                Accessible.description: row.name
                onClicked: {
                    if (row.next === RunListModel.Claim)
                        row.claimAsked(row.task)
                    else if (row.next === RunListModel.Get)
                        row.runs.get(row.deal)
                    else
                        Qt.openUrlExternally(row.folder)
                }
            }
        }
    }
}
