pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Buying a run: from an app to what it locks, and the signature.
FocusScope {
    id: page

    required property RunFormController form
    /// The price stands beside the form where there is room.
    readonly property bool wide: width >= 760
    signal runsAsked

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Run an app")

    Connections {
        target: page.form
        function onBought() { page.runsAsked() }
    }
    Flickable {
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height + 44
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ColumnLayout {
            id: column
            x: 28
            y: 20
            width: page.width - 56
            spacing: 14
            RowLayout {
                Layout.fillWidth: true
                spacing: 14
                AppTile {
                    visible: page.form.app !== ""
                    implicitWidth: 48
                    implicitHeight: 48
                    initials: page.form.letters
                    hue: page.form.hue
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    Label {
                        Layout.fillWidth: true
                        step: Label.Step.Title
                        text: page.form.app !== "" ? page.form.name : qsTr("Run an app")
                        elide: Text.ElideRight
                        Accessible.role: Accessible.Heading
                    }
                    Label {
                        Layout.fillWidth: true
                        visible: text !== ""
                        color: Theme.muted
                        text: page.form.detail
                        elide: Text.ElideRight
                    }
                }
                Button {
                    visible: page.form.app !== ""
                    text: qsTr("Another app")
                    onClicked: page.form.begin("")
                }
                Button {
                    text: qsTr("My runs")
                    onClicked: page.runsAsked()
                }
            }
            Banner {
                Layout.fillWidth: true
                tone: Chip.Tone.Danger
                text: page.form.error
            }
            AppChooser {
                Layout.fillWidth: true
                visible: page.form.app === ""
                form: page.form
            }
            GridLayout {
                Layout.fillWidth: true
                visible: page.form.app !== ""
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Card {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    name: qsTr("What is run")
                    ColumnLayout {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        spacing: 18
                        RunForm {
                            Layout.fillWidth: true
                            form: page.form
                        }
                        MattersPane {
                            Layout.fillWidth: true
                            form: page.form
                        }
                        OffersTable {
                            Layout.fillWidth: true
                            form: page.form
                        }
                    }
                }
                PriceCard {
                    Layout.fillWidth: !page.wide
                    Layout.preferredWidth: 284
                    Layout.alignment: Qt.AlignTop
                    form: page.form
                }
            }
        }
    }
}
