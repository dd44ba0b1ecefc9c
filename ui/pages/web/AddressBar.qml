import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Where the page truly is, and the way to others.
ColumnLayout {
    id: bar

    required property WebController web
    property alias input: field.input

    spacing: 6
    RowLayout {
        Layout.fillWidth: true
        spacing: 6
        IconButton {
            size: 34
            enabled: bar.web.canGoBack
            opacity: enabled ? 1 : 0.4
            iconName: "chevron-left"
            text: qsTr("Back")
            onClicked: bar.web.back()
        }
        IconButton {
            size: 34
            enabled: bar.web.canGoForward
            opacity: enabled ? 1 : 0.4
            iconName: "chevron-right"
            text: qsTr("Forward")
            onClicked: bar.web.forward()
        }
        IconButton {
            size: 34
            enabled: bar.web.open
            opacity: enabled ? 1 : 0.4
            iconName: bar.web.progress > 0 && bar.web.progress < 1 ? "close" : "refresh"
            text: bar.web.progress > 0 && bar.web.progress < 1 ? qsTr("Stop loading") : qsTr("Load again")
            onClicked: bar.web.progress > 0 && bar.web.progress < 1 ? bar.web.stop() : bar.web.reload()
        }
        Field {
            id: field
            Layout.fillWidth: true
            placeholder: qsTr("Address of a page: https://…")
            mono: true
            maximumLength: 2000
            onAccepted: bar.web.visit(text)
            input.onActiveFocusChanged: if (!input.activeFocus && bar.web.open) text = bar.web.address
        }
        Button {
            visible: !bar.web.open
            kind: Button.Kind.Primary
            enabled: field.text !== ""
            text: qsTr("Open")
            onClicked: bar.web.visit(field.text)
        }
        Button {
            visible: bar.web.open
            text: qsTr("Close the page")
            onClicked: bar.web.close()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: bar.web.open
        spacing: 8
        Chip {
            visible: text !== ""
            text: bar.web.standing
            tone: bar.web.standingTone
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            text: bar.web.site
            elide: Text.ElideLeft
            Accessible.name: qsTr("Site %1").arg(text)
        }
        Chip {
            visible: bar.web.connected
            text: qsTr("Knows your account")
            tone: Chip.Tone.Info
        }
        Button {
            visible: bar.web.connected
            small: true
            text: qsTr("Disconnect")
            onClicked: bar.web.disconnectSite(bar.web.site)
        }
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: bar.web.open && bar.web.progress > 0 && bar.web.progress < 1
        name: qsTr("Loading the page")
        value: bar.web.progress
    }
    Connections {
        target: bar.web
        function onChanged() { if (!field.input.activeFocus) field.text = bar.web.address }
    }
    Component.onCompleted: field.text = web.address
}
