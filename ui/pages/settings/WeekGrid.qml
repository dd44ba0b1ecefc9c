pragma ComponentBehavior: Bound

import QtQuick
import Fallow.Controls
import Fallow.Session

/// Seven days from midnight to midnight. The names stand in it: colour does not speak alone.
Item {
    id: grid

    required property HoursController hours
    readonly property int head: 18
    readonly property int line: 22
    readonly property int side: 44
    /// By model::Preset.
    readonly property list<color> grounds: [Theme.background, Theme.wheatSoft, Theme.brandSoft, Theme.brand, Theme.blueSoft]
    readonly property list<color> inks: [Theme.muted, Theme.wheat, Theme.brand, Theme.brandInk, Theme.blue]

    implicitHeight: head + 7 * line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The week")

    Repeater {
        model: [0, 6, 12, 18, 24]
        delegate: Label {
            required property int modelData
            x: grid.xOf(modelData / 24) - (modelData === 0 ? 0 : modelData === 24 ? width : width / 2)
            step: Label.Step.Small
            color: Theme.faint
            text: modelData
            Accessible.ignored: true
        }
    }
    Repeater {
        model: grid.hours.days
        delegate: Label {
            required property string modelData
            required property int index
            x: LayoutMirroring.enabled ? grid.width - width : 0
            y: grid.head + index * grid.line + 3
            step: Label.Step.Small
            color: Theme.muted
            text: modelData
            Accessible.ignored: true
        }
    }
    Repeater {
        model: grid.hours.runs
        delegate: Rectangle {
            id: run
            required property weekRun modelData
            x: Math.min(grid.xOf(modelData.from), grid.xOf(modelData.to))
            y: grid.head + modelData.day * grid.line + 1
            width: Math.max(2, (modelData.to - modelData.from) * (grid.width - grid.side) - 1)
            height: grid.line - 2
            radius: 4
            color: grid.grounds[modelData.preset]
            border.width: 1
            border.color: Theme.line
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.spoken
            Label {
                anchors.centerIn: parent
                visible: implicitWidth < parent.width - 8
                step: Label.Step.Small
                color: grid.inks[run.modelData.preset]
                text: run.modelData.name
                Accessible.ignored: true
            }
        }
    }
    function xOf(share) {
        const room = width - side
        return LayoutMirroring.enabled ? room * (1 - share) : side + room * share
    }
}
