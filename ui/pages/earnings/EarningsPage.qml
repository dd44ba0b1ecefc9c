pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Pages.Home
import Fallow.Session

/// What came in, for what, and how the network judges this computer.
Flickable {
    id: page

    required property EarningsController earnings
    readonly property bool wide: width >= 820

    contentWidth: width
    contentHeight: column.implicitHeight + 44
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Component.onCompleted: earnings.read()

    ColumnLayout {
        id: column
        x: 28
        y: 20
        width: page.width - 56
        spacing: 16
        RowLayout {
            Layout.fillWidth: true
            spacing: 12
            Label {
                Layout.fillWidth: true
                step: Label.Step.Title
                text: page.wide ? qsTr("Earnings and reputation") : qsTr("Earnings")
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            Segmented {
                name: qsTr("Days")
                choices: page.earnings.spans
                current: page.earnings.span
                onChosen: index => page.earnings.span = index
            }
            Button {
                text: qsTr("Export CSV")
                onClicked: exportDialog.open()
            }
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Danger
            text: exportDialog.visible ? "" : page.earnings.error
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.wide ? 4 : 2
            columnSpacing: 16
            rowSpacing: 16
            opacity: page.earnings.known ? 1 : 0.4
            Repeater {
                model: page.earnings.figures
                delegate: FigureCard {
                    required property figureView modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    view: modelData
                }
            }
        }
        DayBars {
            Layout.fillWidth: true
            visible: page.earnings.known
            view: page.earnings.days
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.wide ? 2 : 1
            columnSpacing: 16
            rowSpacing: 16
            AppsCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: page.earnings.known
                apps: page.earnings.apps
            }
            ReputationCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                view: page.earnings.reputation
            }
            ScoreCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.columnSpan: page.wide ? 2 : 1
                Layout.alignment: Qt.AlignTop
                visible: page.earnings.known
                scores: page.earnings.scores
            }
        }
    }
    ExportEarningsDialog {
        id: exportDialog
        earnings: page.earnings
    }
}
