import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

Dialog {
    id: dialog

    required property WalletController wallet
    property int words: 12
    signal made

    title: qsTr("Create a wallet")
    closable: !wallet.vault.busy
    onAboutToShow: wallet.vault.dismissError()

    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("The keys are made from random words. You see them when you make the backup; that can wait until the first payout.")
        wrapMode: Text.WordWrap
    }
    ColumnLayout {
        spacing: 6
        Label {
            step: Label.Step.SmallStrong
            color: Theme.muted
            text: qsTr("Number of words")
        }
        Segmented {
            name: qsTr("Number of words")
            choices: [qsTr("12 words"), qsTr("24 words")]
            current: dialog.words === 24 ? 1 : 0
            onChosen: index => dialog.words = index === 1 ? 24 : 12
        }
    }
    SealChoice {
        id: seal
        Layout.fillWidth: true
        wallet: dialog.wallet
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.wallet.vault.error
    }
    actions: [
        Button {
            enabled: dialog.closable
            text: qsTr("Not now")
            onClicked: dialog.close()
        },
        Button {
            kind: Button.Kind.Primary
            enabled: seal.ready && !dialog.wallet.vault.busy
            text: dialog.wallet.vault.busy ? qsTr("Creating") : qsTr("Create the wallet")
            onClicked: dialog.wallet.vault.create(dialog.words, seal.take())
        }
    ]
    Connections {
        target: dialog.wallet.vault
        function onMade() {
            dialog.made()
            dialog.close()
        }
    }
}
