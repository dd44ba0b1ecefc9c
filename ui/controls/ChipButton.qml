import QtQuick
import QtQuick.Templates as T

/// A chip that can be pressed.
T.AbstractButton {
    id: root

    property int tone: Chip.Tone.Good

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: hovered ? 0.85 : 1
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Chip {
        text: root.text
        tone: root.tone
        Accessible.ignored: true
        FocusRing {
            shown: root.visualFocus
            around: Theme.radiusChip
        }
    }
}
