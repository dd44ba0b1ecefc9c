import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Models

/// A block of a stranger's text, as plain text.
RowLayout {
    id: block

    required property int kind
    required property int level
    required property string mark
    required property string prose

    spacing: 8
    Label {
        Layout.alignment: Qt.AlignTop
        Layout.leftMargin: 14 * Math.max(0, block.level - 1)
        visible: block.kind === ProseListModel.Item
        color: Theme.muted
        text: block.mark
        Accessible.ignored: true
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: block.kind === ProseListModel.Heading ? 8 : 0
        step: block.kind === ProseListModel.Code ? Label.Step.Mono
            : block.kind !== ProseListModel.Heading ? Label.Step.Body
            : block.level === 1 ? Label.Step.Heading : Label.Step.Card
        text: block.prose
        wrapMode: Text.Wrap
        Accessible.role: block.kind === ProseListModel.Heading ? Accessible.Heading : Accessible.StaticText
    }
}
