import QtQuick
import Fallow.Controls

/// A time of the day, by quarters of an hour; a time between them stays until it is moved.
Slider {
    id: slider

    property int minute: 0
    signal chosen(int minute)

    stepSize: 15
    value: minute
    live: false
    onPressedChanged: if (!pressed) choose()
    Keys.onReleased: event => { if (!event.isAutoRepeat) choose() }
    function choose() {
        const quarter = Math.round(value)
        if (Math.abs(quarter - minute) >= 15 || minute % 15 === 0 && quarter !== minute)
            chosen(quarter)
    }
}
