import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// One account: its whole address, its name, and what can be done with it.
Dialog {
    id: dialog

    required property WalletController wallet
    readonly property AccountsController accounts: wallet.accounts
    /// name, address, what, chip, tone, owner, worker, usable, exportable
    property var account: ({})
    signal exportRequested(var account)

    title: account.name ?? ""
    wanted: 600
    closable: !accounts.busy
    onAboutToShow: accounts.dismissError()

    RowLayout {
        Layout.fillWidth: true
        spacing: 12
        Avatar {
            address: dialog.account.address ?? ""
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            text: dialog.account.address ?? ""
            wrapMode: Text.WrapAnywhere
            Accessible.name: qsTr("Address %1").arg(text)
        }
        IconButton {
            iconName: "copy"
            text: qsTr("Copy the address")
            onClicked: dialog.wallet.copy(dialog.account.address)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Chip {
            visible: text !== ""
            text: dialog.account.chip ?? ""
            tone: dialog.account.tone ?? Chip.Tone.Neutral
        }
        Label {
            Layout.fillWidth: true
            color: Theme.muted
            text: dialog.account.what ?? ""
            wrapMode: Text.WordWrap
        }
    }
    Field {
        id: name
        Layout.fillWidth: true
        name: qsTr("Name, for you alone")
        text: dialog.account.name ?? ""
        maximumLength: 60
        input.focus: true
        onAccepted: if (rename.enabled) rename.clicked()
        Button {
            id: rename
            anchors.verticalCenter: parent.verticalCenter
            small: true
            enabled: !dialog.accounts.busy && name.text.trim() !== "" && name.text !== dialog.account.name
            text: qsTr("Rename")
            onClicked: dialog.accounts.rename(dialog.account.address, name.text)
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.account.usable ?? false
        tone: Chip.Tone.Info
        text: qsTr("When you use this account, what you earn goes to it and what you pay comes from it. The RLC of the other one stays there.")
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.accounts.error
    }
    actions: [
        Button {
            visible: dialog.account.exportable ?? false
            enabled: dialog.closable
            text: qsTr("Export the key")
            onClicked: dialog.exportRequested(dialog.account)
        },
        Button {
            enabled: dialog.closable
            text: qsTr("Close")
            onClicked: dialog.close()
        },
        Button {
            visible: dialog.account.usable ?? false
            kind: Button.Kind.Primary
            enabled: dialog.closable
            text: dialog.accounts.busy ? qsTr("Changing") : qsTr("Use this account")
            onClicked: dialog.accounts.use(dialog.account.address)
        }
    ]
    Connections {
        target: dialog.accounts
        function onRenamed() { dialog.close() }
        function onUsed() { dialog.close() }
    }
}
