import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fallow.Controls

/// One proposal: its title, how it stands, what others say of it.
T.AbstractButton {
    id: row

    required property int index
    required property string title
    required property string line
    required property string condition
    required property int tone
    required property string reviews
    required property string approvals
    required property string spoken
    property bool narrow: false

    implicitHeight: 64
    leftPadding: 10
    rightPadding: 10
    focusPolicy: Qt.NoFocus // the list has it
    hoverEnabled: true
    text: title
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.onPressAction: row.clicked()

    background: Rectangle {
        radius: Theme.radiusButton
        color: row.down ? Theme.line : row.hovered ? Theme.background : "transparent"
        FocusRing { shown: row.ListView.isCurrentItem && row.ListView.view.activeFocus }
    }
    contentItem: RowLayout {
        spacing: 16
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            spacing: 2
            Label {
                Layout.fillWidth: true
                step: Label.Step.Strong
                text: row.title
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                color: Theme.muted
                text: row.line
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            visible: !row.narrow
            spacing: 2
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                text: row.reviews
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                step: Label.Step.Small
                color: Theme.muted
                text: row.approvals
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Item {
            Layout.preferredWidth: 116
            Layout.fillHeight: true
            Chip {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width)
                clip: true
                text: row.condition
                tone: row.tone
            }
        }
    }
}
