import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What seals a new vault: the keyring, or a password typed twice.
ColumnLayout {
    id: seal

    required property WalletController wallet
    property bool byPassword: !wallet.keyring
    readonly property VaultController vault: wallet.vault
    readonly property bool ready: !byPassword || vault.strongEnough(first.text) && first.text === second.text

    /// The password, which leaves both fields at once; empty for the keyring.
    function take() {
        second.take()
        const typed = first.take()
        return byPassword ? typed : ""
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
    PasswordField {
        id: first
        Layout.fillWidth: true
        visible: seal.byPassword
        name: qsTr("Password")
    }
    RowLayout {
        Layout.fillWidth: true
        visible: seal.byPassword && first.text !== ""
        spacing: 10
        ProgressBar {
            Layout.preferredWidth: 120
            name: qsTr("Strength of the password: %1").arg(word.text)
            tone: seal.vault.strengthTone(first.text)
            value: seal.vault.strengthShare(first.text)
        }
        Label {
            id: word
            step: Label.Step.SmallStrong
            text: seal.vault.strengthWord(first.text)
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: seal.vault.strengthAdvice(first.text)
        }
    }
    PasswordField {
        id: second
        Layout.fillWidth: true
        visible: seal.byPassword
        name: qsTr("The same again")
        problem: text !== "" && first.text.substring(0, text.length) !== text ? qsTr("The two are not the same.") : ""
    }
}
