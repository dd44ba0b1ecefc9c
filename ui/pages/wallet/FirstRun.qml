import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// There is no wallet yet: three ways to one.
ColumnLayout {
    id: pane

    required property WalletController wallet
    signal createRequested
    signal restoreRequested
    signal watchRequested

    component Way: Card {
        id: way
        property string iconName
        property string heading
        property string sentence
        property string action
        property bool primary: false
        signal chosen
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        name: heading
        contentItem: ColumnLayout {
            spacing: 8
            Rectangle {
                implicitWidth: 40
                implicitHeight: 40
                radius: Theme.radiusCard
                color: Theme.brandSoft
                Icon {
                    anchors.centerIn: parent
                    name: way.iconName
                    color: Theme.brand
                }
            }
            Label {
                Layout.fillWidth: true
                Layout.topMargin: 4
                step: Label.Step.Card
                text: way.heading
                wrapMode: Text.WordWrap
            }
            Label {
                Layout.fillWidth: true
                color: Theme.muted
                text: way.sentence
                wrapMode: Text.WordWrap
            }
            Item {
                Layout.fillHeight: true
            }
            Button {
                Layout.topMargin: 8
                kind: way.primary ? Button.Kind.Primary : Button.Kind.Secondary
                text: way.action
                Accessible.description: way.sentence
                onClicked: way.chosen()
            }
        }
    }

    spacing: Theme.gap
    Label {
        Layout.fillWidth: true
        Layout.bottomMargin: 4
        color: Theme.muted
        text: qsTr("A wallet holds the keys to your RLC. They stay on this computer; nobody else has a copy, and nobody can bring them back for you.")
        wrapMode: Text.WordWrap
    }
    GridLayout {
        Layout.fillWidth: true
        columns: pane.width < 560 ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Way {
            iconName: "wallet"
            heading: qsTr("Create a wallet")
            sentence: pane.wallet.keyring
                ? qsTr("New keys, sealed by this computer's keyring. You write down twelve words before the first payout.")
                : qsTr("New keys, sealed by a password of yours. You write down twelve words before the first payout.")
            action: qsTr("Create")
            primary: true
            onChosen: pane.createRequested()
        }
        Way {
            iconName: "refresh"
            heading: qsTr("Restore from words")
            sentence: qsTr("You have 12 or 24 words on paper, from Fallow or from another wallet.")
            action: qsTr("Restore")
            onChosen: pane.restoreRequested()
        }
        Way {
            iconName: "eye"
            heading: qsTr("Watch only")
            sentence: qsTr("Your key stays elsewhere, on a hardware wallet for example. Earn to its address and see what arrives.")
            action: qsTr("Watch an address")
            onChosen: pane.watchRequested()
        }
    }
}
