pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The way of a task from the download to the payment.
Card {
    id: card

    required property WorkController work

    name: qsTr("Timeline")
    ColumnLayout {
        anchors.fill: parent
        spacing: 16
        RowLayout {
            Label {
                step: Label.Step.Card
                text: card.name
            }
            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                step: Label.Step.Small
                color: Theme.muted
                text: card.work.task.deadlines
                elide: Text.ElideRight
            }
        }
        Row {
            id: row
            Layout.fillWidth: true
            Repeater {
                id: steps
                model: card.work.steps
                delegate: StepDot {
                    width: row.width / Math.max(1, steps.count)
                    last: index === steps.count - 1
                    hasShare: card.work.task.hasShare
                    share: card.work.task.share
                }
            }
        }
    }
}
