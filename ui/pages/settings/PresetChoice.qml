import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fallow.Controls

/// One of the presets: its name and what it means on this computer.
T.AbstractButton {
    id: card

    property bool current: false
    property string fact

    implicitHeight: implicitContentHeight + 20
    padding: 10
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: fact
    Accessible.checkable: true
    Accessible.checked: current
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    contentItem: ColumnLayout {
        spacing: 2
        Label {
            Layout.fillWidth: true
            step: Label.Step.SmallStrong
            text: card.text
            color: card.current ? Theme.brand : Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: card.fact
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusButton
        color: card.current ? Theme.brandSoft : card.hovered ? Theme.raised : "transparent"
        border.width: card.current ? 2 : 1
        border.color: card.current ? Theme.brand : Theme.line
        FocusRing {
            shown: card.visualFocus
        }
    }
}
