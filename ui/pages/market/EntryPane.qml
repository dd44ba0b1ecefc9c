pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// An entry in full: whether it may run, who says so, what it needs, what it is.
FocusScope {
    id: pane

    required property EntryController controller
    readonly property entryView entry: controller.entry
    readonly property bool wide: width >= 820
    signal runAsked(string app)

    Flickable {
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + 44
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ColumnLayout {
            id: column
            x: 28
            y: 20
            width: pane.width - 56
            spacing: 14
            EntryHead {
                Layout.fillWidth: true
                entry: pane.entry
                onGoneBack: pane.controller.close()
                onRunAsked: pane.runAsked(pane.entry.address)
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: pane.entry.summary
                wrapMode: Text.WordWrap
            }
            Banner {
                Layout.fillWidth: true
                tone: Chip.Tone.Danger
                text: pane.controller.error
            }
            Banner {
                Layout.fillWidth: true
                tone: Chip.Tone.Danger
                text: pane.entry.whyNot
            }
            Banner {
                Layout.fillWidth: true
                tone: Chip.Tone.Danger
                iconName: "governance"
                text: pane.entry.verdict
            }
            Label {
                visible: !pane.entry.read && pane.controller.error === ""
                color: Theme.muted
                text: qsTr("Reading the catalog and asking the chain")
            }
            GridLayout {
                Layout.fillWidth: true
                visible: pane.entry.read
                columns: pane.wide ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                ColumnLayout {
                    Layout.row: pane.wide ? 0 : 1 // what it is allowed comes first where they are below each other
                    Layout.column: 0
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    spacing: Theme.gap
                    FactCard {
                        Layout.fillWidth: true
                        name: qsTr("What it is")
                        lines: pane.controller.facts
                    }
                }
                ColumnLayout {
                    Layout.row: 0
                    Layout.column: pane.wide ? 1 : 0
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    spacing: Theme.gap
                    ChainCard {
                        Layout.fillWidth: true
                        controller: pane.controller
                    }
                    FactCard {
                        Layout.fillWidth: true
                        name: pane.entry.isApp ? qsTr("What it needs and sees") : qsTr("What it needs")
                        lines: pane.controller.needs
                    }
                    FactCard {
                        Layout.fillWidth: true
                        name: qsTr("Curators and reviewers")
                        lines: pane.controller.people
                        empty: qsTr("Nobody yet: what it does was not reviewed.")
                    }
                }
            }
        }
    }
}
