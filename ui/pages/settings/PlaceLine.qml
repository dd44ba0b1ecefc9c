import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fallow.Controls

/// Something that the search found on another tab; a press leads there.
T.AbstractButton {
    id: line

    property string note
    property string place

    implicitHeight: implicitContentHeight + 16
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: place + ". " + note
    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()

    contentItem: RowLayout {
        spacing: 16
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1
            Label {
                Layout.fillWidth: true
                text: line.text
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                color: Theme.muted
                text: line.place + " · " + line.note
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
        }
        Icon {
            implicitWidth: 16
            implicitHeight: 16
            name: LayoutMirroring.enabled ? "chevron-left" : "chevron-right"
            color: Theme.muted
        }
    }
    background: Rectangle {
        radius: Theme.radiusChip
        color: line.hovered ? Theme.raised : "transparent"
        FocusRing {
            shown: line.visualFocus
            around: Theme.radiusChip
        }
    }
}
