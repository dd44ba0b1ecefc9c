import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// How much, exactly as typed.
ColumnLayout {
    id: form

    required property WalletController wallet
    required property bool choosesCoin
    readonly property PaymentController payment: wallet.payment
    readonly property moneyView money: wallet.money
    readonly property string unit: payment.coin ? (money.coinName !== "" ? money.coinName : qsTr("coin")) : "RLC"
    readonly property string available: payment.coin ? money.coinExact
        : payment.kind === PaymentController.Withdraw ? money.free : money.rlc + " RLC"

    spacing: 8
    Segmented {
        visible: form.choosesCoin
        name: qsTr("Currency")
        choices: ["RLC", form.money.coinName !== "" ? form.money.coinName : qsTr("Coin")]
        current: form.payment.coin ? 1 : 0
        onChosen: index => form.payment.coin = index === 1
    }
    Field {
        id: input
        Layout.fillWidth: true
        name: qsTr("Amount")
        placeholder: "0.000"
        text: form.payment.amount === "max" ? qsTr("Everything that can be moved") : form.payment.amount
        readOnly: form.payment.amount === "max"
        problem: form.payment.amountProblem
        note: form.payment.kind === PaymentController.Withdraw ? qsTr("%1 is free to withdraw").arg(form.available)
                                                              : qsTr("%1 in the wallet").arg(form.available)
        input.focus: !form.choosesCoin
        input.inputMethodHints: Qt.ImhFormattedNumbersOnly
        onEdited: text => form.payment.amount = text
        onAccepted: if (form.payment.canPrepare) form.payment.prepare()
        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.muted
            text: form.unit
        }
        Button {
            anchors.verticalCenter: parent.verticalCenter
            small: true
            text: input.readOnly ? qsTr("Type") : qsTr("Max")
            Accessible.name: input.readOnly ? qsTr("Type an amount") : qsTr("Everything that can be moved")
            onClicked: {
                if (input.readOnly)
                    form.payment.amount = ""
                else
                    form.payment.max()
            }
        }
    }
}
