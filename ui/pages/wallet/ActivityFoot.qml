import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The lower end of the history's card: what is still being read, what went wrong, that there is
/// nothing.
Item {
    id: foot

    required property HistoryController history
    required property int edge
    readonly property bool empty: history.loaded && history.entries.count === 0
    readonly property bool searched: history.search !== "" || history.filter !== HistoryController.All

    height: box.height + 28

    Item {
        id: box
        x: foot.edge
        width: foot.width - 2 * foot.edge
        height: Math.max(18, column.implicitHeight + 24)
        clip: true
        Rectangle {
            y: -2 * radius
            width: parent.width
            height: parent.height + 2 * radius
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
        }
        ColumnLayout {
            id: column
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.pad + 8
            anchors.rightMargin: Theme.pad + 8
            spacing: 12
            Divider {
                Layout.fillWidth: true
                Layout.leftMargin: -8
                Layout.rightMargin: -8
                visible: foot.empty || foot.history.error !== "" || foot.history.busy && !foot.history.loaded
            }
            Repeater {
                model: foot.history.busy && (!foot.history.loaded || foot.history.entries.count === 0) ? 4 : 0
                delegate: RowLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: 10
                    spacing: 40
                    Skeleton {}
                    Skeleton {
                        Layout.fillWidth: true
                    }
                    Skeleton {}
                }
            }
            Label {
                visible: foot.history.busy && !foot.history.loaded
                color: Theme.muted
                text: qsTr("Reading your history")
            }
            Label {
                Layout.topMargin: 14
                Layout.fillWidth: true
                visible: foot.empty && !foot.history.busy
                step: Label.Step.Strong
                horizontalAlignment: Text.AlignHCenter
                text: foot.searched ? qsTr("Nothing fits") : qsTr("Nothing has happened yet")
            }
            Label {
                Layout.fillWidth: true
                Layout.bottomMargin: 10
                visible: foot.empty && !foot.history.busy
                horizontalAlignment: Text.AlignHCenter
                color: Theme.muted
                text: foot.searched ? qsTr("Search for something else, or show all.")
                                    : qsTr("Rewards, payments and moves into the contract will be listed here.")
                wrapMode: Text.WordWrap
            }
            RowLayout {
                Layout.fillWidth: true
                visible: foot.history.error !== ""
                Banner {
                    Layout.fillWidth: true
                    text: foot.history.error
                }
                Button {
                    text: qsTr("Try again")
                    onClicked: foot.history.refresh()
                }
            }
            Button {
                Layout.alignment: Qt.AlignHCenter
                visible: foot.history.hasMore && foot.history.error === ""
                enabled: !foot.history.busy
                small: true
                text: foot.history.busy ? qsTr("Reading more") : qsTr("Show more")
                onClicked: foot.history.loadMore()
            }
        }
    }
}
