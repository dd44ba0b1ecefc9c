pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// Conditions of work, one a line: what holds, what does not and what to do.
ColumnLayout {
    id: list

    required property CheckListModel checks

    spacing: 0
    Repeater {
        model: list.checks
        delegate: ColumnLayout {
            id: line
            required property string text
            required property bool holds
            required property string nextStep

            Layout.fillWidth: true
            spacing: 0
            Divider {
                Layout.fillWidth: true
            }
            RowLayout {
                Layout.topMargin: 9
                Layout.bottomMargin: 9
                Layout.leftMargin: 6
                spacing: 12
                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: line.holds ? "check" : "warning"
                    color: line.holds ? Theme.brand : Theme.wheat
                }
                ColumnLayout {
                    spacing: 0
                    Label {
                        Layout.fillWidth: true
                        text: line.text
                        wrapMode: Text.WordWrap
                        Accessible.name: (line.holds ? qsTr("Fulfilled: %1") : qsTr("Missing: %1")).arg(line.text)
                    }
                    Label {
                        Layout.fillWidth: true
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
}
