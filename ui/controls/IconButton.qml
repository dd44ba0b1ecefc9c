import QtQuick
import Fallow.Controls
import QtQuick.Templates as T

/// A verb as a picture; its words are shown on rest and read aloud.
T.AbstractButton {
    id: root

    property string iconName
    property int size: 28

    implicitWidth: size
    implicitHeight: size
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: 16
            height: 16
            name: root.iconName
            color: root.hovered ? Theme.text : Theme.muted
        }
    }
    background: Rectangle {
        radius: Theme.radiusChip
        color: root.down || root.hovered ? Theme.background : "transparent"
        FocusRing {
            shown: root.visualFocus
            around: Theme.radiusChip
        }
    }
    Tip {
        shown: root.hovered || root.visualFocus
        text: root.text
    }
}
