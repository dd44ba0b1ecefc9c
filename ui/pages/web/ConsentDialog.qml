import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Pages.Wallet
import Fallow.Session

/// What a page wants, in our words. Leaving it in any way refuses.
Dialog {
    id: dialog

    required property WebController web
    required property WalletController wallet
    readonly property WebConsentController consent: web.consent
    readonly property bool locked: consent.kind !== WebConsentController.Connect && consent.kind !== WebConsentController.Network && wallet.phase === WalletController.Locked

    title: consent.title
    wanted: 580
    closable: !consent.busy
    onClosed: consent.refuse()

    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Icon {
            Layout.alignment: Qt.AlignTop
            name: "globe"
            color: Theme.blue
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            text: dialog.consent.origin
            wrapMode: Text.WrapAnywhere
            Accessible.name: qsTr("Site %1").arg(text)
        }
    }
    Divider {
        Layout.fillWidth: true
    }
    Explanation {
        Layout.fillWidth: true
        headline: dialog.consent.headline
        effects: dialog.consent.effects
        warnings: dialog.consent.warnings
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: dialog.consent.cost
        wrapMode: Text.WordWrap
    }
    Label {
        Layout.fillWidth: true
        step: Label.Step.Small
        color: Theme.muted
        text: qsTr("Account %1 on %2").arg(dialog.consent.account).arg(dialog.consent.network)
        wrapMode: Text.WrapAnywhere
    }
    CheckBox {
        Layout.fillWidth: true
        visible: dialog.consent.warnings.length > 0
        tone: Chip.Tone.Danger
        text: qsTr("I have read this, and I want it all the same")
        checked: dialog.consent.accepted
        onToggled: dialog.consent.accepted = checked
    }
    UnlockPane {
        Layout.fillWidth: true
        visible: dialog.locked
        wallet: dialog.wallet
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.consent.error
    }
    actions: [
        Button {
            id: no
            focus: true
            enabled: !dialog.consent.busy
            text: qsTr("Refuse")
            onClicked: dialog.close()
        },
        Button {
            kind: Button.Kind.Primary
            enabled: dialog.consent.canAgree && !dialog.locked
            text: dialog.consent.agreeText
            onClicked: dialog.consent.agree()
        }
    ]
    onOpened: no.forceActiveFocus()
}
