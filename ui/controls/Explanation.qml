pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// What a signature would do, in sentences, and what is unusual about it.
ColumnLayout {
    id: told

    required property string headline
    /// Sentences.
    required property var effects
    required property var warnings

    spacing: 12
    Label {
        Layout.fillWidth: true
        step: Label.Step.Card
        text: told.headline
        wrapMode: Text.Wrap
    }
    Repeater {
        model: told.effects
        delegate: RowLayout {
            id: effect
            required property string modelData
            Layout.fillWidth: true
            spacing: 10
            Icon {
                Layout.alignment: Qt.AlignTop
                name: "chevron-right"
                rotation: Application.layoutDirection === Qt.RightToLeft ? 180 : 0
                color: Theme.brand
            }
            Label {
                Layout.fillWidth: true
                text: effect.modelData
                wrapMode: Text.Wrap
            }
        }
    }
    Repeater {
        model: told.warnings
        delegate: Banner {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
        }
    }
}
