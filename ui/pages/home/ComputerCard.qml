import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What the tasks take of this computer.
Card {
    id: card

    required property HomeController home

    name: qsTr("This computer")
    contentItem: ColumnLayout {
        spacing: 14
        Label {
            step: Label.Step.Card
            text: card.name
        }
        GridLayout {
            Layout.fillWidth: true
            columns: card.availableWidth < 420 ? 1 : 2
            columnSpacing: 24
            rowSpacing: 14
            Meter {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: card.home.processor.known
                name: card.home.processor.name
                text: card.home.processor.text
                value: card.home.processor.share
            }
            Meter {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: card.home.memory.known
                name: card.home.memory.name
                text: card.home.memory.text
                value: card.home.memory.share
            }
            Meter {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: card.home.disk.known
                name: card.home.disk.name
                text: card.home.disk.text
                value: card.home.disk.share
            }
            Meter {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: card.home.download.known
                bounded: false
                name: card.home.download.name
                text: card.home.download.text
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
