import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// A catalog by its address and the hash of its first keys.
ColumnLayout {
    id: form

    required property CatalogsController catalogs
    readonly property bool complete: url.text.trim() !== "" && url.problem === "" && root.text.trim() !== "" && root.problem === ""

    function add() {
        if (complete)
            catalogs.add(url.text, root.text)
    }

    spacing: 14
    onVisibleChanged: if (visible) url.input.forceActiveFocus()
    Label {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("The fingerprint says whose catalog it is: Fallow takes only what is signed, step by step, by the keys it stands for. Get it from the curators themselves, not from the page that offers the address.")
        wrapMode: Text.WordWrap
    }
    Field {
        id: url
        Layout.fillWidth: true
        enabled: !form.catalogs.fetching
        name: qsTr("Address")
        placeholder: "https://…"
        mono: true
        maximumLength: 2000
        input.focus: true
        problem: form.catalogs.urlProblem(text)
        onEdited: form.catalogs.forgetTold()
        onAccepted: form.add()
    }
    Field {
        id: root
        Layout.fillWidth: true
        enabled: !form.catalogs.fetching
        name: qsTr("Fingerprint of its keys (SHA-256 of its first root file)")
        mono: true
        maximumLength: 80
        problem: form.catalogs.rootProblem(text)
        onEdited: form.catalogs.forgetTold()
        onAccepted: form.add()
    }
}
