pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Is it working, and why or why not.
Card {
    id: card

    required property HomeController home
    readonly property bool atWork: home.working || home.paused
    property bool whyShown: false

    name: home.heading
    contentItem: ColumnLayout {
        spacing: 14
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: card.atWork
            spacing: 18
            Ring {
                visible: card.atWork
                value: card.home.coresShare
                active: card.home.working
                text: card.home.cores
                caption: qsTr("cores")
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Heading
                    text: card.home.heading
                    wrapMode: Text.WordWrap
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: card.home.sentence
                    wrapMode: Text.WordWrap
                }
                Label {
                    Layout.fillWidth: true
                    visible: text !== "" && !card.home.working && (card.atWork || card.home.checks.count === 0)
                    text: card.home.nextStep
                    wrapMode: Text.WordWrap
                }
                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: 8
                    visible: card.atWork
                    spacing: 6
                    ChipButton {
                        visible: card.home.checks.count > 0 || card.home.reasons.length > 0
                        text: card.whyShown ? qsTr("Hide the conditions") : qsTr("Why?")
                        onClicked: card.whyShown = !card.whyShown
                    }
                    Chip {
                        visible: text !== ""
                        text: card.home.since
                    }
                    Chip {
                        visible: text !== ""
                        text: card.home.lastStop
                    }
                }
            }
        }
        Repeater {
            model: card.home.reasons
            delegate: Label {
                required property string modelData
                Layout.fillWidth: true
                visible: card.atWork && card.whyShown
                color: Theme.muted
                text: modelData
                wrapMode: Text.WordWrap
            }
        }
        CheckList {
            Layout.fillWidth: true
            visible: card.home.checks.count > 0 && (!card.atWork || card.whyShown)
            checks: card.home.checks
        }
        Item {
            Layout.fillHeight: true
            visible: !card.atWork
        }
    }
}
