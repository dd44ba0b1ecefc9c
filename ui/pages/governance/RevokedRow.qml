import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// One thing that curators took back: why, by whom, and whether that is in force.
Item {
    id: row

    required property int index
    required property string title
    required property string detail
    required property string value
    required property int tone

    implicitHeight: line.implicitHeight + 22
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ". " + value + ". " + detail

    Divider {
        width: parent.width
        visible: row.index > 0
    }
    RowLayout {
        id: line
        x: 10
        y: 11
        width: parent.width - 20
        spacing: 16
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Label {
                Layout.fillWidth: true
                step: Label.Step.Strong
                text: row.title
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                color: Theme.muted
                text: row.detail
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Chip {
            Layout.alignment: Qt.AlignTop
            text: row.value
            tone: row.tone
        }
    }
}
