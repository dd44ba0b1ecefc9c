pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// The tasks under way and those that ended in the last day.
Card {
    id: card

    required property NowModel tasks
    required property string summary

    name: qsTr("Now")
    bottomPadding: 8

    component NowHead: Label {
        step: Label.Step.Small
        color: Theme.muted
    }
    NowColumns {
        id: widths
        available: card.availableWidth
    }

    contentItem: ColumnLayout {
        spacing: 0
        RowLayout {
            Layout.bottomMargin: 6
            Label {
                step: Label.Step.Card
                text: card.name
            }
            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                step: Label.Step.Small
                color: Theme.muted
                text: card.summary
            }
        }
        Row {
            Layout.leftMargin: widths.edge
            Layout.topMargin: 8
            Layout.bottomMargin: 8
            spacing: widths.gap
            NowHead {
                width: widths.name
                text: qsTr("App")
            }
            NowHead {
                width: widths.stage
                text: qsTr("Stage")
            }
            NowHead {
                width: widths.progress
                text: qsTr("Progress")
            }
            NowHead {
                width: widths.use
                visible: widths.use > 0
                horizontalAlignment: Text.AlignRight
                text: qsTr("Use")
            }
            NowHead {
                width: widths.reward
                horizontalAlignment: Text.AlignRight
                text: qsTr("Reward, RLC")
            }
        }
        Repeater {
            model: card.tasks
            delegate: NowRow {
                Layout.fillWidth: true
                columns: widths
            }
        }
    }
}
