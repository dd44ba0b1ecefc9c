import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The address as a code to scan, with an amount if one is wanted.
Dialog {
    id: dialog

    required property WalletController wallet
    property bool coin: false
    readonly property string uri: wallet.receiveUri(amount.text, coin)

    title: qsTr("Receive")
    wanted: 460

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 236
        implicitHeight: 236
        radius: Theme.radiusCard
        color: Theme.paper
        border.width: 1
        border.color: Theme.line
        QrCode {
            anchors.centerIn: parent
            width: 220
            height: 220
            text: dialog.uri
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of %1").arg(dialog.uri)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            step: Label.Step.Mono
            text: dialog.wallet.account.address
            wrapMode: Text.WrapAnywhere
            Accessible.name: qsTr("Address %1").arg(text)
        }
        IconButton {
            iconName: "copy"
            text: qsTr("Copy the address")
            onClicked: dialog.wallet.copy(dialog.wallet.account.address)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 12
        Segmented {
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: amount.problem !== "" ? 22 : 1
            name: qsTr("Currency")
            choices: ["RLC", dialog.wallet.money.coinName !== "" ? dialog.wallet.money.coinName : qsTr("Coin")]
            current: dialog.coin ? 1 : 0
            onChosen: index => dialog.coin = index === 1
        }
        Field {
            id: amount
            Layout.fillWidth: true
            name: qsTr("Amount, if you want one")
            placeholder: qsTr("any")
            problem: dialog.wallet.receiveProblem(text, dialog.coin)
            input.inputMethodHints: Qt.ImhFormattedNumbersOnly
        }
    }
    Label {
        Layout.fillWidth: true
        step: Label.Step.Small
        color: Theme.muted
        text: qsTr("Send only RLC and the fee coin of this network to it; other things may be lost.")
        wrapMode: Text.WordWrap
    }
    actions: [
        Button {
            text: qsTr("Copy payment link")
            onClicked: dialog.wallet.copy(dialog.uri)
        },
        Button {
            kind: Button.Kind.Primary
            text: qsTr("Done")
            onClicked: dialog.close()
        }
    ]
}
