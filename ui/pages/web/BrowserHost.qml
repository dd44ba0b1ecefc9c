import Fallow.Browser

/// In a file of its own: what it imports is loaded with the first page, and may not be on this computer.
BrowserView {
}
