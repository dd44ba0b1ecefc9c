import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A question over the page, answered or left by Escape. Children go into its body, `actions` into
/// its foot; what is taller than the window scrolls.
T.Popup {
    id: dialog

    property string title
    property int wanted: 520
    /// False while an answer is under way that must not be lost sight of.
    property bool closable: true
    default property alias body: column.data
    property alias actions: foot.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    closePolicy: closable ? T.Popup.CloseOnEscape : T.Popup.NoAutoClose
    padding: 0
    width: Math.min(wanted, (parent ? parent.width : wanted) - 48)
    height: Math.min(head.height + column.implicitHeight + foot.height + 2 * Theme.pad + 40, (parent ? parent.height : 600) - 48)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
    FocusScope {
        anchors.fill: parent
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        focus: true
        // By itself: it is laid out before it is shown and so before it is the window's child.
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        RowLayout {
            id: head
            x: Theme.pad + 4
            y: Theme.pad
            width: parent.width - 2 * x
            height: 32
            Label {
                Layout.fillWidth: true
                step: Label.Step.Heading
                text: dialog.title
                Accessible.role: Accessible.Heading
            }
            IconButton {
                visible: dialog.closable
                iconName: "close"
                text: qsTr("Close")
                onClicked: dialog.close()
            }
        }
        Flickable {
            id: scroll
            anchors.top: head.bottom
            anchors.topMargin: 12
            anchors.bottom: foot.top
            anchors.bottomMargin: foot.height > 0 ? Theme.pad : 0
            width: parent.width
            contentWidth: width
            contentHeight: column.implicitHeight + 8
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ColumnLayout {
                id: column
                x: head.x
                y: 4
                width: scroll.width - 2 * x
                spacing: 14
            }
        }
        Row {
            id: foot
            anchors.right: parent.right
            anchors.rightMargin: head.x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.pad
            spacing: 12
        }
    }
}
