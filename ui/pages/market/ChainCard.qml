pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What came of comparing an entry with the chain, field by field where they differ.
Card {
    id: card

    required property EntryController controller

    component Difference: ColumnLayout {
        id: difference
        required property string title
        required property string detail
        required property string value
        Layout.fillWidth: true
        spacing: 1
        Accessible.role: Accessible.StaticText
        Accessible.name: title + ". " + qsTr("Catalog: %1").arg(detail) + ". " + qsTr("Chain: %1").arg(value)
        Label {
            step: Label.Step.SmallStrong
            text: difference.title
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            color: Theme.muted
            text: qsTr("Catalog: %1").arg(difference.detail)
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Mono
            color: Theme.red
            text: qsTr("Chain: %1").arg(difference.value)
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
    }
    name: qsTr("The chain")
    contentItem: ColumnLayout {
        spacing: 9
        Label {
            Layout.fillWidth: true
            step: Label.Step.Card
            text: qsTr("The chain")
            Accessible.role: Accessible.Heading
        }
        Banner {
            Layout.fillWidth: true
            tone: card.controller.entry.chainTone
            text: card.controller.entry.chain
        }
        Repeater {
            model: card.controller.differences
            delegate: Difference {}
        }
    }
}
