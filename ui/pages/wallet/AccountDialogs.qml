pragma ComponentBehavior: Bound

import QtQuick
import Fallow.Session

/// The dialogs about accounts, keys, names and signatures. From one of a list the way leads back to
/// the list.
Item {
    id: dialogs

    required property WalletController wallet
    required property DialogHost host
    signal payRequested(int kind, string payee)

    function accounts() { host.open(accountsDialog) }
    function addAccount() { host.open(addAccountDialog) }
    function accountOf(row) {
        accounts()
        const dialog = host.current as AccountsDialog
        dialog.press(row)
    }
    function account(account) {
        host.open(accountDialog)
        const dialog = host.current as AccountDialog
        dialog.account = account
        host.next = () => dialogs.accounts()
    }
    function exportKey(account) {
        host.open(exportKeyDialog)
        const dialog = host.current as ExportKeyDialog
        dialog.account = account
    }
    function sweepRule() {
        host.open(sweepRuleDialog)
        host.next = () => dialogs.accounts()
    }
    function security() { host.open(securityDialog) }
    function reseal() { host.open(resealDialog) }
    function sign() { host.open(signDialog) }
    function addressBook() { host.open(bookDialog) }
    function contact(address, name) {
        host.open(contactDialog)
        const dialog = host.current as ContactDialog
        dialog.address = address
        dialog.known = name
        host.next = () => dialogs.addressBook()
    }
    function networks() { host.open(networksDialog) }
    function network(network) {
        host.open(networkDialog)
        const dialog = host.current as NetworkDialog
        dialog.network = network
        host.next = () => dialogs.networks()
    }
    function networkOf(row) {
        networks()
        const dialog = host.current as NetworksDialog
        dialog.press(row)
    }
    function addNetwork() {
        host.open(addNetworkDialog)
        host.next = () => dialogs.networks()
    }
    /// What the page's menu and pictures ask for, by name.
    function show(name) {
        switch (name) {
        case "accounts": return accounts()
        case "account": return accountOf(1)
        case "add-account": return addAccount()
        case "sweep": return payRequested(PaymentController.Sweep, "")
        case "sweep-rule": return sweepRule()
        case "export-key": return exportKey({ name: wallet.account.label, address: wallet.account.address })
        case "networks": return networks()
        case "network": return networkOf(0)
        case "add-network": return addNetwork()
        case "security": return security()
        case "reseal": return reseal()
        case "sign": return sign()
        case "address-book": return addressBook()
        case "contact": return contact("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "Anna")
        case "new-contact": return contact("", "")
        }
    }

    Component {
        id: accountsDialog
        AccountsDialog {
            wallet: dialogs.wallet
            onAccountRequested: account => dialogs.host.follow(() => dialogs.account(account))
            onAddRequested: dialogs.host.follow(() => {
                dialogs.addAccount()
                dialogs.host.next = () => dialogs.accounts()
            })
            onSweepRequested: dialogs.host.follow(() => dialogs.payRequested(PaymentController.Sweep, ""))
            onRuleRequested: dialogs.host.follow(() => dialogs.sweepRule())
        }
    }
    Component {
        id: sweepRuleDialog
        SweepDialog {
            sweep: dialogs.wallet.sweep
        }
    }
    Component {
        id: addAccountDialog
        AddAccountDialog {
            accounts: dialogs.wallet.accounts
        }
    }
    Component {
        id: accountDialog
        AccountDialog {
            wallet: dialogs.wallet
            onExportRequested: account => dialogs.host.follow(() => dialogs.exportKey(account))
        }
    }
    Component {
        id: exportKeyDialog
        ExportKeyDialog {
            wallet: dialogs.wallet
        }
    }
    Component {
        id: networksDialog
        NetworksDialog {
            networks: dialogs.wallet.networks
            onNetworkRequested: network => dialogs.host.follow(() => dialogs.network(network))
            onAddRequested: dialogs.host.follow(() => dialogs.addNetwork())
        }
    }
    Component {
        id: networkDialog
        NetworkDialog {
            networks: dialogs.wallet.networks
        }
    }
    Component {
        id: addNetworkDialog
        AddNetworkDialog {
            networks: dialogs.wallet.networks
        }
    }
    Component {
        id: securityDialog
        SecurityDialog {
            wallet: dialogs.wallet
            onResealRequested: dialogs.host.follow(() => {
                dialogs.reseal()
                dialogs.host.next = () => dialogs.security()
            })
        }
    }
    Component {
        id: resealDialog
        ResealDialog {
            wallet: dialogs.wallet
        }
    }
    Component {
        id: signDialog
        SignDialog {
            wallet: dialogs.wallet
        }
    }
    Component {
        id: bookDialog
        AddressBookDialog {
            contacts: dialogs.wallet.contacts
            onContactRequested: (address, name) => dialogs.host.follow(() => dialogs.contact(address, name))
        }
    }
    Component {
        id: contactDialog
        ContactDialog {
            wallet: dialogs.wallet
            onPayRequested: address => dialogs.host.next = () => dialogs.payRequested(PaymentController.SendRlc, address)
        }
    }
}
