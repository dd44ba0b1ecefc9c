import QtQuick
import QtQuick.Layouts
import Fallow.Controls

/// The page's shape while the core has not answered.
ColumnLayout {
    spacing: Theme.gap
    Card {
        Layout.fillWidth: true
        name: qsTr("Reading the wallet")
        contentItem: ColumnLayout {
            spacing: 16
            RowLayout {
                spacing: 10
                Avatar {}
                ColumnLayout {
                    Skeleton {}
                    Skeleton {
                        implicitWidth: 300
                    }
                }
            }
            RowLayout {
                spacing: 60
                Repeater {
                    model: 3
                    delegate: Skeleton {
                        implicitHeight: 30
                    }
                }
            }
            Label {
                color: Theme.muted
                text: qsTr("Reading the wallet")
            }
        }
    }
}
