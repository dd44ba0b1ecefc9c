pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// One network: what is known of it, and the way to use it or to take it out.
Dialog {
    id: dialog

    required property NetworksController networks
    /// name, chip, tone, facts, money, real, inUse, removable, readOnly
    property var network: ({})
    property bool removing: false

    title: network.name ?? ""
    closable: !networks.busy
    onAboutToShow: networks.dismissError()

    RowLayout {
        Layout.fillWidth: true
        spacing: 8
        Chip {
            text: dialog.network.money ?? ""
            tone: dialog.network.real ? Chip.Tone.Waiting : Chip.Tone.Info
        }
        Chip {
            visible: dialog.network.inUse || dialog.network.readOnly || false
            text: dialog.network.chip ?? ""
            tone: dialog.network.tone ?? Chip.Tone.Neutral
        }
        Item {
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 6
        Repeater {
            model: dialog.network.facts ?? []
            delegate: Label {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.network.readOnly ?? false
        tone: Chip.Tone.Info
        text: qsTr("This network is only to look at: nothing is sent there.")
    }
    Banner {
        Layout.fillWidth: true
        visible: !(dialog.network.inUse ?? false) && !dialog.removing
        text: dialog.network.real
            ? qsTr("When you use it, this computer leaves its pool, and what you pay and stake from then on is real money.")
            : qsTr("When you use it, this computer leaves its pool. What is paid there is worth nothing: it is for practice.")
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.removing
        text: qsTr("“%1” leaves the list. You can add it again.").arg(dialog.network.name ?? "")
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.networks.error
    }
    actions: [
        Button {
            visible: (dialog.network.removable ?? false) && !dialog.removing
            enabled: dialog.closable
            text: qsTr("Take out")
            onClicked: dialog.removing = true
        },
        Button {
            enabled: dialog.closable
            text: dialog.removing ? qsTr("Not now") : qsTr("Close")
            onClicked: dialog.removing ? dialog.removing = false : dialog.close()
        },
        Button {
            visible: dialog.removing
            kind: Button.Kind.Primary
            enabled: dialog.closable
            text: qsTr("Take out of the list")
            onClicked: dialog.networks.remove(dialog.network.name)
        },
        Button {
            visible: !(dialog.network.inUse ?? false) && !dialog.removing
            kind: Button.Kind.Primary
            enabled: dialog.closable
            text: dialog.networks.busy ? qsTr("Changing") : qsTr("Use this network")
            onClicked: dialog.networks.use(dialog.network.name)
        }
    ]
    Connections {
        target: dialog.networks
        function onUsed() { dialog.close() }
        function onRemoved() { dialog.close() }
    }
}
