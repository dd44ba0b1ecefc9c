pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Whom to pay: checked while it is typed, against the address book and against look-alikes.
ColumnLayout {
    id: form

    required property PaymentController payment
    readonly property payeeView view: payment.payeeView

    spacing: 8
    Field {
        id: input
        Layout.fillWidth: true
        name: qsTr("To")
        placeholder: qsTr("Address, payment link, or a name from your address book")
        mono: text.startsWith("0x")
        text: form.payment.payee
        problem: form.view.problem
        note: form.view.looksLike === "" ? form.view.note : ""
        input.focus: true
        onEdited: text => form.payment.payee = text
    }
    Flow {
        Layout.fillWidth: true
        visible: form.payment.contacts.count > 0 && !form.view.good
        spacing: 6
        Repeater {
            model: form.payment.contacts
            delegate: ChipButton {
                id: contact
                required property string name
                required property string address
                required property string shortForm
                tone: Chip.Tone.Neutral
                text: name + " · " + shortForm
                Accessible.name: qsTr("Pay %1").arg(name)
                onClicked: form.payment.payee = address
            }
        }
    }
    LookAlike {
        Layout.fillWidth: true
        view: form.view
        accepted: form.payment.accepted
        onAccept: on => form.payment.accepted = on
    }
}
