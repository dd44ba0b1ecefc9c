pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What comes onto this computer, from where, and what each place did.
Item {
    id: page

    required property DownloadsController downloads
    /// For pictures: the download that is open.
    property string shown

    onShownChanged: if (shown !== "" && downloads.opened !== shown) downloads.open(shown)

    component Head: Label {
        step: Label.Step.Small
        color: Theme.muted
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
                    visible: rows.count > 0
                    spacing: widths.gap
                    Head {
                        width: widths.name
                        text: qsTr("File")
                    }
                    Head {
                        width: widths.stage
                        text: qsTr("Stage")
                    }
                    Head {
                        width: widths.progress
                        text: qsTr("Received")
                    }
                    Head {
                        width: widths.rate
                        visible: widths.rate > 0
                        horizontalAlignment: Text.AlignRight
                        text: qsTr("Rate")
                    }
                }
                Label {
                    Layout.fillWidth: true
                    Layout.margins: 8
                    visible: rows.count === 0
                    color: Theme.muted
                    wrapMode: Text.WordWrap
                    text: page.downloads.heard
                        ? qsTr("Nothing is being downloaded. Files come when a task needs them; each byte is proven before it is used.")
                        : qsTr("Waiting for the background core")
                }
                ListView {
                    id: rows
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    model: page.downloads.list
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
