pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// What is locked, by which task, until when.
Card {
    id: card

    required property StakeListModel stakes
    required property bool canClaim
    readonly property int most: 3
    property bool everything: false
    signal claimRequested(string task)

    name: qsTr("At stake")
    contentItem: ColumnLayout {
        spacing: 0
        Label {
            Layout.bottomMargin: 8
            step: Label.Step.Card
            text: card.name
        }
        Repeater {
            model: card.stakes
            delegate: StakeRow {
                Layout.fillWidth: true
                visible: index < card.most || card.everything
                canClaim: card.canClaim
                onClaimRequested: card.claimRequested(task)
            }
        }
        ChipButton {
            visible: card.stakes.count > card.most
            tone: Chip.Tone.Neutral
            text: card.everything ? qsTr("Show fewer") : qsTr("Show all %1").arg(card.stakes.count)
            onClicked: card.everything = !card.everything
        }
        Label {
            Layout.fillWidth: true
            visible: card.stakes.count === 0
            color: Theme.muted
            text: qsTr("Nothing is locked. A task locks stake while it runs and frees it when its result is accepted.")
            wrapMode: Text.WordWrap
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
