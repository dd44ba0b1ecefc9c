pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// What each place did for one download, and why it is out.
ColumnLayout {
    id: table

    required property LineListModel sources
    required property string address
    required property string proof

    spacing: 6
    Label {
        Layout.fillWidth: true
        step: Label.Step.Mono
        color: Theme.muted
        text: table.address
        elide: Text.ElideMiddle
    }
    Label {
        Layout.fillWidth: true
        step: Label.Step.Small
        color: Theme.muted
        text: table.proof
    }
    Label {
        Layout.fillWidth: true
        visible: table.sources !== null && table.sources.count === 0
        step: Label.Step.Small
        color: Theme.muted
        text: qsTr("No place was asked yet.")
    }
    Repeater {
        model: table.sources
        delegate: RowLayout {
            id: line
            required property string title
            required property string detail
            required property string value
            required property bool chosen
            Layout.fillWidth: true
            spacing: 12
            Accessible.role: Accessible.Row
            Accessible.name: line.title + ". " + line.value + ". " + line.detail
            StatDot {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 6
                tone: line.chosen ? Chip.Tone.Good : Chip.Tone.Danger
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.SmallStrong
                    text: line.title
                    elide: Text.ElideMiddle
                }
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Small
                    color: line.chosen ? Theme.muted : Theme.red
                    text: line.value
                    wrapMode: Text.WordWrap
                }
            }
            Label {
                Layout.alignment: Qt.AlignTop
                step: Label.Step.Small
                color: Theme.muted
                text: line.detail
            }
        }
    }
}
