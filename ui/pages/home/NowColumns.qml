import QtQuick

/// Widths of the table's columns; as it narrows, use gives way first, then the tile, then progress.
QtObject {
    required property real available

    readonly property int gap: 16
    readonly property int edge: 8
    readonly property bool tile: available >= 640
    readonly property int stage: 144
    readonly property int progress: available < 640 ? 150 : 194
    readonly property int use: available < 780 ? 0 : 150
    readonly property int reward: available < 640 ? 84 : 96
    readonly property int gaps: use > 0 ? 4 * gap : 3 * gap
    readonly property real name: Math.max(0, available - 2 * edge - gaps - stage - progress - use - reward)
}
