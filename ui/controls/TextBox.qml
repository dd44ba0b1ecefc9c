import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// Several lines to type into.
ColumnLayout {
    id: box

    property string name
    property alias text: input.text
    property alias input: input
    property string placeholder
    property string problem
    property string note
    property bool mono: false
    signal edited
    /// Who accepts the event has made something of it; else it ends the line.
    signal enterPressed(var event)

    /// The text, which leaves the field at once: for secrets.
    function take() {
        const typed = input.text
        input.clear()
        return typed
    }

    spacing: 4
    Label {
        Layout.fillWidth: true
        step: Label.Step.SmallStrong
        color: Theme.muted
        text: box.name
        Accessible.ignored: true
    }
    T.TextArea {
        id: input
        Layout.fillWidth: true
        implicitHeight: Math.max(92, contentHeight + topPadding + bottomPadding)
        padding: 12
        wrapMode: TextEdit.WordWrap
        font: box.mono ? Theme.monoFont : Theme.bodyFont
        color: Theme.text
        selectionColor: Theme.brand
        selectedTextColor: Theme.brandInk
        selectByMouse: true
        textFormat: TextEdit.PlainText
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: box.name
        Accessible.description: box.problem !== "" ? box.problem : box.note
        onTextChanged: box.edited()
        /// Tab goes on; nobody types one into such a box.
        function leave(event) {
            const forward = event.key === Qt.Key_Tab
            nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
            event.accepted = true
        }
        Keys.priority: Keys.BeforeItem
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                box.enterPressed(event)
            else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                leave(event)
        }
        background: Rectangle {
            radius: Theme.radiusButton
            color: Theme.raised
            border.width: input.activeFocus ? 2 : 1
            border.color: box.problem !== "" ? Theme.red : input.activeFocus ? Theme.brand : Theme.line
        }
        Text {
            anchors.fill: parent
            anchors.margins: 12
            visible: input.text === "" && input.preeditText === ""
            horizontalAlignment: Text.AlignLeft
            text: box.placeholder
            wrapMode: Text.WordWrap
            font: input.font
            color: Theme.faint
            Accessible.ignored: true
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        step: Label.Step.Small
        color: box.problem !== "" ? Theme.red : Theme.muted
        text: box.problem !== "" ? box.problem : box.note
        wrapMode: Text.WordWrap
    }
}
