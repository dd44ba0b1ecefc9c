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
    Segmented {
        name: qsTr("How much to give")
        choices: box.settings.presets
        current: box.settings.preset
        widest: Math.max(60, (box.width - 14) / 5)
        onChosen: index => box.settings.setPreset(index)
    }
    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: box.settings.presetNote
        wrapMode: Text.WordWrap
    }
}
