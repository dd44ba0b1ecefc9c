import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// Unlock, read the words, prove that they were written down.
Dialog {
    id: dialog

    required property WalletController wallet
    readonly property VaultController vault: wallet.vault
    property bool done: false
    readonly property bool quizzing: vault.quiz.length > 0
    readonly property bool showing: !quizzing && vault.words.length > 0

    title: done ? qsTr("Backed up") : quizzing ? qsTr("Prove that you have them")
        : showing ? qsTr("Your words") : qsTr("Back up the wallet")
    wanted: showing || quizzing ? 620 : 520
    closable: !vault.busy
    onAboutToShow: vault.dismissError()
    onClosed: vault.forget()

    BackupIntro {
        id: intro
        Layout.fillWidth: true
        visible: !dialog.done && !dialog.showing && !dialog.quizzing
        wallet: dialog.wallet
        onAccepted: dialog.vault.showWords(intro.take())
    }
    WordGrid {
        id: grid
        Layout.fillWidth: true
        visible: dialog.showing
        words: dialog.showing ? dialog.vault.words : []
    }
    QuizForm {
        id: quiz
        Layout.fillWidth: true
        visible: dialog.quizzing && !dialog.done
        positions: dialog.vault.quiz
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.done
        tone: Chip.Tone.Good
        text: qsTr("Your words are on paper and you have proved it. Payouts to other addresses are open now.")
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.vault.error
    }
    actions: [
        Button {
            visible: !dialog.done
            enabled: dialog.closable
            text: qsTr("Not now")
            onClicked: dialog.close()
        },
        Button {
            visible: !dialog.done && !dialog.showing && !dialog.quizzing
            kind: Button.Kind.Primary
            enabled: intro.ready && !dialog.vault.busy
            text: qsTr("Continue")
            onClicked: dialog.vault.showWords(intro.take())
        },
        Button {
            visible: dialog.showing
            kind: Button.Kind.Primary
            enabled: grid.seen && !dialog.vault.busy
            text: qsTr("I have written them down")
            onClicked: dialog.vault.startQuiz()
        },
        Button {
            visible: dialog.quizzing && !dialog.done
            kind: Button.Kind.Primary
            enabled: quiz.ready && !dialog.vault.busy
            text: qsTr("Check")
            onClicked: dialog.vault.answerQuiz(quiz.take())
        },
        Button {
            visible: dialog.done
            kind: Button.Kind.Primary
            text: qsTr("Close")
            onClicked: dialog.close()
        }
    ]
    Connections {
        target: dialog.vault
        function onBackedUp() { dialog.done = true }
        // A quiz is good for one try; a wrong answer goes back to the words.
        function onQuizRefused() { grid.seen = false }
    }
}
