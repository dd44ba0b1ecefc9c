import QtQuick
import Fallow.Controls
import QtQuick.Templates as T

/// One offer: whose, why it stands where it stands, what it costs, how long at most. Pressed, it is the one.
T.AbstractButton {
    id: row

    required property string key
    required property string pool
    required property string why
    required property string price
    required property string time
    required property string trust
    required property bool best
    required property bool fits
    required property bool chosen
    required property string spoken

    implicitHeight: Math.max(52, column.implicitHeight + 16)
    enabled: fits
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: spoken
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Rectangle {
        radius: Theme.radiusButton
        color: row.chosen ? Theme.brandSoft : row.hovered ? Theme.background : "transparent"
        FocusRing {
            shown: row.visualFocus
        }
    }
    Item {
        anchors.fill: parent
        Column {
            id: column
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.right: numbers.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2
            Row {
                width: parent.width
                spacing: 8
                Label {
                    width: Math.min(implicitWidth, parent.width - (chip.visible ? chip.width + 8 : 0))
                    anchors.verticalCenter: parent.verticalCenter
                    step: Label.Step.Strong
                    color: row.fits ? Theme.text : Theme.muted
                    text: row.pool
                    elide: Text.ElideRight
                }
                Chip {
                    id: chip
                    visible: row.best
                    text: qsTr("Best fit")
                    tone: Chip.Tone.Good
                }
            }
            Label {
                width: parent.width
                step: Label.Step.Small
                color: Theme.muted
                text: row.why
                wrapMode: Text.WordWrap
            }
        }
        Column {
            id: numbers
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(150, Math.max(amount.implicitWidth, duration.implicitWidth))
            spacing: 2
            Label {
                id: amount
                width: parent.width
                horizontalAlignment: Text.AlignRight
                step: Label.Step.Strong
                color: row.fits ? Theme.text : Theme.muted
                text: row.price
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 10
            }
            Label {
                id: duration
                width: parent.width
                horizontalAlignment: Text.AlignRight
                step: Label.Step.Small
                color: Theme.muted
                text: row.time
                elide: Text.ElideRight
            }
        }
    }
    Tip {
        shown: row.hovered && row.fits
        text: row.trust
    }
}
