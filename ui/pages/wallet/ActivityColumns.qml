import QtQuick

/// Widths of the history's columns; as it narrows, the status gives its detail first, then the time
/// its room.
QtObject {
    required property real available

    readonly property bool narrow: available < 760
    readonly property int gap: narrow ? 12 : 16
    readonly property int edge: 8
    readonly property int when: narrow ? 112 : 130
    readonly property int status: narrow ? 104 : 270
    readonly property int amount: narrow ? 128 : 150
    readonly property real what: Math.max(0, available - 2 * edge - 3 * gap - when - status - amount)
}
