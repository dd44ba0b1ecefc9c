import QtQuick
import Fallow.Controls

/// Why a link was not followed, over the page until it is closed.
Item {
    id: notice

    property string text
    signal dismissed

    visible: text !== ""
    implicitHeight: banner.implicitHeight

    Banner {
        id: banner
        width: parent.width
        text: notice.text
        rightSpace: 40
        border.width: 1
        border.color: Theme.line
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: banner.verticalCenter
        iconName: "close"
        text: qsTr("Close")
        onClicked: notice.dismissed()
    }
}
