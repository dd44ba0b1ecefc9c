import QtQuick

/// How much of an allowance is used: name, words, bar.
Column {
    id: meter

    property string name
    property string text
    property real value: 0
    /// False where there is no whole to be a share of: words only.
    property bool bounded: true

    spacing: 8
    Item {
        width: parent.width
        height: 20
        Label {
            anchors.left: parent.left
            text: meter.name
        }
        Label {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            step: Label.Step.Small
            color: Theme.muted
            text: meter.text
        }
    }
    ProgressBar {
        visible: meter.bounded
        width: parent.width
        name: meter.name + ": " + meter.text
        value: meter.value
    }
}
