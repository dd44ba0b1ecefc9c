pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// One task: its way, what it used, who wants it, its receipt.
Flickable {
    id: pane

    required property WorkController work
    signal xrayAsked
    readonly property bool wide: width >= 820

    contentWidth: width
    contentHeight: column.implicitHeight + 44
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ColumnLayout {
        id: column
        x: 28
        y: 20
        width: pane.width - 56
        spacing: 16
        GridLayout {
            Layout.fillWidth: true
            columns: pane.wide ? 2 : 1
            columnSpacing: 12
            rowSpacing: 10
            RowLayout {
                Layout.fillWidth: true
                spacing: 12
                IconButton {
                    size: 32
                    iconName: LayoutMirroring.enabled ? "chevron-right" : "chevron-left"
                    text: qsTr("All tasks")
                    onClicked: pane.work.open("")
                }
                AppTile {
                    implicitWidth: 42
                    implicitHeight: 42
                    initials: pane.work.task.initials
                    hue: pane.work.task.hue
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    RowLayout {
                        spacing: 10
                        Label {
                            Layout.maximumWidth: column.width - (pane.wide ? 620 : 220)
                            step: Label.Step.Title
                            text: pane.work.task.name
                            elide: Text.ElideRight
                            Accessible.role: Accessible.Heading
                        }
                        Chip {
                            text: pane.work.task.phase
                            tone: pane.work.task.tone
                        }
                    }
                    Label {
                        Layout.fillWidth: true
                        color: Theme.muted
                        text: pane.work.task.line
                        elide: Text.ElideRight
                    }
                }
            }
            RowLayout {
                Layout.alignment: Qt.AlignRight
                spacing: 12
                Button {
                    visible: pane.work.care.canGiveBack
                    text: qsTr("Give back…")
                    onClicked: back.open()
                }
                Button {
                    visible: pane.work.task.inSandbox
                    text: qsTr("X-ray")
                    onClicked: pane.xrayAsked()
                }
                Button {
                    text: qsTr("Receipt")
                    onClicked: receipt.open()
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Waiting
            text: pane.work.task.nextStep !== "" ? pane.work.task.reason + " " + pane.work.task.nextStep : pane.work.task.reason
        }
        Timeline {
            Layout.fillWidth: true
            work: pane.work
        }
        GridLayout {
            Layout.fillWidth: true
            columns: pane.wide ? 2 : 1
            columnSpacing: 16
            rowSpacing: 16
            FactCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignTop
                name: qsTr("Who and what for")
                mono: true
                lines: pane.work.facts
            }
            FactCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Layout.alignment: Qt.AlignTop
                name: qsTr("What it used")
                lines: pane.work.measured
                empty: qsTr("It has not run yet.")
            }
        }
        LogCard {
            Layout.fillWidth: true
            care: pane.work.care
        }
    }
    GiveBackDialog {
        id: back
        care: pane.work.care
    }
    ReceiptDialog {
        id: receipt
        work: pane.work
    }
}
