import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// One thing that a run may need of this computer.
Item {
    id: row

    required property string title
    required property string why
    required property string fix
    required property string chip
    required property int tone
    required property string spoken

    implicitHeight: words.implicitHeight + 20
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    ColumnLayout {
        id: words
        anchors.left: parent.left
        anchors.right: word.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1
        Label {
            Layout.fillWidth: true
            text: row.title
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            step: Label.Step.Small
            color: Theme.muted
            text: row.why
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            step: Label.Step.SmallStrong
            text: row.fix
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Chip {
        id: word
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.chip
        tone: row.tone
        Accessible.ignored: true
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
