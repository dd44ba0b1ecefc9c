import QtQuick
import Fallow.Browser
import Fallow.Session

/// A page, made when the stage is ready for it.
BrowserStage {
    id: stage

    required property WebController web

    onChanged: { report(); show() }
    Component.onCompleted: {
        report()
        show()
    }
    function report() {
        if (trouble === BrowserStage.Root)
            web.refused(WebController.Root, "")
        else if (trouble === BrowserStage.Graphics)
            web.refused(WebController.Graphics, "")
    }
    Loader {
        id: page
        anchors.fill: parent
        focus: true
    }
    function show() {
        if (ready && page.status === Loader.Null)
            page.setSource("PageView.qml", { web: web })
    }
}
