pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Pages.Market
import Fallow.Session

/// A proposal in full: what it says, who thinks what of it, and its entry beside the chain.
FocusScope {
    id: pane

    required property ProposalController controller
    readonly property proposalView proposal: controller.proposal
    readonly property bool wide: width >= 820

    onVisibleChanged: if (visible) forceActiveFocus()

    function startReview() {
        controller.beginReview()
        openReview()
    }
    function openReview() {
        dialog.setSource("ReviewDialog.qml", { review: controller.review })
    }

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
            RowLayout {
                Layout.fillWidth: true
                spacing: 14
                IconButton {
                    size: 32
                    focus: true
                    iconName: LayoutMirroring.enabled ? "chevron-right" : "chevron-left"
                    text: qsTr("Back to the proposals")
                    onClicked: pane.controller.close()
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    Label {
                        Layout.fillWidth: true
                        step: Label.Step.Title
                        text: pane.proposal.title
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: 8
                        Label {
                            color: Theme.muted
                            text: pane.proposal.line
                        }
                        Chip {
                            text: pane.proposal.status
                            tone: pane.proposal.tone
                        }
                    }
                }
                Button {
                    visible: pane.proposal.read
                    kind: Button.Kind.Primary
                    text: qsTr("Review…")
                    onClicked: pane.startReview()
                }
            }
            Banner {
                Layout.fillWidth: true
                tone: Chip.Tone.Danger
                text: pane.controller.error
            }
            Label {
                visible: !pane.proposal.read && pane.controller.error === ""
                color: Theme.muted
                text: qsTr("Reading the catalog")
            }
            GridLayout {
                Layout.fillWidth: true
                visible: pane.proposal.read
                columns: pane.wide ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Card {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    name: qsTr("The proposal")
                    contentItem: ColumnLayout {
                        spacing: 8
                        Repeater {
                            model: pane.controller.text
                            delegate: ProseBlock {
                                Layout.fillWidth: true
                            }
                        }
                        Label {
                            visible: pane.controller.text.count === 0
                            color: Theme.muted
                            text: qsTr("It has no text.")
                        }
                    }
                }
                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    spacing: Theme.gap
                    Card {
                        Layout.fillWidth: true
                        name: qsTr("Reviews")
                        contentItem: ColumnLayout {
                            spacing: 12
                            Label {
                                Layout.fillWidth: true
                                step: Label.Step.Card
                                text: qsTr("Reviews")
                                Accessible.role: Accessible.Heading
                            }
                            Label {
                                Layout.fillWidth: true
                                color: Theme.muted
                                text: pane.proposal.reviews
                                wrapMode: Text.WordWrap
                            }
                            Repeater {
                                model: pane.controller.reviews
                                delegate: OpinionRow {
                                    Layout.fillWidth: true
                                }
                            }
                        }
                    }
                    Card {
                        Layout.fillWidth: true
                        visible: pane.proposal.approvals !== ""
                        name: qsTr("Approvals")
                        contentItem: ColumnLayout {
                            spacing: 9
                            Label {
                                Layout.fillWidth: true
                                step: Label.Step.Card
                                text: qsTr("Approvals")
                                Accessible.role: Accessible.Heading
                            }
                            Label {
                                Layout.fillWidth: true
                                text: pane.proposal.approvals
                                wrapMode: Text.WordWrap
                            }
                            Banner {
                                Layout.fillWidth: true
                                text: pane.proposal.note
                            }
                        }
                    }
                    FactCard {
                        Layout.fillWidth: true
                        name: qsTr("Who approves it")
                        lines: pane.controller.approvers
                    }
                    ChainCard {
                        Layout.fillWidth: true
                        visible: pane.proposal.hasEntry
                        controller: pane.controller.entry
                    }
                    FactCard {
                        Layout.fillWidth: true
                        name: qsTr("Its entry")
                        lines: pane.controller.entry.facts
                    }
                }
            }
        }
    }
    // Made when it is asked for, gone when it closes.
    Loader {
        id: dialog
        onLoaded: (item as Dialog).open()
    }
    Connections {
        target: dialog.item
        function onClosed() {
            dialog.source = ""
            pane.forceActiveFocus() // Escape leads back from here, too
        }
    }
}
