pragma ComponentBehavior: Bound

import QtQuick

/// A row of small bars, 0 to 1 each, the last one being the period that still runs.
Item {
    id: bars

    property list<real> values
    property string name

    implicitWidth: 200
    implicitHeight: 40
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    HoverHandler {
        id: hover
    }
    Tip {
        shown: hover.hovered
        text: bars.name
    }
    Row {
        anchors.fill: parent
        spacing: 4
        Repeater {
            model: bars.values.length
            Item {
                id: cell
                required property int index
                width: (bars.width - 4 * (bars.values.length - 1)) / bars.values.length
                height: bars.height
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Math.max(2, parent.height * bars.values[cell.index])
                    radius: Math.min(3, height / 2)
                    color: cell.index === bars.values.length - 1 ? Theme.wheatArea : Theme.brand
                    opacity: cell.index === bars.values.length - 1 ? 1 : 0.78
                }
            }
        }
    }
}
