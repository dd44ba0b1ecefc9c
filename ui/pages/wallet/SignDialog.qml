import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Signs a message in three steps: what, what it says, the signature.
Dialog {
    id: dialog

    required property WalletController wallet
    readonly property SigningController signing: wallet.signing
    readonly property bool writing: signing.step === SigningController.Form
    readonly property bool reviewing: signing.step === SigningController.Review
    readonly property bool signed: signing.step === SigningController.Signed

    title: signed ? qsTr("Signed") : reviewing ? qsTr("Check before you sign") : qsTr("Sign a message")
    wanted: 560
    closable: !signing.busy
    onClosed: signing.close()

    Label {
        Layout.fillWidth: true
        visible: dialog.writing
        color: Theme.muted
        text: dialog.signing.structured
            ? qsTr("Data that another program will act on (EIP-712): orders, approvals, logins. You see what it says before you sign.")
            : qsTr("A signed text proves that the account in use is yours (EIP-191). It moves no money.")
        wrapMode: Text.WordWrap
    }
    Segmented {
        visible: dialog.writing
        name: qsTr("Kind of message")
        choices: [qsTr("Text"), qsTr("Structured data")]
        current: dialog.signing.structured ? 1 : 0
        onChosen: index => dialog.signing.structured = index === 1
    }
    TextBox {
        id: box
        Layout.fillWidth: true
        visible: dialog.writing
        name: dialog.signing.structured ? qsTr("Structured data, as JSON") : qsTr("Text")
        placeholder: dialog.signing.structured ? "{ \"domain\": …, \"types\": …, \"message\": … }" : ""
        mono: dialog.signing.structured
        problem: dialog.signing.error
        input.focus: true
        text: dialog.signing.text
        onEdited: dialog.signing.text = text
    }
    Explanation {
        Layout.fillWidth: true
        visible: dialog.reviewing
        headline: dialog.signing.headline
        effects: dialog.signing.effects
        warnings: dialog.signing.warnings
    }
    CheckBox {
        Layout.fillWidth: true
        visible: dialog.reviewing && dialog.signing.warnings.length > 0
        tone: Chip.Tone.Danger
        text: qsTr("I know where this comes from, and I want to sign it all the same")
        checked: dialog.signing.accepted
        onToggled: dialog.signing.accepted = checked
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: dialog.signed
        spacing: 4
        Label {
            step: Label.Step.SmallStrong
            color: Theme.muted
            text: qsTr("Signature")
        }
        RowLayout {
            Layout.fillWidth: true
            Label {
                Layout.fillWidth: true
                step: Label.Step.Mono
                text: dialog.signing.signature
                wrapMode: Text.WrapAnywhere
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                iconName: "copy"
                text: qsTr("Copy the signature")
                onClicked: dialog.wallet.copy(dialog.signing.signature)
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: 8
            step: Label.Step.Small
            color: Theme.muted
            text: qsTr("By %1").arg(dialog.signing.signer)
            wrapMode: Text.WrapAnywhere
        }
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.writing ? "" : dialog.signing.error
    }
    actions: [
        Button {
            visible: !dialog.signed
            enabled: dialog.closable
            text: dialog.reviewing ? qsTr("Back") : qsTr("Not now")
            onClicked: dialog.reviewing ? dialog.signing.back() : dialog.close()
        },
        Button {
            visible: dialog.writing
            kind: Button.Kind.Primary
            enabled: dialog.signing.text !== "" && !dialog.signing.busy
            text: qsTr("Review")
            onClicked: dialog.signing.prepare()
        },
        Button {
            visible: dialog.reviewing
            kind: Button.Kind.Primary
            enabled: dialog.signing.canSign
            text: dialog.signing.busy ? qsTr("Signing") : qsTr("Sign")
            onClicked: dialog.signing.confirm()
        },
        Button {
            visible: dialog.signed
            kind: Button.Kind.Primary
            text: qsTr("Done")
            onClicked: dialog.close()
        }
    ]
}
