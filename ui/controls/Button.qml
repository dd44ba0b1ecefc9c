import QtQuick
import Fallow.Controls
import QtQuick.Templates as T

/// A verb. One primary button a page at most.
T.Button {
    id: button

    enum Kind { Secondary, Primary }
    property int kind: Button.Kind.Secondary
    property bool small: false
    /// Shows that a menu follows.
    property bool opensMenu: false
    readonly property bool primary: kind === Button.Kind.Primary
    readonly property color ink: !enabled ? Theme.faint : primary ? Theme.brandInk : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: small ? 30 : 38
    leftPadding: small ? 12 : 17
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font: Theme.strongFont
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: Row {
        spacing: 4
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            font: button.font
            color: button.ink
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.opensMenu
            width: 16
            height: 16
            name: "chevron-down"
            color: button.ink
        }
    }

    background: Rectangle {
        radius: Theme.radiusButton
        color: !button.enabled ? Theme.raised
            : button.primary ? (button.down ? Qt.darker(Theme.brand, 1.12) : button.hovered ? Qt.lighter(Theme.brand, 1.08) : Theme.brand)
            : button.down ? Theme.line : button.hovered ? Theme.raised : Theme.surface
        border.width: button.primary && button.enabled ? 0 : 1
        border.color: Theme.line
        Behavior on color { ColorAnimation { duration: Theme.quick } }
        FocusRing { shown: button.visualFocus }
    }
}
