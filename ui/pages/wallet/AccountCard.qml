import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Who pays and is paid, and how much there is.
Card {
    id: card

    required property WalletController wallet
    readonly property accountView account: wallet.account
    readonly property moneyView money: wallet.money
    signal depositRequested
    signal withdrawRequested
    signal exportRequested
    signal backupRequested
    /// "accounts", "address-book", "sign", "sweep", "security"
    signal moreRequested(string what)

    component Amount: ColumnLayout {
        id: figure
        property string title
        property string value
        property string note
        property string tip
        property bool known: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: 2
        Label {
            Layout.fillWidth: true
            color: Theme.muted
            text: figure.title
            Accessible.ignored: true
        }
        Skeleton {
            visible: !figure.known
            Layout.preferredHeight: 28
            Layout.topMargin: 4
        }
        Label {
            Layout.fillWidth: true
            visible: figure.known
            step: Label.Step.Figure
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 18
            text: figure.value
            Accessible.name: figure.title + ": " + figure.value
            HoverHandler {
                id: hover
            }
            Tip {
                shown: hover.hovered
                text: figure.tip
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            step: Label.Step.Small
            color: Theme.muted
            text: figure.note
            wrapMode: Text.WordWrap
        }
    }

    name: account.label
    contentItem: ColumnLayout {
        spacing: 18
        RowLayout {
            Layout.fillWidth: true
            spacing: 10
            Avatar {
                address: card.account.address
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AccountName {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    text: card.account.label
                    onClicked: card.moreRequested("accounts")
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: 4
                    Label {
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth + 1
                        step: Label.Step.Mono
                        color: Theme.muted
                        text: card.account.address
                        elide: Text.ElideMiddle
                        Accessible.name: qsTr("Address %1").arg(card.account.address)
                    }
                    IconButton {
                        size: 22
                        iconName: "copy"
                        text: qsTr("Copy the address")
                        onClicked: card.wallet.copy(card.account.address)
                    }
                    Item {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 0
                    }
                }
            }
            ChipButton {
                visible: text !== "" && card.account.canSign
                tone: card.account.chipTone
                text: card.account.chip
                onClicked: card.backupRequested()
            }
            Chip {
                visible: text !== "" && !card.account.canSign
                tone: card.account.chipTone
                text: card.account.chip
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 16
            Amount {
                title: qsTr("RLC in wallet")
                value: card.money.rlc
                known: card.money.known
            }
            Amount {
                title: qsTr("In the contract")
                value: card.money.contract
                note: card.money.contractNote
                known: card.money.known
            }
            Amount {
                title: card.money.known ? card.money.coinTitle : qsTr("Coin for fees")
                value: card.money.coin
                tip: card.money.coinExact
                known: card.money.known
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Flow {
            Layout.fillWidth: true
            spacing: 8
            Button {
                enabled: card.account.canSign
                text: qsTr("Deposit")
                onClicked: card.depositRequested()
            }
            Button {
                enabled: card.account.canSign
                text: qsTr("Withdraw")
                onClicked: card.withdrawRequested()
            }
            Button {
                text: qsTr("Export CSV")
                onClicked: card.exportRequested()
            }
            MoreButton {
                wallet: card.wallet
                onChosen: what => card.moreRequested(what)
            }
        }
    }
}
