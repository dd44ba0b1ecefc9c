pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Apps, datasets and pools of the catalogs; one of them in full.
FocusScope {
    id: page

    required property MarketController market
    signal runAsked(string app)
    signal webAsked
    readonly property bool detailed: market.entry.entry.known
    /// For pictures: "catalogs", "add-catalog" or "remove-catalog".
    property string shown

    onVisibleChanged: if (visible) market.open()
    Component.onCompleted: if (visible) market.open()
    onShownChanged: if (shown.endsWith("catalogs") || shown.endsWith("-catalog")) openCatalogs(shown)
    Keys.onEscapePressed: event => {
        event.accepted = detailed
        market.entry.close()
    }

    function openCatalogs(step) {
        dialog.setSource("CatalogsDialog.qml", { catalogs: market.catalogs, step: step })
    }
    Shortcut {
        enabled: page.visible
        sequence: "Ctrl+F"
        onActivated: {
            page.market.entry.close()
            search.input.forceActiveFocus(Qt.ShortcutFocusReason)
        }
    }
    Connections {
        target: page.market
        function onShown() { pane.forceActiveFocus() }
    }
    onDetailedChanged: if (!detailed && visible) grid.forceActiveFocus()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 28
        anchors.topMargin: 20
        anchors.bottomMargin: 24
        visible: !page.detailed
        spacing: 12
        RowLayout {
            Layout.fillWidth: true
            spacing: 12
            Label {
                Layout.fillWidth: true
                step: Label.Step.Title
                text: qsTr("Marketplace")
                Accessible.role: Accessible.Heading
            }
            SearchField {
                id: search
                Layout.preferredWidth: 330
                Layout.maximumWidth: 330
                placeholder: page.market.placeholder
                maximumLength: 200
                wanted: page.market.search
                onWantedEdited: text => page.market.search = text
                Keys.onDownPressed: grid.forceActiveFocus(Qt.TabFocusReason)
            }
            Button {
                text: qsTr("Open a web page")
                onClicked: page.webAsked()
            }
        }
        MarketFilters {
            Layout.fillWidth: true
            market: page.market
        }
        Banner {
            Layout.fillWidth: true
            text: page.market.away
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Danger
            text: page.market.error
        }
        Banner {
            Layout.fillWidth: true
            text: page.market.catalogs.trouble
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            step: Label.Step.Small
            color: Theme.muted
            text: page.market.note
            wrapMode: Text.WordWrap
        }
        EmptyState {
            Layout.fillWidth: true
            visible: page.market.face === MarketController.NoCatalog
            heading: qsTr("You have no catalog yet")
            sentence: qsTr("A catalog is a list of apps, datasets and pools that curators reviewed and signed. Add one by its address and the fingerprint of its keys.")
            action: qsTr("Add a catalog…")
            onActed: page.openCatalogs("add-catalog")
        }
        EmptyState {
            Layout.fillWidth: true
            visible: page.market.face === MarketController.NothingFits
            heading: qsTr("Nothing found")
            sentence: qsTr("Nothing in your catalogs is what you typed and chose.")
            action: qsTr("Clear the filters")
            onActed: page.market.clearFilters()
        }
        Label {
            visible: page.market.face === MarketController.Waiting && page.market.away === "" && page.market.error === ""
            color: Theme.muted
            text: qsTr("Reading the catalogs")
        }
        EntryGrid {
            id: grid
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: -gap
            Layout.bottomMargin: 0
            Layout.preferredHeight: contentHeight
            Layout.maximumHeight: contentHeight
            visible: page.market.face === MarketController.Entries
            market: page.market
        }
        MarketFoot {
            Layout.fillWidth: true
            visible: page.market.catalogs.known && page.market.face !== MarketController.NoCatalog
            catalogs: page.market.catalogs
            onCatalogsAsked: page.openCatalogs("catalogs")
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }
    }
    EntryPane {
        id: pane
        anchors.fill: parent
        visible: page.detailed
        controller: page.market.entry
        onRunAsked: app => page.runAsked(app)
    }
    // Made when it is asked for, gone when it closes.
    Loader {
        id: dialog
        onLoaded: (item as Dialog).open()
    }
    Connections {
        target: dialog.item
        function onClosed() { dialog.source = "" }
    }
}
