import QtQuick

/// Two colours made of an address: the same account looks the same everywhere.
Rectangle {
    id: avatar

    property string address
    function hue(from) {
        return parseInt(address.substring(from, from + 4), 16) / 65536
    }

    implicitWidth: 42
    implicitHeight: 42
    radius: width / 2
    Accessible.ignored: true
    rotation: -45
    gradient: Gradient {
        GradientStop {
            position: 0
            color: avatar.address.length > 12 ? Qt.hsla(avatar.hue(2), 0.5, 0.32, 1) : Theme.line
        }
        GradientStop {
            position: 1
            color: avatar.address.length > 12 ? Qt.hsla(avatar.hue(6), 0.6, 0.45, 1) : Theme.line
        }
    }
}
