import QtQuick
import QtTest
import Fallow.Controls

Item {
    id: scene
    width: 600
    height: 400

    Component { id: button; Button { text: "Pause"; kind: Button.Kind.Primary } }
    Component { id: chip; Chip { text: "Computing"; tone: Chip.Tone.Good } }
    Component { id: chipButton; ChipButton { text: "Why?" } }
    Component { id: nav; NavItem { text: "Wallet"; iconName: "wallet"; unavailable: "Not yet" } }
    Component { id: progress; ProgressBar { name: "Disk"; width: 100; value: 0.5 } }
    Component { id: figure; Figure { text: "0.120" } }
    Component { id: ring; Ring { text: "6/8"; caption: "cores"; value: 0.75 } }
    Component { id: bars; Bars { width: 200; values: [0.5, 1]; name: "Days" } }
    Component { id: icon; Icon { name: "no-such-icon" } }
    Component { id: card; Card { name: "Now" } }
    Component { id: menu; Menu { MenuItem { text: "For 1 hour" } } }

    TestCase {
        name: "Controls"
        when: windowShown

        function make(component, properties) {
            return createTemporaryObject(component, scene, properties ?? {})
        }
        function test_everyControlHasANameAndARole_data() {
            return [{ tag: "button", c: button, name: "Pause" }, { tag: "chip", c: chip, name: "Computing" },
                { tag: "chip button", c: chipButton, name: "Why?" }, { tag: "nav", c: nav, name: "Wallet" },
                { tag: "progress", c: progress, name: "Disk" }, { tag: "figure", c: figure, name: "0.120" },
                { tag: "ring", c: ring, name: "6/8 cores" }, { tag: "bars", c: bars, name: "Days" },
                { tag: "card", c: card, name: "Now" }]
        }
        function test_everyControlHasANameAndARole(data) {
            const item = make(data.c)
            compare(item.Accessible.name, data.name)
            verify(item.Accessible.role !== Accessible.NoRole)
        }
        function test_keyboardPresses_data() {
            return [{ tag: "space", key: Qt.Key_Space }, { tag: "return", key: Qt.Key_Return }]
        }
        function test_keyboardPresses(data) {
            const item = make(button)
            const spy = createTemporaryObject(spyComponent, scene, { target: item, signalName: "clicked" })
            item.forceActiveFocus(Qt.TabFocusReason)
            verify(item.visualFocus)
            keyClick(data.key)
            compare(spy.count, 1)
        }
        function test_disabledButtonDoesNothing() {
            const item = make(button, { enabled: false })
            const spy = createTemporaryObject(spyComponent, scene, { target: item, signalName: "clicked" })
            mouseClick(item)
            compare(spy.count, 0)
        }
        function test_unavailablePageSaysWhy() {
            compare(make(nav).Accessible.description, "Not yet")
        }
        function test_figuresOfOneLengthAreEquallyWide() {
            compare(make(figure, { text: "0.111" }).implicitWidth, make(figure, { text: "0.888" }).implicitWidth)
        }
        function test_progressStaysWithinItsTrack_data() {
            return [{ tag: "below", value: -1 }, { tag: "above", value: 7 }]
        }
        function test_progressStaysWithinItsTrack(data) {
            const item = make(progress, { value: data.value })
            verify(item.contentItem.children[0].width >= 0)
            verify(item.contentItem.children[0].width <= item.width)
        }
        function test_missingIconIsEmptyNotAnError() {
            compare(make(icon).name, "no-such-icon")
        }
        function test_emptyBarsDrawNothing() {
            compare(make(bars, { values: [] }).values.length, 0)
        }
        function test_menuOpensAndClosesByKeyboard() {
            const item = make(menu)
            item.open()
            tryCompare(item, "opened", true)
            keyClick(Qt.Key_Escape)
            tryCompare(item, "visible", false)
        }
    }
    Component { id: spyComponent; SignalSpy {} }
}
