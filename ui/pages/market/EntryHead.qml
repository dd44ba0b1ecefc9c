import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What it is called, whose it is, and what curators think of it.
RowLayout {
    id: head

    required property entryView entry
    signal goneBack
    signal runAsked

    spacing: 14
    IconButton {
        size: 32
        focus: true
        iconName: LayoutMirroring.enabled ? "chevron-right" : "chevron-left"
        text: qsTr("Back to what was found")
        onClicked: head.goneBack()
    }
    AppTile {
        implicitWidth: 56
        implicitHeight: 56
        radius: Theme.radiusCard
        initials: head.entry.initials
        hue: head.entry.hue
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        Label {
            Layout.fillWidth: true
            step: Label.Step.Title
            text: head.entry.name
            Accessible.role: Accessible.Heading
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8
            Label {
                color: Theme.muted
                text: head.entry.line
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth + 1
            }
            Chip {
                text: head.entry.standing
                tone: head.entry.tone
            }
            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 0
            }
        }
    }
    ColumnLayout {
        visible: head.entry.price !== ""
        spacing: 0
        Label {
            Layout.alignment: Qt.AlignRight
            step: Label.Step.Heading
            text: head.entry.price
        }
        Label {
            Layout.alignment: Qt.AlignRight
            step: Label.Step.Small
            color: Theme.muted
            text: qsTr("cheapest offer")
        }
    }
    Button {
        visible: head.entry.isApp && head.entry.runnable
        kind: Button.Kind.Primary
        text: qsTr("Run…")
        onClicked: head.runAsked()
    }
}
