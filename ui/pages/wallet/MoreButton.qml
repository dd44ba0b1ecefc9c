import QtQuick
import Fallow.Controls
import Fallow.Session

/// What the wallet does besides, by the names of AccountDialogs.
Button {
    id: more

    required property WalletController wallet
    signal chosen(string what)

    text: qsTr("More")
    opensMenu: true
    onClicked: menu.open()

    Menu {
        id: menu
        y: more.height + 6
        MenuItem {
            text: qsTr("Accounts")
            onTriggered: more.chosen("accounts")
        }
        MenuItem {
            text: qsTr("Address book")
            onTriggered: more.chosen("address-book")
        }
        MenuItem {
            enabled: more.wallet.account.canSign
            text: qsTr("Sign a message")
            onTriggered: more.chosen("sign")
        }
        MenuItem {
            enabled: more.wallet.hasWorker
            text: qsTr("Collect the worker's earnings")
            onTriggered: more.chosen("sweep")
        }
        MenuItem {
            text: qsTr("Networks")
            onTriggered: more.chosen("networks")
        }
        MenuItem {
            enabled: more.wallet.hasVault
            text: qsTr("Security")
            onTriggered: more.chosen("security")
        }
    }
}
