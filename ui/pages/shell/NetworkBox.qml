import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Which network and pool this is about, and how fresh it is.
Rectangle {
    id: box

    required property networkView view

    implicitHeight: column.implicitHeight + 22
    radius: Theme.radiusButton
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Network")

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 12
        spacing: 0
        RowLayout {
            spacing: 6
            StatDot {
                tone: box.view.tone
            }
            Label {
                Layout.fillWidth: true
                step: Label.Step.SmallStrong
                text: box.view.name
            }
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: box.view.block
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: box.view.pool
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            step: Label.Step.Small
            color: Theme.wheat
            text: box.view.money
            wrapMode: Text.WordWrap
        }
    }
}
