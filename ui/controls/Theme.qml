pragma Singleton

import QtQuick
import Fallow.Controls

/// Every colour, size and duration of the window (product.md, Look). Nothing else names a colour.
QtObject {
    id: theme

    enum Mode { System, Light, Dark }
    /// Tests and screenshots set it; a person's choice comes from Settings.
    property int mode: Theme.Mode.System
    readonly property bool dark: mode === Theme.Mode.System ? look.dark : mode === Theme.Mode.Dark
    readonly property SystemLook look: SystemLook {}

    // Grounds
    readonly property color background: dark ? "#101613" : "#F6F4EE"
    readonly property color surface: dark ? "#18201C" : "#FFFFFF"
    readonly property color raised: dark ? "#1D2622" : "#FBFAF6"
    readonly property color brandSoft: dark ? "#1D3A2C" : "#DDEDE3"
    readonly property color wheatSoft: dark ? "#3A2F16" : "#F8EBCF"
    readonly property color redSoft: dark ? "#3E2222" : "#F6DEDC"
    readonly property color blueSoft: dark ? "#1B2E3C" : "#DCE8F1"
    // Lines and areas, never text
    readonly property color line: dark ? "#2A352F" : "#E4E0D5"
    readonly property color wheatArea: dark ? "#E2B04A" : "#C98A1B"
    /// Behind a QR code in both themes: cameras want dark on light.
    readonly property color paper: "#FFFFFF"
    /// Over the page, behind a dialog.
    readonly property color scrim: dark ? "#B3000000" : "#6617221C"
    readonly property color shadow: dark ? "#00000000" : "#0A17221C"
    // Text
    readonly property color text: dark ? "#E9EEEA" : "#17221C"
    readonly property color muted: dark ? "#A6B3AB" : "#56615A"
    /// Not on soft grounds.
    readonly property color faint: dark ? "#8F9C94" : "#667069"
    readonly property color brand: dark ? "#63C596" : "#1B6043"
    readonly property color wheat: dark ? "#E8BB5C" : "#7A5200"
    readonly property color red: dark ? "#EC938E" : "#9B2C2C"
    readonly property color blue: dark ? "#8FBFE4" : "#28587E"
    /// On a ground of `brand`.
    readonly property color brandInk: dark ? "#101613" : "#FFFFFF"
    /// Grounds of an app's initials, the same in both themes, and the text on them.
    readonly property list<color> tiles: ["#2D6390", "#74489C", "#8A5A0E", "#1B6B5A", "#9A3B5B", "#4B5B2A"]
    readonly property color tileInk: "#FFFFFF"

    // 4 px grid
    readonly property int radiusCard: 14
    readonly property int radiusButton: 9
    readonly property int radiusChip: 7
    readonly property int gap: 16
    readonly property int pad: 18

    // Type: pixel size, line height, weight
    readonly property string family: "Inter"
    readonly property string mono: "JetBrains Mono"
    readonly property font titleFont: Qt.font({ family: family, pixelSize: 22, weight: Font.DemiBold, letterSpacing: -0.4 })
    readonly property font headingFont: Qt.font({ family: family, pixelSize: 20, weight: Font.DemiBold, letterSpacing: -0.3 })
    readonly property font cardFont: Qt.font({ family: family, pixelSize: 15, weight: Font.DemiBold })
    readonly property font bodyFont: Qt.font({ family: family, pixelSize: 14 })
    readonly property font strongFont: Qt.font({ family: family, pixelSize: 14, weight: Font.DemiBold })
    readonly property font smallFont: Qt.font({ family: family, pixelSize: 12 })
    readonly property font smallStrongFont: Qt.font({ family: family, pixelSize: 12, weight: Font.DemiBold })
    readonly property font figureFont: Qt.font({ family: family, pixelSize: 30, weight: Font.DemiBold, letterSpacing: -0.6 })
    readonly property font navFont: Qt.font({ family: family, pixelSize: 14, weight: Font.Medium })
    readonly property font brandFont: Qt.font({ family: family, pixelSize: 17, weight: Font.DemiBold, letterSpacing: -0.2 })
    readonly property font monoFont: Qt.font({ family: mono, pixelSize: 12 })

    /// 120-200 ms, none when the system asks for calm.
    readonly property int quick: look.reducedMotion || still ? 0 : 120
    readonly property int calm: look.reducedMotion || still ? 0 : 200
    /// Screenshots and tests: nothing moves.
    property bool still: false
}
