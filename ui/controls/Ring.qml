import QtQuick
import QtQuick.Shapes

/// A share of a whole as a ring, with the share in words inside.
Item {
    id: ring

    property real value: 0
    property string text
    property string caption
    property bool active: true
    readonly property real thickness: 8

    implicitWidth: 92
    implicitHeight: 92
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text + " " + caption

    Shape {
        anchors.fill: parent
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
        layer.samples: 4
        ShapePath {
            strokeColor: Theme.line
            strokeWidth: ring.thickness
            fillColor: "transparent"
            PathAngleArc {
                centerX: ring.width / 2; centerY: ring.height / 2
                radiusX: (ring.width - ring.thickness) / 2 - 1; radiusY: radiusX
                startAngle: 0; sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: ring.value > 0 ? (ring.active ? Theme.brand : Theme.wheatArea) : "transparent"
            strokeWidth: ring.thickness
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            PathAngleArc {
                centerX: ring.width / 2; centerY: ring.height / 2
                radiusX: (ring.width - ring.thickness) / 2 - 1; radiusY: radiusX
                startAngle: -90; sweepAngle: Math.max(1, 360 * Math.min(1, ring.value))
            }
        }
    }
    Column {
        anchors.centerIn: parent
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(Math.ceil(implicitWidth), ring.width - 4 * ring.thickness)
            step: Label.Step.Heading
            text: ring.text
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            Accessible.ignored: true
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            step: Label.Step.Small
            text: ring.caption
            color: Theme.muted
            Accessible.ignored: true
        }
    }
}
