pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Pages.Sandbox
import Fallow.Session

/// When this computer works, how hard, and what is seen of it.
Item {
    id: page

    required property SettingsController settings
    required property SandboxController sandbox
    required property StorageController storage
    required property DesktopController desktop
    signal xrayAsked
    /// For pictures: what is typed into the search.
    property string shown
    readonly property int lists: settings.sections.length
    property int section: 0
    readonly property bool searching: search.text.trim() !== ""

    Component.onCompleted: settings.read()
    onShownChanged: {
        const index = ["contribution", "when", "rest", "electricity", "choice", "storage", "apps", "seen", "sandbox", "disk", "desktop", "week"].indexOf(shown)
        if (index >= 0)
            open(index)
        else {
            search.text = shown
            settings.search(shown)
        }
    }
    function open(index) {
        search.text = ""
        settings.search("")
        section = index
        if (index < lists)
            settings.list.section = index
        else if (index === lists)
            settings.readApps()
        else if (index === lists + 1)
            settings.readSights()
        else if (index === lists + 2)
            sandbox.read()
        else if (index === lists + 3)
            storage.read()
        else if (index === lists + 4)
            desktop.read()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 28
        anchors.topMargin: 20
        spacing: 14
        RowLayout {
            Layout.fillWidth: true
            Label {
                Layout.fillWidth: true
                step: Label.Step.Title
                text: qsTr("Settings")
                Accessible.role: Accessible.Heading
            }
            Field {
                id: search
                Layout.preferredWidth: 260
                Layout.maximumWidth: 260
                placeholder: qsTr("Search the settings")
                onEdited: text => page.settings.search(text)
                Icon {
                    name: "search"
                    color: Theme.muted
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Danger
            text: page.settings.error
        }
        Banner {
            Layout.fillWidth: true
            tone: Chip.Tone.Waiting
            text: page.settings.trouble
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 16
            Column {
                Layout.alignment: Qt.AlignTop
                spacing: 2
                Repeater {
                    model: page.settings.tabs
                    delegate: SectionItem {
                        required property string modelData
                        required property int index
                        text: modelData
                        current: !page.searching && page.section === index
                        onClicked: page.open(index)
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: qsTr("Settings")
                contentItem: ColumnLayout {
                    spacing: 12
                    PresetBox {
                        Layout.fillWidth: true
                        Layout.fillHeight: false
                        visible: !page.searching && page.section === 0
                        settings: page.settings
                    }
                    Divider {
                        Layout.fillWidth: true
                        visible: !page.searching && page.section === 0
                    }
                    Label {
                        visible: page.searching && page.settings.list.count === 0 && page.settings.places.count === 0
                        color: Theme.muted
                        text: qsTr("Nothing found")
                    }
                    Repeater {
                        model: page.settings.places
                        delegate: PlaceLine {
                            required property string key
                            required property string title
                            required property string detail
                            required property string value
                            Layout.fillWidth: true
                            text: title
                            note: detail
                            place: value
                            onClicked: page.open(Number(key))
                        }
                    }
                    ListView {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: page.searching || page.section < page.lists
                        enabled: page.settings.known && !page.settings.busy
                        clip: true
                        boundsBehavior: Flickable.StopAtBounds
                        model: page.settings.list
                        delegate: SettingLine {
                            required property var model
                            width: ListView.view.width
                            title: model.title
                            note: model.note
                            sectionName: model.sectionName
                            isNumber: model.isNumber
                            value: model.value
                            valueText: model.valueText
                            least: model.least
                            most: model.most
                            step: model.step
                            onMoved: value => page.settings.set(model.row, value)
                        }
                    }
                    AppsPane {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: !page.searching && page.section === page.lists
                        settings: page.settings
                    }
                    LinePane {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: !page.searching && page.section === page.lists + 1
                        settings: page.settings
                    }
                    ProbePane {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: !page.searching && page.section === page.lists + 2
                        sandbox: page.sandbox
                        onXrayAsked: page.xrayAsked()
                    }
                    StoragePane {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: !page.searching && page.section === page.lists + 3
                        storage: page.storage
                    }
                    DesktopPane {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: !page.searching && page.section === page.lists + 4
                        desktop: page.desktop
                    }
                    WeekPane {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: !page.searching && page.section === page.lists + 5
                        enabled: page.settings.known && !page.settings.busy
                        hours: page.settings.hours
                    }
                }
            }
        }
    }
}
