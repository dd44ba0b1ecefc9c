import QtQuick
import QtQuick.Templates as T

T.MenuItem {
    id: item

    implicitWidth: 220
    implicitHeight: 36
    font: Theme.bodyFont
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    contentItem: Label {
        leftPadding: 10
        rightPadding: 10
        text: item.text
        color: !item.enabled ? Theme.faint : item.highlighted ? Theme.brand : Theme.text
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radiusButton
        color: item.highlighted ? Theme.brandSoft : "transparent"
    }
}
