import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// A signed opinion: whose, which, how it counts, what it says.
RowLayout {
    id: row

    required property string title
    required property string detail
    required property string value
    required property int tone

    spacing: 12
    Accessible.role: Accessible.StaticText
    Accessible.name: value + ". " + detail + ". " + title
    Avatar {
        Layout.alignment: Qt.AlignTop
        implicitWidth: 32
        implicitHeight: 32
        address: row.title
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
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
