pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// One choice of a few, all in sight. Arrow keys move, Tab leaves.
Rectangle {
    id: bar

    property string name
    /// Texts.
    property var choices: []
    property int current: 0
    /// Pixels that one choice may take; longer words are cut.
    property real widest: 1000
    signal chosen(int index)

    implicitWidth: row.implicitWidth + 6
    implicitHeight: 38
    radius: Theme.radiusButton
    color: Theme.background
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 2
        Repeater {
            id: parts
            model: bar.choices
            delegate: T.AbstractButton {
                id: part
                required property string modelData
                required property int index
                readonly property bool current: bar.current === index

                implicitWidth: Math.min(bar.widest, implicitContentWidth + 26)
                implicitHeight: 32
                text: modelData
                checked: current
                focusPolicy: current ? Qt.StrongFocus : Qt.ClickFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: bar.chosen(index)
                Keys.onRightPressed: bar.move(1)
                Keys.onLeftPressed: bar.move(-1)
                leftPadding: 13
                rightPadding: 13
                contentItem: Label {
                    step: Label.Step.SmallStrong
                    horizontalAlignment: Text.AlignHCenter
                    text: part.text
                    color: part.current ? Theme.text : Theme.muted
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radiusChip
                    color: part.current ? Theme.surface : "transparent"
                    border.width: part.current ? 1 : 0
                    border.color: Theme.line
                    FocusRing {
                        shown: part.visualFocus
                        around: Theme.radiusChip
                    }
                }
            }
        }
    }
    function move(step) {
        const next = Math.max(0, Math.min(choices.length - 1, current + (LayoutMirroring.enabled ? -step : step)))
        parts.itemAt(next)?.forceActiveFocus(Qt.TabFocusReason) // first: Tab may not pass by what has the focus
        chosen(next)
    }
}
