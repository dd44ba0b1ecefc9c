import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fallow.Controls

/// The name of the account in use; pressing it shows them all.
T.AbstractButton {
    id: name

    implicitWidth: implicitContentWidth
    implicitHeight: 22
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Accounts: %1 is in use").arg(text)
    Keys.onReturnPressed: name.clicked()
    Keys.onEnterPressed: name.clicked()

    contentItem: RowLayout {
        spacing: 2
        Label {
            Layout.fillWidth: true
            step: Label.Step.Strong
            text: name.text
            color: name.hovered ? Theme.brand : Theme.text
            Accessible.ignored: true
        }
        Icon {
            width: 16
            height: 16
            name: "chevron-down"
            color: name.hovered ? Theme.brand : Theme.muted
        }
    }
    background: Item {
        FocusRing {
            shown: name.visualFocus
            around: Theme.radiusChip
        }
    }
}
