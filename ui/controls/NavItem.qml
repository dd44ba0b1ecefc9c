import QtQuick
import Fallow.Controls
import QtQuick.Layouts
import QtQuick.Templates as T

/// A page in the sidebar.
T.ItemDelegate {
    id: item

    property string iconName
    property bool current: false
    property string badge
    readonly property color ink: current ? Theme.brand : Theme.muted

    implicitWidth: 187
    implicitHeight: 38
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Keys.onReturnPressed: item.clicked()

    contentItem: RowLayout {
        spacing: 10
        Icon {
            Layout.leftMargin: 11
            name: item.iconName
            color: item.ink
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Nav
            text: item.text
            color: item.ink
            Accessible.ignored: true
        }
        Label {
            Layout.rightMargin: 11
            visible: text !== ""
            step: Label.Step.Small
            color: Theme.faint
            text: item.badge
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusButton
        color: item.current ? Theme.brandSoft : item.hovered ? Theme.background : "transparent"
        FocusRing { shown: item.visualFocus }
    }
}
