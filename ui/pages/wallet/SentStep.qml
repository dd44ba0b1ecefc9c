import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// It is on its way: the hash, and a name for a payee who has none.
ColumnLayout {
    id: step

    required property WalletController wallet
    required property bool sends
    readonly property PaymentController payment: wallet.payment

    spacing: 12
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Good
        text: qsTr("The network has it. It is pending until a block holds it; the history shows how far it is.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4
        Label {
            step: Label.Step.SmallStrong
            color: Theme.muted
            text: qsTr("Transaction")
        }
        RowLayout {
            Layout.fillWidth: true
            Label {
                Layout.fillWidth: true
                step: Label.Step.Mono
                text: step.payment.transaction
                wrapMode: Text.WrapAnywhere
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                iconName: "copy"
                text: qsTr("Copy the hash")
                onClicked: step.wallet.copy(step.payment.transaction)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: step.sends && step.payment.payeeView.isNew
        spacing: 12
        Field {
            id: contact
            Layout.fillWidth: true
            name: qsTr("Put the payee into the address book")
            placeholder: qsTr("Name")
            maximumLength: 60
            onAccepted: step.wallet.contacts.keep(step.payment.payeeView.address, text)
        }
        Button {
            Layout.alignment: Qt.AlignBottom
            enabled: contact.text.trim() !== ""
            text: qsTr("Keep")
            onClicked: step.wallet.contacts.keep(step.payment.payeeView.address, contact.text)
        }
    }
}
