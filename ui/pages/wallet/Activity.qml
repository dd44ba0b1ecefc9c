pragma ComponentBehavior: Bound

import QtQuick
import Fallow.Controls
import Fallow.Session

/// The open wallet as one list: the cards are its head, the history's lines its rows, so that any
/// number of lines costs only those in sight.
ListView {
    id: list

    required property WalletController wallet
    readonly property HistoryController history: wallet.history
    readonly property int edge: 28
    signal sendRequested
    signal receiveRequested
    signal depositRequested
    signal withdrawRequested
    signal exportRequested
    signal backupRequested
    signal createRequested
    signal moreRequested(string what)
    signal claimRequested(string task)
    signal entryRequested(var entry)

    model: history.entries
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: false
    // Rows made ahead of need are cancelled with a warning when the model is read anew (Qt 6.4).
    cacheBuffer: 0
    topMargin: head.height + 24
    bottomMargin: foot.height
    // The head grows while it is filled; until a person scrolls, its top stays in sight.
    property bool moved: false
    onMovementStarted: moved = true
    onTopMarginChanged: settle()
    onOriginYChanged: settle()
    onHeightChanged: settle()
    onCountChanged: settle()
    onContentYChanged: {
        if (contentY + 2 * height > originY + contentHeight && history.loaded)
            history.loadMore()
    }
    function settle() {
        if (!moved)
            contentY = originY - topMargin
    }

    ActivityColumns {
        id: widths
        available: list.width - 2 * list.edge - 2 * Theme.pad
    }
    // No `header` and `footer`: their components cannot be bound in Qt 6.4.
    ActivityHead {
        id: head
        parent: list.contentItem
        x: list.edge
        y: list.originY - height
        width: list.width - 2 * list.edge
        wallet: list.wallet
        columns: widths
        onSendRequested: list.sendRequested()
        onReceiveRequested: list.receiveRequested()
        onDepositRequested: list.depositRequested()
        onWithdrawRequested: list.withdrawRequested()
        onExportRequested: list.exportRequested()
        onBackupRequested: list.backupRequested()
        onCreateRequested: list.createRequested()
        onMoreRequested: what => list.moreRequested(what)
        onClaimRequested: task => list.claimRequested(task)
    }
    ActivityFoot {
        id: foot
        parent: list.contentItem
        y: list.originY + list.contentHeight
        width: list.width
        edge: list.edge
        history: list.history
    }
    delegate: ActivityRow {
        x: list.edge
        width: list.width - 2 * list.edge
        columns: widths
        onClicked: list.entryRequested({ id: entryId, when: when, what: what, label: label, status: status,
            detail: statusDetail, tone: tone, amount: amount, transaction: transaction, pending: pending })
    }
}
