import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Is it working, why or why not, on what, what did it earn, what is at stake, what does it use.
Flickable {
    id: page

    required property HomeController home
    readonly property int side: width < 760 ? 236 : 300
    readonly property bool stacked: width < 620
    readonly property bool quiet: !home.working && !home.paused && home.now.count === 0

    contentWidth: width
    contentHeight: column.implicitHeight + 52
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: home.title

    ColumnLayout {
        id: column
        x: 28
        y: 24
        width: page.width - 56
        spacing: Theme.gap

        Item {
            Layout.fillWidth: true
            implicitHeight: 38
            Label {
                anchors.left: parent.left
                anchors.right: verbs.left
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                step: Label.Step.Title
                text: page.home.title
                Accessible.role: Accessible.Heading
            }
            Row {
                id: verbs
                anchors.right: parent.right
                spacing: 16
                SnoozeButton {
                    visible: page.home.canSnooze
                    enabled: !page.home.busy
                    home: page.home
                }
                Button {
                    visible: page.home.canPause
                    enabled: page.home.canAct && !page.home.busy
                    kind: Button.Kind.Primary
                    text: page.home.verb
                    onClicked: page.home.act()
                }
            }
        }
        NoticeCard {
            Layout.fillWidth: true
            visible: !page.home.live
            heading: ""
            sentence: page.home.sentence
            nextStep: page.home.nextStep
            action: qsTr("Try now")
            onActed: page.home.retry()
        }
        NoticeCard {
            Layout.fillWidth: true
            visible: page.home.error !== ""
            iconName: "warning"
            heading: qsTr("That did not work")
            sentence: page.home.error
            nextStep: ""
            action: qsTr("Close")
            onActed: page.home.dismissError()
        }
        GridLayout {
            visible: page.home.heard
            opacity: page.home.live ? 1 : 0.6
            columns: page.stacked ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            StateCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: page.home.live
                home: page.home
            }
            EarnedCard {
                Layout.fillWidth: page.stacked || !page.home.live
                Layout.fillHeight: true
                Layout.preferredWidth: page.side
                Layout.minimumHeight: 160
                view: page.home.earned
            }
            NowCard {
                Layout.fillWidth: true
                Layout.columnSpan: page.stacked ? 1 : 2
                visible: page.home.now.count > 0
                tasks: page.home.now
                summary: page.home.earned.tasks
            }
            ComputerCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: !page.quiet
                home: page.home
            }
            ReputationCard {
                Layout.fillWidth: page.stacked
                Layout.fillHeight: true
                Layout.preferredWidth: page.side
                visible: !page.quiet
                view: page.home.reputation
            }
        }
    }
}
