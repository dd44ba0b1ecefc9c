import QtQuick
import Fallow.Controls
import Fallow.Pages.Home
import Fallow.Session

/// The window.
Window {
    id: window

    /// Tests and screenshots choose; 0 follows the desktop.
    property int themeMode: Theme.Mode.System
    property bool still: false
    /// "home", "work", "downloads", "earnings", "wallet", "market", "runs", "run", "governance", "web", "settings", "about" or "welcome".
    property string page: "home"
    /// For pictures: a dialog of the page.
    property string shown
    /// An overdue task whose money is to be claimed back in the wallet.
    property string claimed
    /// Welcome was offered once.
    property bool wasMet: false

    width: 1200
    height: 800
    minimumWidth: 720
    minimumHeight: 480
    visible: true
    title: "Fallow"
    color: Theme.background
    // Dialogs and menus are children of the window, too.
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    /// An X-ray of a task that runs now, or, without one, of a usual sandbox.
    function lookInto(task, name) {
        Session.xray.choose(task, name)
        xray.setSource("qrc:/qt/qml/Fallow/Pages/Sandbox/XrayDialog.qml", { xray: Session.xray })
    }
    onShownChanged: {
        if (shown.startsWith("xray"))
            lookInto("", "")
        if (shown === "xray.run")
            Session.xray.run()
    }

    /// Where a link leads, also one that came before the window.
    function followLink() {
        if (Session.links.page === "")
            return
        page = Session.links.page
        Session.links.arrived()
    }
    Component.onCompleted: followLink()
    Connections {
        target: Session.links
        function onPageChosen() { window.followLink() }
    }

    Binding {
        target: Theme
        property: "mode"
        value: window.themeMode
    }
    Binding {
        target: Theme
        property: "still"
        value: window.still
    }
    Timer {
        interval: 1000
        repeat: true
        running: window.visible && !window.still
        onTriggered: {
            Session.home.tick()
            if (window.page === "work")
                Session.work.tick()
            if (window.page === "wallet")
                Session.wallet.tick()
            if (window.page === "runs")
                Session.runs.tick()
            if (window.page === "about")
                Session.about.tick()
        }
    }
    SideBar {
        id: bar
        visible: window.page !== "welcome"
        anchors.left: parent.left
        height: parent.height
        home: Session.home
        page: window.page
        onChosen: page => window.page = page
    }
    HomePage {
        objectName: "page.home"
        visible: window.page === "home"
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        home: Session.home
    }
    Loader {
        id: welcome
        anchors.fill: parent
        visible: window.page === "welcome"
        onVisibleChanged: if (visible && status === Loader.Null) load()
        Component.onCompleted: if (visible) load()
        function load() {
            setSource("qrc:/qt/qml/Fallow/Pages/Welcome/WelcomePage.qml", { objectName: "page.welcome", welcome: Session.welcome })
        }
    }
    Connections {
        target: welcome.item
        function onFinished() { window.page = "home" }
        function onWalletAsked(dialog) {
            window.page = "wallet"
            window.shown = dialog
        }
    }
    Connections {
        target: Session.welcome
        // A person who begins is met; whoever has chosen another page is not taken from it.
        function onChanged() {
            if (Session.welcome.wanted && !window.wasMet && !window.still && window.page === "home")
                window.page = "welcome"
            window.wasMet = window.wasMet || Session.welcome.wanted
        }
    }
    PageLoader {
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "about"
        place: "About/AboutPage"
        given: ({ objectName: "page.about", about: Session.about })
    }
    // Laid out when it is first opened, then kept.
    PageLoader {
        id: work
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "work"
        place: "Work/WorkPage"
        shown: window.shown
        given: ({ objectName: "page.work", work: Session.work })
    }
    Connections {
        target: work.item
        function onXrayAsked(task, name) { window.lookInto(task, name) }
    }
    Connections {
        target: settings.item
        function onXrayAsked() { window.lookInto("", "") }
    }
    PageLoader {
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "downloads"
        place: "Downloads/DownloadsPage"
        shown: window.shown
        given: ({ objectName: "page.downloads", downloads: Session.downloads })
    }
    PageLoader {
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "earnings"
        place: "Earnings/EarningsPage"
        given: ({ objectName: "page.earnings", earnings: Session.earnings })
    }
    PageLoader {
        id: wallet
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "wallet"
        place: "Wallet/WalletPage"
        shown: window.shown
        given: ({ objectName: "page.wallet", wallet: Session.wallet })
    }
    PageLoader {
        id: runs
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "runs"
        place: "Runs/RunsPage"
        given: ({ objectName: "page.runs", runs: Session.runs })
    }
    /// A run of this app, or of one that is chosen there.
    function runApp(address) {
        Session.runForm.begin(address)
        page = "run"
    }
    PageLoader {
        id: run
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "run"
        place: "Run/RunPage"
        given: ({ objectName: "page.run", form: Session.runForm })
    }
    Connections {
        target: market.item
        function onRunAsked(app) { window.runApp(app) }
        function onWebAsked() { window.page = "web" }
    }
    PageLoader {
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "web"
        place: "Web/WebPage"
        given: ({ objectName: "page.web", web: Session.web, wallet: Session.wallet })
    }
    Connections {
        target: run.item
        function onRunsAsked() { window.page = "runs" }
    }
    Connections {
        target: runs.item
        function onNewRunAsked() { window.runApp("") }
        function onClaimAsked(task) {
            window.page = "wallet"
            window.claimed = "" // the same once more is asked, too
            window.claimed = task
        }
    }
    PageLoader {
        id: settings
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "settings"
        place: "Settings/SettingsPage"
        shown: window.shown
        given: ({ objectName: "page.settings", settings: Session.settings, sandbox: Session.sandbox, storage: Session.storage, desktop: Session.desktop })
    }
    PageLoader {
        id: market
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "market"
        place: "Market/MarketPage"
        shown: window.shown
        given: ({ objectName: "page.market", market: Session.market })
    }
    PageLoader {
        anchors.left: bar.right
        anchors.right: parent.right
        height: parent.height
        visible: window.page === "governance"
        place: "Governance/GovernancePage"
        shown: window.shown
        given: ({ objectName: "page.governance", governance: Session.governance })
    }
    Binding {
        target: wallet.item
        property: "claimed"
        value: window.claimed
        when: wallet.status === Loader.Ready
    }
    LinkNotice {
        anchors.left: bar.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 28
        text: Session.links.error
        onDismissed: Session.links.dismissError()
    }
    // Made when it is asked for, gone when it closes.
    Loader {
        id: xray
        onLoaded: (item as Dialog).open()
    }
    Connections {
        target: xray.item
        function onClosed() { xray.source = "" }
    }
}
