import QtQuick
import QtQuick.Layouts
import Fallow.Controls
import Fallow.Session

/// An opinion in three steps: what, what is signed, the file for the curators.
Dialog {
    id: dialog

    required property ReviewController review
    readonly property bool writing: review.step === ReviewController.Writing
    readonly property bool checking: review.step === ReviewController.Checking
    readonly property bool signed: review.step === ReviewController.Signed

    title: signed ? qsTr("Signed") : checking ? qsTr("Check before you sign") : qsTr("Review a proposal")
    wanted: 560
    closable: !review.busy
    onSignedChanged: if (signed) file.text = review.filePath()
    onClosed: review.back()

    Label {
        Layout.fillWidth: true
        step: Label.Step.Strong
        text: dialog.review.subject
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: dialog.writing
        color: Theme.muted
        text: qsTr("You sign the proposal as you read it, byte by byte: when it changes, your review no longer counts.")
        wrapMode: Text.WordWrap
    }
    Segmented {
        visible: dialog.writing
        name: qsTr("What you think of it")
        choices: dialog.review.verdicts
        current: dialog.review.verdict
        onChosen: index => dialog.review.verdict = index
    }
    TextBox {
        Layout.fillWidth: true
        visible: dialog.writing
        name: qsTr("Why (everybody can read it)")
        problem: dialog.review.commentProblem
        text: dialog.review.comment
        onEdited: dialog.review.comment = text
    }
    Explanation {
        Layout.fillWidth: true
        visible: dialog.checking
        headline: dialog.review.headline
        effects: dialog.review.effects
        warnings: dialog.review.warnings
    }
    Banner {
        Layout.fillWidth: true
        text: dialog.checking ? dialog.review.conflict : ""
    }
    CheckBox {
        Layout.fillWidth: true
        visible: dialog.checking && dialog.review.warnings.length > 0
        tone: Chip.Tone.Danger
        text: qsTr("I know where this comes from, and I want to sign it all the same")
        checked: dialog.review.accepted
        onToggled: dialog.review.accepted = checked
    }
    Label {
        Layout.fillWidth: true
        visible: dialog.signed
        color: Theme.muted
        text: qsTr("Hand this file to the catalog's curators. In the catalog it is %1.").arg(dialog.review.path)
        wrapMode: Text.Wrap
    }
    Field {
        id: file
        Layout.fillWidth: true
        visible: dialog.signed && dialog.review.saved === ""
        name: qsTr("File")
        onAccepted: dialog.review.save(text)
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Good
        text: dialog.review.saved
    }
    Banner {
        Layout.fillWidth: true
        tone: Chip.Tone.Danger
        text: dialog.review.error
    }
    actions: [
        Button {
            visible: !dialog.signed || dialog.review.saved === ""
            enabled: dialog.closable
            text: dialog.checking ? qsTr("Back") : qsTr("Not now")
            onClicked: dialog.checking ? dialog.review.back() : dialog.close()
        },
        Button {
            visible: dialog.writing
            kind: Button.Kind.Primary
            enabled: dialog.review.verdict >= 0 && dialog.review.commentProblem === "" && !dialog.review.busy
            text: qsTr("Review")
            onClicked: dialog.review.check()
        },
        Button {
            visible: dialog.checking
            kind: Button.Kind.Primary
            enabled: dialog.review.canSign
            text: dialog.review.busy ? qsTr("Signing") : qsTr("Sign")
            onClicked: dialog.review.sign()
        },
        Button {
            visible: dialog.signed
            kind: Button.Kind.Primary
            enabled: dialog.review.saved !== "" || file.text.trim() !== ""
            text: dialog.review.saved !== "" ? qsTr("Done") : qsTr("Write the file")
            onClicked: dialog.review.saved !== "" ? dialog.close() : dialog.review.save(file.text)
        }
    ]
}
