pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Every network: which one is used, which of them are for practice.
Dialog {
    id: dialog

    required property NetworksController networks
    signal networkRequested(var network)
    signal addRequested

    function press(row) { rows.itemAt(row)?.clicked() }

    title: qsTr("Networks")
    wanted: 560
    onAboutToShow: networks.read()
    onClosed: networks.leave()

    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("Work, payments and history are of one network at a time. Your keys and accounts are the same on all of them.")
        wrapMode: Text.WordWrap
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 8
        Repeater {
            id: rows
            model: dialog.networks.list
            delegate: ListRow {
                required property var model
                Layout.fillWidth: true
                iconName: "globe"
                title: model.name
                detail: model.detail
                chip: model.chip
                tone: model.tone
                Accessible.name: model.spoken
                onClicked: dialog.networkRequested({ name: model.name, chip: model.chip, tone: model.tone, facts: model.facts,
                    money: model.money, real: model.isReal, inUse: model.inUse, removable: model.removable,
                    readOnly: model.readOnly })
            }
        }
    }
    Label {
        visible: dialog.networks.busy && dialog.networks.list.count === 0
        color: Theme.muted
        text: qsTr("Reading the list")
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.networks.error
    }
    actions: [
        Button {
            text: qsTr("Close")
            onClicked: dialog.close()
        },
        Button {
            kind: Button.Kind.Primary
            text: qsTr("Add a network")
            onClicked: dialog.addRequested()
        }
    ]
}
