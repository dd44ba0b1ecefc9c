pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What it costs, what it locks, until when, and the one button that signs.
Card {
    id: card

    required property RunFormController form
    readonly property runPriceView price: form.price

    name: qsTr("Price")

    component Line: RowLayout {
        id: line
        required property string what
        required property string amount
        Layout.fillWidth: true
        visible: amount !== ""
        spacing: 8
        Label {
            Layout.fillWidth: true
            color: Theme.muted
            text: line.what
        }
        Label {
            text: line.amount
        }
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 8
        Label {
            Layout.fillWidth: true
            step: Label.Step.Card
            text: qsTr("Price")
            Accessible.role: Accessible.Heading
        }
        Line {
            what: qsTr("App")
            amount: card.price.app
        }
        Line {
            what: qsTr("Dataset")
            amount: card.price.dataset
        }
        Line {
            what: qsTr("Pool")
            amount: card.price.pool
        }
        Line {
            what: qsTr("Tasks")
            amount: card.price.tasks
        }
        Divider {
            Layout.fillWidth: true
            visible: card.price.total !== ""
        }
        RowLayout {
            Layout.fillWidth: true
            visible: card.price.total !== ""
            spacing: 8
            Label {
                Layout.fillWidth: true
                step: Label.Step.Strong
                text: qsTr("Locked")
            }
            Label {
                step: Label.Step.Strong
                text: card.price.total
            }
        }
        Label {
            Layout.fillWidth: true
            visible: card.price.deposit !== ""
            step: Label.Step.Small
            color: Theme.muted
            wrapMode: Text.WordWrap
            text: qsTr("%1 of it go from the wallet into the contract first.").arg(card.price.deposit)
        }
        Label {
            Layout.fillWidth: true
            visible: card.price.claim !== ""
            step: Label.Step.Small
            color: Theme.muted
            wrapMode: Text.WordWrap
            text: qsTr("You pay only if the result is certified. If the computers do not agree, you can claim everything back after %1.").arg(card.price.claim)
        }
        Label {
            Layout.fillWidth: true
            visible: card.price.uploads !== ""
            step: Label.Step.Small
            color: Theme.muted
            wrapMode: Text.Wrap
            text: qsTr("Sent to the pool first; whoever learns the address of such a file can read it until the run is over:\n%1").arg(card.price.uploads)
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            step: Label.Step.Small
            color: Theme.red
            wrapMode: Text.WordWrap
            text: card.form.problem
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: card.form.upload.active
            spacing: 6
            ProgressBar {
                Layout.fillWidth: true
                name: card.form.upload.text
                value: card.form.upload.share
            }
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                color: Theme.muted
                wrapMode: Text.Wrap
                text: card.form.upload.text
            }
            Button {
                small: true
                text: qsTr("Stop")
                Accessible.name: qsTr("Stop sending: nothing is paid")
                onClicked: card.form.stop()
            }
        }
        Button {
            Layout.topMargin: 6
            visible: !card.form.upload.active
            kind: Button.Kind.Primary
            enabled: card.form.canSign
            text: qsTr("Sign and run")
            onClicked: card.form.sign()
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            wrapMode: Text.WordWrap
            text: qsTr("Arguments, inputs and result can be read by the computers that run it.")
        }
    }
}
