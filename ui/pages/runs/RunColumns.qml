import QtQuick

/// Widths of the table's columns; where it is narrow the progress stands under the name.
QtObject {
    required property real available

    readonly property bool narrow: available < 700
    readonly property int gap: narrow ? 12 : 16
    readonly property int edge: 8
    readonly property int stage: 110
    readonly property int progress: narrow ? 0 : 204
    readonly property int locked: 96
    readonly property int verb: 140
    readonly property int gaps: narrow ? 3 * gap : 4 * gap
    readonly property real name: Math.max(0, available - 2 * edge - gaps - stage - progress - locked - verb)
}
