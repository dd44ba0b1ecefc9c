pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What the app is given: arguments, a dataset, inputs, how many tasks and how sure.
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
    RowLayout {
        Layout.fillWidth: true
        spacing: 8
        visible: pane.form.dataset !== ""
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: qsTr("Dataset")
        }
        Label {
            step: Label.Step.Strong
            text: pane.form.datasetName
        }
        Button {
            small: true
            text: qsTr("Without it")
            Accessible.name: qsTr("Without the dataset %1").arg(pane.form.datasetName)
            onClicked: pane.form.takeDataset("", "")
        }
    }
    Field {
        id: words
        Layout.fillWidth: true
        visible: pane.form.dataset === ""
        name: qsTr("Dataset")
        placeholder: qsTr("none; search your catalogs")
        onEdited: text => pane.form.findDatasets(text)
        onAccepted: if (/^0x[0-9a-fA-F]{40}$/.test(text.trim())) pane.form.takeDataset(text.trim(), text.trim())
    }
    Repeater {
        model: pane.form.datasets
        delegate: ListRow {
            required property string key
            required title
            required detail
            Layout.fillWidth: true
            iconName: "download"
            onClicked: {
                words.text = ""
                pane.form.takeDataset(key, title)
            }
        }
    }
    TextBox {
        id: inputs
        Layout.fillWidth: true
        name: qsTr("Inputs, one address a line")
        input.implicitHeight: Math.max(58, input.contentHeight + 24)
        note: qsTr("The computers that run this fetch them. What is at such an address can be read by them.")
        problem: pane.form.inputsProblem
        mono: true
        text: pane.form.inputs
        onEdited: pane.form.inputs = text
        Connections {
            target: pane.form
            function onFormChanged() { if (inputs.text !== pane.form.inputs) inputs.text = pane.form.inputs }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 14
        Field {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            name: qsTr("Tasks")
            text: pane.form.volume
            input.inputMethodHints: Qt.ImhDigitsOnly
            input.validator: IntValidator { bottom: 1; top: 100 }
            onEdited: text => { if (text !== "") pane.form.volume = parseInt(text) }
        }
        Field {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            name: qsTr("Trust at least")
            placeholder: qsTr("all the pool gives")
            text: pane.form.trust > 0 ? pane.form.trust : ""
            input.inputMethodHints: Qt.ImhDigitsOnly
            input.validator: IntValidator { bottom: 0; top: 1000000 }
            onEdited: text => pane.form.trust = text === "" ? 0 : parseInt(text)
        }
    }
}
