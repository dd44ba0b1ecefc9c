import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import QtQuick.Templates as T

/// One thing of a list in a dialog: who or what, a line about it, a chip; pressing it shows more.
T.AbstractButton {
    id: row

    property string title
    property string detail
    property bool mono: false
    /// Drawn as the account's two colours.
    property string address
    /// Drawn where there is no address.
    property string iconName
    property string chip
    property int tone: Chip.Tone.Neutral

    implicitHeight: 56
    leftPadding: 12
    rightPadding: 10
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: title
    Accessible.role: Accessible.Button
    Accessible.name: title + (chip !== "" ? ". " + chip : "") + (detail !== "" ? ". " + detail : "")
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Rectangle {
        radius: Theme.radiusButton
        color: row.down ? Theme.line : row.hovered ? Theme.background : Theme.raised
        border.width: 1
        border.color: Theme.line
        FocusRing { shown: row.visualFocus }
    }
    contentItem: RowLayout {
        spacing: 12
        Avatar {
            visible: row.address !== ""
            implicitWidth: 32
            implicitHeight: 32
            address: row.address
        }
        Rectangle {
            visible: row.address === "" && row.iconName !== ""
            implicitWidth: 32
            implicitHeight: 32
            radius: Theme.radiusButton
            color: Theme.brandSoft
            Icon {
                anchors.centerIn: parent
                width: 18
                height: 18
                name: row.iconName
                color: Theme.brand
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1
            Label {
                Layout.fillWidth: true
                step: Label.Step.Strong
                text: row.title
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                step: row.mono ? Label.Step.Mono : Label.Step.Small
                color: Theme.muted
                text: row.detail
                elide: row.mono ? Text.ElideMiddle : Text.ElideRight
                Accessible.ignored: true
            }
        }
        Chip {
            visible: row.chip !== ""
            tone: row.tone
            text: row.chip
            Accessible.ignored: true
        }
        Icon {
            width: 16
            height: 16
            name: "chevron-right"
            rotation: row.mirrored ? 180 : 0
            color: Theme.muted
        }
    }
}
