pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The sites that may know an account, each with the way to end that.
Card {
    id: card

    required property WebController web

    name: qsTr("Connected sites")
    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 10
        Label {
            Layout.fillWidth: true
            step: Label.Step.Card
            text: qsTr("Connected sites")
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            color: Theme.muted
            text: card.web.sites.count === 0 ? qsTr("No site knows your account.")
                : qsTr("They know the address of your account and may ask you to sign. They can do nothing without you.")
            wrapMode: Text.WordWrap
        }
        ListView {
            id: list
            Layout.fillWidth: true
            implicitHeight: Math.min(contentHeight, 320)
            visible: count > 0
            clip: true
            spacing: 8
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: false
            model: card.web.sites
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Connected sites")
            delegate: Rectangle {
                id: row
                required property string origin
                required property string detail
                width: ListView.view.width
                height: 56
                radius: Theme.radiusButton
                color: Theme.raised
                border.width: 1
                border.color: Theme.line
                Accessible.role: Accessible.ListItem
                Accessible.name: origin + ". " + detail
                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: 12
                    anchors.rightMargin: 10
                    spacing: 10
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 1
                        Label {
                            Layout.fillWidth: true
                            step: Label.Step.Mono
                            text: row.origin
                            elide: Text.ElideMiddle
                            Accessible.ignored: true
                        }
                        Label {
                            Layout.fillWidth: true
                            step: Label.Step.Small
                            color: Theme.muted
                            text: row.detail
                            elide: Text.ElideRight
                            Accessible.ignored: true
                        }
                    }
                    Button {
                        small: true
                        text: qsTr("Open")
                        Accessible.name: qsTr("Open %1").arg(row.origin)
                        onClicked: card.web.visit(row.origin)
                    }
                    Button {
                        small: true
                        text: qsTr("Disconnect")
                        Accessible.name: qsTr("Disconnect %1").arg(row.origin)
                        onClicked: card.web.disconnectSite(row.origin)
                    }
                }
            }
        }
    }
}
