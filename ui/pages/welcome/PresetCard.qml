import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fallow.Controls

/// One of the presets: a name and what it means.
T.AbstractButton {
    id: card

    property bool current: false
    property string note
    property string fact

    implicitHeight: implicitContentHeight + 28
    padding: 14
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: fact !== "" ? fact + ". " + note : note
    Accessible.checkable: true
    Accessible.checked: current
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    contentItem: ColumnLayout {
        spacing: 4
        Label {
            Layout.fillWidth: true
            step: Label.Step.Strong
            text: card.text
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            step: Label.Step.SmallStrong
            color: Theme.brand
            text: card.fact
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: card.note
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: card.hovered ? Theme.raised : "transparent"
        border.width: card.current ? 2 : 1
        border.color: card.current ? Theme.brand : Theme.line
        FocusRing {
            shown: card.visualFocus
            around: Theme.radiusCard
        }
    }
}
