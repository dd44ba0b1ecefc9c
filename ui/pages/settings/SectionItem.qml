import QtQuick
import QtQuick.Templates as T
import Fallow.Controls

/// A section of the settings.
T.ItemDelegate {
    id: item

    property bool current: false

    implicitWidth: 180
    implicitHeight: 36
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    leftPadding: 12
    rightPadding: 12
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Keys.onReturnPressed: item.clicked()
    Keys.onEnterPressed: item.clicked()

    contentItem: Label {
        verticalAlignment: Text.AlignVCenter
        step: item.current ? Label.Step.Strong : Label.Step.Body
        text: item.text
        color: item.current ? Theme.text : Theme.muted
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radiusButton
        color: item.current ? Theme.surface : item.hovered ? Theme.raised : "transparent"
        border.width: item.current ? 1 : 0
        border.color: Theme.line
        FocusRing { shown: item.visualFocus }
    }
}
