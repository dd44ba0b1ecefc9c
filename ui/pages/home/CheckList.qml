pragma ComponentBehavior: Bound

import QtQuick
import Fallow.Controls
import Fallow.Models

/// Conditions of work, one a line: what holds, what does not and what to do.
Column {
    id: list

    required property CheckListModel checks

    Repeater {
        model: list.checks
        delegate: Item {
            id: line
            required property string text
            required property bool holds
            required property string nextStep

            width: list.width
            height: words.height + 19
            Divider {
                width: parent.width
            }
            Icon {
                x: 6
                y: 10
                name: line.holds ? "check" : "warning"
                color: line.holds ? Theme.brand : Theme.wheat
            }
            Column {
                id: words
                x: 38
                y: 10
                width: line.width - x - 6
                Label {
                    width: parent.width
                    text: line.text
                    wrapMode: Text.WordWrap
                    Accessible.name: (line.holds ? qsTr("Fulfilled: %1") : qsTr("Missing: %1")).arg(line.text)
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    step: Label.Step.Small
                    color: Theme.muted
                    text: line.nextStep
                    wrapMode: Text.WordWrap
                }
            }
        }
    }
}
