import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// All that is known of one line of the history, a note of one's own, and what can still be done.
Dialog {
    id: dialog

    required property WalletController wallet
    /// id, when, what, label, status, detail, tone, amount, transaction, pending
    property var entry: ({})
    signal replaceRequested(int kind, string transaction)

    title: entry.what ?? ""

    RowLayout {
        Layout.fillWidth: true
        spacing: 12
        Chip {
            text: dialog.entry.status ?? ""
            tone: dialog.entry.tone ?? Chip.Tone.Neutral
        }
        Label {
            color: Theme.muted
            text: dialog.entry.when ?? ""
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            step: Label.Step.Card
            text: dialog.entry.amount ?? ""
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: dialog.entry.detail ?? ""
        wrapMode: Text.WordWrap
    }
    RowLayout {
        Layout.fillWidth: true
        visible: (dialog.entry.transaction ?? "") !== ""
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            text: dialog.entry.transaction ?? ""
            wrapMode: Text.WrapAnywhere
            Accessible.name: qsTr("Transaction %1").arg(text)
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            iconName: "copy"
            text: qsTr("Copy the hash")
            onClicked: dialog.wallet.copy(dialog.entry.transaction)
        }
    }
    Field {
        id: note
        Layout.fillWidth: true
        name: qsTr("Your note")
        placeholder: qsTr("What it was for")
        text: dialog.entry.label ?? ""
        maximumLength: 120
        input.focus: true
        onAccepted: save.clicked()
    }
    actions: [
        Button {
            visible: dialog.entry.pending ?? false
            enabled: dialog.wallet.account.canSign
            text: qsTr("Cancel it")
            onClicked: {
                dialog.replaceRequested(PaymentController.Cancel, dialog.entry.transaction)
                dialog.close()
            }
        },
        Button {
            visible: dialog.entry.pending ?? false
            enabled: dialog.wallet.account.canSign
            text: qsTr("Speed up")
            onClicked: {
                dialog.replaceRequested(PaymentController.SpeedUp, dialog.entry.transaction)
                dialog.close()
            }
        },
        Button {
            id: save
            kind: Button.Kind.Primary
            text: qsTr("Save")
            onClicked: {
                if (note.text !== (dialog.entry.label ?? ""))
                    dialog.wallet.history.label(dialog.entry.id, note.text)
                dialog.close()
            }
        }
    ]
}
