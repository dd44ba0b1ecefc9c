import QtQuick

/// A secret: dots, unless the person asks to see it.
Field {
    id: field

    secret: !eye.checked
    IconButton {
        id: eye
        checkable: true
        iconName: "eye"
        text: checked ? qsTr("Hide what is typed") : qsTr("Show what is typed")
        Accessible.checkable: true
        Accessible.checked: checked
    }
}
