import QtQuick

/// Text in one of the theme's steps; the line height follows from the step.
Text {
    enum Step { Body, Strong, Small, SmallStrong, Card, Heading, Title, Figure, Mono, Nav, Brand }
    property int step: Label.Step.Body

    readonly property list<font> fonts: [Theme.bodyFont, Theme.strongFont, Theme.smallFont, Theme.smallStrongFont,
        Theme.cardFont, Theme.headingFont, Theme.titleFont, Theme.figureFont, Theme.monoFont, Theme.navFont, Theme.brandFont]
    readonly property list<int> heights: [20, 20, 17, 17, 20, 26, 28, 36, 17, 20, 24]

    color: Theme.text
    font: fonts[step]
    lineHeight: heights[step]
    lineHeightMode: Text.FixedHeight
    verticalAlignment: Text.AlignVCenter
    // Said, so that it is mirrored: by itself a text follows the direction of its first letter.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
