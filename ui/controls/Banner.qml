import QtQuick
import Fallow.Controls
import QtQuick.Layouts

/// A sentence in a dialog that must not be missed.
Rectangle {
    id: banner

    property int tone: Chip.Tone.Waiting
    property string text
    /// At its end, for what a user of it puts there.
    property int rightSpace: 0
    property string iconName: tone === Chip.Tone.Good ? "check" : tone === Chip.Tone.Info ? "info" : "warning"
    readonly property list<color> inks: [Theme.muted, Theme.brand, Theme.wheat, Theme.red, Theme.blue]
    readonly property list<color> grounds: [Theme.background, Theme.brandSoft, Theme.wheatSoft, Theme.redSoft, Theme.blueSoft]

    visible: text !== ""
    implicitHeight: row.implicitHeight + 20
    radius: Theme.radiusButton
    color: grounds[tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row
        x: 12
        y: 10
        width: parent.width - 24 - banner.rightSpace
        spacing: 10
        Icon {
            Layout.alignment: Qt.AlignTop
            name: banner.iconName
            color: banner.inks[banner.tone]
        }
        Label {
            Layout.fillWidth: true
            text: banner.text
            color: banner.inks[banner.tone]
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }
}
