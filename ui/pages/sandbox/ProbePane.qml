pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What the sandbox needs of this computer: is it there, why or why not, and what to do.
ColumnLayout {
    id: pane

    required property SandboxController sandbox
    signal xrayAsked

    spacing: 10

    RowLayout {
        Layout.fillWidth: true
        spacing: 12
        Label {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("What the sandbox needs of this computer, tried and not guessed.")
            wrapMode: Text.WordWrap
        }
        Button {
            text: qsTr("Look again")
            enabled: !pane.sandbox.busy
            onClicked: pane.sandbox.tryAgain()
        }
        Button {
            text: qsTr("X-ray…")
            onClicked: pane.xrayAsked()
        }
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: pane.sandbox.error
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Info
        text: pane.sandbox.busy && !pane.sandbox.known ? qsTr("Everything is being tried.") : ""
    }
    Banner {
        Layout.fillWidth: true
        tone: pane.sandbox.canRun ? Chip.Tone.Good : Chip.Tone.Danger
        text: pane.sandbox.sentence
    }
    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.sandbox.features
        delegate: FeatureRow {
            width: ListView.view.width
        }
    }
}
