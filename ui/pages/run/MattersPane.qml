pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What matters to the person: presets, and how much each criterion counts.
ColumnLayout {
    id: pane

    required property RunFormController form
    readonly property list<string> presets: [qsTr("Balanced"), qsTr("Cheapest"), qsTr("Fastest"), qsTr("Most trusted"), qsTr("Greenest")]

    spacing: 8
    Label {
        Layout.fillWidth: true
        step: Label.Step.SmallStrong
        color: Theme.muted
        text: qsTr("What matters to you")
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8
        Repeater {
            model: pane.presets
            delegate: ChipButton {
                required property string modelData
                required property int index
                text: modelData
                tone: pane.form.preset === index ? Chip.Tone.Good : Chip.Tone.Neutral
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: pane.form.preset === index
                onClicked: pane.form.preset = index
            }
        }
        Chip {
            visible: pane.form.preset > 4
            text: qsTr("Your own weights")
            tone: Chip.Tone.Good
        }
    }
    Repeater {
        model: pane.form.criteria
        delegate: RowLayout {
            id: line
            required property string modelData
            required property int index
            readonly property int weight: pane.form.weights[index]
            Layout.fillWidth: true
            spacing: 14
            Label {
                Layout.preferredWidth: 124
                color: Theme.muted
                text: line.modelData
                elide: Text.ElideRight
            }
            Slider {
                Layout.fillWidth: true
                name: line.modelData
                spoken: qsTr("%1 %").arg(line.weight)
                from: 0
                to: 100
                stepSize: 5
                value: line.weight
                onMoved: pane.form.setWeight(line.index, Math.round(value))
            }
            Label {
                Layout.preferredWidth: 40
                horizontalAlignment: Text.AlignRight
                step: Label.Step.Small
                color: Theme.muted
                text: qsTr("%1 %").arg(line.weight)
            }
        }
    }
}
