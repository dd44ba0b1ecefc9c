import QtQuick
import QtQuick.Templates as T
import Fallow.Controls

/// A day of the week that is in or not.
T.AbstractButton {
    id: day

    implicitWidth: Math.max(34, implicitContentWidth + 14)
    implicitHeight: 28
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: day.clicked()
    Keys.onEnterPressed: day.clicked()

    contentItem: Label {
        step: day.checked ? Label.Step.SmallStrong : Label.Step.Small
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: day.text
        color: day.checked ? Theme.brand : Theme.muted
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radiusChip
        color: day.checked ? Theme.brandSoft : day.hovered ? Theme.background : "transparent"
        border.width: 1
        border.color: day.checked ? Theme.brand : Theme.line
        FocusRing {
            shown: day.visualFocus
            around: Theme.radiusChip
        }
    }
}
