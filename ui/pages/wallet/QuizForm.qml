pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// Five of the words, by their numbers.
ColumnLayout {
    id: quiz

    required property list<int> positions
    readonly property bool ready: filled === positions.length
    property int filled: 0

    /// The words, which leave the fields at once.
    function take() {
        const typed = []
        for (let i = 0; i < fields.count; ++i)
            typed.push(fields.itemAt(i).take())
        filled = 0
        return typed
    }
    function count() {
        let full = 0
        for (let i = 0; i < fields.count; ++i)
            full += fields.itemAt(i).text.trim() !== "" ? 1 : 0
        filled = full
    }

    spacing: 12
    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("Read these words from your paper and type them.")
        wrapMode: Text.WordWrap
    }
    GridLayout {
        Layout.fillWidth: true
        columns: quiz.width < 460 ? 1 : 2
        columnSpacing: 16
        rowSpacing: 10
        Repeater {
            id: fields
            model: quiz.positions
            delegate: Field {
                required property int modelData
                required property int index
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: qsTr("Word number %1").arg(modelData)
                input.focus: index === 0
                input.inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                onEdited: quiz.count()
            }
        }
    }
}
