import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// An address that could be mistaken for a known one: both whole, and a tick before it is used.
ColumnLayout {
    id: pair

    required property payeeView view
    required property bool accepted
    signal accept(bool on)

    visible: view.looksLike !== ""
    spacing: 8
    Banner {
        Layout.fillWidth: true
        visible: pair.visible
        tone: Chip.Tone.Danger
        text: qsTr("This looks like an address you know, but it is another one. Such addresses are made to deceive.")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: 10
        rowSpacing: 4
        Label {
            step: Label.Step.Small
            color: Theme.muted
            text: qsTr("typed")
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            color: Theme.red
            text: pair.view.address
            wrapMode: Text.WrapAnywhere
        }
        Label {
            step: Label.Step.Small
            color: Theme.muted
            text: qsTr("known")
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            text: pair.view.looksLike
            wrapMode: Text.WrapAnywhere
        }
    }
    CheckBox {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: qsTr("I have compared every letter; I mean the address I typed")
        checked: pair.accepted
        onToggled: pair.accept(checked)
    }
}
