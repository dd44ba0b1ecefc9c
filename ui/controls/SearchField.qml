import QtQuick

/// Words to look for, and a button that takes them away.
Field {
    id: search

    /// What is looked for now.
    required property string wanted
    signal wantedEdited(string text)

    placeholder: qsTr("Search")
    onWantedChanged: if (text !== wanted) text = wanted
    onEdited: text => search.wantedEdited(text)
    IconButton {
        visible: search.text !== ""
        size: 24
        iconName: "close"
        text: qsTr("Clear the search")
        onClicked: {
            search.text = ""
            search.wantedEdited("")
        }
    }
}
