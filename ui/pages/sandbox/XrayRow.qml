import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// One attempt from inside the sandbox: what was tried, what came back, whether that is as promised.
ColumnLayout {
    id: row

    required property string area
    required property string tried
    required property string cameBack
    required property bool held
    required property string spoken

    spacing: 6

    Label {
        Layout.topMargin: 10
        visible: text !== ""
        step: Label.Step.Strong
        text: row.area
        Accessible.role: Accessible.Heading
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Accessible.role: Accessible.StaticText
        Accessible.name: row.spoken
        Icon {
            Layout.alignment: Qt.AlignTop
            name: row.held ? "check" : "warning"
            color: row.held ? Theme.brand : Theme.red
        }
        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            text: row.tried
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
            text: row.cameBack
            color: row.held ? Theme.muted : Theme.red
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
