import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// One line to type into: what it is, the line, and what is wrong with it or worth knowing.
ColumnLayout {
    id: field

    property string name
    property alias text: input.text
    property string placeholder
    property string problem
    property string note
    readonly property string detail: problem !== "" ? problem : note
    property bool secret: false
    property bool mono: false
    property alias input: input
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    /// Follows the text in the same line: a unit, a button.
    default property alias tail: tailRow.data
    signal edited(string text)
    signal accepted

    /// The text, which leaves the field at once: for secrets.
    function take() {
        const typed = input.text
        input.clear()
        return typed
    }

    spacing: 4
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        step: Label.Step.SmallStrong
        color: Theme.muted
        text: field.name
        Accessible.ignored: true
    }
    T.TextField {
        id: input
        Layout.fillWidth: true
        implicitHeight: 40
        readonly property real tail: tailRow.width > 0 ? tailRow.width + 6 : 0
        leftPadding: 12 + (LayoutMirroring.enabled ? tail : 0)
        rightPadding: 12 + (LayoutMirroring.enabled ? 0 : tail)
        verticalAlignment: TextInput.AlignVCenter
        font: field.mono ? Theme.monoFont : Theme.bodyFont
        color: enabled ? Theme.text : Theme.faint
        placeholderText: field.placeholder
        placeholderTextColor: Theme.faint
        selectionColor: Theme.brand
        selectedTextColor: Theme.brandInk
        selectByMouse: true
        clip: true
        activeFocusOnTab: true
        echoMode: field.secret ? TextInput.Password : TextInput.Normal
        inputMethodHints: field.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone
        Accessible.role: Accessible.EditableText
        Accessible.name: field.name !== "" ? field.name : field.placeholder
        // Qt 6.4 gives a password field no name, so that nothing of it is read aloud: it is described instead.
        Accessible.description: !field.secret ? field.detail : field.detail === "" ? field.name : field.name + ". " + field.detail
        Accessible.passwordEdit: field.secret
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()
        background: Rectangle {
            radius: Theme.radiusButton
            color: input.readOnly ? Theme.background : Theme.raised
            border.width: input.activeFocus ? 2 : 1
            border.color: field.problem !== "" ? Theme.red : input.activeFocus ? Theme.brand : Theme.line
        }
        Text {
            anchors.fill: parent
            anchors.leftMargin: 12 // mirrored with the anchors, as paddings are not
            anchors.rightMargin: 12 + input.tail
            visible: input.text === "" && input.preeditText === ""
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            text: field.placeholder
            font: input.font
            color: Theme.faint
            Accessible.ignored: true
        }
        Row {
            id: tailRow
            anchors.right: parent.right
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        step: Label.Step.Small
        color: field.problem !== "" ? Theme.red : Theme.muted
        text: field.detail
        wrapMode: Text.WordWrap
    }
}
