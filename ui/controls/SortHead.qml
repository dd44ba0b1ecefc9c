import QtQuick
import QtQuick.Templates as T

/// The head of a column: a press sorts by it, the next one the other way round. An arrow says which.
T.AbstractButton {
    id: head

    property bool sorted: false
    property bool reversed: false
    property bool atEnd: false

    implicitHeight: 20
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: text
    //: What a screen reader adds to the head of a column
    Accessible.description: sorted ? (reversed ? qsTr("sorted the other way round") : qsTr("sorted by it")) : qsTr("press to sort")
    Keys.onReturnPressed: head.clicked()
    Keys.onEnterPressed: head.clicked()

    contentItem: Label {
        step: head.sorted ? Label.Step.SmallStrong : Label.Step.Small
        color: head.sorted || head.hovered ? Theme.text : Theme.muted
        horizontalAlignment: head.atEnd ? Text.AlignRight : Text.AlignLeft
        text: head.sorted ? head.text + (head.reversed ? " \u2191" : " \u2193") : head.text
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: FocusRing {
        shown: head.visualFocus
        around: Theme.radiusChip
    }
}
