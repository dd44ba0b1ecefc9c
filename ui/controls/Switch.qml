import QtQuick
import QtQuick.Templates as T
import Fallow.Controls

/// On or off, at once.
T.Switch {
    id: control

    /// What it switches, for those who do not see it.
    property string name

    implicitWidth: 38
    implicitHeight: 24
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        y: 1
        width: 38
        height: 22
        radius: 11
        color: control.checked ? Theme.brand : Theme.line
        border.width: control.checked ? 0 : 1
        border.color: Theme.muted
        Rectangle {
            x: control.checked !== control.mirrored ? parent.width - width - 3 : 3
            y: 3
            width: 16
            height: 16
            radius: 8
            color: control.checked ? Theme.brandInk : Theme.surface
            border.width: control.checked ? 0 : 1
            border.color: Theme.muted
            Behavior on x {
                NumberAnimation { duration: Theme.quick }
            }
        }
        FocusRing {
            shown: control.visualFocus
            around: 11
        }
    }
}
