import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What Fallow costs this computer now, and what it is made of.
Flickable {
    id: page

    required property AboutController about

    contentHeight: column.implicitHeight + 48
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("About")
    Component.onCompleted: about.read()

    ColumnLayout {
        id: column
        x: 28
        y: 20
        width: page.width - 56
        spacing: Theme.gap
        RowLayout {
            spacing: 14
            Mark {
                implicitWidth: 52
                implicitHeight: 52
            }
            ColumnLayout {
                spacing: 2
                Label {
                    step: Label.Step.Title
                    text: qsTr("About Fallow")
                    Accessible.role: Accessible.Heading
                }
                Label {
                    color: Theme.muted
                    text: qsTr("Version %1. Fields rest, computers need not.").arg(page.about.version)
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            text: page.about.mismatch
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Danger
            text: page.about.error
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.width < 560 ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            FigureList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                heading: qsTr("The background core now")
                lines: page.about.core
                empty: page.about.busy ? qsTr("Reading the figures") : qsTr("The background core does not answer, so there are no figures.")
            }
            FigureList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                heading: qsTr("This window and the icon now")
                lines: page.about.window
                empty: qsTr("This computer does not tell what a process uses.")
            }
        }
        Card {
            Layout.fillWidth: true
            name: qsTr("Licence")
            contentItem: ColumnLayout {
                spacing: 4
                Label {
                    step: Label.Step.Card
                    text: qsTr("Licence")
                    Accessible.role: Accessible.Heading
                }
                Label {
                    Layout.fillWidth: true
                    text: qsTr("Copyright the Fallow authors. Free software under the GNU General Public License, version 3 or any later one; it comes without any warranty.")
                    wrapMode: Text.WordWrap
                }
                Label {
                    Layout.fillWidth: true
                    step: Label.Step.Small
                    color: Theme.muted
                    text: qsTr("The whole text: %1").arg("/usr/share/common-licenses/GPL-3")
                    wrapMode: Text.WordWrap
                }
            }
        }
        FigureList {
            Layout.fillWidth: true
            heading: qsTr("Made with")
            lines: page.about.libraries
        }
    }
}
