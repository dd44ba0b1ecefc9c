import QtQuick
import QtQuick.Templates as T
import Fallow.Controls

/// One line of the history; pressing it shows all that is known of it.
T.AbstractButton {
    id: row

    required property string entryId
    required property string when
    required property string what
    required property string label
    required property string status
    required property string statusWord
    required property string statusDetail
    required property int tone
    required property string amount
    required property string transaction
    required property bool pending
    required property string spoken
    required property ActivityColumns columns

    component StatusChip: Chip {
        id: chip
        property string detail
        Accessible.ignored: true
        HoverHandler {
            id: hover
        }
        Tip {
            shown: hover.hovered
            text: chip.detail
        }
    }

    implicitHeight: 41
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Row
    Accessible.name: spoken
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Keys.onDownPressed: row.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: row.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        color: Theme.surface
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.line
        }
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.pad
            anchors.rightMargin: Theme.pad
            color: row.hovered ? Theme.raised : "transparent"
            Divider {
                width: parent.width
            }
            FocusRing {
                anchors.margins: 0
                shown: row.visualFocus
                around: 2
            }
        }
    }
    contentItem: Item {
        Row {
            anchors.left: parent.left
            anchors.leftMargin: Theme.pad + row.columns.edge
            height: parent.height
            spacing: row.columns.gap
            Label {
                width: row.columns.when
                height: parent.height
                color: Theme.muted
                text: row.when
                Accessible.ignored: true
            }
            Label {
                width: row.columns.what
                height: parent.height
                text: row.label !== "" ? row.label + " · " + row.what : row.what
                Accessible.ignored: true
            }
            Item {
                width: row.columns.status
                height: parent.height
                StatusChip {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.columns.narrow ? row.statusWord : row.status
                    tone: row.tone
                    detail: row.columns.narrow ? row.status + ". " + row.statusDetail : row.statusDetail
                }
            }
            Item {
                width: row.columns.amount
                height: parent.height
                Figure {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.amount
                    Accessible.ignored: true
                }
            }
        }
    }
}
