pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// How much to give: one of the presets, and what it means.
ColumnLayout {
    id: box

    required property SettingsController settings

    spacing: 10
    Label {
        step: Label.Step.Card
        text: qsTr("How much to give")
        Accessible.role: Accessible.Heading
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: box.width >= 560 ? 5 : 3
        columnSpacing: 8
        rowSpacing: 8
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("How much to give")
        Repeater {
            model: box.settings.presets
            delegate: PresetChoice {
                required property string modelData
                required property int index
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: modelData
                fact: box.settings.presetFacts[index]
                current: box.settings.preset === index
                onClicked: box.settings.setPreset(index)
            }
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: box.settings.presetNote
        wrapMode: Text.WordWrap
    }
}
