import QtQuick

/// The colour of a state, always beside its word.
Rectangle {
    property int tone: Chip.Tone.Good
    readonly property list<color> inks: [Theme.faint, Theme.brand, Theme.wheatArea, Theme.red, Theme.blue]

    implicitWidth: 8
    implicitHeight: 8
    radius: width / 2
    color: inks[tone]
    Accessible.ignored: true
}
