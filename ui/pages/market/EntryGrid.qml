pragma ComponentBehavior: Bound

import QtQuick
import Fallow.Controls
import Fallow.Session

/// The entries; more are read when their end is near. Arrow keys move, Enter opens.
GridView {
    id: grid

    required property MarketController market
    /// Of the cards, which stand in a grid of their own: half of what is between two of them.
    readonly property int gap: 8
    readonly property int columns: Math.max(1, Math.floor(width / 280))

    cellWidth: Math.max(240, Math.floor(width / columns)) // before it is laid out, too
    cellHeight: 140
    // Made at once and used again: what is made later is cancelled by every letter typed, which Qt 6.4 warns of.
    cacheBuffer: 0
    displayMarginEnd: 1200
    reuseItems: true
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    model: market.entries
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Found")
    Keys.onReturnPressed: market.show(currentIndex)
    Keys.onEnterPressed: market.show(currentIndex)
    Keys.onSpacePressed: market.show(currentIndex)

    Connections {
        target: grid.market.entries
        function onModelReset() {
            grid.currentIndex = 0
            grid.positionViewAtBeginning()
        }
    }
    delegate: EntryCard {
        width: grid.cellWidth
        height: grid.cellHeight
        onClicked: {
            grid.currentIndex = index
            grid.forceActiveFocus(Qt.MouseFocusReason)
            grid.market.show(index)
        }
    }
}
