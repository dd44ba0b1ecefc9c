import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Moves money in three steps: what, what it would do, done.
Dialog {
    id: dialog

    required property WalletController wallet
    readonly property PaymentController payment: wallet.payment
    readonly property bool sends: payment.kind === PaymentController.SendRlc || payment.kind === PaymentController.SendCoin
    readonly property bool hasForm: sends || payment.kind === PaymentController.Deposit || payment.kind === PaymentController.Withdraw
    readonly property bool reviewing: payment.step === PaymentController.Review
    readonly property bool sent: payment.step === PaymentController.Sent

    function kindTitle() {
        switch (payment.kind) {
        case PaymentController.Deposit: return qsTr("Deposit into the contract")
        case PaymentController.Withdraw: return qsTr("Withdraw from the contract")
        case PaymentController.Claim: return qsTr("Claim an overdue task")
        case PaymentController.Sweep: return qsTr("Collect the worker's earnings")
        case PaymentController.SpeedUp: return qsTr("Speed up")
        case PaymentController.Cancel: return qsTr("Cancel a transaction")
        default: return qsTr("Send")
        }
    }

    title: sent ? qsTr("Sent") : reviewing ? qsTr("Check before you sign") : kindTitle()
    wanted: 540
    closable: !(reviewing && payment.busy)
    onClosed: payment.close()

    Banner {
        Layout.fillWidth: true
        visible: dialog.payment.fromLink && !dialog.sent
        text: qsTr("A link filled this in: whoever made it chose the payee and the amount. Nothing is sent until you have read it and signed.")
    }
    PayeeForm {
        Layout.fillWidth: true
        visible: dialog.sends && !dialog.reviewing && !dialog.sent
        payment: dialog.payment
    }
    AmountForm {
        Layout.fillWidth: true
        visible: dialog.hasForm && !dialog.reviewing && !dialog.sent
        wallet: dialog.wallet
        choosesCoin: dialog.sends
    }
    ReviewStep {
        Layout.fillWidth: true
        visible: dialog.reviewing
        payment: dialog.payment
    }
    SentStep {
        Layout.fillWidth: true
        visible: dialog.sent
        wallet: dialog.wallet
        sends: dialog.sends
    }
    Label {
        visible: dialog.payment.busy && !dialog.hasForm && !dialog.reviewing
        color: Theme.muted
        text: qsTr("Asking the network what it would do")
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.payment.error
    }
    actions: [
        Button {
            visible: !dialog.sent
            enabled: dialog.closable
            text: dialog.reviewing && dialog.hasForm ? qsTr("Back") : qsTr("Not now")
            onClicked: dialog.reviewing && dialog.hasForm ? dialog.payment.back() : dialog.close()
        },
        Button {
            visible: dialog.hasForm && !dialog.reviewing && !dialog.sent
            kind: Button.Kind.Primary
            enabled: dialog.payment.canPrepare
            text: dialog.payment.busy ? qsTr("Checking") : qsTr("Review")
            onClicked: dialog.payment.prepare()
        },
        Button {
            visible: dialog.reviewing && dialog.payment.expired
            kind: Button.Kind.Primary
            enabled: !dialog.payment.busy
            text: qsTr("Prepare again")
            onClicked: dialog.payment.prepare()
        },
        Button {
            visible: dialog.reviewing && !dialog.payment.expired
            kind: Button.Kind.Primary
            enabled: !dialog.payment.busy
            text: dialog.payment.busy ? qsTr("Sending")
                : dialog.payment.clipboardWarning !== "" ? qsTr("Sign and send all the same") : qsTr("Sign and send")
            onClicked: dialog.payment.confirm()
        },
        Button {
            visible: dialog.sent
            kind: Button.Kind.Primary
            text: qsTr("Done")
            onClicked: dialog.close()
        }
    ]
}
