import QtQuick
import Fallow.Controls

/// Shows one dialog at a time, made when it is asked for and destroyed when it closes, so that
/// nothing typed or shown in one outlives it.
Item {
    id: host

    property Dialog current: null
    /// What follows when the present dialog has closed.
    property var next: null

    function open(component) {
        if (current)
            current.destroy()
        current = component.createObject(host) as Dialog
        current.open()
    }
    /// Closes what is shown, then goes on with `step`.
    function follow(step) {
        next = step
        current?.close()
    }

    Connections {
        target: host.current
        function onClosed() {
            host.current.destroy()
            host.current = null
            const step = host.next
            host.next = null
            if (step)
                step()
        }
    }
}
