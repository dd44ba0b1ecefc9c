pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The upper end of the history's card: title, search, filter, column heads.
Item {
    id: root

    required property HistoryController history
    required property ActivityColumns columns
    readonly property list<string> filters: [qsTr("All"), qsTr("Rewards"), qsTr("Sent"), qsTr("Received"), qsTr("Contract")]

    component Head: Label {
        step: Label.Step.Small
        color: Theme.muted
    }

    implicitHeight: 102
    clip: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Activity")

    Rectangle {
        width: parent.width
        height: parent.height + 2 * radius
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
    RowLayout {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.pad
        anchors.rightMargin: Theme.pad
        y: 12
        height: 38
        spacing: 10
        Label {
            Layout.fillWidth: true
            step: Label.Step.Card
            text: qsTr("Activity")
        }
        SearchField {
            Layout.preferredWidth: 190
            Layout.maximumWidth: 190
            input.implicitHeight: 32
            wanted: root.history.search
            onWantedEdited: text => root.history.search = text
        }
        ChoiceChip {
            name: qsTr("Show")
            choices: root.filters
            current: root.history.filter
            onChosen: index => root.history.filter = index
        }
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.pad + root.columns.edge
        y: 68
        spacing: root.columns.gap
        Head {
            width: root.columns.when
            text: qsTr("When")
        }
        Head {
            width: root.columns.what
            text: qsTr("What")
        }
        Head {
            width: root.columns.status
            text: qsTr("Status")
        }
        Head {
            width: root.columns.amount
            horizontalAlignment: Text.AlignRight
            text: qsTr("Amount")
        }
    }
    // The card goes on in the rows below.
    Rectangle {
        anchors.bottom: parent.bottom
        width: 1
        height: 4
        color: Theme.line
    }
}
