pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models
import Fallow.Session

/// What comes onto this computer, from where, and what each place did.
Item {
    id: page

    required property DownloadsController downloads
    /// For pictures: the download that is open.
    property string shown

    onShownChanged: if (shown !== "" && downloads.opened !== shown) downloads.open(shown)

    component Head: SortHead {
        required property int order
        sorted: page.downloads.table.order === order
        reversed: page.downloads.table.reversed
        onClicked: page.downloads.table.toggleOrder(order)
    }
    DownloadColumns {
        id: widths
        available: card.availableWidth
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 28
        anchors.topMargin: 20
        anchors.bottomMargin: 24
        spacing: 14
        RowLayout {
            Layout.fillWidth: true
            Label {
                Layout.fillWidth: true
                step: Label.Step.Title
                text: qsTr("Downloads")
                Accessible.role: Accessible.Heading
            }
            Label {
                step: Label.Step.Small
                color: Theme.muted
                text: page.downloads.summary
            }
            SearchField {
                Layout.preferredWidth: 220
                Layout.maximumWidth: 220
                wanted: page.downloads.table.search
                onWantedEdited: text => page.downloads.table.search = text
            }
        }
        Segmented {
            name: qsTr("Show")
            choices: [qsTr("All"), qsTr("Under way"), qsTr("Over")]
            current: page.downloads.table.filter
            onChosen: index => page.downloads.table.filter = index
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Danger
            text: page.downloads.error
        }
        Card {
            id: card
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("Downloads")
            bottomPadding: 8
            ColumnLayout {
                anchors.fill: parent
                spacing: 0
                Row {
                    Layout.leftMargin: widths.edge
                    Layout.bottomMargin: 8
                    visible: page.downloads.list.count > 0
                    spacing: widths.gap
                    Head {
                        width: widths.name
                        order: DownloadOrderModel.ByName
                        text: qsTr("File")
                    }
                    Head {
                        width: widths.stage
                        order: DownloadOrderModel.ByStage
                        text: qsTr("Stage")
                    }
                    Head {
                        width: widths.progress
                        order: DownloadOrderModel.ByReceived
                        text: qsTr("Received")
                    }
                    Head {
                        width: widths.rate
                        visible: widths.rate > 0
                        atEnd: true
                        order: DownloadOrderModel.ByRate
                        text: qsTr("Rate")
                    }
                }
                Label {
                    Layout.fillWidth: true
                    Layout.margins: 8
                    visible: rows.count === 0
                    color: Theme.muted
                    wrapMode: Text.WordWrap
                    text: page.downloads.list.count > 0 ? qsTr("No download fits.")
                        : page.downloads.heard ? qsTr("Nothing is being downloaded. Files come when a task needs them; each byte is proven before it is used.")
                        : qsTr("Waiting for the background core")
                }
                ListView {
                    id: rows
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    model: page.downloads.table
                    delegate: DownloadRow {
                        width: ListView.view.width
                        columns: widths
                        downloads: page.downloads
                    }
                }
            }
        }
    }
}
