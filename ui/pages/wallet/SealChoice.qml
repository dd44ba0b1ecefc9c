import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What seals a new vault: the keyring, or a password typed twice.
ColumnLayout {
    id: seal

    required property WalletController wallet
    property alias passwordName: typed.name
    property bool byPassword: !wallet.keyring
    readonly property bool ready: !byPassword || typed.ready

    /// The password, which leaves both fields at once; empty for the keyring.
    function take() {
        const password = typed.take()
        return byPassword ? password : ""
    }

    spacing: 10
    Label {
        step: Label.Step.SmallStrong
        color: Theme.muted
        text: qsTr("What opens the wallet")
    }
    Segmented {
        visible: seal.wallet.keyring
        name: qsTr("What opens the wallet")
        choices: [qsTr("This computer's keyring"), qsTr("A password")]
        current: seal.byPassword ? 1 : 0
        onChosen: index => seal.byPassword = index === 1
    }
    Label {
        Layout.fillWidth: true
        step: Label.Step.Small
        color: Theme.muted
        text: seal.byPassword ? qsTr("The password is asked for each time the wallet is opened. If it is forgotten, only your words help.")
                              : qsTr("It opens while you are logged in to this computer, with nothing to type.")
        wrapMode: Text.WordWrap
    }
    NewPassword {
        id: typed
        Layout.fillWidth: true
        visible: seal.byPassword
        vault: seal.wallet.vault
    }
}
