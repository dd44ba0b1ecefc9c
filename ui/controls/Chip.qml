import QtQuick

/// A short state in a soft colour; the word carries the meaning, the colour repeats it.
Rectangle {
    id: chip

    enum Tone { Neutral, Good, Waiting, Danger, Info }
    property int tone: Chip.Tone.Neutral
    property string text
    readonly property list<color> inks: [Theme.muted, Theme.brand, Theme.wheat, Theme.red, Theme.blue]
    readonly property list<color> grounds: [Theme.background, Theme.brandSoft, Theme.wheatSoft, Theme.redSoft, Theme.blueSoft]

    implicitWidth: label.implicitWidth + 16
    implicitHeight: 22
    radius: Theme.radiusChip
    color: grounds[tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Label {
        id: label
        anchors.centerIn: parent
        step: Label.Step.SmallStrong
        text: chip.text
        color: chip.inks[chip.tone]
        Accessible.ignored: true
    }
}
