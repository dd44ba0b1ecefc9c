import QtQuick
import Fallow.Controls
import QtQuick.Layouts
import QtQuick.Templates as T

/// A page in the sidebar.
T.ItemDelegate {
    id: item

    property string iconName
    property bool current: false
    /// Why it cannot be opened; empty when it can.
    property string unavailable
    property string badge
    readonly property color ink: current ? Theme.brand : unavailable !== "" ? Theme.faint : Theme.muted

    implicitWidth: 187
    implicitHeight: 38
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.description: unavailable
    Accessible.selected: current
    Keys.onReturnPressed: item.clicked()

    contentItem: RowLayout {
        spacing: 10
        Icon {
            Layout.leftMargin: 11
            name: item.iconName
            color: item.ink
            opacity: item.unavailable !== "" ? 0.6 : 1
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
        color: item.current ? Theme.brandSoft : item.hovered && item.unavailable === "" ? Theme.background : "transparent"
        FocusRing { shown: item.visualFocus }
    }
    Tip {
        shown: item.unavailable !== "" && (item.hovered || item.visualFocus)
        text: item.unavailable
    }
}
