import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// A network of one's own: said by the person, proved by its servers and its contract.
Dialog {
    id: dialog

    required property NetworksController networks

    title: qsTr("Add a network")
    wanted: 560
    onAboutToShow: networks.dismissError()
    onClosed: networks.leave()

    Segmented {
        id: money
        property bool practice: true
        enabled: !dialog.networks.busy
        name: qsTr("What its money is worth")
        choices: [qsTr("Practice: no real money"), qsTr("Real money")]
        current: practice ? 0 : 1
        onChosen: index => practice = index === 0
    }
    Field {
        id: name
        Layout.fillWidth: true
        enabled: !dialog.networks.busy
        name: qsTr("Name")
        maximumLength: 40
        input.focus: true
        onEdited: dialog.networks.dismissError()
    }
    Field {
        id: number
        Layout.fillWidth: true
        enabled: !dialog.networks.busy
        name: qsTr("Number of the network (chain id)")
        problem: dialog.networks.numberProblem(text)
        input.inputMethodHints: Qt.ImhDigitsOnly
        onEdited: dialog.networks.dismissError()
    }
    Field {
        id: hub
        Layout.fillWidth: true
        enabled: !dialog.networks.busy
        name: qsTr("Its iExec contract")
        placeholder: "0x…"
        mono: true
        problem: dialog.networks.hubProblem(text)
        onEdited: dialog.networks.dismissError()
    }
    TextBox {
        id: servers
        Layout.fillWidth: true
        enabled: !dialog.networks.busy
        name: qsTr("Addresses of its servers, one a line")
        placeholder: "https://…"
        mono: true
        note: money.practice ? qsTr("Two or more are safer: they must tell the same.")
                             : qsTr("https only. Two or more are safer: they must tell the same.")
        onEdited: dialog.networks.dismissError()
    }
    RowLayout {
        Layout.fillWidth: true
        visible: dialog.networks.busy
        spacing: 12
        ProgressBar {
            Layout.preferredWidth: 120
            name: qsTr("Asking the servers")
            indeterminate: dialog.networks.part < 0
            value: Math.max(0, dialog.networks.part)
        }
        Label {
            Layout.fillWidth: true
            color: Theme.muted
            text: dialog.networks.asking
            wrapMode: Text.WordWrap
        }
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.networks.error
    }
    actions: [
        Button {
            text: dialog.networks.adding ? qsTr("Cancel") : qsTr("Not now")
            onClicked: dialog.networks.adding ? dialog.networks.cancel() : dialog.close()
        },
        Button {
            kind: Button.Kind.Primary
            enabled: !dialog.networks.busy && name.text.trim() !== "" && number.text.trim() !== "" && number.problem === ""
                && hub.text.trim() !== "" && hub.problem === "" && servers.text.trim() !== ""
            text: dialog.networks.busy ? qsTr("Checking") : qsTr("Check and add")
            onClicked: dialog.networks.add(name.text, number.text, hub.text, servers.text, money.practice)
        }
    ]
    Connections {
        target: dialog.networks
        function onAdded() { dialog.close() }
    }
}
