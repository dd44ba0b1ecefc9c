import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// A new password, typed twice, and how hard it is to guess.
ColumnLayout {
    id: twice

    required property VaultController vault
    property alias name: first.name
    readonly property bool ready: vault.strongEnough(first.text) && first.text === second.text

    /// The password, which leaves both fields at once.
    function take() {
        second.take()
        return first.take()
    }

    spacing: 10
    PasswordField {
        id: first
        Layout.fillWidth: true
        name: qsTr("Password")
    }
    RowLayout {
        Layout.fillWidth: true
        visible: first.text !== ""
        spacing: 10
        ProgressBar {
            Layout.preferredWidth: 120
            name: qsTr("Strength of the password: %1").arg(word.text)
            tone: twice.vault.strengthTone(first.text)
            value: twice.vault.strengthShare(first.text)
        }
        Label {
            id: word
            step: Label.Step.SmallStrong
            text: twice.vault.strengthWord(first.text)
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: twice.vault.strengthAdvice(first.text)
        }
    }
    PasswordField {
        id: second
        Layout.fillWidth: true
        name: qsTr("The same again")
        problem: text !== "" && first.text.substring(0, text.length) !== text ? qsTr("The two are not the same.") : ""
    }
}
