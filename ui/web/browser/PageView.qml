import QtQuick
import QtWebEngine
import Fallow.Browser
import Fallow.Session

/// The page itself: shown, never believed. Whatever it wants besides is refused and told to `web`.
WebEngineView {
    id: view

    required property WebController web
    /// What was refused by ourselves, and told already.
    readonly property list<int> quiet: [WebEngineView.InternalErrorDomain, WebEngineView.CertificateErrorDomain]

    profile: WebEngineProfile {
        id: memory
        // Nothing of it is kept when it is closed.
        offTheRecord: true
        onDownloadRequested: download => {
            download.cancel()
            view.web.refused(WebController.Download, download.downloadFileName)
        }
    }
    settings.allowRunningInsecureContent: false
    settings.allowWindowActivationFromJavaScript: false
    settings.autoLoadIconsForPage: false
    settings.dnsPrefetchEnabled: false
    settings.fullScreenSupportEnabled: false
    settings.hyperlinkAuditingEnabled: false
    settings.javascriptCanAccessClipboard: false
    settings.javascriptCanOpenWindows: true // so that we hear of it; none is made
    settings.localContentCanAccessFileUrls: false
    settings.localContentCanAccessRemoteUrls: false
    settings.navigateOnDropEnabled: false
    settings.pdfViewerEnabled: false
    settings.playbackRequiresUserGesture: true
    settings.pluginsEnabled: false
    settings.screenCaptureEnabled: false
    settings.webRTCPublicInterfacesOnly: true

    Component.onCompleted: {
        // The linter of Qt 6.4 is not told of this type.
        userScripts.collection = [{ // qmllint disable
            name: "wallet",
            sourceCode: port.script,
            injectionPoint: WebEngineScript.DocumentCreation,
            worldId: WebEngineScript.MainWorld
        }]
        port.profile = memory
        url = web.wanted
    }
    WalletPort {
        id: port
        onAsked: (call, origin, text) => view.web.ask(call, origin, text)
        onGone: call => view.web.forget(call)
    }
    Connections {
        target: view.web
        function onAnswered(call, text) { port.answer(call, text) }
        function onPoked() { view.runJavaScript("window.dispatchEvent(new Event('fallow#changed'))") }
        function onGo(url) { view.url = url }
        function onBack() { view.goBack() }
        function onForward() { view.goForward() }
        function onReload() { view.reload() }
        function onStop() { view.stop() }
    }
    onUrlChanged: web.arrived(url)
    onTitleChanged: web.title = title
    onLoadProgressChanged: web.progress = loadProgress / 100
    onCanGoBackChanged: web.canGoBack = canGoBack
    onCanGoForwardChanged: web.canGoForward = canGoForward
    onLoadingChanged: info => {
        if (info.status === WebEngineView.LoadStartedStatus)
            web.leaving()
        else if (info.status === WebEngineView.LoadFailedStatus && !quiet.includes(info.errorDomain))
            web.failed(info.url)
    }
    onNavigationRequested: request => {
        if (!web.mayGo(request.url, request.isMainFrame))
            request.reject()
    }
    onNewWindowRequested: request => web.refuseWindow(request.requestedUrl)
    onCertificateError: error => {
        error.rejectCertificate()
        web.refused(WebController.Certificate, error.description)
    }
    onFeaturePermissionRequested: (origin, feature) => {
        grantFeaturePermission(origin, feature, false)
        web.refused(WebController.Permission, "")
    }
    onFullScreenRequested: request => request.reject()
    onQuotaRequested: request => request.reject()
    onRegisterProtocolHandlerRequested: request => request.reject()
    onFileSystemAccessRequested: request => {
        request.reject()
        web.refused(WebController.Permission, "")
    }
    onSelectClientCertificate: selection => selection.selectNone()
    onAuthenticationDialogRequested: request => {
        request.accepted = true
        request.dialogReject()
        web.refused(WebController.Question, "")
    }
    onJavaScriptDialogRequested: request => {
        request.accepted = true
        request.dialogReject()
        web.refused(WebController.Question, request.message)
    }
    onColorDialogRequested: request => {
        request.accepted = true
        request.dialogReject()
    }
    onFileDialogRequested: request => {
        request.accepted = true
        request.dialogReject()
        web.refused(WebController.Permission, "")
    }
    onContextMenuRequested: request => request.accepted = true
    onTooltipRequested: request => request.accepted = true
    onRenderProcessTerminated: (status, code) => web.refused(WebController.Crash, "")
}
