import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// One task or deal that keeps RLC locked, and the way to free it when it is overdue.
ColumnLayout {
    id: line

    required property int index
    required property string name
    required property string amount
    required property string until
    required property bool claimable
    required property string task
    required property string spoken
    required property bool canClaim
    signal claimRequested

    spacing: 0
    Divider {
        Layout.fillWidth: true
        visible: line.index > 0
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: 8
        Layout.rightMargin: 8
        Layout.topMargin: 8
        Layout.bottomMargin: 8
        spacing: 8
        Accessible.role: Accessible.Row
        Accessible.name: line.spoken
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1
            Label {
                Layout.fillWidth: true
                step: Label.Step.Strong
                text: line.name
            }
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                color: line.claimable ? Theme.wheat : Theme.muted
                text: line.until
            }
        }
        ColumnLayout {
            spacing: 3
            Label {
                Layout.alignment: Qt.AlignRight
                step: Label.Step.SmallStrong
                text: line.amount
            }
            ChipButton {
                Layout.alignment: Qt.AlignRight
                visible: line.claimable && line.canClaim
                tone: Chip.Tone.Waiting
                text: qsTr("Claim")
                Accessible.name: qsTr("Claim what %1 locked").arg(line.name)
                onClicked: line.claimRequested()
            }
        }
    }
}
