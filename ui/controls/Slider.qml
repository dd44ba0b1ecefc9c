import QtQuick
import QtQuick.Templates as T
import Fallow.Controls

/// A number between two ends; arrow keys move it by a step.
T.Slider {
    id: control

    property string name
    /// The value in words, for those who do not see it.
    property string spoken

    implicitWidth: 200
    implicitHeight: 24
    snapMode: T.Slider.SnapAlways
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Accessible.description: spoken

    background: Rectangle {
        x: control.leftPadding
        y: (control.height - height) / 2
        width: control.availableWidth
        height: 4
        radius: 2
        color: Theme.line
        Rectangle {
            x: control.mirrored ? parent.width - width : 0
            width: control.position * parent.width
            height: parent.height
            radius: 2
            color: Theme.brand
        }
    }
    handle: Rectangle {
        x: control.leftPadding + control.visualPosition * (control.availableWidth - width)
        y: (control.height - height) / 2
        width: 16
        height: 16
        radius: 8
        color: Theme.surface
        border.width: 2
        border.color: Theme.brand
        FocusRing {
            shown: control.visualFocus
            around: 8
        }
    }
}
