import QtQuick
import Fallow.Controls
import Fallow.Session

/// What is looked for, and how it is put in order; wraps where there is little room.
Flow {
    id: filters

    required property MarketController market

    spacing: 8

    Segmented {
        name: qsTr("Kind")
        choices: [qsTr("Apps"), qsTr("Datasets"), qsTr("Pools")]
        current: filters.market.kind
        onChosen: index => filters.market.kind = index
    }
    component Toggle: Button {
        property bool chosen
        small: true
        height: 38
        kind: chosen ? Button.Kind.Primary : Button.Kind.Secondary
        Accessible.checkable: true
        Accessible.checked: chosen
    }
    Chooser {
        height: 38
        name: qsTr("Category")
        choices: filters.market.categories
        current: filters.market.category
        onChosen: index => filters.market.category = index
    }
    Chooser {
        height: 38
        name: qsTr("Price")
        choices: filters.market.prices
        current: filters.market.price
        onChosen: index => filters.market.price = index
    }
    Toggle {
        text: qsTr("Reviewed only")
        chosen: filters.market.reviewedOnly
        onClicked: filters.market.reviewedOnly = !filters.market.reviewedOnly
    }
    Toggle {
        text: qsTr("Fits this computer")
        chosen: filters.market.fitsHere
        onClicked: filters.market.fitsHere = !filters.market.fitsHere
    }
    Chooser {
        height: 38
        name: qsTr("Order")
        choices: filters.market.sorts
        current: filters.market.sort
        //: "Order: best match"
        text: qsTr("Order: %1").arg(choices[current])
        Accessible.name: text
        onChosen: index => filters.market.sort = index
    }
}
