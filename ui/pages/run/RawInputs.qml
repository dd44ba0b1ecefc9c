pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Arguments and inputs as text, for apps whose entry describes no fields and for those who know better.
ColumnLayout {
    id: pane

    required property RunFormController form

    spacing: 12
    Field {
        Layout.fillWidth: true
        name: qsTr("Arguments")
        placeholder: qsTr("as the app's own page describes them")
        mono: true
        text: pane.form.arguments
        onEdited: text => pane.form.arguments = text
    }
    TextBox {
        id: inputs
        Layout.fillWidth: true
        name: qsTr("Inputs, one a line")
        placeholder: qsTr("an address, or the path of a file here; files can be dropped")
        input.implicitHeight: Math.max(58, input.contentHeight + 24)
        note: qsTr("The computers that run this read them.")
        problem: pane.form.inputsProblem
        mono: true
        text: pane.form.inputs
        onEdited: pane.form.inputs = text
        Connections {
            target: pane.form
            function onFormChanged() { if (inputs.text !== pane.form.inputs) inputs.text = pane.form.inputs }
        }
        DropArea {
            parent: inputs.input
            anchors.fill: parent
            onDropped: drop => { for (const url of drop.urls) pane.form.addInput(url) }
        }
    }
}
