import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// The catalogs: which there are, one more, one less.
Dialog {
    id: dialog

    required property CatalogsController catalogs
    /// "catalogs", "add-catalog" or "remove-catalog".
    property string step: "catalogs"
    readonly property bool adding: step === "add-catalog"
    readonly property bool removing: catalogs.removing !== ""

    title: removing ? qsTr("Remove %1?").arg(catalogs.removing) : adding ? qsTr("Add a catalog") : qsTr("Catalogs")
    wanted: 620
    closable: !catalogs.fetching
    onAboutToShow: {
        catalogs.forgetTold()
        catalogs.read()
    }
    onClosed: catalogs.keep()

    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.catalogs.error
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Good
        text: dialog.catalogs.told
    }
    RowLayout {
        Layout.fillWidth: true
        visible: dialog.catalogs.fetching
        spacing: 12
        ProgressBar {
            Layout.preferredWidth: 120
            name: dialog.catalogs.fetched
            indeterminate: true
        }
        Label {
            Layout.fillWidth: true
            color: Theme.muted
            text: dialog.catalogs.fetched
        }
    }
    Label {
        Layout.fillWidth: true
        visible: dialog.removing
        color: Theme.muted
        text: qsTr("Its entries leave the Marketplace, and its warnings are no longer heeded: what its curators revoked may run here again. You can add it again at any time.")
        wrapMode: Text.WordWrap
    }
    CatalogForm {
        id: form
        Layout.fillWidth: true
        visible: dialog.adding && !dialog.removing
        catalogs: dialog.catalogs
    }
    CatalogList {
        Layout.fillWidth: true
        visible: !dialog.adding && !dialog.removing
        catalogs: dialog.catalogs
        onRemoveAsked: id => dialog.catalogs.remove(id)
    }
    actions: [
        Button {
            visible: dialog.catalogs.fetching
            text: qsTr("Cancel")
            onClicked: dialog.catalogs.cancel()
        },
        Button {
            visible: !dialog.catalogs.fetching
            text: dialog.removing ? qsTr("Keep it") : dialog.adding ? qsTr("Back") : qsTr("Close")
            onClicked: {
                if (dialog.removing)
                    dialog.catalogs.keep()
                else if (dialog.adding)
                    dialog.step = "catalogs"
                else
                    dialog.close()
            }
        },
        Button {
            visible: !dialog.catalogs.fetching
            kind: Button.Kind.Primary
            enabled: dialog.removing ? !dialog.catalogs.busy : !dialog.adding || form.complete
            text: dialog.removing ? qsTr("Remove it") : dialog.adding ? qsTr("Fetch and add") : qsTr("Add a catalog…")
            onClicked: {
                if (dialog.removing)
                    dialog.catalogs.confirmRemove()
                else if (dialog.adding)
                    form.add()
                else
                    dialog.step = "add-catalog"
            }
        }
    ]
    Connections {
        target: dialog.catalogs
        function onAdded() { dialog.step = "catalogs" }
    }
}
