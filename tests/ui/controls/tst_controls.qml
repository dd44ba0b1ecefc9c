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
    Component { id: nav; NavItem { text: "Wallet"; iconName: "wallet" } }
    Component { id: progress; ProgressBar { name: "Disk"; width: 100; value: 0.5 } }
    Component { id: figure; Figure { text: "0.120" } }
    Component { id: ring; Ring { text: "6/8"; caption: "cores"; value: 0.75 } }
    Component { id: bars; Bars { width: 200; values: [0.5, 1]; name: "Days" } }
    Component { id: icon; Icon { name: "no-such-icon" } }
    Component { id: card; Card { name: "Now" } }
    Component { id: field; Field { name: "Amount"; width: 200 } }
    Component { id: password; PasswordField { name: "Password"; width: 200 } }
    Component { id: textBox; TextBox { name: "Words"; width: 200 } }
    Component { id: listRow; ListRow { title: "Savings"; chip: "Imported"; detail: "0x5aAe"; address: "0x5aAeb6053F3E94C9"; width: 300 } }
    Component { id: checkBox; CheckBox { text: "I mean it"; width: 200 } }
    Component { id: segmented; Segmented { name: "Currency"; choices: ["RLC", "ETH"] } }
    Component { id: iconButton; IconButton { text: "Copy"; iconName: "copy" } }
    Component { id: banner; Banner { text: "Look out"; width: 200 } }
    Component { id: qr; QrCode { text: "ethereum:0x00" } }
    Component { id: dialog; Dialog { title: "Send"; actions: [Button { text: "Done" }] } }
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
                { tag: "card", c: card, name: "Now" }, { tag: "field", c: field, name: "Amount", of: "input" },
                { tag: "password", c: password, name: "Password", of: "input", described: true },
                { tag: "words", c: textBox, name: "Words", of: "input" }, { tag: "check", c: checkBox, name: "I mean it" },
                { tag: "segmented", c: segmented, name: "Currency" }, { tag: "icon button", c: iconButton, name: "Copy" },
                { tag: "row", c: listRow, name: "Savings. Imported. 0x5aAe" },
                { tag: "banner", c: banner, name: "Look out" }]
        }
        function test_everyControlHasANameAndARole(data) {
            const made = make(data.c)
            const item = data.of ? made[data.of] : made
            compare(data.described ? item.Accessible.description : item.Accessible.name, data.name)
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
        function test_keyboardPressesARow() {
            const item = make(listRow)
            const spy = createTemporaryObject(spyComponent, scene, { target: item, signalName: "clicked" })
            item.forceActiveFocus(Qt.TabFocusReason)
            verify(item.visualFocus)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Space)
            compare(spy.count, 2)
        }
        function test_aNarrowRowKeepsItsChip() {
            const item = make(listRow, { width: 160, title: "A very long name of somebody's account" })
            waitForRendering(item)
            verify(item.contentItem.width <= 160)
            compare(make(listRow, { chip: "" }).Accessible.name, "Savings. 0x5aAe")
        }
        function test_disabledButtonDoesNothing() {
            const item = make(button, { enabled: false })
            const spy = createTemporaryObject(spyComponent, scene, { target: item, signalName: "clicked" })
            mouseClick(item)
            compare(spy.count, 0)
        }
        function test_figuresOfOneLengthAreEquallyWide() {
            compare(make(figure, { text: "0.111" }).implicitWidth, make(figure, { text: "0.888" }).implicitWidth)
        }
        function mirrored(component, properties) {
            const item = make(component, properties)
            item.LayoutMirroring.enabled = true
            item.LayoutMirroring.childrenInherit = true
            return item
        }
        function test_digitsKeepTheirOrderFromRightToLeft() {
            const row = mirrored(figure, { text: "12" }).children[0]
            const at = {}
            for (let i = 0; i < row.children.length; ++i) {
                if (row.children[i].text)
                    at[row.children[i].text] = row.children[i].x
            }
            verify(at["1"] < at["2"])
        }
        function test_aTickStandsBeforeItsTextFromRightToLeft() {
            const item = mirrored(checkBox)
            verify(item.indicator.x >= item.contentItem.x + item.contentItem.width)
        }
        function test_theTailOfAFieldKeepsItsRoomFromRightToLeft() {
            const item = mirrored(password)
            verify(item.input.leftPadding > item.input.rightPadding)
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
        function test_aSecretLeavesTheFieldAtOnce() {
            const item = make(password, { text: "hush" })
            verify(item.input.displayText.indexOf("hush") < 0)
            compare(item.take(), "hush")
            compare(item.text, "")
        }
        function test_arrowKeysMoveTheChoice() {
            const item = make(segmented)
            item.chosen.connect(index => item.current = index)
            item.forceActiveFocus()
            keyClick(Qt.Key_Tab)
            mouseClick(item, item.width * 0.75, item.height / 2)
            compare(item.current, 1)
            keyClick(Qt.Key_Left)
            compare(item.current, 0)
            keyClick(Qt.Key_Left)
            compare(item.current, 0)
        }
        function test_aQrCodeIsDarkOnLight() {
            const item = make(qr, { width: 200, height: 200 })
            const image = grabImage(item)
            compare(String(image.pixel(1, 1)), "#ffffff")
            compare(make(qr, { text: "" }).text, "")
        }
        function test_escapeLeavesADialogUnlessItMustStay() {
            const item = make(dialog)
            item.open()
            tryCompare(item, "opened", true)
            item.closable = false
            keyClick(Qt.Key_Escape)
            verify(item.visible)
            item.closable = true
            keyClick(Qt.Key_Escape)
            tryCompare(item, "visible", false)
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
