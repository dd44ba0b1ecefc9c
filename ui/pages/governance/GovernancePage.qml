pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What was proposed for the catalogs and what was taken back; one proposal in full.
FocusScope {
    id: page

    required property GovernanceController governance
    readonly property bool detailed: governance.one.proposal.known
    /// For pictures: "review", or "sign" where one was begun.
    property string shown

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Governance")
    onVisibleChanged: if (visible) governance.open()
    Component.onCompleted: if (visible) governance.open()
    onShownChanged: {
        if (shown === "review")
            pane.startReview()
        if (shown === "sign")
            pane.openReview()
    }
    Keys.onEscapePressed: event => {
        event.accepted = detailed
        governance.one.close()
    }
    onDetailedChanged: if (!detailed && visible) rows.forceActiveFocus()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 28
        anchors.topMargin: 20
        anchors.bottomMargin: 24
        visible: !page.detailed
        spacing: 14
        RowLayout {
            Layout.fillWidth: true
            spacing: 14
            Label {
                Layout.fillWidth: true
                step: Label.Step.Title
                text: qsTr("Governance")
                Accessible.role: Accessible.Heading
            }
            Segmented {
                name: qsTr("What is shown")
                choices: [qsTr("Proposals"), qsTr("Taken back")]
                current: page.governance.revokedShown ? 1 : 0
                onChosen: index => page.governance.revokedShown = index === 1
            }
        }
        Banner {
            Layout.fillWidth: true
            text: page.governance.away
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Danger
            text: page.governance.error
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            step: Label.Step.Small
            color: Theme.muted
            text: page.governance.note
            wrapMode: Text.WordWrap
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            color: Theme.muted
            wrapMode: Text.WordWrap
            text: page.governance.face === GovernanceController.Waiting
                ? page.governance.away === "" && page.governance.error === "" ? qsTr("Reading the catalogs") : ""
                : page.governance.face === GovernanceController.Lines ? ""
                : page.governance.revokedShown ? qsTr("Your catalogs have taken nothing back.")
                : qsTr("Your catalogs have no proposals. A proposal says what an app or a dataset is, what it may do and why it should be listed; curators and anybody with a key can sign what they think of it.")
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.governance.face === GovernanceController.Lines
            name: page.governance.revokedShown ? qsTr("Taken back") : qsTr("Proposals")
            topPadding: 8
            bottomPadding: 8
            ListView {
                id: rows
                anchors.fill: parent
                visible: !page.governance.revokedShown
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Proposals")
                onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0
                Keys.onReturnPressed: page.governance.show(currentIndex)
                Keys.onEnterPressed: page.governance.show(currentIndex)
                Keys.onSpacePressed: page.governance.show(currentIndex)
                model: page.governance.proposals
                delegate: ProposalRow {
                    width: ListView.view.width
                    narrow: page.width < 820
                    onClicked: page.governance.show(index)
                }
            }
            ListView {
                anchors.fill: parent
                visible: page.governance.revokedShown
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Taken back")
                model: page.governance.revoked
                delegate: RevokedRow {
                    width: ListView.view.width
                }
            }
        }
        Item {
            Layout.fillHeight: true
            visible: page.governance.face !== GovernanceController.Lines
        }
    }
    ProposalPane {
        id: pane
        anchors.fill: parent
        visible: page.detailed
        controller: page.governance.one
    }
}
