pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The pages.
Rectangle {
    id: bar

    required property HomeController home
    required property string page
    signal chosen(string page)
    /// In the smallest windows everything is closer together.
    readonly property bool tight: height < 640

    implicitWidth: 212
    color: Theme.raised

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 13
        anchors.topMargin: bar.tight ? 14 : 21
        anchors.bottomMargin: bar.tight ? 10 : 20
        spacing: 2
        RowLayout {
            Layout.leftMargin: 10
            Layout.bottomMargin: bar.tight ? 8 : 18
            spacing: 10
            Mark {}
            Label {
                step: Label.Step.Brand
                text: "Fallow"
            }
        }
        Repeater {
            model: [
                { page: "home", text: qsTr("Home"), iconName: "home" },
                { page: "work", text: qsTr("Work"), iconName: "work" },
                { page: "downloads", text: qsTr("Downloads"), iconName: "download" },
                { page: "earnings", text: qsTr("Earnings"), iconName: "earnings" },
                { page: "wallet", text: qsTr("Wallet"), iconName: "wallet" },
                { page: "market", text: qsTr("Marketplace"), iconName: "market" },
                { page: "runs", text: qsTr("My runs"), iconName: "runs" },
                { page: "governance", text: qsTr("Governance"), iconName: "governance" },
                { page: "settings", text: qsTr("Settings"), iconName: "settings" }
            ]
            delegate: NavItem {
                required property var modelData
                Layout.fillWidth: true
                text: modelData.text
                iconName: modelData.iconName
                current: bar.page === modelData.page || bar.page === "run" && modelData.page === "runs" || bar.page === "web" && modelData.page === "market"
                onClicked: bar.chosen(modelData.page)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        NavItem {
            Layout.fillWidth: true
            Layout.bottomMargin: bar.tight ? 2 : 8
            text: qsTr("About")
            iconName: "info"
            current: bar.page === "about"
            onClicked: bar.chosen("about")
        }
        NetworkBox {
            Layout.fillWidth: true
            visible: bar.home.heard
            opacity: bar.home.live ? 1 : 0.6
            view: bar.home.network
        }
    }
}
