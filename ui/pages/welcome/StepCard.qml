import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// A numbered step: what it is about, and at its end what can be done at once.
Card {
    id: card

    required property int number
    required property string heading
    property string note
    property alias actions: end.data
    default property alias more: below.data

    name: heading
    ColumnLayout {
        width: card.availableWidth
        spacing: 12
        RowLayout {
            Layout.fillWidth: true
            spacing: 16
            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: 42
                implicitHeight: 42
                radius: Theme.radiusCard
                color: Theme.brand
                Label {
                    anchors.centerIn: parent
                    step: Label.Step.Card
                    color: Theme.brandInk
                    text: card.number
                    Accessible.ignored: true
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Strong
                    text: card.heading
                    Accessible.role: Accessible.Heading
                }
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Small
                    color: Theme.muted
                    text: card.note
                    wrapMode: Text.WordWrap
                }
            }
            RowLayout {
                id: end
                spacing: 8
            }
        }
        ColumnLayout {
            id: below
            Layout.fillWidth: true
            visible: children.length > 0
            spacing: 10
        }
    }
}
