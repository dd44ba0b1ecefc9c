import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// A page of the web, what it asks, and which sites are connected.
FocusScope {
    id: page

    required property WebController web
    required property WalletController wallet

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Web page")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.web.open ? 12 : 28
        anchors.topMargin: page.web.open ? 12 : 20
        spacing: 12
        Label {
            Layout.fillWidth: true
            visible: !page.web.open
            step: Label.Step.Title
            text: qsTr("Open a web page")
            Accessible.role: Accessible.Heading
        }
        AddressBar {
            id: bar
            Layout.fillWidth: true
            web: page.web
        }
        RowLayout {
            Layout.fillWidth: true
            visible: page.web.trouble !== ""
            spacing: 8
            Banner {
                Layout.fillWidth: true
                text: page.web.trouble
            }
            Button {
                visible: page.web.offered !== ""
                small: true
                text: qsTr("Go there")
                Accessible.name: qsTr("Go to %1").arg(page.web.offered)
                onClicked: page.web.visitOffered()
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close")
                onClicked: page.web.dismiss()
            }
        }
        NoticeCard {
            Layout.fillWidth: true
            visible: page.web.missing
            heading: qsTr("Pages cannot be shown on this computer yet")
            sentence: qsTr("The part that shows web pages is not installed.")
            nextStep: qsTr("Install the package qml6-module-qtwebengine and start Fallow again.")
        }
        StartPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.web.open
            web: page.web
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.web.open
            radius: Theme.radiusButton
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
            Loader {
                id: browser
                anchors.fill: parent
                anchors.margins: 1
                focus: true
                onStatusChanged: if (status === Loader.Error) page.web.setMissing()
            }
        }
    }
    Connections {
        target: page.web
        function onChanged() { page.follow() }
    }
    Component.onCompleted: follow()
    function follow() {
        if (!web.open)
            browser.source = ""
        else if (browser.status === Loader.Null && !web.missing)
            browser.setSource("BrowserHost.qml", { web: web })
    }
    // Made when it is asked for, gone when it closes: nothing of one request is left for the next.
    Connections {
        target: page.web.consent
        function onChanged() { page.ask() }
    }
    function ask() {
        if (web.consent.open && dialog.status === Loader.Null)
            dialog.setSource("ConsentDialog.qml", { web: web, wallet: wallet })
        else if (!web.consent.open)
            dialog.source = ""
    }
    Loader {
        id: dialog
        onLoaded: (item as Dialog).open()
    }
}
