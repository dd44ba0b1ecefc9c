import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// One stream of a log, its end in sight.
ColumnLayout {
    id: stream

    required property string name
    required property string text

    spacing: 4

    Label {
        step: Label.Step.Small
        color: Theme.muted
        text: stream.name
        Accessible.ignored: true
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Math.min(260, words.contentHeight + 20)
        radius: Theme.radiusChip
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
        Flickable {
            id: view
            anchors.fill: parent
            anchors.margins: 10
            contentWidth: width
            contentHeight: words.contentHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            onContentHeightChanged: contentY = Math.max(0, contentHeight - height)
            TextEdit {
                id: words
                width: view.width
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.WrapAnywhere
                color: Theme.text
                selectionColor: Theme.brand
                selectedTextColor: Theme.brandInk
                font: Theme.monoFont
                text: stream.text
                LayoutMirroring.enabled: false
                Accessible.role: Accessible.EditableText
                Accessible.name: stream.name
                Accessible.readOnly: true
            }
        }
        FocusRing {
            shown: words.activeFocus
            around: Theme.radiusChip
        }
    }
}
