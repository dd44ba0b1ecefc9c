import QtQuick

/// A page that is laid out when it is first opened, then kept.
Loader {
    id: loader

    /// Under Fallow/Pages: "Runs/RunsPage".
    required property string place
    /// What the page requires.
    required property var given
    /// For pictures: a dialog of the page, if it has any.
    property string shown

    onVisibleChanged: if (visible && status === Loader.Null) load()
    Component.onCompleted: if (visible) load()
    function load() {
        setSource("qrc:/qt/qml/Fallow/Pages/" + place + ".qml", given)
    }
    Binding {
        target: loader.item
        property: "shown"
        value: loader.shown
        when: loader.status === Loader.Ready && loader.item.hasOwnProperty("shown")
    }
}
