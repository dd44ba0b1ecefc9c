pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What the app is given: its fields or raw text, a dataset, how many tasks and how sure.
ColumnLayout {
    id: pane

    required property RunFormController form

    spacing: 12

    Repeater {
        model: pane.form.fields.used ? pane.form.fields.rows : null
        delegate: FieldRow {
            Layout.fillWidth: true
            onGiven: value => pane.form.fields.edit(name, value)
        }
    }
    RawInputs {
        Layout.fillWidth: true
        visible: !pane.form.fields.used
        form: pane.form
    }
    Button {
        visible: pane.form.fields.available
        small: true
        text: pane.form.fields.used ? qsTr("Write the arguments myself") : qsTr("Back to the fields")
        onClicked: pane.form.fields.used = !pane.form.fields.used
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
