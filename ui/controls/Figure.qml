pragma ComponentBehavior: Bound

import QtQuick

/// A number whose digits are equally wide, so that it does not dance while it counts.
/// Qt 6.4 cannot ask a font for its tabular figures, so each digit gets a cell of its own.
Item {
    id: root

    property string text
    property color color: Theme.text
    property font font: Theme.strongFont

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    baselineOffset: metrics.ascent
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    FontMetrics {
        id: metrics
        font: root.font
    }
    Row {
        id: row
        anchors.right: parent.right
        // A number reads from left to right in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Repeater {
            model: root.text.split("")
            Text {
                required property string modelData
                text: modelData
                color: root.color
                font: root.font
                width: modelData >= "0" && modelData <= "9" ? metrics.advanceWidth("0") : implicitWidth
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
