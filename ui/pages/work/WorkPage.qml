import QtQuick
import Fallow.Session

/// Every task of this computer; one of them in full.
Item {
    id: page

    required property WorkController work
    signal xrayAsked(string task, string name)
    /// For pictures: the number of a task.
    property string shown

    onShownChanged: work.open(shown)

    TaskList {
        anchors.fill: parent
        visible: !page.work.task.known
        work: page.work
    }
    TaskPane {
        anchors.fill: parent
        visible: page.work.task.known
        work: page.work
        onXrayAsked: page.xrayAsked(page.work.task.id, page.work.task.name)
    }
}
