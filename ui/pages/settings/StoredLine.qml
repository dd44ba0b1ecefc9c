import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// One thing on the disk: what, how large, who needs it, and what may be done with it.
Item {
    id: line

    required property string key
    required property string name
    required property string detail
    required property string size
    required property string pins
    required property bool isKept
    required property bool mayGo
    required property string spoken
    property bool busy: false
    /// Whether a person can say that it stays.
    property bool keepable: false
    property string removeText
    signal kept(bool isKept)
    signal checked
    signal removed

    implicitHeight: 52
    Accessible.role: Accessible.Row
    Accessible.name: spoken

    RowLayout {
        anchors.fill: parent
        spacing: 10
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1
            Label {
                Layout.fillWidth: true
                step: Label.Step.Strong
                text: line.name
                elide: Text.ElideMiddle
            }
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                color: Theme.muted
                text: line.pins !== "" ? line.detail + " · " + line.pins : line.detail
                elide: Text.ElideRight
            }
        }
        Figure {
            text: line.size
        }
        IconButton {
            visible: line.keepable
            enabled: !line.busy
            iconName: "check"
            text: qsTr("Read it again and compare")
            onClicked: line.checked()
        }
        IconButton {
            visible: line.keepable
            enabled: !line.busy
            iconName: line.isKept ? "lock" : "pin"
            text: line.isKept ? qsTr("Keep it no longer") : qsTr("Keep it")
            onClicked: line.kept(!line.isKept)
        }
        IconButton {
            enabled: !line.busy && line.mayGo
            opacity: line.mayGo ? 1 : 0.35
            iconName: "close"
            text: line.mayGo ? line.removeText : qsTr("It is needed and stays")
            onClicked: line.removed()
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
