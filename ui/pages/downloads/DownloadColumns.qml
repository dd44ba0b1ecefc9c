import QtQuick

/// Widths of the table's columns; as it narrows, the rate gives way first, then progress.
QtObject {
    required property real available

    readonly property int gap: 16
    readonly property int edge: 8
    readonly property int stage: 124
    readonly property int progress: available < 640 ? 170 : 240
    readonly property int rate: available < 640 ? 0 : 88
    readonly property int verb: 28
    readonly property int gaps: rate > 0 ? 4 * gap : 3 * gap
    readonly property real name: Math.max(0, available - 2 * edge - gaps - stage - progress - rate - verb)
}
