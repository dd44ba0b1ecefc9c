import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// No page yet: what a page can do here, and which sites are connected.
Flickable {
    id: pane

    required property WebController web

    contentWidth: width
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ColumnLayout {
        id: column
        width: pane.width
        spacing: Theme.gap
        Card {
            Layout.fillWidth: true
            name: qsTr("What a page can do here")
            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: 8
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Card
                    text: qsTr("What a page can do here")
                    Accessible.role: Accessible.Heading
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: qsTr("Pages of markets and other programs on the network can be opened here and ask your wallet. Each request is put into plain words in this window, outside of the page, and nothing is signed unless you say so.")
                    wrapMode: Text.WordWrap
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: qsTr("Pages open no windows, save no files and get nothing of this computer. What they keep is forgotten when the page is closed.")
                    wrapMode: Text.WordWrap
                }
            }
        }
        SitesCard {
            Layout.fillWidth: true
            web: pane.web
        }
    }
}
