pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fallow.Controls
import Fallow.Models
import Fallow.Pages.Home
import Fallow.Session

/// The tasks in a table that can be searched and narrowed.
ColumnLayout {
    id: list

    required property WorkController work

    spacing: 14
    component Head: SortHead {
        required property int order
        sorted: list.work.tasks.order === order
        reversed: list.work.tasks.reversed
        onClicked: list.work.tasks.toggleOrder(order)
    }
    NowColumns {
        id: widths
        available: card.availableWidth
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: 28
        Layout.rightMargin: 28
        Layout.topMargin: 20
        spacing: 10
        Label {
            Layout.fillWidth: true
            step: Label.Step.Title
            text: qsTr("Work")
            Accessible.role: Accessible.Heading
        }
        SearchField {
            Layout.preferredWidth: 220
            Layout.maximumWidth: 220
            wanted: list.work.tasks.search
            onWantedEdited: text => list.work.tasks.search = text
        }
    }
    Segmented {
        Layout.leftMargin: 28
        name: qsTr("Show")
        choices: [qsTr("All"), qsTr("Under way"), qsTr("Paid"), qsTr("Not paid")]
        current: list.work.tasks.filter
        onChosen: index => list.work.tasks.filter = index
    }
    Card {
        id: card
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: 28
        Layout.rightMargin: 28
        Layout.bottomMargin: 24
        name: qsTr("Work")
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
                    order: WorkModel.ByName
                    text: qsTr("App")
                }
                Head {
                    width: widths.stage
                    order: WorkModel.ByStage
                    text: qsTr("Stage")
                }
                Head {
                    width: widths.progress
                    order: WorkModel.ByChange
                    text: qsTr("Progress")
                }
                Head {
                    width: widths.use
                    visible: widths.use > 0
                    atEnd: true
                    order: WorkModel.ByUse
                    text: qsTr("Use")
                }
                Head {
                    width: widths.reward
                    atEnd: true
                    order: WorkModel.ByReward
                    text: qsTr("Reward, RLC")
                }
            }
            Label {
                Layout.fillWidth: true
                Layout.margins: 8
                visible: rows.count === 0
                color: Theme.muted
                wrapMode: Text.WordWrap
                text: !list.work.heard ? qsTr("Waiting for the background core")
                    : list.work.tasks.search !== "" || list.work.tasks.filter !== WorkModel.All
                        ? qsTr("No task fits.")
                        : qsTr("No task was given to this computer yet. Home says what is missing, or what is waited for.")
            }
            ListView {
                id: rows
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                reuseItems: true
                model: list.work.tasks
                delegate: T.AbstractButton {
                    id: press
                    required property string taskId
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
                    width: ListView.view.width
                    height: 56
                    hoverEnabled: true
                    focusPolicy: Qt.StrongFocus
                    Accessible.role: Accessible.Button
                    Accessible.name: spoken
                    onClicked: list.work.open(taskId)
                    Keys.onReturnPressed: clicked()
                    Keys.onEnterPressed: clicked()
                    background: Rectangle {
                        radius: Theme.radiusButton
                        color: press.hovered || press.down ? Theme.background : "transparent"
                        FocusRing {
                            shown: press.visualFocus
                        }
                    }
                    contentItem: NowRow {
                        columns: widths
                        name: press.name
                        requester: press.requester
                        initials: press.initials
                        hue: press.hue
                        phase: press.phase
                        tone: press.tone
                        detail: press.detail
                        hasShare: press.hasShare
                        share: press.share
                        use: press.use
                        useMethod: press.useMethod
                        reward: press.reward
                        spoken: press.spoken
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
