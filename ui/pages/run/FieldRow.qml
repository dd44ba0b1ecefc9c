import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// One field of an app's form, as its kind wants it.
ColumnLayout {
    id: row

    required property string name
    required property string label
    required property int kind
    required property string value
    required property string placeholder
    required property string help
    required property var choices
    required property int choice
    required property bool ticked
    required property string problem
    readonly property bool typed: kind === FormFieldModel.Kind.Text || kind === FormFieldModel.Kind.Number || kind === FormFieldModel.Kind.File
    signal given(string value)

    spacing: 4
    Field {
        id: field
        Layout.fillWidth: true
        visible: row.typed
        name: row.label
        text: row.value
        placeholder: row.placeholder
        note: row.help
        problem: row.problem
        onEdited: text => row.given(text)
        DropArea {
            parent: field.input
            anchors.fill: parent
            enabled: row.kind === FormFieldModel.Kind.File
            onDropped: drop => { if (drop.hasUrls) { field.text = drop.urls[0]; row.given(field.text) } }
        }
    }
    Label {
        Layout.fillWidth: true
        visible: row.kind === FormFieldModel.Kind.Choice
        step: Label.Step.SmallStrong
        color: Theme.muted
        text: row.label
        Accessible.ignored: true
    }
    ChoiceChip {
        visible: row.kind === FormFieldModel.Kind.Choice
        name: row.label
        choices: row.choices
        current: row.choice
        onChosen: index => row.given(row.choices[index])
    }
    CheckBox {
        Layout.fillWidth: true
        visible: row.kind === FormFieldModel.Kind.Flag
        text: row.label
        checked: row.ticked
        onToggled: row.given(checked ? "true" : "false")
    }
    Label {
        Layout.fillWidth: true
        visible: !row.typed && text !== ""
        step: Label.Step.Small
        color: row.problem !== "" ? Theme.red : Theme.muted
        text: row.problem !== "" ? row.problem : row.help
        wrapMode: Text.WordWrap
    }
}
