import QtQuick
import QtQuick.Templates as T
import Fallow.Controls

/// An app, a dataset or a pool in the grid.
T.Control {
    id: card

    required property int index
    required property string name
    required property string summary
    required property string initials
    required property int hue
    required property string standing
    required property int tone
    required property string price
    required property string unit
    required property string spoken
    readonly property int gap: 8
    signal clicked

    focus: GridView.isCurrentItem // so that a screen reader says where the arrows lead
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.onPressAction: clicked()

    TapHandler {
        id: tap
        onTapped: card.clicked()
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: card.gap
            radius: Theme.radiusCard
            color: tap.pressed ? Theme.raised : Theme.surface
            border.width: 1
            border.color: card.hovered ? Theme.brand : Theme.line
            FocusRing {
                shown: card.activeFocus
                around: Theme.radiusCard
            }
        }
    }
    AppTile {
        id: tile
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: card.gap + Theme.pad
        anchors.topMargin: card.gap + Theme.pad
        implicitWidth: 42
        implicitHeight: 42
        initials: card.initials
        hue: card.hue
    }
    Label {
        id: title
        anchors.left: tile.right
        anchors.right: parent.right
        anchors.top: tile.top
        anchors.leftMargin: 12
        anchors.rightMargin: card.gap + Theme.pad
        anchors.topMargin: -1
        step: Label.Step.Strong
        text: card.name
        Accessible.ignored: true
    }
    Label {
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: title.bottom
        step: Label.Step.Small
        color: Theme.muted
        text: card.summary
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Chip {
        anchors.left: tile.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.gap + Theme.pad
        text: card.standing
        tone: card.tone
        Accessible.ignored: true
    }
    Row {
        anchors.right: title.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.gap + Theme.pad + 1
        spacing: 4
        Label {
            step: Label.Step.Strong
            text: card.price
            Accessible.ignored: true
        }
        Label {
            color: Theme.muted
            text: card.unit
            Accessible.ignored: true
        }
    }
}
