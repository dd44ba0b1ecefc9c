import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// What is looked for, and how it is put in order; wraps where there is little room.
RowLayout {
    id: filters

    required property MarketController market

    spacing: 12

    component Toggle: ChipButton {
        property bool chosen
        property string name
        tone: chosen ? Chip.Tone.Good : Chip.Tone.Neutral
        text: chosen ? "\u2713 " + name : name
        Accessible.name: name
        Accessible.checkable: true
        Accessible.checked: chosen
    }
    Segmented {
        Layout.alignment: Qt.AlignTop
        name: qsTr("Kind")
        choices: [qsTr("Apps"), qsTr("Datasets"), qsTr("Pools")]
        current: filters.market.kind
        onChosen: index => filters.market.kind = index
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8
        ChoiceChip {
            name: qsTr("Category")
            choices: filters.market.categories
            current: filters.market.category
            onChosen: index => filters.market.category = index
        }
        ChoiceChip {
            name: qsTr("Price")
            choices: filters.market.prices
            current: filters.market.price
            onChosen: index => filters.market.price = index
        }
        Toggle {
            name: qsTr("Reviewed only")
            chosen: filters.market.reviewedOnly
            onClicked: filters.market.reviewedOnly = !filters.market.reviewedOnly
        }
        Toggle {
            name: qsTr("Fits this computer")
            chosen: filters.market.fitsHere
            onClicked: filters.market.fitsHere = !filters.market.fitsHere
        }
        ChoiceChip {
            name: qsTr("Order")
            choices: filters.market.sorts
            current: filters.market.sort
            //: "Order: best match"
            text: qsTr("Order: %1").arg(choices[current]) + " \u25be"
            onChosen: index => filters.market.sort = index
        }
    }
}
