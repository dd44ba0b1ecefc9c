// The wallet that a page sees: EIP-1193, announced by EIP-6963. Nothing in here is secret or trusted: a page may read and
// change it, and gains what it could ask anyway, as the origin that the browser knows.
(function () {
    "use strict";

    if (window.top !== window.self || !window.isSecureContext || !window.Promise)
        return;

    var Request = window.XMLHttpRequest;
    var encode = window.encodeURIComponent;
    var mostText = 128 * 1024;
    var listeners = {};
    var known = { chainId: "", accounts: "[]", isConnected: false };
    var isWatched = false;
    var isReading = false;
    var isOld = false;

    function failure(error) {
        var made = new Error(error.message || "the wallet refused");
        made.code = typeof error.code === "number" ? error.code : -32603;
        if (error.data !== undefined)
            made.data = error.data;
        return made;
    }

    function ask(method, params) {
        return new Promise(function (resolve, reject) {
            var call = new Request();
            var text, address;
            try {
                text = JSON.stringify({ method: method, params: params });
                address = "fallow-wallet://ask/?" + encode(text);
            } catch (unreadable) {
                return reject(failure({ code: -32602, message: "the request cannot be written as JSON" }));
            }
            if (text.length > mostText)
                return reject(failure({ code: -32600, message: "the request is larger than 128 KiB" }));
            call.open("POST", address);
            call.onload = function () {
                var reply;
                try {
                    reply = JSON.parse(call.responseText);
                } catch (unreadable) {
                    reply = { error: { code: -32603, message: "the wallet's answer cannot be read" } };
                }
                if (reply.error)
                    reject(failure(reply.error));
                else
                    resolve(reply.result === undefined ? null : reply.result);
            };
            call.onerror = function () {
                reject(failure({ code: 4900, message: "the wallet did not answer" }));
            };
            call.send();
        });
    }

    function emit(name, value) {
        (listeners[name] || []).slice().forEach(function (listener) {
            try {
                listener.call(provider, value);
            } catch (theirs) {
                setTimeout(function () { throw theirs; }, 0);
            }
        });
    }

    function take(state) {
        var before = known;
        known = { chainId: state.chainId, accounts: JSON.stringify(state.accounts), isConnected: state.isConnected };
        if (known.isConnected && !before.isConnected)
            emit("connect", { chainId: known.chainId });
        if (!known.isConnected && before.isConnected)
            emit("disconnect", failure({ code: 4900, message: "the wallet reaches no network" }));
        if (known.isConnected && before.chainId !== "" && known.chainId !== before.chainId)
            emit("chainChanged", known.chainId);
        if (before.chainId !== "" && known.accounts !== before.accounts)
            emit("accountsChanged", state.accounts);
    }

    // One question at a time, and one more if something changed meanwhile.
    function read() {
        if (!isWatched)
            return;
        if (isReading) {
            isOld = true;
            return;
        }
        isReading = true;
        ask("fallow_state", []).then(take, function () {}).then(function () {
            isReading = false;
            if (isOld) {
                isOld = false;
                read();
            }
        });
    }

    function watch() {
        if (isWatched)
            return;
        isWatched = true;
        read();
    }

    var provider = {
        isFallow: true,
        request: function (wanted) {
            if (!wanted || typeof wanted !== "object" || typeof wanted.method !== "string")
                return Promise.reject(failure({ code: -32600, message: "request takes an object with a method" }));
            watch();
            return ask(wanted.method, wanted.params === undefined ? [] : wanted.params);
        },
        on: function (name, listener) {
            if (typeof listener === "function") {
                (listeners[name] = listeners[name] || []).push(listener);
                watch();
            }
            return provider;
        },
        removeListener: function (name, listener) {
            listeners[name] = (listeners[name] || []).filter(function (one) { return one !== listener; });
            return provider;
        },
        isConnected: function () {
            return known.isConnected;
        }
    };

    var icon = "data:image/svg+xml," + encode("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>"
        + "<rect width='32' height='32' rx='8' fill='#1B6043'/><circle cx='21' cy='10' r='3.4' fill='#E2B04A'/>"
        + "<path d='M5 26c3-7 8-10 11-10M12 27c1-6 4-10 6-11M20 27c0-5 1-9 2-11' fill='none' stroke='#FFF' stroke-width='2'/></svg>");
    var bytes = new Uint8Array(16);
    window.crypto.getRandomValues(bytes);
    bytes[6] = bytes[6] & 0x0f | 0x40; // RFC 4122, version 4
    bytes[8] = bytes[8] & 0x3f | 0x80;
    var hex = Array.prototype.map.call(bytes, function (one) { return (one + 256).toString(16).slice(1); }).join("");
    var info = Object.freeze({
        uuid: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
        name: "Fallow",
        icon: icon,
        rdns: "org.fallow"
    });

    function announce() {
        window.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail: Object.freeze({ info: info, provider: provider }) }));
    }

    window.addEventListener("eip6963:requestProvider", announce);
    window.addEventListener("fallow#changed", read);
    if (!window.ethereum)
        window.ethereum = provider; // pages from before EIP-6963
    announce();
})();
