pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The words of a wallet, typed in one box: what is not in the list is marked where it stands and
/// named; the word under the cursor is completed by a press, or by Enter.
ColumnLayout {
    id: field

    property alias name: box.name
    property alias placeholder: box.placeholder
    property alias text: box.text
    property alias input: box.input
    /// What the core says of them.
    property string problem
    readonly property bool complete: entry.complete
    signal edited

    /// The text, which leaves the box at once.
    function take() {
        return box.take()
    }
    function takeWord(word) {
        entry.take(word)
        box.input.forceActiveFocus()
    }

    spacing: 8
    WordEntry {
        id: entry
        document: box.input.textDocument
        cursor: box.input.cursorPosition
        wrongColor: Theme.red
    }
    TextBox {
        id: box
        Layout.fillWidth: true
        problem: field.problem !== "" ? field.problem : entry.note
        note: entry.complete ? qsTr("All words are in the list, and their number is right.")
            : entry.count > 0 ? qsTr("%n word(s) so far, of 12 or 24.", "", entry.count) : ""
        onEdited: field.edited()
        onEnterPressed: event => {
            event.accepted = entry.completions.length > 0
            if (event.accepted)
                field.takeWord(entry.completions[0])
        }
    }
    Flow {
        Layout.fillWidth: true
        // The place is kept, so that nothing jumps while a person types.
        Layout.minimumHeight: 22
        visible: !entry.complete
        spacing: 6
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Words that fit")
        Repeater {
            model: entry.completions
            delegate: ChipButton {
                required property string modelData
                tone: Chip.Tone.Neutral
                text: modelData
                Accessible.name: qsTr("Complete to %1").arg(modelData)
                onClicked: field.takeWord(modelData)
            }
        }
    }
}
