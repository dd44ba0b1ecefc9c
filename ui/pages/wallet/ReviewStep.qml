pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What would be signed, in sentences, before it is.
ColumnLayout {
    id: step

    required property PaymentController payment
    readonly property reviewView review: payment.review
    readonly property list<string> levels: [qsTr("Slow"), qsTr("Normal"), qsTr("Fast"), qsTr("Custom")]

    component Party: RowLayout {
        id: party
        property string title
        property string address
        Layout.fillWidth: true
        spacing: 12
        Label {
            Layout.preferredWidth: 44
            step: Label.Step.Small
            color: Theme.muted
            text: party.title
        }
        Avatar {
            implicitWidth: 20
            implicitHeight: 20
            address: party.address
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            text: party.address
            wrapMode: Text.WrapAnywhere
            Accessible.name: party.title + " " + party.address
        }
    }

    spacing: 12
    Explanation {
        Layout.fillWidth: true
        headline: step.review.headline
        effects: step.review.effects
        warnings: step.review.warnings
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: step.payment.clipboardWarning
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: parties.implicitHeight + 24
        radius: Theme.radiusButton
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
        ColumnLayout {
            id: parties
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 12
            y: 12
            spacing: 8
            Party {
                title: qsTr("From")
                address: step.review.from
            }
            Party {
                title: qsTr("To")
                address: step.review.to
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 6
        Label {
            step: Label.Step.SmallStrong
            color: Theme.muted
            text: qsTr("Network fee")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 12
            Segmented {
                enabled: !step.payment.busy
                name: qsTr("Network fee")
                choices: step.levels
                current: step.payment.fee
                onChosen: index => step.payment.chooseFee(index)
            }
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                text: step.review.fees[step.payment.fee] ?? ""
                wrapMode: Text.WordWrap
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: step.payment.fee === PaymentController.Custom
            spacing: 12
            Field {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: qsTr("Highest price of gas, gwei")
                text: step.payment.maxFee
                onEdited: text => step.payment.maxFee = text
            }
            Field {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: qsTr("Of it to whoever makes the block")
                text: step.payment.tip
                onEdited: text => step.payment.tip = text
            }
            Button {
                Layout.alignment: Qt.AlignBottom
                enabled: !step.payment.busy && step.payment.maxFee !== ""
                text: qsTr("Apply")
                onClicked: step.payment.prepare()
            }
        }
    }
    Label {
        Layout.fillWidth: true
        step: Label.Step.Small
        color: step.payment.expired ? Theme.red : Theme.muted
        text: step.payment.countdown
    }
}
