pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// RLC per day: what is certain, and above it what the network could still take back.
Card {
    id: card

    required property daysView view
    readonly property int count: view.texts.length

    component Legend: RowLayout {
        property alias color: dot.color
        property alias text: word.text
        spacing: 5
        Rectangle {
            id: dot
            implicitWidth: 9
            implicitHeight: 9
            radius: 2
        }
        Label {
            id: word
            step: Label.Step.Small
            color: Theme.muted
        }
    }

    name: qsTr("RLC per day")
    ColumnLayout {
        anchors.fill: parent
        spacing: 14
        RowLayout {
            spacing: 12
            Label {
                Layout.fillWidth: true
                step: Label.Step.Card
                text: card.name
            }
            Legend {
                color: Theme.brand
                text: qsTr("certified")
            }
            Legend {
                color: Theme.wheatArea
                text: qsTr("provisional")
            }
        }
        Label {
            Layout.fillWidth: true
            visible: card.view.summary === ""
            color: Theme.muted
            text: qsTr("Nothing was earned in these days.")
        }
        Item {
            id: area
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 110
            Layout.preferredHeight: 160
            visible: card.view.summary !== ""
            readonly property real gap: card.count > 60 ? 1 : card.count > 31 ? 2 : 4
            Accessible.role: Accessible.Graphic
            Accessible.name: card.view.summary
            Repeater {
                model: card.count
                delegate: Item {
                    id: day
                    required property int index
                    width: (area.width + area.gap) / card.count - area.gap
                    height: area.height
                    x: (LayoutMirroring.enabled ? card.count - 1 - index : index) * (width + area.gap)
                    HoverHandler {
                        id: hover
                    }
                    Tip {
                        shown: hover.hovered
                        text: card.view.texts[day.index] ?? ""
                    }
                    Rectangle {
                        id: sure
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: parent.height * (card.view.certified[day.index] ?? 0)
                        radius: Math.min(3, width / 3, height / 2)
                        color: Theme.brand
                        opacity: hover.hovered ? 1 : 0.78
                    }
                    Rectangle {
                        anchors.bottom: sure.top
                        width: parent.width
                        height: parent.height * (card.view.provisional[day.index] ?? 0)
                        radius: Math.min(3, width / 3, height / 2)
                        color: Theme.wheatArea
                    }
                }
            }
        }
    }
}
