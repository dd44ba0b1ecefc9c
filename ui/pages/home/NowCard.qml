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
        RowLayout {
            Layout.leftMargin: 8
            Layout.rightMargin: 8
            Layout.topMargin: 8
            Layout.bottomMargin: 8
            spacing: widths.gap
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                color: Theme.muted
                text: qsTr("App")
            }
            Label {
                Layout.preferredWidth: widths.stage
                step: Label.Step.Small
                color: Theme.muted
                text: qsTr("Stage")
            }
            Label {
                Layout.preferredWidth: widths.progress
                Layout.maximumWidth: widths.progress
                step: Label.Step.Small
                color: Theme.muted
                text: qsTr("Progress")
            }
            Label {
                Layout.preferredWidth: widths.use
                visible: widths.use > 0
                horizontalAlignment: Text.AlignRight
                step: Label.Step.Small
                color: Theme.muted
                text: qsTr("Use")
            }
            Label {
                Layout.preferredWidth: widths.reward
                horizontalAlignment: Text.AlignRight
                step: Label.Step.Small
                color: Theme.muted
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
