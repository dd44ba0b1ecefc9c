import QtQuick
import QtQuick.Templates as T

/// A short list of verbs below the button that opened it.
T.Menu {
    id: menu

    implicitWidth: 232
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: 6
    margins: 8
    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: menu.currentIndex
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
}
