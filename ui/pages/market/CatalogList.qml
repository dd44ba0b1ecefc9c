pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The catalogs, each with what it has, how fresh it is, and what can be done.
ColumnLayout {
    id: list

    required property CatalogsController catalogs
    signal removeAsked(string id)

    spacing: 8
    Label {
        Layout.fillWidth: true
        visible: list.catalogs.list.count === 0
        color: Theme.muted
        text: list.catalogs.known ? qsTr("You have no catalog yet") : qsTr("Reading the list")
    }
    Repeater {
        model: list.catalogs.list
        delegate: Rectangle {
            id: row
            required property string catalogId
            required property string name
            required property string line
            required property string url
            required property string root
            required property string condition
            required property int tone
            required property string trouble
            required property bool updating
            required property string spoken
            Layout.fillWidth: true
            implicitHeight: column.implicitHeight + 24
            radius: Theme.radiusButton
            color: Theme.raised
            border.width: 1
            border.color: Theme.line
            Accessible.role: Accessible.Grouping
            Accessible.name: spoken
            ColumnLayout {
                id: column
                x: 12
                y: 12
                width: parent.width - 24
                spacing: 6
                RowLayout {
                    Layout.fillWidth: true
                    spacing: 8
                    Label {
                        Layout.fillWidth: true
                        step: Label.Step.Strong
                        text: row.name
                    }
                    Chip {
                        text: row.condition
                        tone: row.tone
                    }
                }
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Small
                    color: Theme.muted
                    text: row.line
                    wrapMode: Text.WordWrap
                }
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Mono
                    color: Theme.muted
                    text: row.url
                    elide: Text.ElideMiddle
                }
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Mono
                    color: Theme.muted
                    //: The hash of a catalog's first keys
                    text: qsTr("Keys: %1").arg(row.root)
                    elide: Text.ElideMiddle
                }
                Banner {
                    Layout.fillWidth: true
                    tone: row.tone
                    text: row.trouble
                }
                RowLayout {
                    Layout.alignment: Qt.AlignRight
                    spacing: 8
                    Button {
                        small: true
                        enabled: !list.catalogs.fetching && !row.updating
                        text: qsTr("Update")
                        Accessible.name: qsTr("Update %1").arg(row.name)
                        onClicked: list.catalogs.update(row.catalogId)
                    }
                    Button {
                        small: true
                        enabled: !list.catalogs.fetching && !row.updating
                        text: qsTr("Remove…")
                        Accessible.name: qsTr("Remove %1").arg(row.name)
                        onClicked: list.removeAsked(row.catalogId)
                    }
                }
            }
        }
    }
}
