pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What this person bought: how far it is, what it locks, and the results.
FocusScope {
    id: page

    required property RunsController runs
    signal newRunAsked
    /// The money of an overdue task, to be claimed back.
    signal claimAsked(string task)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("My runs")

    component Head: Label {
        step: Label.Step.Small
        color: Theme.muted
        elide: Text.ElideRight
    }
    RunColumns {
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
            spacing: 14
            Label {
                Layout.fillWidth: true
                step: Label.Step.Title
                text: qsTr("My runs")
                Accessible.role: Accessible.Heading
            }
            Label {
                step: Label.Step.Small
                color: Theme.muted
                text: page.runs.summary
            }
            Button {
                kind: Button.Kind.Primary
                text: qsTr("New run")
                onClicked: page.newRunAsked()
            }
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Danger
            text: page.runs.error
        }
        Card {
            id: card
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("My runs")
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
                        text: qsTr("Run")
                    }
                    Head {
                        width: widths.stage
                        text: qsTr("Stage")
                    }
                    Head {
                        visible: !widths.narrow
                        width: widths.progress
                        text: qsTr("Progress")
                    }
                    Head {
                        width: widths.locked
                        horizontalAlignment: Text.AlignRight
                        text: qsTr("Locked, RLC")
                    }
                }
                Label {
                    Layout.fillWidth: true
                    Layout.margins: 8
                    visible: rows.count === 0
                    color: Theme.muted
                    wrapMode: Text.WordWrap
                    text: page.runs.heard
                        ? qsTr("You have not bought a run yet. A run sends an app with your input to other computers; you pay when enough of them agree on the result.")
                        : qsTr("Waiting for the background core")
                }
                ListView {
                    id: rows
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    model: page.runs.list
                    delegate: RunRow {
                        width: ListView.view.width
                        columns: widths
                        runs: page.runs
                        onClaimAsked: task => page.claimAsked(task)
                    }
                }
            }
        }
    }
}
