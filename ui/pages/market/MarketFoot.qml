import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Where the entries come from.
Card {
    id: foot

    required property CatalogsController catalogs
    signal catalogsAsked

    name: qsTr("Catalogs")
    padding: 12
    leftPadding: Theme.pad
    rightPadding: 12
    contentItem: RowLayout {
        spacing: 8
        Label {
            step: Label.Step.Strong
            text: foot.catalogs.summary
        }
        Label {
            Layout.fillWidth: true
            step: Label.Step.Small
            color: Theme.muted
            text: foot.catalogs.line
        }
        Button {
            text: qsTr("Catalogs…")
            onClicked: foot.catalogsAsked()
        }
    }
}
