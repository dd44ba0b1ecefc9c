import QtQuick
import QtTest
import Fallow.Controls

TestCase {
    name: "Contrast"

    function luminance(c) {
        const linear = v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)
        return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b)
    }
    function contrast(a, b) {
        const x = luminance(a), y = luminance(b)
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
    }
    function pairs() {
        const plain = ["background", "surface", "raised"]
        const soft = ["brandSoft", "wheatSoft", "redSoft", "blueSoft"]
        const result = []
        for (const ink of ["text", "muted", "brand", "wheat", "red", "blue"]) {
            for (const ground of plain.concat(soft))
                result.push([ink, ground])
        }
        for (const ground of plain)
            result.push(["faint", ground])
        result.push(["brandInk", "brand"])
        return result
    }
    function test_everyTextIsReadable_data() {
        return [{ tag: "light", mode: Theme.Mode.Light }, { tag: "dark", mode: Theme.Mode.Dark }]
    }
    function test_everyTextIsReadable(data) {
        Theme.mode = data.mode
        for (const pair of pairs()) {
            const ratio = contrast(Theme[pair[0]], Theme[pair[1]])
            verify(ratio >= 4.5, pair[0] + " on " + pair[1] + " has " + ratio.toFixed(2))
        }
        for (let i = 0; i < Theme.tiles.length; ++i)
            verify(contrast(Theme.tileInk, Theme.tiles[i]) >= 4.5, "tile " + i)
    }
    function test_themesDiffer() {
        Theme.mode = Theme.Mode.Light
        const light = String(Theme.background)
        Theme.mode = Theme.Mode.Dark
        verify(String(Theme.background) !== light)
        verify(Theme.dark)
    }
}
