import QtQuick

/// Widths of the table's columns; as it narrows, use gives way first, then progress.
QtObject {
    required property real available

    readonly property int gap: 16
    readonly property int stage: 150
    readonly property int progress: available < 640 ? 150 : 194
    readonly property int use: available < 780 ? 0 : 160
    readonly property int reward: 96
}
