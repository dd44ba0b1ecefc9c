pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fallow.Controls
import Fallow.Session

/// One download: what, how far, how fast, why it waits; opened, what each place did for it.
Column {
    id: row

    required property string downloadId
    required property string name
    required property string address
    required property string phase
    required property int tone
    required property string amount
    required property string proof
    required property string rate
    required property string wait
    required property bool hasShare
    required property real share
    required property bool isOver
    required property string spoken
    required property DownloadColumns columns
    required property DownloadsController downloads
    readonly property bool open: downloads.opened === downloadId

    Divider {
        width: parent.width
    }
    T.AbstractButton {
        id: press
        width: row.width
        height: 60
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: row.spoken
        Accessible.description: row.open ? qsTr("Hide what each place did") : qsTr("Show what each place did")
        onClicked: row.downloads.open(row.downloadId)
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        background: Rectangle {
            radius: Theme.radiusButton
            color: press.hovered || press.down ? Theme.background : "transparent"
            FocusRing {
                shown: press.visualFocus
            }
        }
        Row {
            anchors.fill: parent
            leftPadding: row.columns.edge
            spacing: row.columns.gap
            Label {
                width: row.columns.name
                anchors.verticalCenter: parent.verticalCenter
                step: Label.Step.Strong
                text: row.name
                elide: Text.ElideMiddle
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
            Column {
                width: row.columns.progress
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
                    step: Label.Step.Small
                    color: row.wait !== "" ? Theme.wheat : Theme.muted
                    text: row.wait !== "" ? row.wait : row.amount
                    elide: Text.ElideRight
                    HoverHandler {
                        id: hover
                    }
                    Tip {
                        shown: hover.hovered
                        text: row.wait !== "" ? row.wait + " " + row.amount + ", " + row.proof : row.proof
                    }
                }
            }
            Label {
                width: row.columns.rate
                anchors.verticalCenter: parent.verticalCenter
                visible: row.columns.rate > 0
                horizontalAlignment: Text.AlignRight
                step: Label.Step.Small
                color: Theme.muted
                text: row.rate
            }
            IconButton {
                anchors.verticalCenter: parent.verticalCenter
                size: row.columns.verb
                opacity: row.isOver ? 0 : 1
                enabled: !row.isOver && !row.downloads.busy
                iconName: "close"
                text: qsTr("Stop it; what is proven stays")
                onClicked: row.downloads.cancel(row.downloadId)
            }
        }
    }
    Item {
        width: row.width
        height: table.implicitHeight + 20
        visible: row.open
        SourceTable {
            id: table
            x: row.columns.edge
            y: 4
            width: parent.width - 2 * row.columns.edge
            sources: row.open ? row.downloads.sources : null
            address: row.address
            proof: row.proof
        }
    }
}
