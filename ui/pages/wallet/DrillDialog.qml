import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Would the paper bring the wallet back? All words typed once, compared, forgotten.
Dialog {
    id: dialog

    required property VaultController vault
    property bool passed: false

    title: qsTr("Restore drill")
    closable: !vault.busy
    onAboutToShow: vault.dismissError()
    onClosed: words.take()

    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("The wallet is backed up. Once in a while, type all the words from your paper: if they are right, they would bring everything back.")
        wrapMode: Text.WordWrap
    }
    WordsField {
        id: words
        Layout.fillWidth: true
        visible: !dialog.passed
        name: qsTr("All your words, in their order")
        problem: dialog.vault.error
        input.focus: true
        onEdited: dialog.vault.dismissError()
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.passed
        tone: Chip.Tone.Good
        text: qsTr("Your paper is right: these words bring this wallet back.")
    }
    actions: [
        Button {
            text: qsTr("Close")
            onClicked: dialog.close()
        },
        Button {
            visible: !dialog.passed
            kind: Button.Kind.Primary
            enabled: words.complete && !dialog.vault.busy
            text: qsTr("Compare")
            onClicked: dialog.vault.drill(words.text)
        }
    ]
    Connections {
        target: dialog.vault
        function onDrilled() {
            words.take()
            dialog.passed = true
        }
    }
}
