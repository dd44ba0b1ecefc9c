import QtQuick
import Fallow.Controls
import QtQuick.Templates as T

/// A statement that a person makes true by ticking it.
T.CheckBox {
    id: box

    property int tone: Chip.Tone.Good
    /// Of the box and the gap before its text.
    readonly property int room: 30

    implicitWidth: implicitContentWidth + room
    implicitHeight: Math.max(24, implicitContentHeight)
    leftPadding: mirrored ? 0 : room
    rightPadding: mirrored ? room : 0
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: Label {
        text: box.text
        wrapMode: Text.WordWrap
        color: box.tone === Chip.Tone.Danger ? Theme.red : Theme.text
        Accessible.ignored: true
    }
    indicator: Rectangle {
        y: 1
        x: box.mirrored ? box.width - width : 0
        width: 20
        height: 20
        radius: 6
        color: box.checked ? Theme.brand : Theme.raised
        border.width: box.checked ? 0 : 1
        border.color: Theme.muted
        Icon {
            anchors.centerIn: parent
            width: 16
            height: 16
            visible: box.checked
            name: "check"
            color: Theme.brandInk
        }
        FocusRing {
            shown: box.visualFocus
            around: 6
        }
    }
}
