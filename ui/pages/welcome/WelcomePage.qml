pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Wallet, how much, where the work comes from, and go.
Flickable {
    id: page

    required property WelcomeController welcome
    /// "create", "restore", "watch" or "" to open it: a dialog of the Wallet page.
    signal walletAsked(string dialog)
    signal finished
    readonly property int step: welcome.walletStep
    readonly property bool hasWallet: step === WelcomeController.Made || step === WelcomeController.WatchOnly
    readonly property bool hasNone: step === WelcomeController.CanCreate || step === WelcomeController.NeedsPassword

    contentHeight: column.implicitHeight + 72
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Welcome")
    Component.onCompleted: welcome.read()

    ColumnLayout {
        id: column
        x: (page.width - width) / 2
        y: 36
        width: Math.min(704, page.width - 56)
        spacing: Theme.gap
        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: 4
            spacing: 14
            Mark {
                implicitWidth: 52
                implicitHeight: 52
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Label {
                    step: Label.Step.Title
                    text: qsTr("Welcome to Fallow")
                    Accessible.role: Accessible.Heading
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: qsTr("Put this computer to work when you are not using it, and be paid for it.")
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
            }
        }
        StepCard {
            Layout.fillWidth: true
            number: 1
            heading: qsTr("Your wallet")
            note: page.welcome.walletNote
            actions: [
                Chip {
                    visible: page.hasWallet
                    tone: Chip.Tone.Good
                    text: page.step === WelcomeController.Made ? qsTr("Created") : qsTr("Watch only")
                },
                Button {
                    visible: page.hasNone
                    text: qsTr("Restore…")
                    onClicked: page.walletAsked("restore")
                },
                Button {
                    visible: page.hasNone
                    text: qsTr("Watch…")
                    onClicked: page.walletAsked("watch")
                },
                Button {
                    visible: page.hasNone
                    kind: Button.Kind.Primary
                    text: page.step === WelcomeController.CanCreate ? qsTr("Create") : qsTr("Create…")
                    onClicked: page.step === WelcomeController.CanCreate ? page.welcome.createWallet() : page.walletAsked("create")
                },
                Button {
                    visible: page.step === WelcomeController.Locked
                    kind: Button.Kind.Primary
                    text: qsTr("Open the wallet")
                    onClicked: page.walletAsked("")
                }
            ]
        }
        StepCard {
            Layout.fillWidth: true
            number: 2
            heading: qsTr("How much to give")
            note: (page.welcome.computer + " " + qsTr("You can change it at any time; touching the keyboard pauses it in Light and Balanced.")).trim()
            RowLayout {
                Layout.fillWidth: true
                spacing: 12
                Repeater {
                    model: page.welcome.presets
                    delegate: PresetCard {
                        required property string modelData
                        required property int index
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        text: modelData
                        note: page.welcome.presetNotes[index]
                        fact: page.welcome.presetFacts[index]
                        current: page.welcome.preset === index
                        onClicked: page.welcome.preset = index
                    }
                }
            }
        }
        StepCard {
            Layout.fillWidth: true
            number: 3
            heading: qsTr("Where the work comes from")
            note: page.welcome.typesPool ? qsTr("Apps run in a sandbox: no network, none of your files. Whoever runs a pool tells its server and its address.")
                : qsTr("Apps run in a sandbox: no network, none of your files.")
            Segmented {
                name: qsTr("Network")
                choices: page.welcome.networks
                current: page.welcome.network
                widest: Math.max(60, (column.width - 50) / Math.max(1, page.welcome.networks.length))
                onChosen: index => page.welcome.network = index
            }
            Label {
                step: Label.Step.Small
                color: page.welcome.realMoney ? Theme.wheat : Theme.muted
                text: page.welcome.money
            }
            Segmented {
                visible: page.welcome.pools.length > 0
                name: qsTr("Pool")
                choices: page.welcome.pools
                current: page.welcome.pool
                widest: Math.max(60, (column.width - 50) / Math.max(1, page.welcome.pools.length))
                onChosen: index => page.welcome.pool = index
            }
            RowLayout {
                Layout.fillWidth: true
                visible: page.welcome.typesPool
                spacing: 12
                Field {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    name: qsTr("Server of the pool")
                    placeholder: "https://…"
                    text: page.welcome.poolUrl
                    onEdited: text => page.welcome.poolUrl = text
                }
                Field {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    name: qsTr("Address of the pool")
                    placeholder: "0x…"
                    text: page.welcome.poolAddress
                    onEdited: text => page.welcome.poolAddress = text
                }
            }
            Banner {
                Layout.fillWidth: true
                text: page.welcome.poolProblem
            }
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Danger
            text: page.welcome.error
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 10
            Label {
                Layout.fillWidth: true
                step: Label.Step.Small
                color: Theme.muted
                text: page.welcome.doing !== "" ? page.welcome.doing
                    : page.welcome.missing === page.welcome.poolProblem ? "" : page.welcome.missing
                wrapMode: Text.WordWrap
            }
            Button {
                text: qsTr("Look around first")
                onClicked: page.finished()
            }
            Button {
                kind: Button.Kind.Primary
                enabled: page.welcome.missing === "" && !page.welcome.busy
                text: page.welcome.doing !== "" ? qsTr("Starting") : qsTr("Start contributing")
                onClicked: page.welcome.start()
            }
        }
    }
    Connections {
        target: page.welcome
        function onStarted() { page.finished() }
    }
}
