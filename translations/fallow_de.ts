<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>About Fallow</source>
            <translation>Über Fallow</translation>
        </message>
        <message>
            <source>Version %1. Fields rest, computers need not.</source>
            <translation>Version %1. Felder ruhen, Rechner müssen nicht.</translation>
        </message>
        <message>
            <source>The background core now</source>
            <translation>Das Hintergrundprogramm, jetzt</translation>
        </message>
        <message>
            <source>Reading the figures</source>
            <translation>Die Zahlen werden gelesen</translation>
        </message>
        <message>
            <source>The background core does not answer, so there are no figures.</source>
            <translation>Das Hintergrundprogramm antwortet nicht, darum gibt es keine Zahlen.</translation>
        </message>
        <message>
            <source>This window and the icon now</source>
            <translation>Dieses Fenster und das Symbol, jetzt</translation>
        </message>
        <message>
            <source>This computer does not tell what a process uses.</source>
            <translation>Dieser Rechner sagt nicht, was ein Prozess verbraucht.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Copyright the Fallow authors. Free software under the GNU General Public License, version 3 or any later one; it comes without any warranty.</source>
            <translation>Copyright: die Autoren von Fallow. Freie Software unter der GNU General Public License, Version 3 oder einer späteren; ohne jede Gewähr.</translation>
        </message>
        <message>
            <source>The whole text: %1</source>
            <translation>Der ganze Text: %1</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Gemacht mit</translation>
        </message>
    </context>
    <context>
        <name>AccountCard</name>
        <message>
            <source>Address %1</source>
            <translation>Adresse %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>RLC in wallet</source>
            <translation>RLC im Wallet</translation>
        </message>
        <message>
            <source>In the contract</source>
            <translation>Im Vertrag</translation>
        </message>
        <message>
            <source>Coin for fees</source>
            <translation>Münze für Gebühren</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Einzahlen</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Abheben</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>CSV-Export</translation>
        </message>
    </context>
    <context>
        <name>AccountDialog</name>
        <message>
            <source>Address %1</source>
            <translation>Adresse %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>Name, nur für Sie</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>When you use this account, what you earn goes to it and what you pay comes from it. The RLC of the other one stays there.</source>
            <translation>Wenn Sie dieses Konto nutzen, geht an es, was Sie verdienen, und von ihm kommt, was Sie zahlen. Die RLC des anderen bleiben dort.</translation>
        </message>
        <message>
            <source>Export the key</source>
            <translation>Schlüssel exportieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Wird geändert</translation>
        </message>
        <message>
            <source>Use this account</source>
            <translation>Dieses Konto nutzen</translation>
        </message>
    </context>
    <context>
        <name>AccountName</name>
        <message>
            <source>Accounts: %1 is in use</source>
            <translation>Konten: %1 ist in Gebrauch</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>One account pays and is paid. What you send, deposit and earn is its money.</source>
            <translation>Ein Konto zahlt und wird bezahlt. Was Sie senden, einzahlen und verdienen, ist sein Geld.</translation>
        </message>
        <message>
            <source>Worker of this computer</source>
            <translation>Arbeiter dieses Computers</translation>
        </message>
        <message>
            <source>Signs unattended work. It can pay nobody but the account in use.</source>
            <translation>Signiert unbeaufsichtigte Arbeit. Er kann niemanden bezahlen als das genutzte Konto.</translation>
        </message>
        <message>
            <source>Collect its earnings</source>
            <translation>Verdienst abholen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change when earnings are moved</source>
            <translation>Ändern, wann der Verdienst verschoben wird</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Konto hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>ActivityFoot</name>
        <message>
            <source>Reading your history</source>
            <translation>Ihr Verlauf wird gelesen</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Noch ist nichts geschehen</translation>
        </message>
        <message>
            <source>Search for something else, or show all.</source>
            <translation>Suchen Sie etwas anderes oder zeigen Sie alles.</translation>
        </message>
        <message>
            <source>Rewards, payments and moves into the contract will be listed here.</source>
            <translation>Hier stehen bald Belohnungen, Zahlungen und Einzahlungen in den Vertrag.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Reading more</source>
            <translation>Mehr wird gelesen</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mehr zeigen</translation>
        </message>
    </context>
    <context>
        <name>ActivityHead</name>
        <message>
            <source>Wallet</source>
            <translation>Wallet</translation>
        </message>
        <message>
            <source>Lock now · %1</source>
            <translation>Sperren · %1</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>You only watch this address</source>
            <translation>Diese Adresse beobachten Sie nur</translation>
        </message>
        <message>
            <source>Its key is elsewhere: you see what it earns, but nothing can be sent from here.</source>
            <translation>Ihr Schlüssel ist woanders: Sie sehen, was sie verdient, aber von hier kann nichts gesendet werden.</translation>
        </message>
        <message>
            <source>Create a wallet</source>
            <translation>Wallet anlegen</translation>
        </message>
    </context>
    <context>
        <name>ActivityTop</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Rewards</source>
            <translation>Belohnungen</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>AddAccountDialog</name>
        <message>
            <source>Add an account</source>
            <translation>Konto hinzufügen</translation>
        </message>
        <message>
            <source>Where its key comes from</source>
            <translation>Woher sein Schlüssel kommt</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>Meine Wörter</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Schlüsseldatei</translation>
        </message>
        <message>
            <source>Bare key</source>
            <translation>Bloßer Schlüssel</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Nur beobachten</translation>
        </message>
        <message>
            <source>The next account of your words. The same paper brings it back.</source>
            <translation>Das nächste Konto Ihrer Wörter. Dasselbe Papier bringt es zurück.</translation>
        </message>
        <message>
            <source>A key file (Web3 Secret Storage, version 3) as geth, ethers and the iExec tools write it.</source>
            <translation>Eine Schlüsseldatei (Web3 Secret Storage, Version 3), wie geth, ethers und die Werkzeuge von iExec sie schreiben.</translation>
        </message>
        <message>
            <source>You see what the address earns; nothing can be sent from here without its key.</source>
            <translation>Sie sehen, was die Adresse verdient; ohne ihren Schlüssel kann von hier nichts gesendet werden.</translation>
        </message>
        <message>
            <source>Your words do not bring this key back: keep its own backup. Whoever has seen it has the money: a key that was in a message or a file is not safe any more.</source>
            <translation>Ihre Wörter bringen diesen Schlüssel nicht zurück: Bewahren Sie eine eigene Sicherung auf. Wer ihn gesehen hat, hat das Geld: Ein Schlüssel, der in einer Nachricht oder Datei stand, ist nicht mehr sicher.</translation>
        </message>
        <message>
            <source>Your words do not bring this key back: keep the file and its password.</source>
            <translation>Ihre Wörter bringen diesen Schlüssel nicht zurück: Bewahren Sie die Datei und ihr Passwort auf.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Type its path, or drop the file here.</source>
            <translation>Tippen Sie den Pfad oder ziehen Sie die Datei hierher.</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Passwort der Datei</translation>
        </message>
        <message>
            <source>Private key, 64 hex digits</source>
            <translation>Privater Schlüssel, 64 Hex-Ziffern</translation>
        </message>
        <message>
            <source>I have a copy of this key elsewhere</source>
            <translation>Ich habe diesen Schlüssel noch woanders</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>Name, nur für Sie</translation>
        </message>
        <message>
            <source>My savings</source>
            <translation>Meine Ersparnisse</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Adding</source>
            <translation>Wird hinzugefügt</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Konto hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>AddNetworkDialog</name>
        <message>
            <source>Add a network</source>
            <translation>Netz hinzufügen</translation>
        </message>
        <message>
            <source>What its money is worth</source>
            <translation>Was sein Geld wert ist</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>Übung: kein echtes Geld</translation>
        </message>
        <message>
            <source>Real money</source>
            <translation>Echtes Geld</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Number of the network (chain id)</source>
            <translation>Nummer des Netzes (Chain-ID)</translation>
        </message>
        <message>
            <source>Its iExec contract</source>
            <translation>Sein iExec-Vertrag</translation>
        </message>
        <message>
            <source>Addresses of its servers, one a line</source>
            <translation>Adressen seiner Server, eine je Zeile</translation>
        </message>
        <message>
            <source>Two or more are safer: they must tell the same.</source>
            <translation>Zwei oder mehr sind sicherer: Sie müssen dasselbe sagen.</translation>
        </message>
        <message>
            <source>https only. Two or more are safer: they must tell the same.</source>
            <translation>Nur https. Zwei oder mehr sind sicherer: Sie müssen dasselbe sagen.</translation>
        </message>
        <message>
            <source>Asking the servers</source>
            <translation>Die Server werden gefragt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Check and add</source>
            <translation>Prüfen und hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>AddressBar</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Laden abbrechen</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>Address of a page: https://…</source>
            <translation>Adresse einer Seite: https://…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Close the page</source>
            <translation>Seite schließen</translation>
        </message>
        <message>
            <source>Site %1</source>
            <translation>Website %1</translation>
        </message>
        <message>
            <source>Knows your account</source>
            <translation>Kennt Ihr Konto</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>Loading the page</source>
            <translation>Die Seite wird geladen</translation>
        </message>
    </context>
    <context>
        <name>AddressBookDialog</name>
        <message>
            <source>Address book</source>
            <translation>Adressbuch</translation>
        </message>
        <message>
            <source>Search by name or address</source>
            <translation>Nach Name oder Adresse suchen</translation>
        </message>
        <message>
            <source>Nobody is in the book yet. A payee with a name is chosen, not typed, and cannot be mistyped.</source>
            <translation>Noch steht niemand im Buch. Wer einen Namen hat, wird gewählt statt getippt, und kann nicht vertippt werden.</translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Niemand passt.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Jemanden aufnehmen</translation>
        </message>
    </context>
    <context>
        <name>AmountForm</name>
        <message>
            <source>coin</source>
            <translation>Münze</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Coin</source>
            <translation>Münze</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Everything that can be moved</source>
            <translation>Alles, was sich bewegen lässt</translation>
        </message>
        <message>
            <source>%1 is free to withdraw</source>
            <translation>%1 lassen sich abheben</translation>
        </message>
        <message>
            <source>%1 in the wallet</source>
            <translation>%1 im Wallet</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tippen</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Einen Betrag tippen</translation>
        </message>
    </context>
    <context>
        <name>AppChooser</name>
        <message>
            <source>Choose an app</source>
            <translation>App wählen</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message>
            <source>Words, or an address: 0x…</source>
            <translation>Wörter oder eine Adresse: 0x…</translation>
        </message>
        <message>
            <source>Apps come from your catalogs. An app that is in none can be run by its address.</source>
            <translation>Apps kommen aus Ihren Katalogen. Eine App, die in keinem steht, läuft über ihre Adresse.</translation>
        </message>
    </context>
    <context>
        <name>AppsCard</name>
        <message>
            <source>By app</source>
            <translation>Nach App</translation>
        </message>
        <message>
            <source>No task was paid in these days.</source>
            <translation>In diesen Tagen wurde keine Aufgabe bezahlt.</translation>
        </message>
    </context>
    <context>
        <name>AppsPane</name>
        <message>
            <source>While one of the ticked programs runs, every task is frozen.</source>
            <translation>Solange eines der angekreuzten Programme läuft, steht jede Aufgabe still.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Die Liste wird gelesen</translation>
        </message>
        <message>
            <source>No installed programs were found.</source>
            <translation>Es wurden keine installierten Programme gefunden.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Backed up</source>
            <translation>Gesichert</translation>
        </message>
        <message>
            <source>Prove that you have them</source>
            <translation>Zeigen, dass Sie sie haben</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Ihre Wörter</translation>
        </message>
        <message>
            <source>Back up the wallet</source>
            <translation>Wallet sichern</translation>
        </message>
        <message>
            <source>Your words are on paper and you have proved it. Payouts to other addresses are open now.</source>
            <translation>Ihre Wörter stehen auf Papier, und Sie haben es gezeigt. Auszahlungen an andere Adressen sind jetzt offen.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Ich habe sie notiert</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>BackupIntro</name>
        <message>
            <source>You will see the words that your keys are made of. Write them on paper, by hand, in their order. Then five of them are asked for.</source>
            <translation>Sie sehen gleich die Wörter, aus denen Ihre Schlüssel gemacht sind. Schreiben Sie sie mit der Hand auf Papier, in ihrer Reihenfolge. Danach wird nach fünf davon gefragt.</translation>
        </message>
        <message>
            <source>Whoever sees the words can take everything. Make sure that nobody looks on, no camera either.</source>
            <translation>Wer die Wörter sieht, kann alles nehmen. Achten Sie darauf, dass niemand zusieht, auch keine Kamera.</translation>
        </message>
        <message>
            <source>Password of the wallet</source>
            <translation>Passwort des Wallets</translation>
        </message>
    </context>
    <context>
        <name>Because</name>
        <message>
            <source>%1 °C; the limit is %2 °C</source>
            <translation>%1 °C; die Grenze ist %2 °C</translation>
        </message>
        <message>
            <source>%1 °C; you chose %2 °C</source>
            <translation>%1 °C; Sie wählten %2 °C</translation>
        </message>
        <message>
            <source>%1 %; the limit is %2 %</source>
            <translation>%1 %; die Grenze ist %2 %</translation>
        </message>
        <message>
            <source>%1 %; you chose %2 %</source>
            <translation>%1 %; Sie wählten %2 %</translation>
        </message>
        <message>
            <source>%1 % of the processor; the limit is %2 %</source>
            <translation>%1 % des Prozessors; die Grenze ist %2 %</translation>
        </message>
        <message>
            <source>%1 GB free; the limit is %2 GB</source>
            <translation>%1 GB frei; die Grenze ist %2 GB</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
    <context>
        <name>CatalogForm</name>
        <message>
            <source>The fingerprint says whose catalog it is: Fallow takes only what is signed, step by step, by the keys it stands for. Get it from the curators themselves, not from the page that offers the address.</source>
            <translation>Der Fingerabdruck sagt, wessen Katalog es ist: Fallow nimmt nur an, was Schritt für Schritt mit den Schlüsseln unterschrieben ist, für die er steht. Holen Sie ihn bei den Kuratoren selbst, nicht auf der Seite, die die Adresse anbietet.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Fingerprint of its keys (SHA-256 of its first root file)</source>
            <translation>Fingerabdruck seiner Schlüssel (SHA-256 seiner ersten Wurzeldatei)</translation>
        </message>
    </context>
    <context>
        <name>CatalogList</name>
        <message>
            <source>You have no catalog yet</source>
            <translation>Sie haben noch keinen Katalog</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Die Liste wird gelesen</translation>
        </message>
        <message>
            <source>Keys: %1</source>
            <translation>Schlüssel: %1</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Update %1</source>
            <translation>%1 aktualisieren</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>CatalogsDialog</name>
        <message>
            <source>Remove %1?</source>
            <translation>%1 entfernen?</translation>
        </message>
        <message>
            <source>Add a catalog</source>
            <translation>Katalog hinzufügen</translation>
        </message>
        <message>
            <source>Catalogs</source>
            <translation>Kataloge</translation>
        </message>
        <message>
            <source>Its entries leave the Marketplace, and its warnings are no longer heeded: what its curators revoked may run here again. You can add it again at any time.</source>
            <translation>Seine Einträge verlassen den Marktplatz, und seine Warnungen gelten nicht mehr: Was seine Kuratoren widerrufen haben, darf hier wieder laufen. Sie können ihn jederzeit wieder hinzufügen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Fetch and add</source>
            <translation>Holen und hinzufügen</translation>
        </message>
        <message>
            <source>Add a catalog…</source>
            <translation>Katalog hinzufügen …</translation>
        </message>
    </context>
    <context>
        <name>ChainCard</name>
        <message>
            <source>Catalog: %1</source>
            <translation>Katalog: %1</translation>
        </message>
        <message>
            <source>Chain: %1</source>
            <translation>Chain: %1</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>Die Chain</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <source>Fulfilled: %1</source>
            <translation>Erfüllt: %1</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Fehlt: %1</translation>
        </message>
    </context>
    <context>
        <name>ChoiceChip</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ComputerCard</name>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Site %1</source>
            <translation>Website %1</translation>
        </message>
        <message>
            <source>Account %1 on %2</source>
            <translation>Konto %1 auf %2</translation>
        </message>
        <message>
            <source>I have read this, and I want it all the same</source>
            <translation>Ich habe das gelesen und will es trotzdem</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Ablehnen</translation>
        </message>
    </context>
    <context>
        <name>ContactDialog</name>
        <message>
            <source>Add somebody</source>
            <translation>Jemanden aufnehmen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Adresse %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>“%1” leaves the address book. The payments stay in the history.</source>
            <translation>„%1“ verlässt das Adressbuch. Die Zahlungen bleiben im Verlauf.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Bezahlen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Take out of the book</source>
            <translation>Aus dem Buch nehmen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>CreateDialog</name>
        <message>
            <source>Create a wallet</source>
            <translation>Wallet anlegen</translation>
        </message>
        <message>
            <source>The keys are made from random words. You see them when you make the backup; that can wait until the first payout.</source>
            <translation>Die Schlüssel entstehen aus zufälligen Wörtern. Sie sehen sie beim Sichern; das hat Zeit bis zur ersten Auszahlung.</translation>
        </message>
        <message>
            <source>Number of words</source>
            <translation>Zahl der Wörter</translation>
        </message>
        <message>
            <source>12 words</source>
            <translation>12 Wörter</translation>
        </message>
        <message>
            <source>24 words</source>
            <translation>24 Wörter</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>Wird angelegt</translation>
        </message>
        <message>
            <source>Create the wallet</source>
            <translation>Wallet anlegen</translation>
        </message>
    </context>
    <context>
        <name>DayBars</name>
        <message>
            <source>RLC per day</source>
            <translation>RLC am Tag</translation>
        </message>
        <message>
            <source>certified</source>
            <translation>endgültig</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>vorläufig</translation>
        </message>
        <message>
            <source>Nothing was earned in these days.</source>
            <translation>In diesen Tagen wurde nichts verdient.</translation>
        </message>
    </context>
    <context>
        <name>DesktopPane</name>
        <message>
            <source>At login</source>
            <translation>Bei der Anmeldung</translation>
        </message>
        <message>
            <source>Start Fallow when I log in</source>
            <translation>Fallow starten, wenn ich mich anmelde</translation>
        </message>
        <message>
            <source>as an icon, without a window; work itself does not need it</source>
            <translation>als Symbol, ohne Fenster; die Arbeit selbst braucht es nicht</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>What needs me</source>
            <translation>Was mich braucht</translation>
        </message>
        <message>
            <source>stake at risk, no node, a full disk, no backup of the wallet</source>
            <translation>Einsatz in Gefahr, kein Knoten, volle Platte, keine Sicherung des Wallets</translation>
        </message>
        <message>
            <source>Money that came in</source>
            <translation>Geld, das ankam</translation>
        </message>
        <message>
            <source>sent to this wallet by others</source>
            <translation>von anderen an dieses Wallet gesandt</translation>
        </message>
        <message>
            <source>How tasks ended</source>
            <translation>Wie Aufgaben endeten</translation>
        </message>
        <message>
            <source>one notification for all of them, brought up to date</source>
            <translation>eine Benachrichtigung für alle, die auf dem Stand bleibt</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Sucht</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <translation>Entpackt</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Wird geladen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>proven %1, written %2</source>
            <translation>%1 geprüft, %2 geschrieben</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>The disk is full. It goes on when there is space.</source>
            <translation>Die Festplatte ist voll. Es geht weiter, sobald Platz ist.</translation>
        </message>
        <message>
            <source>This connection costs by the byte. It goes on with another.</source>
            <translation>Diese Verbindung kostet nach Datenmenge. Mit einer anderen geht es weiter.</translation>
        </message>
        <message>
            <source>Your hours for downloads are not now.</source>
            <translation>Gerade ist nicht die Zeit, die Sie für Downloads festgelegt haben.</translation>
        </message>
        <message>
            <source>What you set aside for this month is used up.</source>
            <translation>Die Datenmenge, die Sie für diesen Monat festgelegt haben, ist verbraucht.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>Sie haben es angehalten.</translation>
        </message>
        <message>
            <source>received %1, proven %2</source>
            <translation>%1 empfangen, %2 geprüft</translation>
        </message>
        <message>
            <source>, thrown away %1</source>
            <translation>, %1 verworfen</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>wird genutzt</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>noch nicht gefragt</translation>
        </message>
        <message numerus="yes">
            <source>needed by %n task(s)</source>
            <translation>
                <numerusform>von %n Aufgabe gebraucht</numerusform>
                <numerusform>von %n Aufgaben gebraucht</numerusform>
            </translation>
        </message>
        <message>
            <source>kept by you</source>
            <translation>von Ihnen behalten</translation>
        </message>
        <message numerus="yes">
            <source>part of %n app(s)</source>
            <translation>
                <numerusform>Teil von %n App</numerusform>
                <numerusform>Teil von %n Apps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Hide what each place did</source>
            <translation>Verbergen, was jede Quelle geliefert hat</translation>
        </message>
        <message>
            <source>Show what each place did</source>
            <translation>Zeigen, was jede Quelle geliefert hat</translation>
        </message>
        <message>
            <source>Stop it; what is proven stays</source>
            <translation>Beenden; was geprüft ist, bleibt</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Nothing is being downloaded. Files come when a task needs them; each byte is proven before it is used.</source>
            <translation>Gerade wird nichts geladen. Dateien kommen, wenn eine Aufgabe sie braucht; jedes Byte wird geprüft, bevor es benutzt wird.</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>Warten auf das Hintergrundprogramm</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Im Gang</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>No download fits.</source>
            <translation>Kein Download passt.</translation>
        </message>
    </context>
    <context>
        <name>DrillDialog</name>
        <message>
            <source>Restore drill</source>
            <translation>Wiederherstellung üben</translation>
        </message>
        <message>
            <source>The wallet is backed up. Once in a while, type all the words from your paper: if they are right, they would bring everything back.</source>
            <translation>Das Wallet ist gesichert. Tippen Sie ab und zu alle Wörter von Ihrem Papier: Stimmen sie, brächten sie alles zurück.</translation>
        </message>
        <message>
            <source>All your words, in their order</source>
            <translation>Alle Ihre Wörter, in ihrer Reihenfolge</translation>
        </message>
        <message>
            <source>Your paper is right: these words bring this wallet back.</source>
            <translation>Ihr Papier stimmt: Diese Wörter bringen dieses Wallet zurück.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
    </context>
    <context>
        <name>EarnedCard</name>
        <message>
            <source>Earned today</source>
            <translation>Heute verdient</translation>
        </message>
    </context>
    <context>
        <name>Earnings</name>
        <message numerus="yes">
            <source>RLC in %n day(s)</source>
            <translation>
                <numerusform>RLC in %n Tag</numerusform>
                <numerusform>RLC in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kWh</source>
            <translation>%1 kWh</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <translation>%1 Wh</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n Aufgabe</numerusform>
                <numerusform>%n Aufgaben</numerusform>
            </translation>
        </message>
        <message>
            <source>of it %1 provisional</source>
            <translation>davon %1 vorläufig</translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Endgültig</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Vorläufig</translation>
        </message>
        <message>
            <source>RLC paid, not yet final on the chain</source>
            <translation>RLC bezahlt, auf der Kette noch nicht endgültig</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Strom</translation>
        </message>
        <message>
            <source>for %1, at your tariff and price</source>
            <translation>für %1, nach Ihrem Tarif und Kurs</translation>
        </message>
        <message>
            <source>for %1, in the money of your tariff</source>
            <translation>für %1, im Geld Ihres Tarifs</translation>
        </message>
        <message>
            <source>estimated; Settings takes what a kWh costs</source>
            <translation>geschätzt; was eine kWh kostet, steht in den Einstellungen</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>of the tasks that are still listed</source>
            <translation>der Aufgaben, die noch in der Liste stehen</translation>
        </message>
        <message>
            <source>The last %1 days; the best one earned %2</source>
            <translation>Die letzten %1 Tage; der beste brachte %2</translation>
        </message>
        <message>
            <source>An app without a name</source>
            <translation>Eine App ohne Namen</translation>
        </message>
        <message>
            <source>+%1, a result that others confirmed</source>
            <translation>+%1, ein Ergebnis, das andere bestätigt haben</translation>
        </message>
        <message>
            <source>−%1, a result that others did not confirm</source>
            <translation>−%1, ein Ergebnis, das andere nicht bestätigt haben</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Earnings and reputation</source>
            <translation>Verdienst und Ruf</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>CSV-Export</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Verdienst</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>%1 · %2</source>
            <extracomment>What happened and the app it happened for</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Vorläufig</translation>
        </message>
        <message>
            <source>Provisional, %1 left</source>
            <extracomment>Paid, but the network could still take it back for so long</extracomment>
            <translation>Vorläufig, noch %1</translation>
        </message>
        <message>
            <source>The network refused it.</source>
            <translation>Das Netz hat es abgelehnt.</translation>
        </message>
        <message>
            <source>%1 It said: %2</source>
            <extracomment>%1 is a sentence, %2 what the contract answered, in its own words</extracomment>
            <translation>%1 Es sagte: %2</translation>
        </message>
        <message>
            <source>Rejected: result differed from consensus</source>
            <translation>Abgelehnt: Ergebnis wich vom Konsens ab</translation>
        </message>
        <message>
            <source>Rejected: stake lost</source>
            <translation>Abgelehnt: Einsatz verloren</translation>
        </message>
        <message>
            <source>Rejected: fee too low</source>
            <translation>Abgelehnt: Gebühr zu niedrig</translation>
        </message>
        <message>
            <source>Rejected: refused by the network</source>
            <translation>Abgelehnt: vom Netz verweigert</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Received from %1</source>
            <translation>Empfangen von %1</translation>
        </message>
        <message>
            <source>Sent to %1</source>
            <translation>Gesendet an %1</translation>
        </message>
        <message>
            <source>Deposit to contract</source>
            <translation>Einzahlung in den Vertrag</translation>
        </message>
        <message>
            <source>Withdrawal from contract</source>
            <translation>Abhebung aus dem Vertrag</translation>
        </message>
        <message>
            <source>Stake received from %1</source>
            <translation>Einsatz empfangen von %1</translation>
        </message>
        <message>
            <source>Stake sent to %1</source>
            <translation>Einsatz gesendet an %1</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>Belohnung</translation>
        </message>
        <message>
            <source>Stake locked</source>
            <translation>Einsatz gebunden</translation>
        </message>
        <message>
            <source>Stake released</source>
            <translation>Einsatz freigegeben</translation>
        </message>
        <message>
            <source>Price paid</source>
            <translation>Preis bezahlt</translation>
        </message>
        <message>
            <source>Stake lost</source>
            <translation>Einsatz verloren</translation>
        </message>
        <message>
            <source>Price returned</source>
            <translation>Preis zurückerhalten</translation>
        </message>
        <message>
            <source>Coin sent to %1</source>
            <translation>Münze gesendet an %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaktion</translation>
        </message>
        <message>
            <source>Call of %1</source>
            <translation>Aufruf von %1</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Endgültig</translation>
        </message>
        <message>
            <source>Sent to the network; no block holds it yet.</source>
            <translation>An das Netz gesendet; noch in keinem Block.</translation>
        </message>
        <message>
            <source>In a block that the network could still replace.</source>
            <translation>In einem Block, den das Netz noch ersetzen könnte.</translation>
        </message>
        <message>
            <source>Final: the network does not take it back.</source>
            <translation>Endgültig: Das Netz nimmt es nicht zurück.</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Transaction %1</source>
            <translation>Transaktion %1</translation>
        </message>
        <message>
            <source>Copy the hash</source>
            <translation>Hash kopieren</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Ihre Notiz</translation>
        </message>
        <message>
            <source>What it was for</source>
            <translation>Wofür es war</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Speed up</source>
            <translation>Beschleunigen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>EntryGrid</name>
        <message>
            <source>Found</source>
            <translation>Treffer</translation>
        </message>
    </context>
    <context>
        <name>EntryHead</name>
        <message>
            <source>Back to what was found</source>
            <translation>Zurück zu den Treffern</translation>
        </message>
        <message>
            <source>cheapest offer</source>
            <translation>günstigstes Angebot</translation>
        </message>
        <message>
            <source>Run…</source>
            <translation>Ausführen…</translation>
        </message>
    </context>
    <context>
        <name>EntryPane</name>
        <message>
            <source>Reading the catalog and asking the chain</source>
            <translation>Der Katalog wird gelesen und die Chain gefragt</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <source>What it needs and sees</source>
            <translation>Was es braucht und sieht</translation>
        </message>
        <message>
            <source>What it needs</source>
            <translation>Was es braucht</translation>
        </message>
        <message>
            <source>Curators and reviewers</source>
            <translation>Kuratoren und Gutachter</translation>
        </message>
        <message>
            <source>Nobody yet: what it does was not reviewed.</source>
            <translation>Noch niemand: Was es tut, wurde nicht geprüft.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the history</source>
            <translation>Verlauf exportieren</translation>
        </message>
        <message>
            <source>Only the lines that fit the present search and filter are written.</source>
            <translation>Nur Zeilen, die zu Suche und Filter passen, werden geschrieben.</translation>
        </message>
        <message>
            <source>Every line of the history is written.</source>
            <translation>Jede Zeile des Verlaufs wird geschrieben.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>CSV, für Tabellen</translation>
        </message>
        <message>
            <source>JSON, for programs</source>
            <translation>JSON, für Programme</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Wird geschrieben</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Datei schreiben</translation>
        </message>
    </context>
    <context>
        <name>ExportEarningsDialog</name>
        <message>
            <source>Export the earnings</source>
            <translation>Verdienst ausgeben</translation>
        </message>
        <message>
            <source>Every reward and every lost stake of the wallet's history is written as CSV, for spreadsheets.</source>
            <translation>Jeder Lohn und jeder verlorene Einsatz aus dem Verlauf des Wallets wird als CSV geschrieben, für Tabellen.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Wird geschrieben</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Datei schreiben</translation>
        </message>
    </context>
    <context>
        <name>ExportKeyDialog</name>
        <message>
            <source>Export the key</source>
            <translation>Schlüssel exportieren</translation>
        </message>
        <message>
            <source>The key of “%1” goes into a file that other wallets can open: Web3 Secret Storage, version 3.</source>
            <translation>Der Schlüssel von „%1“ kommt in eine Datei, die andere Wallets öffnen können: Web3 Secret Storage, Version 3.</translation>
        </message>
        <message>
            <source>Whoever has the file and its password has the money of this account. The password cannot be found again.</source>
            <translation>Wer die Datei und ihr Passwort hat, hat das Geld dieses Kontos. Das Passwort lässt sich nicht wiederfinden.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Passwort der Datei</translation>
        </message>
        <message>
            <source>Password of the wallet, once more</source>
            <translation>Passwort des Wallets, noch einmal</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Wird geschrieben</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Datei schreiben</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A wallet holds the keys to your RLC. They stay on this computer; nobody else has a copy, and nobody can bring them back for you.</source>
            <translation>Ein Wallet hält die Schlüssel zu Ihren RLC. Sie bleiben auf diesem Computer; niemand sonst hat eine Kopie, und niemand kann sie Ihnen zurückholen.</translation>
        </message>
        <message>
            <source>Create a wallet</source>
            <translation>Wallet anlegen</translation>
        </message>
        <message>
            <source>New keys, sealed by this computer's keyring. You write down twelve words before the first payout.</source>
            <translation>Neue Schlüssel, versiegelt vom Schlüsselbund dieses Computers. Vor der ersten Auszahlung schreiben Sie zwölf Wörter auf.</translation>
        </message>
        <message>
            <source>New keys, sealed by a password of yours. You write down twelve words before the first payout.</source>
            <translation>Neue Schlüssel, versiegelt mit einem Passwort von Ihnen. Vor der ersten Auszahlung schreiben Sie zwölf Wörter auf.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Restore from words</source>
            <translation>Aus Wörtern wiederherstellen</translation>
        </message>
        <message>
            <source>You have 12 or 24 words on paper, from Fallow or from another wallet.</source>
            <translation>Sie haben 12 oder 24 Wörter auf Papier, von Fallow oder einem anderen Wallet.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Nur beobachten</translation>
        </message>
        <message>
            <source>Your key stays elsewhere, on a hardware wallet for example. Earn to its address and see what arrives.</source>
            <translation>Ihr Schlüssel bleibt woanders, etwa auf einem Hardware-Wallet. Verdienen Sie an seine Adresse und sehen Sie, was ankommt.</translation>
        </message>
        <message>
            <source>Watch an address</source>
            <translation>Adresse beobachten</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, needed</source>
            <translation>%1, nötig</translation>
        </message>
        <message>
            <source>a file here, or its address on the internet</source>
            <translation>eine Datei hier, oder ihre Adresse im Internet</translation>
        </message>
        <message>
            <source>At least %1.</source>
            <translation>Mindestens %1.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>Höchstens %1.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n character(s).</source>
            <translation>
                <numerusform>Höchstens %n Zeichen.</numerusform>
                <numerusform>Höchstens %n Zeichen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s).</source>
            <translation>
                <numerusform>Mindestens %n Zeichen.</numerusform>
                <numerusform>Mindestens %n Zeichen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GiveBackDialog</name>
        <message>
            <source>Give this task back?</source>
            <translation>Diese Aufgabe zurückgeben?</translation>
        </message>
        <message>
            <source>The pool gives it to another computer. What was computed so far is lost and not paid; no stake is lost.</source>
            <translation>Der Pool gibt sie einem anderen Computer. Was bisher gerechnet wurde, ist verloren und wird nicht bezahlt; kein Einsatz geht verloren.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>Zurückgeben</translation>
        </message>
    </context>
    <context>
        <name>Governance</name>
        <message>
            <source>Contract</source>
            <translation>Vertrag</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Unlesbar</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>Dagegen</translation>
        </message>
        <message>
            <source>Curator</source>
            <translation>Kurator</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Gutachter</translation>
        </message>
        <message>
            <source>Curators</source>
            <translation>Kuratoren</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Widerruf</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In Prüfung</translation>
        </message>
        <message>
            <source>Last call</source>
            <translation>Letzter Aufruf</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Asleep</source>
            <translation>Ruht</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Proposal %1</source>
            <translation>Vorschlag %1</translation>
        </message>
        <message numerus="yes">
            <source>%n for it</source>
            <translation>
                <numerusform>%n dafür</numerusform>
                <numerusform>%n dafür</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n want(s) changes</source>
            <translation>
                <numerusform>%n will Änderungen</numerusform>
                <numerusform>%n wollen Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>%n dagegen</numerusform>
                <numerusform>%n dagegen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of an earlier version</source>
            <translation>
                <numerusform>%n zu einer früheren Fassung</numerusform>
                <numerusform>%n zu einer früheren Fassung</numerusform>
            </translation>
        </message>
        <message>
            <source>No review yet</source>
            <translation>Noch kein Urteil</translation>
        </message>
        <message>
            <source>%1 of %2 curators and %3 of %4 reviewers approve its entry</source>
            <translation>%1 von %2 Kuratoren und %3 von %4 Gutachtern stimmen dem Eintrag zu</translation>
        </message>
        <message>
            <source>The entry is not the one that the proposal speaks about: it has changed.</source>
            <translation>Der Eintrag ist nicht der, von dem der Vorschlag spricht: Er wurde geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) no longer count(s): the entry has changed, or the time ran out.</source>
            <translation>
                <numerusform>%n Zustimmung zählt nicht mehr: Der Eintrag wurde geändert, oder die Zeit ist abgelaufen.</numerusform>
                <numerusform>%n Zustimmungen zählen nicht mehr: Der Eintrag wurde geändert, oder die Zeit ist abgelaufen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) by its author or owner do(es) not count.</source>
            <translation>
                <numerusform>%n Zustimmung des Verfassers oder Eigentümers zählt nicht.</numerusform>
                <numerusform>%n Zustimmungen des Verfassers oder Eigentümers zählen nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first that counts runs out on %1.</source>
            <translation>Die erste, die zählt, läuft am %1 ab.</translation>
        </message>
        <message>
            <source>For it</source>
            <translation>Dafür</translation>
        </message>
        <message>
            <source>Wants changes</source>
            <translation>Will Änderungen</translation>
        </message>
        <message>
            <source>No part in this catalog</source>
            <translation>Keine Rolle in diesem Katalog</translation>
        </message>
        <message>
            <source>author or owner: does not count</source>
            <translation>Verfasser oder Eigentümer: zählt nicht</translation>
        </message>
        <message>
            <source>of an earlier version</source>
            <translation>zu einer früheren Fassung</translation>
        </message>
        <message>
            <source>Suspended until %1</source>
            <translation>Ausgesetzt bis %1</translation>
        </message>
        <message>
            <source>Over since %1</source>
            <translation>Vorbei seit %1</translation>
        </message>
        <message>
            <source>Too few signatures</source>
            <translation>Zu wenige Unterschriften</translation>
        </message>
        <message>
            <source>A curator's key</source>
            <translation>Der Schlüssel eines Kurators</translation>
        </message>
        <message numerus="yes">
            <source>%1, signed by %n</source>
            <translation>
                <numerusform>%1, von %n unterschrieben</numerusform>
                <numerusform>%1, von %n unterschrieben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GovernancePage</name>
        <message>
            <source>Governance</source>
            <translation>Mitbestimmung</translation>
        </message>
        <message>
            <source>Reading the catalogs</source>
            <translation>Die Kataloge werden gelesen</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Your catalogs have taken nothing back.</source>
            <translation>Ihre Kataloge haben nichts zurückgenommen.</translation>
        </message>
        <message>
            <source>Your catalogs have no proposals. A proposal says what an app or a dataset is, what it may do and why it should be listed; curators and anybody with a key can sign what they think of it.</source>
            <translation>Ihre Kataloge haben keine Vorschläge. Ein Vorschlag sagt, was eine App oder ein Datensatz ist, was sie dürfen und warum sie aufgenommen werden sollen; Kuratoren und jeder mit einem Schlüssel können unterschreiben, was sie davon halten.</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>no block seen yet</source>
            <translation>noch kein Block gesehen</translation>
        </message>
        <message>
            <source>block %1</source>
            <extracomment>The network's latest block, %1 is its number</extracomment>
            <translation>Block %1</translation>
        </message>
        <message>
            <source>%1 · %2 ago</source>
            <extracomment>Block number and its age</extracomment>
            <translation>%1 · vor %2</translation>
        </message>
        <message>
            <source>pool %1 · not connected</source>
            <translation>Pool %1 · nicht verbunden</translation>
        </message>
        <message>
            <source>pool %1</source>
            <translation>Pool %1</translation>
        </message>
        <message>
            <source>pool %1 · %2 workers</source>
            <extracomment>Name of a pool and how many computers it says are alive</extracomment>
            <translation>Pool %1 · %2 Arbeiter</translation>
        </message>
        <message>
            <source>of it %1 provisional</source>
            <extracomment>Part of today's earnings that the network could still take back</extracomment>
            <translation>davon %1 vorläufig</translation>
        </message>
        <message>
            <source>The last %1 days; the best one earned %2</source>
            <translation>Die letzten %1 Tage; der beste brachte %2</translation>
        </message>
        <message>
            <source>%1 finished today, %2 rejected, %3 at stake</source>
            <translation>%1 heute fertig, %2 abgelehnt, %3 im Einsatz</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>%1 of %2 cores allowed</source>
            <translation>%1 von %2 Kernen erlaubt</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Festplatte</translation>
        </message>
        <message>
            <source>%1 used, %2 free</source>
            <translation>%1 belegt, %2 frei</translation>
        </message>
        <message>
            <source>Download today</source>
            <translation>Heute geladen</translation>
        </message>
        <message>
            <source>Not read from the network yet.</source>
            <translation>Noch nicht aus dem Netz gelesen.</translation>
        </message>
        <message>
            <source>on-chain score
no result judged yet</source>
            <translation>Punkte im Netz
noch kein Ergebnis beurteilt</translation>
        </message>
        <message>
            <source>on-chain score
%1 of %2 results accepted</source>
            <translation>Punkte im Netz
%1 von %2 Ergebnissen anerkannt</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>Übung: kein echtes Geld</translation>
        </message>
        <message>
            <source>no pool joined</source>
            <translation>keinem Pool beigetreten</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Das hat nicht geklappt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>LinePane</name>
        <message>
            <source>Each source says what it sees now. One that cannot tell here is absent and decides nothing.</source>
            <translation>Jede Quelle sagt, was sie jetzt sieht. Eine, die hier nichts sagen kann, fehlt und entscheidet nichts.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal nachsehen</translation>
        </message>
    </context>
    <context>
        <name>LinkNotice</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>LoadingPane</name>
        <message>
            <source>Reading the wallet</source>
            <translation>Das Wallet wird gelesen</translation>
        </message>
    </context>
    <context>
        <name>LockedPane</name>
        <message>
            <source>The wallet is locked</source>
            <translation>Das Wallet ist gesperrt</translation>
        </message>
        <message>
            <source>Work goes on: this computer's worker key stays usable, and it can pay nobody but you.</source>
            <translation>Die Arbeit geht weiter: Der Arbeitsschlüssel dieses Computers bleibt nutzbar und kann niemanden bezahlen als Sie.</translation>
        </message>
        <message>
            <source>Work waits, too: this computer's worker key is locked with it.</source>
            <translation>Auch die Arbeit wartet: Der Arbeitsschlüssel dieses Computers ist mit gesperrt.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>This computer's keyring holds the key to it.</source>
            <translation>Der Schlüsselbund dieses Computers hat den Schlüssel dazu.</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Wird entsperrt</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Adresse %1</translation>
        </message>
    </context>
    <context>
        <name>LogCard</name>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Read the log again</source>
            <translation>Das Protokoll neu lesen</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
    </context>
    <context>
        <name>LookAlike</name>
        <message>
            <source>This looks like an address you know, but it is another one. Such addresses are made to deceive.</source>
            <translation>Das sieht aus wie eine Adresse, die Sie kennen, ist aber eine andere. Solche Adressen werden gemacht, um zu täuschen.</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>getippt</translation>
        </message>
        <message>
            <source>known</source>
            <translation>bekannt</translation>
        </message>
        <message>
            <source>I have compared every letter; I mean the address I typed</source>
            <translation>Ich habe jeden Buchstaben verglichen; ich meine die Adresse, die ich getippt habe</translation>
        </message>
    </context>
    <context>
        <name>Market</name>
        <message>
            <source>It does harm</source>
            <translation>Es richtet Schaden an</translation>
        </message>
        <message>
            <source>It has a defect</source>
            <translation>Es hat einen Fehler</translation>
        </message>
        <message>
            <source>Legal reasons</source>
            <translation>Rechtliche Gründe</translation>
        </message>
        <message>
            <source>Its provider withdrew it</source>
            <translation>Sein Anbieter hat es zurückgezogen</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message numerus="yes">
            <source>Reviewed by %n</source>
            <translation>
                <numerusform>Von %n geprüft</numerusform>
                <numerusform>Von %n geprüft</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Ausgesetzt</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Unlesbar</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Kostenlos</translation>
        </message>
        <message>
            <source>Suspended until %1.</source>
            <translation>Ausgesetzt bis %1.</translation>
        </message>
        <message>
            <source>The chain says the same as the catalog.</source>
            <translation>Die Chain sagt dasselbe wie der Katalog.</translation>
        </message>
        <message>
            <source>The chain says something else than the catalog. The chain counts.</source>
            <translation>Die Chain sagt etwas anderes als der Katalog. Es gilt die Chain.</translation>
        </message>
        <message>
            <source>The chain does not know it.</source>
            <translation>Die Chain kennt es nicht.</translation>
        </message>
        <message>
            <source>Not compared with the chain: it belongs to another network, or none is reached.</source>
            <translation>Nicht mit der Chain verglichen: Es gehört zu einem anderen Netz, oder keines ist erreichbar.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Wo es liegt</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Prüfsumme</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Image digest</source>
            <translation>Digest des Images</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>Nicht verstanden</translation>
        </message>
        <message>
            <source>Members of the entry that this version of Fallow does not know</source>
            <translation>Angaben des Eintrags, die diese Version von Fallow nicht kennt</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>chain %1</source>
            <translation>Chain %1</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message numerus="yes">
            <source>%n core(s) or more</source>
            <translation>
                <numerusform>%n Kern oder mehr</numerusform>
                <numerusform>%n Kerne oder mehr</numerusform>
            </translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Festplatte</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Grafikkarte</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>nötig</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>only its input and the dataset of the run</source>
            <translation>nur seine Eingabe und der Datensatz des Laufs</translation>
        </message>
        <message>
            <source>it wants one, and Fallow gives none</source>
            <translation>es verlangt eins, und Fallow gibt keins</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keins</translation>
        </message>
        <message>
            <source>Curator</source>
            <translation>Kurator</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Gutachter</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>Dagegen</translation>
        </message>
        <message>
            <source>nothing of it was fetched yet</source>
            <translation>noch nichts davon geholt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>%Ln Eintrag</numerusform>
                <numerusform>%Ln Einträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n curator(s)</source>
            <translation>
                <numerusform>%n Kurator</numerusform>
                <numerusform>%n Kuratoren</numerusform>
            </translation>
        </message>
        <message>
            <source>checked %1 ago</source>
            <translation>vor %1 geprüft</translation>
        </message>
        <message>
            <source>revision %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>Updating</source>
            <translation>Wird aktualisiert</translation>
        </message>
        <message>
            <source>Not fetched</source>
            <translation>Nicht geholt</translation>
        </message>
        <message>
            <source>Update refused</source>
            <translation>Aktualisierung abgelehnt</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Veraltet</translation>
        </message>
        <message>
            <source>Not confirmed lately</source>
            <translation>Länger nicht bestätigt</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Aktuell</translation>
        </message>
        <message>
            <source>Revision %1 is in use.</source>
            <translation>Stand %1 ist in Gebrauch.</translation>
        </message>
    </context>
    <context>
        <name>MarketFilters</name>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Apps</source>
            <translation>Apps</translation>
        </message>
        <message>
            <source>Datasets</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Pools</source>
            <translation>Pools</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Reviewed only</source>
            <translation>Nur Geprüfte</translation>
        </message>
        <message>
            <source>Fits this computer</source>
            <translation>Passt auf diesen Rechner</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Order: %1</source>
            <translation>Reihenfolge: %1</translation>
        </message>
    </context>
    <context>
        <name>MarketFoot</name>
        <message>
            <source>Catalogs</source>
            <translation>Kataloge</translation>
        </message>
        <message>
            <source>Catalogs…</source>
            <translation>Kataloge …</translation>
        </message>
    </context>
    <context>
        <name>MarketPage</name>
        <message>
            <source>Marketplace</source>
            <translation>Marktplatz</translation>
        </message>
        <message>
            <source>You have no catalog yet</source>
            <translation>Sie haben noch keinen Katalog</translation>
        </message>
        <message>
            <source>A catalog is a list of apps, datasets and pools that curators reviewed and signed. Add one by its address and the fingerprint of its keys.</source>
            <translation>Ein Katalog ist eine Liste von Apps, Datensätzen und Pools, die Kuratoren geprüft und unterschrieben haben. Fügen Sie einen mit seiner Adresse und dem Fingerabdruck seiner Schlüssel hinzu.</translation>
        </message>
        <message>
            <source>Add a catalog…</source>
            <translation>Katalog hinzufügen …</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing in your catalogs is what you typed and chose.</source>
            <translation>Nichts in Ihren Katalogen passt zu dem, was Sie eingegeben und gewählt haben.</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Filter zurücksetzen</translation>
        </message>
        <message>
            <source>Reading the catalogs</source>
            <translation>Die Kataloge werden gelesen</translation>
        </message>
        <message>
            <source>Open a web page</source>
            <translation>Webseite öffnen</translation>
        </message>
    </context>
    <context>
        <name>MattersPane</name>
        <message>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <translation>Am günstigsten</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>Am schnellsten</translation>
        </message>
        <message>
            <source>Most trusted</source>
            <translation>Am sichersten</translation>
        </message>
        <message>
            <source>Greenest</source>
            <translation>Am sparsamsten</translation>
        </message>
        <message>
            <source>What matters to you</source>
            <translation>Was Ihnen wichtig ist</translation>
        </message>
        <message>
            <source>Your own weights</source>
            <translation>Eigene Gewichte</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>%1 RLC</source>
            <extracomment>An amount of money and its currency, "%1" is the number</extracomment>
            <translation>%1 RLC</translation>
        </message>
        <message>
            <source>under %1</source>
            <extracomment>Less than the smallest amount shown</extracomment>
            <translation>unter %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>An amount of the coin that pays fees; %2 is its name, such as ETH</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>coin</source>
            <translation>Münze</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Adressbuch</translation>
        </message>
        <message>
            <source>Sign a message</source>
            <translation>Nachricht signieren</translation>
        </message>
        <message>
            <source>Collect the worker's earnings</source>
            <translation>Verdienst des Arbeiters abholen</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netze</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
    </context>
    <context>
        <name>NetworkBox</name>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <source>This network is only to look at: nothing is sent there.</source>
            <translation>Dieses Netz ist nur zum Ansehen: Dorthin wird nichts gesendet.</translation>
        </message>
        <message>
            <source>When you use it, this computer leaves its pool, and what you pay and stake from then on is real money.</source>
            <translation>Wenn Sie es nutzen, verlässt dieser Computer seinen Pool, und was Sie von da an zahlen und einsetzen, ist echtes Geld.</translation>
        </message>
        <message>
            <source>When you use it, this computer leaves its pool. What is paid there is worth nothing: it is for practice.</source>
            <translation>Wenn Sie es nutzen, verlässt dieser Computer seinen Pool. Was dort gezahlt wird, ist nichts wert: Es dient der Übung.</translation>
        </message>
        <message>
            <source>“%1” leaves the list. You can add it again.</source>
            <translation>„%1“ verlässt die Liste. Sie können es wieder hinzufügen.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Take out of the list</source>
            <translation>Aus der Liste nehmen</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Wird geändert</translation>
        </message>
        <message>
            <source>Use this network</source>
            <translation>Dieses Netz nutzen</translation>
        </message>
    </context>
    <context>
        <name>NetworksDialog</name>
        <message>
            <source>Networks</source>
            <translation>Netze</translation>
        </message>
        <message>
            <source>Work, payments and history are of one network at a time. Your keys and accounts are the same on all of them.</source>
            <translation>Arbeit, Zahlungen und Verlauf gehören immer zu einem Netz. Ihre Schlüssel und Konten sind auf allen dieselben.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Die Liste wird gelesen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>Netz hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>NewPassword</name>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Strength of the password: %1</source>
            <translation>Stärke des Passworts: %1</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Noch einmal dasselbe</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>A result must be revealed within minutes, and it is not yet.</source>
            <translation>Ein Ergebnis muss binnen Minuten aufgedeckt werden und ist es noch nicht.</translation>
        </message>
        <message>
            <source>%1 at risk</source>
            <translation>%1 in Gefahr</translation>
        </message>
        <message>
            <source>Write down the words of your wallet</source>
            <translation>Schreiben Sie die Wörter Ihrer Wallet auf</translation>
        </message>
        <message>
            <source>It holds earnings now. Without the words they are lost with this computer.</source>
            <translation>Darin liegt jetzt Verdienst. Ohne die Wörter ist er mit diesem Computer verloren.</translation>
        </message>
        <message>
            <source>The disk is too full to work</source>
            <translation>Die Festplatte ist zu voll zum Arbeiten</translation>
        </message>
        <message>
            <source>The background core is not running</source>
            <translation>Der Hintergrunddienst läuft nicht</translation>
        </message>
        <message>
            <source>No server of %1 answers</source>
            <translation>Kein Server von %1 antwortet</translation>
        </message>
        <message>
            <source>Something must be cured before work goes on</source>
            <translation>Etwas muss behoben werden, bevor die Arbeit weitergeht</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) paid, %1 earned</source>
            <translation>
                <numerusform>%n Aufgabe bezahlt, %1 verdient</numerusform>
                <numerusform>%n Aufgaben bezahlt, %1 verdient</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) rejected, the stake is lost</source>
            <translation>
                <numerusform>%n Aufgabe abgelehnt, der Einsatz ist verloren</numerusform>
                <numerusform>%n Aufgaben abgelehnt, der Einsatz ist verloren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) ended without pay</source>
            <translation>
                <numerusform>%n Aufgabe endete ohne Lohn</numerusform>
                <numerusform>%n Aufgaben endeten ohne Lohn</numerusform>
            </translation>
        </message>
        <message>
            <source>The last one: %1</source>
            <translation>Zuletzt: %1</translation>
        </message>
        <message>
            <source>%1 came in</source>
            <translation>%1 sind eingegangen</translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s), final once the network is sure of them.</source>
            <translation>
                <numerusform>%n Zahlung, endgültig, sobald das Netz ihrer sicher ist.</numerusform>
                <numerusform>%n Zahlungen, endgültig, sobald das Netz ihrer sicher ist.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <source>Reward, RLC</source>
            <translation>Lohn, RLC</translation>
        </message>
    </context>
    <context>
        <name>NowRow</name>
        <message>
            <source>not paid yet</source>
            <translation>noch nicht bezahlt</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Best fit</source>
            <translation>Passt am besten</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>among the cheapest</source>
            <translation>unter den günstigsten</translation>
        </message>
        <message>
            <source>costs more than others</source>
            <translation>kostet mehr als andere</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>done sooner than at others</source>
            <translation>früher fertig als anderswo</translation>
        </message>
        <message>
            <source>may take longer than at others</source>
            <translation>kann länger dauern als anderswo</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>a surer result</source>
            <translation>ein sichereres Ergebnis</translation>
        </message>
        <message>
            <source>a less sure result</source>
            <translation>ein weniger sicheres Ergebnis</translation>
        </message>
        <message>
            <source>Own experience</source>
            <translation>Eigene Erfahrung</translation>
        </message>
        <message>
            <source>your runs went well there</source>
            <translation>Ihre Läufe gingen dort gut</translation>
        </message>
        <message>
            <source>runs of yours failed there</source>
            <translation>Läufe von Ihnen scheiterten dort</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>fewer hours of computers</source>
            <translation>weniger Rechnerstunden</translation>
        </message>
        <message>
            <source>more hours of computers</source>
            <translation>mehr Rechnerstunden</translation>
        </message>
        <message>
            <source>%1, but %2</source>
            <translation>%1, aber %2</translation>
        </message>
        <message>
            <source>like the others</source>
            <translation>wie die anderen</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>%1 orders were left out: the chain does not bear them out.</source>
            <translation>%1 Aufträge wurden weggelassen: Die Chain bestätigt sie nicht.</translation>
        </message>
        <message>
            <source>There are more: the cheapest were looked at.</source>
            <translation>Es gibt mehr: Die günstigsten wurden angesehen.</translation>
        </message>
        <message>
            <source>%1 did not answer.</source>
            <translation>%1 hat nicht geantwortet.</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>Die Chain</translation>
        </message>
    </context>
    <context>
        <name>OffersTable</name>
        <message>
            <source>Asking the markets and the chain …</source>
            <translation>Märkte und Chain werden gefragt …</translation>
        </message>
        <message>
            <source>Pool, and why it stands here</source>
            <translation>Pool, und warum er hier steht</translation>
        </message>
        <message>
            <source>Price of a task</source>
            <translation>Preis einer Aufgabe</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal suchen</translation>
        </message>
        <message>
            <source>Nobody offers to run this now. Look again later, or add a market.</source>
            <translation>Zurzeit bietet niemand an, dies zu rechnen. Suchen Sie später noch einmal oder fügen Sie einen Markt hinzu.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Recovery words of a Fallow wallet</source>
            <translation>Wörter zur Wiederherstellung eines Fallow-Wallets</translation>
        </message>
        <message>
            <source>Write each word on its line, by hand. Whoever has this page has the money: keep it where you keep your passport, never photograph it, and type it nowhere but into a wallet you trust.</source>
            <translation>Schreiben Sie jedes Wort mit der Hand in seine Zeile. Wer diese Seite hat, hat das Geld: Bewahren Sie sie auf, wo Ihr Reisepass liegt, fotografieren Sie sie nie, und tippen Sie sie nirgends ein als in ein Wallet, dem Sie trauen.</translation>
        </message>
    </context>
    <context>
        <name>PaperRow</name>
        <message>
            <source>A page with numbered empty lines helps to write them clearly.</source>
            <translation>Eine Seite mit nummerierten leeren Zeilen hilft, sie deutlich zu schreiben.</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Seite speichern</translation>
        </message>
        <message>
            <source>Open to print</source>
            <translation>Zum Drucken öffnen</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
    </context>
    <context>
        <name>Password</name>
        <message>
            <source>Too short</source>
            <translation>Zu kurz</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four plain words are better.</source>
            <translation>Mindestens 8 Zeichen; vier einfache Wörter sind besser.</translation>
        </message>
        <message>
            <source>Easy to guess</source>
            <translation>Leicht zu raten</translation>
        </message>
        <message>
            <source>Add another word or two.</source>
            <translation>Fügen Sie noch ein, zwei Wörter an.</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Mäßig</translation>
        </message>
        <message>
            <source>One more word would make it good.</source>
            <translation>Mit einem Wort mehr wäre es gut.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Hide what is typed</source>
            <translation>Getipptes verbergen</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Getipptes zeigen</translation>
        </message>
    </context>
    <context>
        <name>PayeeForm</name>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Address, payment link, or a name from your address book</source>
            <translation>Adresse, Zahlungslink oder Name aus Ihrem Adressbuch</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>%1 bezahlen</translation>
        </message>
    </context>
    <context>
        <name>PaymentDialog</name>
        <message>
            <source>Deposit into the contract</source>
            <translation>In den Vertrag einzahlen</translation>
        </message>
        <message>
            <source>Withdraw from the contract</source>
            <translation>Aus dem Vertrag abheben</translation>
        </message>
        <message>
            <source>Claim an overdue task</source>
            <translation>Überfällige Aufgabe zurückfordern</translation>
        </message>
        <message>
            <source>Collect the worker's earnings</source>
            <translation>Verdienst des Arbeiters abholen</translation>
        </message>
        <message>
            <source>Speed up</source>
            <translation>Beschleunigen</translation>
        </message>
        <message>
            <source>Cancel a transaction</source>
            <translation>Transaktion abbrechen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>Vor dem Signieren prüfen</translation>
        </message>
        <message>
            <source>Asking the network what it would do</source>
            <translation>Das Netz wird gefragt, was geschähe</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Prepare again</source>
            <translation>Neu vorbereiten</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Sign and send all the same</source>
            <translation>Trotzdem signieren und senden</translation>
        </message>
        <message>
            <source>Sign and send</source>
            <translation>Signieren und senden</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>A link filled this in: whoever made it chose the payee and the amount. Nothing is sent until you have read it and signed.</source>
            <translation>Ein Link hat dies ausgefüllt: Wer ihn gemacht hat, hat Empfänger und Betrag gewählt. Nichts wird gesandt, bevor Sie es gelesen und unterschrieben haben.</translation>
        </message>
    </context>
    <context>
        <name>Phase</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>Progress of a download: bytes received, bytes in all</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <extracomment>Time a task has computed and the time its category allows</extracomment>
            <translation>%1 von max. %2</translation>
        </message>
        <message>
            <source>until %1 at the latest</source>
            <translation>spätestens bis %1</translation>
        </message>
        <message>
            <source>at %1</source>
            <extracomment>When a task ended, %1 is a time of day</extracomment>
            <translation>um %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Wird geladen</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Rechnet</translation>
        </message>
        <message>
            <source>Contributing</source>
            <translation>Trägt bei</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Wartet auf andere</translation>
        </message>
        <message>
            <source>Revealing</source>
            <translation>Deckt auf</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Lädt hoch</translation>
        </message>
        <message>
            <source>Waiting for payment</source>
            <translation>Wartet auf Zahlung</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Zurückgegeben</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Checking the deal</source>
            <translation>Handel wird geprüft</translation>
        </message>
        <message>
            <source>Comparing hashes</source>
            <translation>Hashes werden verglichen</translation>
        </message>
        <message>
            <source>Sending the fingerprint of the result</source>
            <translation>Fingerabdruck des Ergebnisses wird gesendet</translation>
        </message>
        <message>
            <source>Not contributing yet</source>
            <translation>Trägt noch nicht bei</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Verbindet</translation>
        </message>
        <message>
            <source>Ready, no work right now</source>
            <translation>Bereit, gerade keine Arbeit</translation>
        </message>
        <message>
            <source>Something needs you</source>
            <translation>Etwas braucht Sie</translation>
        </message>
    </context>
    <context>
        <name>PresetBox</name>
        <message>
            <source>How much to give</source>
            <translation>Wie viel Sie geben</translation>
        </message>
    </context>
    <context>
        <name>PriceCard</name>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>%1 of it go from the wallet into the contract first.</source>
            <translation>%1 davon gehen zuerst aus der Wallet in den Vertrag.</translation>
        </message>
        <message>
            <source>You pay only if the result is certified. If the computers do not agree, you can claim everything back after %1.</source>
            <translation>Sie zahlen nur, wenn das Ergebnis bestätigt ist. Einigen sich die Rechner nicht, können Sie nach %1 alles zurückholen.</translation>
        </message>
        <message>
            <source>Sign and run</source>
            <translation>Signieren und starten</translation>
        </message>
        <message>
            <source>Arguments, inputs and result can be read by the computers that run it.</source>
            <translation>Argumente, Eingaben und Ergebnis können die ausführenden Rechner lesen.</translation>
        </message>
        <message>
            <source>Sent to the pool first; whoever learns the address of such a file can read it until the run is over:
%1</source>
            <translation>Wird zuerst an den Pool gesendet; wer die Adresse einer solchen Datei erfährt, kann sie lesen, bis der Lauf vorbei ist:
%1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop sending: nothing is paid</source>
            <translation>Senden anhalten: nichts wird bezahlt</translation>
        </message>
    </context>
    <context>
        <name>ProbePane</name>
        <message>
            <source>What the sandbox needs of this computer, tried and not guessed.</source>
            <translation>Was die Sandbox von diesem Computer braucht, ausprobiert und nicht geraten.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>X-ray…</source>
            <translation>Röntgenbild…</translation>
        </message>
        <message>
            <source>Everything is being tried.</source>
            <translation>Alles wird ausprobiert.</translation>
        </message>
    </context>
    <context>
        <name>ProposalPane</name>
        <message>
            <source>Back to the proposals</source>
            <translation>Zurück zu den Vorschlägen</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Beurteilen…</translation>
        </message>
        <message>
            <source>Reading the catalog</source>
            <translation>Der Katalog wird gelesen</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>Der Vorschlag</translation>
        </message>
        <message>
            <source>It has no text.</source>
            <translation>Er hat keinen Text.</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Urteile</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Zustimmungen</translation>
        </message>
        <message>
            <source>Who approves it</source>
            <translation>Wer zustimmt</translation>
        </message>
        <message>
            <source>Its entry</source>
            <translation>Sein Eintrag</translation>
        </message>
    </context>
    <context>
        <name>Quantity</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 T</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 TB</translation>
        </message>
        <message>
            <source>%1 core-s</source>
            <translation>%1 Kern-s</translation>
        </message>
        <message>
            <source>%1 core-min</source>
            <translation>%1 Kern-min</translation>
        </message>
        <message>
            <source>%1 core-h</source>
            <translation>%1 Kern-h</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>today %1</source>
            <extracomment>A time of the present day</extracomment>
            <translation>heute %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>gestern %1</translation>
        </message>
    </context>
    <context>
        <name>QuizForm</name>
        <message>
            <source>Read these words from your paper and type them.</source>
            <translation>Lesen Sie diese Wörter von Ihrem Papier und tippen Sie sie.</translation>
        </message>
        <message>
            <source>Word number %1</source>
            <translation>Wort Nummer %1</translation>
        </message>
    </context>
    <context>
        <name>RawInputs</name>
        <message>
            <source>Arguments</source>
            <translation>Argumente</translation>
        </message>
        <message>
            <source>as the app's own page describes them</source>
            <translation>wie die App sie beschreibt</translation>
        </message>
        <message>
            <source>Inputs, one a line</source>
            <translation>Eingaben, eine je Zeile</translation>
        </message>
        <message>
            <source>an address, or the path of a file here; files can be dropped</source>
            <translation>eine Adresse, oder der Pfad einer Datei hier; Dateien lassen sich hierher ziehen</translation>
        </message>
        <message>
            <source>The computers that run this read them.</source>
            <translation>Die Rechner, die das ausführen, lesen sie.</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Something about this catalog is not right.</source>
            <translation>Mit diesem Katalog stimmt etwas nicht.</translation>
        </message>
        <message>
            <source>What you had before stays in use.</source>
            <translation>Was Sie bisher hatten, bleibt in Gebrauch.</translation>
        </message>
        <message>
            <source>The catalog's server cannot be reached.</source>
            <translation>Der Server des Katalogs ist nicht zu erreichen.</translation>
        </message>
        <message>
            <source>Try again later; what you have stays in use.</source>
            <translation>Versuchen Sie es später; was Sie haben, bleibt in Gebrauch.</translation>
        </message>
        <message>
            <source>A catalog's address begins with https and has no login in it.</source>
            <translation>Die Adresse eines Katalogs beginnt mit https und enthält keine Anmeldung.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>There is no catalog at this address any more.</source>
            <translation>Unter dieser Adresse gibt es keinen Katalog mehr.</translation>
        </message>
        <message>
            <source>Ask its curators where it went.</source>
            <translation>Fragen Sie seine Kuratoren, wohin er gezogen ist.</translation>
        </message>
        <message>
            <source>This is not the catalog you chose: its first keys are others.</source>
            <translation>Das ist nicht der Katalog, den Sie gewählt haben: Seine ersten Schlüssel sind andere.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its curators before you trust it.</source>
            <translation>Vergleichen Sie den Fingerabdruck mit seinen Kuratoren, ehe Sie ihm vertrauen.</translation>
        </message>
        <message>
            <source>Somebody shows other keys for this catalog than those you know.</source>
            <translation>Jemand zeigt für diesen Katalog andere Schlüssel als die, die Sie kennen.</translation>
        </message>
        <message>
            <source>Do not trust it; tell its curators.</source>
            <translation>Vertrauen Sie ihm nicht; sagen Sie es seinen Kuratoren.</translation>
        </message>
        <message>
            <source>Keys of this catalog are missing between two versions.</source>
            <translation>Zwischen zwei Fassungen fehlen Schlüssel dieses Katalogs.</translation>
        </message>
        <message>
            <source>Tell its curators.</source>
            <translation>Sagen Sie es seinen Kuratoren.</translation>
        </message>
        <message>
            <source>Somebody shows keys of this catalog that were replaced.</source>
            <translation>Jemand zeigt Schlüssel dieses Katalogs, die ersetzt wurden.</translation>
        </message>
        <message>
            <source>The keys of this catalog have run out.</source>
            <translation>Die Schlüssel dieses Katalogs sind abgelaufen.</translation>
        </message>
        <message>
            <source>Its curators have to sign new ones.</source>
            <translation>Seine Kuratoren müssen neue unterschreiben.</translation>
        </message>
        <message>
            <source>Not enough curators signed this.</source>
            <translation>Das haben nicht genug Kuratoren unterschrieben.</translation>
        </message>
        <message>
            <source>Wait until they have, or ask them.</source>
            <translation>Warten Sie darauf, oder fragen Sie sie.</translation>
        </message>
        <message>
            <source>This key has no part in signing this.</source>
            <translation>Dieser Schlüssel darf das nicht unterschreiben.</translation>
        </message>
        <message>
            <source>Use the key that the catalog lists.</source>
            <translation>Nehmen Sie den Schlüssel, den der Katalog nennt.</translation>
        </message>
        <message>
            <source>Somebody shows an older state of this catalog.</source>
            <translation>Jemand zeigt einen älteren Stand dieses Katalogs.</translation>
        </message>
        <message>
            <source>The newer one you have stays in use.</source>
            <translation>Der neuere, den Sie haben, bleibt in Gebrauch.</translation>
        </message>
        <message>
            <source>There are two different catalogs under one version.</source>
            <translation>Unter einer Fassung gibt es zwei verschiedene Kataloge.</translation>
        </message>
        <message>
            <source>Do not trust either before its curators explain it.</source>
            <translation>Vertrauen Sie keinem, ehe die Kuratoren es erklären.</translation>
        </message>
        <message>
            <source>Nobody has confirmed this catalog lately: something new may be held back.</source>
            <translation>Niemand hat diesen Katalog zuletzt bestätigt: Neues könnte zurückgehalten werden.</translation>
        </message>
        <message>
            <source>You can look at it; buying asks the chain first.</source>
            <translation>Sie können ihn ansehen; vor einem Kauf wird die Chain gefragt.</translation>
        </message>
        <message>
            <source>This catalog is put together from several states.</source>
            <translation>Dieser Katalog ist aus mehreren Ständen zusammengesetzt.</translation>
        </message>
        <message>
            <source>The state you have stays in use.</source>
            <translation>Der Stand, den Sie haben, bleibt in Gebrauch.</translation>
        </message>
        <message>
            <source>This catalog's version jumps so far that no honest one could follow.</source>
            <translation>Die Fassung dieses Katalogs springt so weit, dass keine ehrliche folgen könnte.</translation>
        </message>
        <message>
            <source>Tell its curators: a key may be stolen.</source>
            <translation>Sagen Sie es seinen Kuratoren: Ein Schlüssel könnte gestohlen sein.</translation>
        </message>
        <message>
            <source>Files of this catalog are not those that were signed.</source>
            <translation>Dateien dieses Katalogs sind nicht die unterschriebenen.</translation>
        </message>
        <message>
            <source>A warning of this catalog was taken away.</source>
            <translation>Eine Warnung dieses Katalogs wurde entfernt.</translation>
        </message>
        <message>
            <source>The warning you know stays in force.</source>
            <translation>Die Warnung, die Sie kennen, gilt weiter.</translation>
        </message>
        <message>
            <source>The history of this catalog was rewritten.</source>
            <translation>Die Geschichte dieses Katalogs wurde umgeschrieben.</translation>
        </message>
        <message>
            <source>The state you have stays in use; ask its curators.</source>
            <translation>Der Stand, den Sie haben, bleibt in Gebrauch; fragen Sie seine Kuratoren.</translation>
        </message>
        <message>
            <source>The clock of this computer is more than a day behind.</source>
            <translation>Die Uhr dieses Computers geht mehr als einen Tag nach.</translation>
        </message>
        <message>
            <source>Set it, then try again.</source>
            <translation>Stellen Sie sie, und versuchen Sie es wieder.</translation>
        </message>
        <message>
            <source>The catalog's server sends far more than a catalog needs.</source>
            <translation>Der Server des Katalogs schickt weit mehr, als ein Katalog braucht.</translation>
        </message>
        <message>
            <source>A name or text in this entry tries to look like another.</source>
            <translation>Ein Name oder Text in diesem Eintrag will aussehen wie ein anderer.</translation>
        </message>
        <message>
            <source>Do not use it.</source>
            <translation>Benutzen Sie ihn nicht.</translation>
        </message>
        <message>
            <source>This entry needs a newer version of Fallow.</source>
            <translation>Dieser Eintrag braucht eine neuere Fassung von Fallow.</translation>
        </message>
        <message>
            <source>Update, then look again.</source>
            <translation>Aktualisieren Sie, und sehen Sie wieder nach.</translation>
        </message>
        <message>
            <source>The task pays less than the least you work for.</source>
            <translation>Die Aufgabe zahlt weniger als das Mindeste, wofür Sie arbeiten.</translation>
        </message>
        <message>
            <source>Lower your minimum price to take such tasks.</source>
            <translation>Senken Sie Ihren Mindestpreis, um solche Aufgaben anzunehmen.</translation>
        </message>
        <message>
            <source>The task runs an app that you refuse.</source>
            <translation>Die Aufgabe führt eine App aus, die Sie ablehnen.</translation>
        </message>
        <message>
            <source>Take the app off your list to allow it.</source>
            <translation>Nehmen Sie die App von Ihrer Liste, um sie zuzulassen.</translation>
        </message>
        <message>
            <source>The task comes from somebody you refuse to work for.</source>
            <translation>Die Aufgabe kommt von jemandem, für den Sie nicht arbeiten.</translation>
        </message>
        <message>
            <source>Take the account off your list to allow it.</source>
            <translation>Nehmen Sie das Konto von Ihrer Liste, um es zuzulassen.</translation>
        </message>
        <message>
            <source>The task uses a dataset that you refuse.</source>
            <translation>Die Aufgabe benutzt einen Datensatz, den Sie ablehnen.</translation>
        </message>
        <message>
            <source>Take the dataset off your list to allow it.</source>
            <translation>Nehmen Sie den Datensatz von Ihrer Liste, um ihn zuzulassen.</translation>
        </message>
        <message>
            <source>The task may take longer than you allow.</source>
            <translation>Die Aufgabe dauert vielleicht länger, als Sie erlauben.</translation>
        </message>
        <message>
            <source>Allow longer tasks to take it.</source>
            <translation>Erlauben Sie längere Aufgaben, um sie anzunehmen.</translation>
        </message>
        <message>
            <source>The task needs more memory than this computer may give.</source>
            <translation>Die Aufgabe braucht mehr Speicher, als dieser Computer geben darf.</translation>
        </message>
        <message>
            <source>Allow more memory, or leave such tasks to others.</source>
            <translation>Erlauben Sie mehr Speicher, oder überlassen Sie solche Aufgaben anderen.</translation>
        </message>
        <message>
            <source>The task needs more disk space than this computer may give.</source>
            <translation>Die Aufgabe braucht mehr Plattenplatz, als dieser Computer geben darf.</translation>
        </message>
        <message>
            <source>Allow more disk space, or leave such tasks to others.</source>
            <translation>Erlauben Sie mehr Plattenplatz, oder überlassen Sie solche Aufgaben anderen.</translation>
        </message>
        <message>
            <source>The task needs a graphics card that computes.</source>
            <translation>Die Aufgabe braucht eine Grafikkarte, die rechnet.</translation>
        </message>
        <message>
            <source>The task needs a processor with a trusted enclave.</source>
            <translation>Die Aufgabe braucht einen Prozessor mit einer vertrauenswürdigen Enklave.</translation>
        </message>
        <message>
            <source>At most 300 apps, datasets and accounts can be refused, 256 of a kind.</source>
            <translation>Höchstens 300 Apps, Datensätze und Konten lassen sich ablehnen, 256 einer Art.</translation>
        </message>
        <message>
            <source>Take some off the list.</source>
            <translation>Nehmen Sie einige von der Liste.</translation>
        </message>
        <message>
            <source>The order is for no task at all.</source>
            <translation>Der Auftrag ist für gar keine Aufgabe.</translation>
        </message>
        <message>
            <source>Sign one for a task or more.</source>
            <translation>Signieren Sie einen für eine Aufgabe oder mehr.</translation>
        </message>
        <message>
            <source>All tasks of the order are taken.</source>
            <translation>Alle Aufgaben des Auftrags sind vergeben.</translation>
        </message>
        <message>
            <source>Choose another offer.</source>
            <translation>Wählen Sie ein anderes Angebot.</translation>
        </message>
        <message>
            <source>Who signed the order has cancelled it.</source>
            <translation>Wer den Auftrag signiert hat, hat ihn widerrufen.</translation>
        </message>
        <message>
            <source>What the order offers is not registered on the network.</source>
            <translation>Was der Auftrag anbietet, ist im Netz nicht eingetragen.</translation>
        </message>
        <message>
            <source>Check that the order and the network belong together.</source>
            <translation>Prüfen Sie, ob Auftrag und Netz zusammengehören.</translation>
        </message>
        <message>
            <source>The order is not signed by the owner of what it offers.</source>
            <translation>Der Auftrag ist nicht vom Eigentümer dessen signiert, was er anbietet.</translation>
        </message>
        <message>
            <source>Choose another offer, or sign it with the owner's key.</source>
            <translation>Wählen Sie ein anderes Angebot, oder signieren Sie es mit dem Schlüssel des Eigentümers.</translation>
        </message>
        <message>
            <source>Who signed the order has less free stake than it would lock.</source>
            <translation>Wer den Auftrag signiert hat, hat weniger freien Einsatz, als er binden würde.</translation>
        </message>
        <message>
            <source>Deposit more RLC, or offer fewer tasks.</source>
            <translation>Zahlen Sie mehr RLC ein, oder bieten Sie weniger Aufgaben an.</translation>
        </message>
        <message>
            <source>A signer can show at most 50 open orders of a kind.</source>
            <translation>Wer signiert, kann höchstens 50 offene Aufträge einer Art zeigen.</translation>
        </message>
        <message>
            <source>Withdraw some first.</source>
            <translation>Ziehen Sie zuerst einige zurück.</translation>
        </message>
        <message>
            <source>The market does not know this order.</source>
            <translation>Der Markt kennt diesen Auftrag nicht.</translation>
        </message>
        <message>
            <source>The market's server gave an answer that makes no sense.</source>
            <translation>Der Server des Marktes gab eine Antwort, die keinen Sinn ergibt.</translation>
        </message>
        <message>
            <source>If it stays so, choose another server.</source>
            <translation>Wenn es so bleibt, wählen Sie einen anderen Server.</translation>
        </message>
        <message>
            <source>The market's server refused this.</source>
            <translation>Der Server des Marktes hat dies abgelehnt.</translation>
        </message>
        <message>
            <source>The log has its words.</source>
            <translation>Seine Worte stehen im Protokoll.</translation>
        </message>
        <message>
            <source>The rule is not written in the language of rules.</source>
            <translation>Die Regel ist nicht in der Sprache der Regeln geschrieben.</translation>
        </message>
        <message>
            <source>The log says at which character.</source>
            <translation>Das Protokoll sagt, bei welchem Zeichen.</translation>
        </message>
        <message>
            <source>Something of the marketplace is not as it must be.</source>
            <translation>Etwas am Marktplatz ist nicht, wie es sein muss.</translation>
        </message>
        <message>
            <source>Check what was entered; the log has the details.</source>
            <translation>Prüfen Sie, was eingegeben wurde; das Protokoll hat die Einzelheiten.</translation>
        </message>
        <message>
            <source>Tasks are computing in a sealed sandbox.</source>
            <translation>Aufgaben rechnen in einem versiegelten Sandkasten.</translation>
        </message>
        <message>
            <source>This computer has not joined a pool, so nobody sends it work.</source>
            <translation>Dieser Computer ist keinem Pool beigetreten, darum schickt ihm niemand Arbeit.</translation>
        </message>
        <message>
            <source>Join one with: fallow-cli pool join URL ADDRESS</source>
            <translation>Treten Sie einem bei: fallow-cli pool join URL ADDRESS</translation>
        </message>
        <message>
            <source>The pool has no waiting task that fits this computer.</source>
            <translation>Der Pool hat keine wartende Aufgabe, die zu diesem Computer passt.</translation>
        </message>
        <message>
            <source>Nothing to do: Fallow keeps asking.</source>
            <translation>Nichts zu tun: Fallow fragt weiter.</translation>
        </message>
        <message>
            <source>You paused the work. Every process of a task is frozen in memory.</source>
            <translation>Sie haben die Arbeit angehalten. Jeder Prozess einer Aufgabe ist im Speicher eingefroren.</translation>
        </message>
        <message>
            <source>Press Resume to go on.</source>
            <translation>Drücken Sie Fortsetzen, damit es weitergeht.</translation>
        </message>
        <message>
            <source>You put the work off for a while. Tasks are frozen in memory.</source>
            <translation>Sie haben die Arbeit für eine Weile verschoben. Aufgaben sind im Speicher eingefroren.</translation>
        </message>
        <message>
            <source>It goes on by itself; Resume starts it now.</source>
            <translation>Sie geht von selbst weiter; Fortsetzen beginnt sofort.</translation>
        </message>
        <message>
            <source>Work can be put off by one minute to one week.</source>
            <translation>Arbeit lässt sich um eine Minute bis eine Woche verschieben.</translation>
        </message>
        <message>
            <source>Choose another time.</source>
            <translation>Wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <source>Fallow waits for the pool and the network to answer.</source>
            <translation>Fallow wartet auf die Antwort von Pool und Netz.</translation>
        </message>
        <message>
            <source>Nothing to do: it tries again by itself.</source>
            <translation>Nichts zu tun: Es versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>The background core does not work right now.</source>
            <translation>Das Hintergrundprogramm arbeitet gerade nicht.</translation>
        </message>
        <message>
            <source>Look at the checklist below.</source>
            <translation>Sehen Sie in die Liste unten.</translation>
        </message>
        <message>
            <source>The pool gave an answer that makes no sense.</source>
            <translation>Der Pool gab eine Antwort, die keinen Sinn ergibt.</translation>
        </message>
        <message>
            <source>If it stays so, tell the pool's owner or choose another pool.</source>
            <translation>Wenn es so bleibt, sagen Sie es dem Betreiber des Pools oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The pool does not answer.</source>
            <translation>Der Pool antwortet nicht.</translation>
        </message>
        <message>
            <source>Check your internet connection; Fallow tries again by itself.</source>
            <translation>Prüfen Sie Ihre Internetverbindung; Fallow versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>The server at this address belongs to another pool than the one you meant.</source>
            <translation>Der Server an dieser Adresse gehört zu einem anderen Pool als dem gemeinten.</translation>
        </message>
        <message>
            <source>Compare the pool's address with the one its owner published.</source>
            <translation>Vergleichen Sie die Adresse des Pools mit der, die sein Betreiber veröffentlicht hat.</translation>
        </message>
        <message>
            <source>This pool is not registered on the network.</source>
            <translation>Dieser Pool ist im Netz nicht eingetragen.</translation>
        </message>
        <message>
            <source>Check that the pool and the network belong together.</source>
            <translation>Prüfen Sie, ob Pool und Netz zusammengehören.</translation>
        </message>
        <message>
            <source>Your free stake is lower than one task of this pool needs.</source>
            <translation>Ihr freier Einsatz ist niedriger, als eine Aufgabe dieses Pools braucht.</translation>
        </message>
        <message>
            <source>Deposit more RLC for this computer.</source>
            <translation>Zahlen Sie mehr RLC für diesen Computer ein.</translation>
        </message>
        <message>
            <source>This pool admits only computers on its list.</source>
            <translation>Dieser Pool lässt nur Computer auf seiner Liste zu.</translation>
        </message>
        <message>
            <source>Ask the pool's owner to add this computer's address.</source>
            <translation>Bitten Sie den Betreiber des Pools, die Adresse dieses Computers aufzunehmen.</translation>
        </message>
        <message>
            <source>The pool asks to be left alone for a while.</source>
            <translation>Der Pool bittet, eine Weile in Ruhe gelassen zu werden.</translation>
        </message>
        <message>
            <source>Nothing to do: Fallow asks again later.</source>
            <translation>Nichts zu tun: Fallow fragt später wieder.</translation>
        </message>
        <message>
            <source>The pool refused this computer.</source>
            <translation>Der Pool hat diesen Computer abgelehnt.</translation>
        </message>
        <message>
            <source>If it stays so, ask the pool's owner or choose another pool.</source>
            <translation>Wenn es so bleibt, fragen Sie den Betreiber des Pools oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Leaving now would lose the stake of a result that waits to be revealed.</source>
            <translation>Wer jetzt geht, verliert den Einsatz eines Ergebnisses, das noch aufzudecken ist.</translation>
        </message>
        <message>
            <source>Wait until it is revealed, then leave.</source>
            <translation>Warten Sie, bis es aufgedeckt ist, und gehen Sie dann.</translation>
        </message>
        <message>
            <source>The pool took the task back.</source>
            <translation>Der Pool hat die Aufgabe zurückgenommen.</translation>
        </message>
        <message>
            <source>Nothing to do: no stake is lost.</source>
            <translation>Nichts zu tun: Kein Einsatz ist verloren.</translation>
        </message>
        <message>
            <source>The pool lags behind the network, so its word is not taken.</source>
            <translation>Der Pool hinkt dem Netz hinterher, darum gilt sein Wort nicht.</translation>
        </message>
        <message>
            <source>A permission to work was not signed by this pool; it was refused.</source>
            <translation>Eine Arbeitserlaubnis war nicht von diesem Pool signiert; sie wurde abgelehnt.</translation>
        </message>
        <message>
            <source>If it stays so, leave this pool.</source>
            <translation>Wenn es so bleibt, verlassen Sie diesen Pool.</translation>
        </message>
        <message>
            <source>This computer has not joined a pool.</source>
            <translation>Dieser Computer ist keinem Pool beigetreten.</translation>
        </message>
        <message>
            <source>The pool did something this program does not accept.</source>
            <translation>Der Pool tat etwas, das dieses Programm nicht annimmt.</translation>
        </message>
        <message>
            <source>There is no such task on this computer.</source>
            <translation>Eine solche Aufgabe gibt es auf diesem Computer nicht.</translation>
        </message>
        <message>
            <source>Open the list of tasks again.</source>
            <translation>Öffnen Sie die Liste der Aufgaben noch einmal.</translation>
        </message>
        <message>
            <source>The task could not be done as the deal asks.</source>
            <translation>Die Aufgabe ließ sich nicht so ausführen, wie der Handel es verlangt.</translation>
        </message>
        <message>
            <source>It was given back; nothing to do.</source>
            <translation>Sie wurde zurückgegeben; nichts zu tun.</translation>
        </message>
        <message>
            <source>There is no such run.</source>
            <translation>Einen solchen Lauf gibt es nicht.</translation>
        </message>
        <message>
            <source>Open the list of runs again.</source>
            <translation>Öffnen Sie die Liste der Läufe noch einmal.</translation>
        </message>
        <message>
            <source>This preview was used before or has expired. Nothing was sent.</source>
            <translation>Diese Vorschau wurde schon benutzt oder ist abgelaufen. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Prepare the run again.</source>
            <translation>Bereiten Sie den Lauf noch einmal vor.</translation>
        </message>
        <message>
            <source>The run has not finished, so there is no result yet.</source>
            <translation>Der Lauf ist nicht fertig, darum gibt es noch kein Ergebnis.</translation>
        </message>
        <message>
            <source>Wait until it says Completed.</source>
            <translation>Warten Sie, bis er fertig ist.</translation>
        </message>
        <message>
            <source>The downloaded result is not the one the network agreed on; it was thrown away.</source>
            <translation>Das geladene Ergebnis ist nicht das, worauf das Netz sich geeinigt hat; es wurde weggeworfen.</translation>
        </message>
        <message>
            <source>Download it again, or from another place.</source>
            <translation>Laden Sie es noch einmal, oder von woanders.</translation>
        </message>
        <message>
            <source>There is not enough RLC for this run.</source>
            <translation>Für diesen Lauf ist nicht genug RLC da.</translation>
        </message>
        <message>
            <source>Add RLC to the wallet, or choose a cheaper offer.</source>
            <translation>Füllen Sie das Wallet mit RLC, oder wählen Sie ein billigeres Angebot.</translation>
        </message>
        <message>
            <source>The run could not be prepared or fetched.</source>
            <translation>Der Lauf ließ sich nicht vorbereiten oder holen.</translation>
        </message>
        <message>
            <source>Prepare it again.</source>
            <translation>Bereiten Sie ihn noch einmal vor.</translation>
        </message>
        <message>
            <source>These offers cannot be matched. Nothing was signed.</source>
            <translation>Diese Angebote passen nicht zusammen. Nichts wurde signiert.</translation>
        </message>
        <message>
            <source>Choose other offers.</source>
            <translation>Wählen Sie andere Angebote.</translation>
        </message>
        <message>
            <source>No node of the network answers.</source>
            <translation>Kein Knoten des Netzes antwortet.</translation>
        </message>
        <message>
            <source>No node of the network is up to date.</source>
            <translation>Kein Knoten des Netzes ist auf dem neuesten Stand.</translation>
        </message>
        <message>
            <source>The network's nodes are of another network.</source>
            <translation>Die Knoten sind von einem anderen Netz.</translation>
        </message>
        <message>
            <source>Check the node addresses in the network file.</source>
            <translation>Prüfen Sie die Adressen der Knoten in der Datei des Netzes.</translation>
        </message>
        <message>
            <source>A node told something about the network that it could not show.</source>
            <translation>Ein Knoten sagte etwas über das Netz, das er nicht zeigen konnte.</translation>
        </message>
        <message>
            <source>Fallow asks the other nodes; remove this one if it stays so.</source>
            <translation>Fallow fragt die anderen Knoten; entfernen Sie diesen, wenn es so bleibt.</translation>
        </message>
        <message>
            <source>There is not enough coin to pay the network's fees.</source>
            <translation>Es ist nicht genug Münze da, um die Gebühren des Netzes zu bezahlen.</translation>
        </message>
        <message>
            <source>Send some coin to this computer's address.</source>
            <translation>Senden Sie etwas Münze an die Adresse dieses Computers.</translation>
        </message>
        <message>
            <source>The network or one of its nodes gave an answer that cannot be believed.</source>
            <translation>Das Netz oder einer seiner Knoten gab eine Antwort, die nicht zu glauben ist.</translation>
        </message>
        <message>
            <source>Nothing was lost; Fallow asks the other nodes and tries again.</source>
            <translation>Nichts ist verloren; Fallow fragt die anderen Knoten und versucht es wieder.</translation>
        </message>
        <message>
            <source>There is no network of this name or number.</source>
            <translation>Ein Netz dieses Namens oder dieser Nummer gibt es nicht.</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <translation>Wählen Sie eines der Liste.</translation>
        </message>
        <message>
            <source>A network's name has 1 to 60 characters that can be seen.</source>
            <translation>Der Name eines Netzes hat 1 bis 60 sichtbare Zeichen.</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>Geben Sie ihm einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is a network of this name already.</source>
            <translation>Ein Netz dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <source>The number of a chain is a whole number above zero.</source>
            <translation>Die Nummer einer Kette ist eine ganze Zahl über null.</translation>
        </message>
        <message>
            <source>Look it up where the network is described.</source>
            <translation>Schlagen Sie sie dort nach, wo das Netz beschrieben ist.</translation>
        </message>
        <message>
            <source>The network's contract has no address.</source>
            <translation>Der Vertrag des Netzes hat keine Adresse.</translation>
        </message>
        <message>
            <source>A network has one to eight servers, each a web address and none twice.</source>
            <translation>Ein Netz hat einen bis acht Server, jeder eine Web-Adresse und keiner zweimal.</translation>
        </message>
        <message>
            <source>Check the addresses of its servers.</source>
            <translation>Prüfen Sie die Adressen seiner Server.</translation>
        </message>
        <message>
            <source>A server's address may not hold a name and a password.</source>
            <translation>Die Adresse eines Servers darf keinen Namen und kein Passwort enthalten.</translation>
        </message>
        <message>
            <source>Take them out of the address.</source>
            <translation>Nehmen Sie sie aus der Adresse.</translation>
        </message>
        <message>
            <source>Real money moves on this chain, so it cannot be added for practice.</source>
            <translation>Auf dieser Kette bewegt sich echtes Geld, darum lässt sie sich nicht zur Übung hinzufügen.</translation>
        </message>
        <message>
            <source>Add it as a network with real money.</source>
            <translation>Fügen Sie sie als Netz mit echtem Geld hinzu.</translation>
        </message>
        <message>
            <source>The coin, the explorer, the time to finality or the first block cannot be right.</source>
            <translation>Münze, Explorer, Zeit bis zur Endgültigkeit oder erster Block können nicht stimmen.</translation>
        </message>
        <message>
            <source>Check them, or leave them out.</source>
            <translation>Prüfen Sie sie, oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>There are as many networks of your own as Fallow keeps.</source>
            <translation>Es sind so viele eigene Netze da, wie Fallow behält.</translation>
        </message>
        <message>
            <source>Remove one first.</source>
            <translation>Entfernen Sie zuerst eines.</translation>
        </message>
        <message>
            <source>What stands at this address is not iExec's contract.</source>
            <translation>Was an dieser Adresse steht, ist nicht der Vertrag von iExec.</translation>
        </message>
        <message>
            <source>Check the address and the number of the chain.</source>
            <translation>Prüfen Sie die Adresse und die Nummer der Kette.</translation>
        </message>
        <message>
            <source>The contract uses another RLC than the one known for this network. Fallow does nothing there.</source>
            <translation>Der Vertrag benutzt ein anderes RLC als das, das für dieses Netz bekannt ist. Fallow tut dort nichts.</translation>
        </message>
        <message>
            <source>Use another network, or other servers.</source>
            <translation>Nutzen Sie ein anderes Netz oder andere Server.</translation>
        </message>
        <message>
            <source>The servers do not say the same about the contract.</source>
            <translation>Die Server sagen nicht dasselbe über den Vertrag.</translation>
        </message>
        <message>
            <source>Leave out the one that you do not trust.</source>
            <translation>Lassen Sie den weg, dem Sie nicht trauen.</translation>
        </message>
        <message>
            <source>A network of this name is being added at this moment.</source>
            <translation>Ein Netz dieses Namens wird in diesem Augenblick hinzugefügt.</translation>
        </message>
        <message>
            <source>Wait until its servers have answered.</source>
            <translation>Warten Sie, bis seine Server geantwortet haben.</translation>
        </message>
        <message>
            <source>The network was not added: that was cancelled.</source>
            <translation>Das Netz wurde nicht hinzugefügt: Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>No network of this name is being added.</source>
            <translation>Es wird kein Netz dieses Namens hinzugefügt.</translation>
        </message>
        <message>
            <source>This network came with the program and stays.</source>
            <translation>Dieses Netz kam mit dem Programm und bleibt.</translation>
        </message>
        <message>
            <source>This network is in use.</source>
            <translation>Dieses Netz ist in Gebrauch.</translation>
        </message>
        <message>
            <source>Use another one first.</source>
            <translation>Nutzen Sie zuerst ein anderes.</translation>
        </message>
        <message>
            <source>A task of this network is under way.</source>
            <translation>Eine Aufgabe dieses Netzes läuft.</translation>
        </message>
        <message>
            <source>Leave the pool, or wait until it is done.</source>
            <translation>Verlassen Sie den Pool, oder warten Sie, bis sie fertig ist.</translation>
        </message>
        <message>
            <source>Fallow shows this network but sends nothing there.</source>
            <translation>Fallow zeigt dieses Netz, sendet aber nichts dorthin.</translation>
        </message>
        <message>
            <source>Use another network.</source>
            <translation>Nutzen Sie ein anderes Netz.</translation>
        </message>
        <message>
            <source>A server is of another chain than the one named.</source>
            <translation>Ein Server ist von einer anderen Kette als der genannten.</translation>
        </message>
        <message>
            <source>Check the number and the servers.</source>
            <translation>Prüfen Sie die Nummer und die Server.</translation>
        </message>
        <message>
            <source>Real money needs a server whose address begins with https.</source>
            <translation>Echtes Geld braucht einen Server, dessen Adresse mit https beginnt.</translation>
        </message>
        <message>
            <source>Choose another server.</source>
            <translation>Wählen Sie einen anderen Server.</translation>
        </message>
        <message>
            <source>A server of your own network may not tell about real money.</source>
            <translation>Ein Server Ihres eigenen Netzes darf nicht über echtes Geld berichten.</translation>
        </message>
        <message>
            <source>Choose a public server.</source>
            <translation>Wählen Sie einen öffentlichen Server.</translation>
        </message>
        <message>
            <source>The network could not be added or used as it was described.</source>
            <translation>Das Netz ließ sich nicht so hinzufügen oder nutzen, wie es beschrieben wurde.</translation>
        </message>
        <message>
            <source>Check its number, its contract and its servers.</source>
            <translation>Prüfen Sie seine Nummer, seinen Vertrag und seine Server.</translation>
        </message>
        <message>
            <source>The app's offer was not signed by the app's owner as it stands.</source>
            <translation>Das Angebot der App ist, wie es dasteht, nicht von ihrem Eigentümer signiert.</translation>
        </message>
        <message>
            <source>Fetch the offer anew.</source>
            <translation>Holen Sie das Angebot neu.</translation>
        </message>
        <message>
            <source>The network's contracts would refuse this. Nothing was sent.</source>
            <translation>Die Verträge des Netzes würden dies ablehnen. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>The task is given back or tried again when it can succeed.</source>
            <translation>Die Aufgabe wird zurückgegeben oder wieder versucht, wenn sie gelingen kann.</translation>
        </message>
        <message>
            <source>Something read from the network is not well formed; it was refused.</source>
            <translation>Etwas aus dem Netz Gelesenes ist nicht wohlgeformt; es wurde abgelehnt.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing more can be downloaded.</source>
            <translation>Die Festplatte ist voll, darum lässt sich nichts mehr laden.</translation>
        </message>
        <message>
            <source>Free some space; the download goes on where it stopped.</source>
            <translation>Schaffen Sie Platz; es geht weiter, wo es stehen blieb.</translation>
        </message>
        <message>
            <source>A download is not the file the deal names; it was thrown away.</source>
            <translation>Etwas Geladenes ist nicht die Datei, die der Handel nennt; es wurde weggeworfen.</translation>
        </message>
        <message>
            <source>Nothing to do: such a task is not computed.</source>
            <translation>Nichts zu tun: Eine solche Aufgabe wird nicht gerechnet.</translation>
        </message>
        <message>
            <source>A server refused to hand over a file of the task.</source>
            <translation>Ein Server weigerte sich, eine Datei der Aufgabe herauszugeben.</translation>
        </message>
        <message>
            <source>The task is reported as broken to everybody; nothing is lost.</source>
            <translation>Die Aufgabe wird allen als defekt gemeldet; nichts ist verloren.</translation>
        </message>
        <message>
            <source>A download failed.</source>
            <translation>Ein Herunterladen ist gescheitert.</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again or the task is given back.</source>
            <translation>Nichts zu tun: Es wird wieder versucht, oder die Aufgabe wird zurückgegeben.</translation>
        </message>
        <message>
            <source>The registry that holds the app does not answer.</source>
            <translation>Die Registratur, die die App hält, antwortet nicht.</translation>
        </message>
        <message>
            <source>The app's image is not in its registry any more.</source>
            <translation>Das Abbild der App ist nicht mehr in ihrer Registratur.</translation>
        </message>
        <message>
            <source>Part of the app's image is not what it should be.</source>
            <translation>Ein Teil des Abbilds der App ist nicht, was er sein sollte.</translation>
        </message>
        <message>
            <source>The task was given back; nothing is lost.</source>
            <translation>Die Aufgabe wurde zurückgegeben; nichts ist verloren.</translation>
        </message>
        <message>
            <source>The app's image cannot be used as it is published.</source>
            <translation>Das Abbild der App lässt sich nicht benutzen, wie es veröffentlicht ist.</translation>
        </message>
        <message>
            <source>Nothing to do: the task is given back.</source>
            <translation>Nichts zu tun: Die Aufgabe wird zurückgegeben.</translation>
        </message>
        <message>
            <source>A server did not answer as it should.</source>
            <translation>Ein Server antwortete nicht, wie er sollte.</translation>
        </message>
        <message>
            <source>Check your internet connection.</source>
            <translation>Prüfen Sie Ihre Internetverbindung.</translation>
        </message>
        <message>
            <source>The program that downloads stopped or was refused something.</source>
            <translation>Das Programm, das herunterlädt, blieb stehen oder etwas wurde ihm verweigert.</translation>
        </message>
        <message>
            <source>Nothing to do: it starts again when needed.</source>
            <translation>Nichts zu tun: Es startet wieder, wenn es gebraucht wird.</translation>
        </message>
        <message>
            <source>The task wanted more memory than this computer gives to one.</source>
            <translation>Die Aufgabe wollte mehr Speicher, als dieser Computer einer gibt.</translation>
        </message>
        <message>
            <source>Nothing to do: the task was given back.</source>
            <translation>Nichts zu tun: Die Aufgabe wurde zurückgegeben.</translation>
        </message>
        <message>
            <source>The task wrote more results than it may.</source>
            <translation>Die Aufgabe schrieb mehr Ergebnisse, als sie darf.</translation>
        </message>
        <message>
            <source>The disk is nearly full, so no task may write to it.</source>
            <translation>Die Festplatte ist fast voll, darum darf keine Aufgabe darauf schreiben.</translation>
        </message>
        <message>
            <source>Make room on the disk; 2 GB are kept free for you.</source>
            <translation>Schaffen Sie Platz auf der Festplatte; 2 GB bleiben für Sie frei.</translation>
        </message>
        <message>
            <source>The sandbox cannot keep its promises here, so the task does not run.</source>
            <translation>Der Sandkasten kann hier seine Versprechen nicht halten, darum läuft die Aufgabe nicht.</translation>
        </message>
        <message>
            <source>Look at the checklist below for what is missing.</source>
            <translation>Sehen Sie in der Liste unten, was fehlt.</translation>
        </message>
        <message>
            <source>The task's sandbox could not be started or ended early.</source>
            <translation>Der Sandkasten der Aufgabe ließ sich nicht starten oder endete zu früh.</translation>
        </message>
        <message>
            <source>The pool and this computer did not agree on a step of the task.</source>
            <translation>Der Pool und dieser Computer waren sich über einen Schritt der Aufgabe nicht einig.</translation>
        </message>
        <message>
            <source>Nothing to do: the task goes on or is given back.</source>
            <translation>Nichts zu tun: Die Aufgabe geht weiter oder wird zurückgegeben.</translation>
        </message>
        <message>
            <source>The task's output is not what a result may be.</source>
            <translation>Die Ausgabe der Aufgabe ist nicht, was ein Ergebnis sein darf.</translation>
        </message>
        <message>
            <source>Another background core uses the same data folder.</source>
            <translation>Ein anderes Hintergrundprogramm benutzt denselben Datenordner.</translation>
        </message>
        <message>
            <source>Stop the other one first.</source>
            <translation>Beenden Sie zuerst das andere.</translation>
        </message>
        <message>
            <source>A setting or its file cannot be used as it is.</source>
            <translation>Eine Einstellung oder ihre Datei lässt sich so nicht benutzen.</translation>
        </message>
        <message>
            <source>Correct the value or remove the file to start anew.</source>
            <translation>Berichtigen Sie den Wert, oder entfernen Sie die Datei, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>Without it no task runs here, and a result that waits to be revealed can miss its deadline.</source>
            <translation>Ohne es läuft hier keine Aufgabe, und ein Ergebnis, das aufzudecken ist, kann seine Frist verpassen.</translation>
        </message>
        <message>
            <source>Start it with: systemctl --user start fallowd. This window then connects by itself.</source>
            <translation>Starten Sie es mit: systemctl --user start fallowd. Dieses Fenster verbindet sich dann von selbst.</translation>
        </message>
        <message>
            <source>The background core stopped or was restarted.</source>
            <translation>Das Hintergrundprogramm blieb stehen oder wurde neu gestartet.</translation>
        </message>
        <message>
            <source>Nothing to do: this window connects again by itself.</source>
            <translation>Nichts zu tun: Dieses Fenster verbindet sich von selbst wieder.</translation>
        </message>
        <message>
            <source>The background core is not connected.</source>
            <translation>Das Hintergrundprogramm ist nicht verbunden.</translation>
        </message>
        <message>
            <source>The window and the background core did not understand each other.</source>
            <translation>Das Fenster und das Hintergrundprogramm haben einander nicht verstanden.</translation>
        </message>
        <message>
            <source>Update both to the same version.</source>
            <translation>Bringen Sie beide auf dieselbe Fassung.</translation>
        </message>
        <message>
            <source>The window and the background core are of different versions.</source>
            <translation>Das Fenster und das Hintergrundprogramm sind verschiedene Fassungen.</translation>
        </message>
        <message>
            <source>Update Fallow, then start it again.</source>
            <translation>Aktualisieren Sie Fallow, und starten Sie es neu.</translation>
        </message>
        <message>
            <source>The background core refused the request.</source>
            <translation>Das Hintergrundprogramm hat die Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>Update Fallow and try again.</source>
            <translation>Aktualisieren Sie Fallow, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The disk is full, so progress cannot be saved.</source>
            <translation>Die Festplatte ist voll, darum lässt sich der Fortschritt nicht speichern.</translation>
        </message>
        <message>
            <source>Free some space; work goes on by itself.</source>
            <translation>Schaffen Sie Platz; die Arbeit geht von selbst weiter.</translation>
        </message>
        <message>
            <source>The background core cannot read or write its database.</source>
            <translation>Das Hintergrundprogramm kann seine Datenbank nicht lesen oder schreiben.</translation>
        </message>
        <message>
            <source>Check free space and the rights of its folder.</source>
            <translation>Prüfen Sie den freien Platz und die Rechte seines Ordners.</translation>
        </message>
        <message>
            <source>A message was not well formed; it was refused.</source>
            <translation>Eine Nachricht war nicht wohlgeformt; sie wurde abgelehnt.</translation>
        </message>
        <message>
            <source>A value was not well formed; it was refused.</source>
            <translation>Ein Wert war nicht wohlgeformt; er wurde abgelehnt.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Tippen Sie ihn noch einmal.</translation>
        </message>
        <message>
            <source>The background core could not do this.</source>
            <translation>Das Hintergrundprogramm konnte dies nicht.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This computer's key is unlocked</source>
            <translation>Der Schlüssel dieses Computers ist entsperrt</translation>
        </message>
        <message>
            <source>This computer's key is locked</source>
            <translation>Der Schlüssel dieses Computers ist gesperrt</translation>
        </message>
        <message>
            <source>The network's nodes answer and agree</source>
            <translation>Die Knoten des Netzes antworten und sind sich einig</translation>
        </message>
        <message>
            <source>The network's nodes do not answer</source>
            <translation>Die Knoten des Netzes antworten nicht</translation>
        </message>
        <message>
            <source>Joined a pool and logged in</source>
            <translation>Einem Pool beigetreten und angemeldet</translation>
        </message>
        <message>
            <source>Not logged in at a pool</source>
            <translation>Bei keinem Pool angemeldet</translation>
        </message>
        <message>
            <source>The pool answers and lets this computer work</source>
            <translation>Der Pool antwortet und lässt diesen Computer arbeiten</translation>
        </message>
        <message>
            <source>The pool does not give work</source>
            <translation>Der Pool gibt keine Arbeit</translation>
        </message>
        <message>
            <source>Free stake is enough for a task of this pool</source>
            <translation>Der freie Einsatz reicht für eine Aufgabe dieses Pools</translation>
        </message>
        <message>
            <source>Free stake is too low</source>
            <translation>Der freie Einsatz ist zu niedrig</translation>
        </message>
        <message>
            <source>There is coin for the network's fees</source>
            <translation>Es ist Münze für die Gebühren des Netzes da</translation>
        </message>
        <message>
            <source>There is no coin for the network's fees</source>
            <translation>Es ist keine Münze für die Gebühren des Netzes da</translation>
        </message>
        <message>
            <source>The sandbox keeps its promises on this computer</source>
            <translation>Der Sandkasten hält auf diesem Computer seine Versprechen</translation>
        </message>
        <message>
            <source>The sandbox cannot run here</source>
            <translation>Der Sandkasten kann hier nicht laufen</translation>
        </message>
        <message>
            <source>There is room on the disk</source>
            <translation>Auf der Festplatte ist Platz</translation>
        </message>
        <message>
            <source>The disk is too full</source>
            <translation>Die Festplatte ist zu voll</translation>
        </message>
        <message>
            <source>Work is not paused</source>
            <translation>Die Arbeit ist nicht angehalten</translation>
        </message>
        <message>
            <source>Work is paused</source>
            <translation>Die Arbeit ist angehalten</translation>
        </message>
        <message>
            <source>This is meant for another network.</source>
            <translation>Dies ist für ein anderes Netz gedacht.</translation>
        </message>
        <message>
            <source>Refuse it, and go back to where it came from.</source>
            <translation>Lehnen Sie es ab, und gehen Sie zurück, woher es kam.</translation>
        </message>
        <message>
            <source>This lets somebody take any amount of your RLC, at any time.</source>
            <translation>Damit kann jemand jederzeit beliebig viel Ihrer RLC nehmen.</translation>
        </message>
        <message>
            <source>Refuse it, unless you know exactly why.</source>
            <translation>Lehnen Sie es ab, außer Sie wissen genau, warum.</translation>
        </message>
        <message>
            <source>This lets somebody who is not part of the network take RLC from you later.</source>
            <translation>Damit kann jemand, der nicht zum Netz gehört, später RLC von Ihnen nehmen.</translation>
        </message>
        <message>
            <source>Refuse it, unless you know who that is.</source>
            <translation>Lehnen Sie es ab, außer Sie wissen, wer das ist.</translation>
        </message>
        <message>
            <source>Fallow does not know this contract.</source>
            <translation>Fallow kennt diesen Vertrag nicht.</translation>
        </message>
        <message>
            <source>Refuse it, unless you trust where it came from.</source>
            <translation>Lehnen Sie es ab, außer Sie trauen seiner Herkunft.</translation>
        </message>
        <message>
            <source>The contract is known, but what it is asked to do is not.</source>
            <translation>Der Vertrag ist bekannt, aber nicht, was er tun soll.</translation>
        </message>
        <message>
            <source>Part of this cannot be decoded: it is unknown what it does.</source>
            <translation>Ein Teil davon lässt sich nicht entschlüsseln: Es ist unbekannt, was er tut.</translation>
        </message>
        <message>
            <source>There is more data at the end than the call takes.</source>
            <translation>Am Ende stehen mehr Daten, als der Aufruf nimmt.</translation>
        </message>
        <message>
            <source>Refuse it, unless you know what it is for.</source>
            <translation>Lehnen Sie es ab, außer Sie wissen, wofür es ist.</translation>
        </message>
        <message>
            <source>This puts a new program on the network, in your name.</source>
            <translation>Dies bringt ein neues Programm ins Netz, in Ihrem Namen.</translation>
        </message>
        <message>
            <source>Refuse it, unless you wrote that program.</source>
            <translation>Lehnen Sie es ab, außer Sie haben das Programm geschrieben.</translation>
        </message>
        <message>
            <source>This pays one of the network's own contracts: what arrives there is lost.</source>
            <translation>Dies bezahlt einen der Verträge des Netzes: Was dort ankommt, ist verloren.</translation>
        </message>
        <message>
            <source>Choose another payee; use Deposit to stake RLC.</source>
            <translation>Wählen Sie einen anderen Empfänger; mit Einzahlen setzen Sie RLC ein.</translation>
        </message>
        <message>
            <source>Coin goes with a call that wants none; it may be lost.</source>
            <translation>Mit einem Aufruf, der keine will, geht Münze mit; sie kann verloren sein.</translation>
        </message>
        <message>
            <source>Refuse it.</source>
            <translation>Lehnen Sie es ab.</translation>
        </message>
        <message>
            <source>What this does is for the good of somebody else.</source>
            <translation>Was dies tut, nützt jemand anderem.</translation>
        </message>
        <message>
            <source>Compare that address before you sign.</source>
            <translation>Vergleichen Sie jene Adresse, bevor Sie signieren.</translation>
        </message>
        <message>
            <source>It names more RLC than there is in the world.</source>
            <translation>Es nennt mehr RLC, als es auf der Welt gibt.</translation>
        </message>
        <message>
            <source>These bytes may stand for anything, also for a payment: nobody can read them.</source>
            <translation>Diese Bytes können für alles stehen, auch für eine Zahlung: Niemand kann sie lesen.</translation>
        </message>
        <message>
            <source>Refuse it, unless you made them yourself.</source>
            <translation>Lehnen Sie es ab, außer Sie haben sie selbst gemacht.</translation>
        </message>
        <message>
            <source>These bytes have the form of a payment.</source>
            <translation>Diese Bytes haben die Form einer Zahlung.</translation>
        </message>
        <message>
            <source>Refuse it; somebody may want your money.</source>
            <translation>Lehnen Sie es ab; jemand will vielleicht Ihr Geld.</translation>
        </message>
        <message>
            <source>The text has characters that cannot be seen.</source>
            <translation>Der Text hat Zeichen, die nicht zu sehen sind.</translation>
        </message>
        <message>
            <source>It may say something else than it seems; refuse it if in doubt.</source>
            <translation>Er sagt vielleicht anderes, als es scheint; lehnen Sie ihn im Zweifel ab.</translation>
        </message>
        <message>
            <source>Fallow does not know the program this is signed for. Its fields are shown as they are; what they do is unknown.</source>
            <translation>Fallow kennt das Programm nicht, für das dies signiert wird. Seine Felder sind gezeigt, wie sie sind; was sie tun, ist unbekannt.</translation>
        </message>
        <message>
            <source>It is too long to be shown whole.</source>
            <translation>Es ist zu lang, um es ganz zu zeigen.</translation>
        </message>
        <message>
            <source>Do not sign what you cannot read.</source>
            <translation>Signieren Sie nicht, was Sie nicht lesen können.</translation>
        </message>
        <message>
            <source>Something in this is unusual; what it does is not certain.</source>
            <translation>Etwas daran ist ungewöhnlich; was es tut, ist nicht gewiss.</translation>
        </message>
        <message>
            <source>This is not structured data as EIP-712 has it, or it is for another network.</source>
            <translation>Dies sind keine strukturierten Daten nach EIP-712, oder sie sind für ein anderes Netz.</translation>
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation>Kopieren Sie sie noch einmal, ganz, von ihrer Quelle.</translation>
        </message>
        <message>
            <source>There is nothing to sign, or it is longer than 64 KiB.</source>
            <translation>Es gibt nichts zu signieren, oder es ist länger als 64 KiB.</translation>
        </message>
        <message>
            <source>Paste the whole text.</source>
            <translation>Fügen Sie den ganzen Text ein.</translation>
        </message>
        <message>
            <source>A private key has 64 hex digits; this has more or fewer.</source>
            <translation>Ein privater Schlüssel hat 64 Hex-Ziffern; dieser hat mehr oder weniger.</translation>
        </message>
        <message>
            <source>Copy it again, whole.</source>
            <translation>Kopieren Sie ihn noch einmal, ganz.</translation>
        </message>
        <message>
            <source>A private key has digits and letters from a to f only.</source>
            <translation>Ein privater Schlüssel hat nur Ziffern und Buchstaben von a bis f.</translation>
        </message>
        <message>
            <source>Copy it again.</source>
            <translation>Kopieren Sie ihn noch einmal.</translation>
        </message>
        <message>
            <source>This number is not a private key: it is too large or zero.</source>
            <translation>Diese Zahl ist kein privater Schlüssel: Sie ist zu groß oder null.</translation>
        </message>
        <message>
            <source>This key is of another account than the one that is meant.</source>
            <translation>Dieser Schlüssel gehört zu einem anderen Konto als dem gemeinten.</translation>
        </message>
        <message>
            <source>Choose the account that the key belongs to.</source>
            <translation>Wählen Sie das Konto, zu dem der Schlüssel gehört.</translation>
        </message>
        <message>
            <source>This account is only watched: its key is not here.</source>
            <translation>Dieses Konto wird nur beobachtet: Sein Schlüssel ist nicht hier.</translation>
        </message>
        <message>
            <source>Import its key if you want to use it from here.</source>
            <translation>Importieren Sie seinen Schlüssel, wenn Sie es von hier nutzen wollen.</translation>
        </message>
        <message>
            <source>There are as many accounts as the wallet can hold.</source>
            <translation>Es sind so viele Konten da, wie das Wallet fasst.</translation>
        </message>
        <message>
            <source>Use one of them.</source>
            <translation>Nutzen Sie eines davon.</translation>
        </message>
        <message>
            <source>A key file beside the wallet says who the owner is, so the owner cannot be changed here.</source>
            <translation>Eine Schlüsseldatei neben dem Wallet sagt, wer der Eigentümer ist, darum lässt er sich hier nicht ändern.</translation>
        </message>
        <message>
            <source>Import that key file, and take it out of the data folder.</source>
            <translation>Importieren Sie diese Schlüsseldatei, und nehmen Sie sie aus dem Datenordner.</translation>
        </message>
        <message>
            <source>This wallet has no words: it was made from a key.</source>
            <translation>Dieses Wallet hat keine Wörter: Es wurde aus einem Schlüssel gemacht.</translation>
        </message>
        <message>
            <source>Export the key file instead and keep it safe.</source>
            <translation>Exportieren Sie stattdessen die Schlüsseldatei, und verwahren Sie sie sicher.</translation>
        </message>
        <message>
            <source>The passphrase is longer than the wallet takes.</source>
            <translation>Die Passphrase ist länger, als das Wallet nimmt.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>Wählen Sie eine kürzere.</translation>
        </message>
        <message>
            <source>The name is too long or has characters that cannot be seen.</source>
            <translation>Der Name ist zu lang oder hat Zeichen, die nicht zu sehen sind.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Die Datei ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>Check its name and that you may read it.</source>
            <translation>Prüfen Sie ihren Namen, und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>This is not JSON, or more than is sensible of it.</source>
            <translation>Dies ist kein JSON, oder mehr davon, als vernünftig ist.</translation>
        </message>
        <message>
            <source>Choose the right file, or copy the text again, whole.</source>
            <translation>Wählen Sie die richtige Datei, oder kopieren Sie den Text noch einmal, ganz.</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Das Passwort fehlt.</translation>
        </message>
        <message>
            <source>Type it.</source>
            <translation>Tippen Sie es.</translation>
        </message>
        <message>
            <source>The wallet locks by itself after 30 seconds to 24 hours, or never.</source>
            <translation>Das Wallet sperrt sich selbst nach 30 Sekunden bis 24 Stunden, oder nie.</translation>
        </message>
        <message>
            <source>Choose such a time.</source>
            <translation>Wählen Sie eine solche Zeit.</translation>
        </message>
        <message>
            <source>The wallet is being opened or sealed at this moment.</source>
            <translation>Das Wallet wird in diesem Augenblick geöffnet oder versiegelt.</translation>
        </message>
        <message>
            <source>Try again when that has ended.</source>
            <translation>Versuchen Sie es noch einmal, wenn das vorbei ist.</translation>
        </message>
        <message>
            <source>This computer's keyring does not hold the key to the wallet.</source>
            <translation>Der Schlüsselbund dieses Computers hat den Schlüssel zum Wallet nicht.</translation>
        </message>
        <message>
            <source>Log in as the person who made it, or restore from your words.</source>
            <translation>Melden Sie sich als die Person an, die es gemacht hat, oder stellen Sie es aus Ihren Wörtern wieder her.</translation>
        </message>
        <message>
            <source>What the keyring holds does not open this wallet.</source>
            <translation>Was der Schlüsselbund hat, öffnet dieses Wallet nicht.</translation>
        </message>
        <message>
            <source>Restore the wallet from your words.</source>
            <translation>Stellen Sie das Wallet aus Ihren Wörtern wieder her.</translation>
        </message>
        <message>
            <source>The wallet's file is from a newer Fallow than this one.</source>
            <translation>Die Datei des Wallets ist von einem neueren Fallow als diesem.</translation>
        </message>
        <message>
            <source>Update Fallow.</source>
            <translation>Aktualisieren Sie Fallow.</translation>
        </message>
        <message>
            <source>The wallet's file cannot be read.</source>
            <translation>Die Datei des Wallets lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>Check the rights of its folder.</source>
            <translation>Prüfen Sie die Rechte ihres Ordners.</translation>
        </message>
        <message>
            <source>This entry of the address book cannot be kept.</source>
            <translation>Dieser Eintrag des Adressbuchs lässt sich nicht behalten.</translation>
        </message>
        <message>
            <source>Check its name and its address.</source>
            <translation>Prüfen Sie seinen Namen und seine Adresse.</translation>
        </message>
        <message>
            <source>Nobody has the address zero: what is sent there is lost.</source>
            <translation>Niemand hat die Adresse null: Was dorthin gesendet wird, ist verloren.</translation>
        </message>
        <message>
            <source>Choose another payee.</source>
            <translation>Wählen Sie einen anderen Empfänger.</translation>
        </message>
        <message>
            <source>This is one of the network's own contracts: what is sent there is lost.</source>
            <translation>Dies ist einer der Verträge des Netzes: Was dorthin gesendet wird, ist verloren.</translation>
        </message>
        <message>
            <source>The fee is missing, or the part for the block's maker is more than all of it.</source>
            <translation>Die Gebühr fehlt, oder der Teil für den, der den Block macht, ist mehr als das Ganze.</translation>
        </message>
        <message>
            <source>Type both prices in gwei.</source>
            <translation>Tippen Sie beide Preise in Gwei.</translation>
        </message>
        <message>
            <source>The worker has nothing above what it needs for its work.</source>
            <translation>Der Arbeiter hat nicht mehr, als er für seine Arbeit braucht.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Nichts zu tun.</translation>
        </message>
        <message>
            <source>There is not as much RLC in the world.</source>
            <translation>So viel RLC gibt es auf der Welt nicht.</translation>
        </message>
        <message>
            <source>Type a smaller amount.</source>
            <translation>Tippen Sie einen kleineren Betrag.</translation>
        </message>
        <message>
            <source>No account is in use yet that the earnings could go to.</source>
            <translation>Noch ist kein Konto in Gebrauch, an das der Verdienst gehen könnte.</translation>
        </message>
        <message>
            <source>Make a wallet, or watch an address.</source>
            <translation>Legen Sie ein Wallet an, oder beobachten Sie eine Adresse.</translation>
        </message>
        <message>
            <source>The fees are high now for what there is to move: it waits until they are worth it.</source>
            <translation>Die Gebühren sind gerade hoch für das, was zu verschieben ist: Es wartet, bis es sich lohnt.</translation>
        </message>
        <message>
            <source>The worker has just enough coin for the fees of its work.</source>
            <translation>Der Arbeiter hat gerade genug Münze für die Gebühren seiner Arbeit.</translation>
        </message>
        <message>
            <source>Send it some coin.</source>
            <translation>Senden Sie ihm etwas Münze.</translation>
        </message>
        <message>
            <source>Earnings were moved within the last hours.</source>
            <translation>In den letzten Stunden wurde Verdienst verschoben.</translation>
        </message>
        <message>
            <source>Nothing to do: the rest follows by itself.</source>
            <translation>Nichts zu tun: Der Rest folgt von selbst.</translation>
        </message>
        <message>
            <source>This task is not overdue yet.</source>
            <translation>Diese Aufgabe ist noch nicht überfällig.</translation>
        </message>
        <message>
            <source>Wait until its deadline has passed.</source>
            <translation>Warten Sie, bis ihre Frist vorbei ist.</translation>
        </message>
        <message>
            <source>The wallet is locked.</source>
            <translation>Das Wallet ist gesperrt.</translation>
        </message>
        <message>
            <source>Unlock it first.</source>
            <translation>Entsperren Sie es zuerst.</translation>
        </message>
        <message>
            <source>The key of this account is not on this computer, so nothing can be signed with it.</source>
            <translation>Der Schlüssel dieses Kontos ist nicht auf diesem Computer, darum lässt sich damit nichts signieren.</translation>
        </message>
        <message>
            <source>Use the device that holds the key, or import it.</source>
            <translation>Nutzen Sie das Gerät, das den Schlüssel hat, oder importieren Sie ihn.</translation>
        </message>
        <message>
            <source>There is a wallet on this computer already; it was left as it is.</source>
            <translation>Auf diesem Computer gibt es schon ein Wallet; es blieb, wie es war.</translation>
        </message>
        <message>
            <source>Unlock it, or move its file away first.</source>
            <translation>Entsperren Sie es, oder legen Sie zuerst seine Datei beiseite.</translation>
        </message>
        <message>
            <source>There is no wallet on this computer yet.</source>
            <translation>Auf diesem Computer gibt es noch kein Wallet.</translation>
        </message>
        <message>
            <source>Create one, or restore one from its words.</source>
            <translation>Legen Sie eines an, oder stellen Sie eines aus seinen Wörtern wieder her.</translation>
        </message>
        <message>
            <source>The keyring of this computer does not answer.</source>
            <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
        </message>
        <message>
            <source>Unlock the keyring, or use a password.</source>
            <translation>Entsperren Sie den Schlüsselbund, oder nehmen Sie ein Passwort.</translation>
        </message>
        <message>
            <source>A wallet has 12 or 24 words.</source>
            <translation>Ein Wallet hat 12 oder 24 Wörter.</translation>
        </message>
        <message>
            <source>Count the words again.</source>
            <translation>Zählen Sie die Wörter noch einmal.</translation>
        </message>
        <message>
            <source>The wallet's file could not be written. The old one is untouched.</source>
            <translation>Die Datei des Wallets ließ sich nicht schreiben. Die alte ist unberührt.</translation>
        </message>
        <message>
            <source>Check free space and the rights of its folder, then try again.</source>
            <translation>Prüfen Sie den freien Platz und die Rechte ihres Ordners, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>One of the words is not in the list that wallets use.</source>
            <translation>Eines der Wörter steht nicht in der Liste, die Wallets benutzen.</translation>
        </message>
        <message>
            <source>Compare the marked word with your paper.</source>
            <translation>Vergleichen Sie das markierte Wort mit Ihrem Papier.</translation>
        </message>
        <message>
            <source>Each word is in the list, but together they are not a wallet: one is wrong or two are swapped.</source>
            <translation>Jedes Wort steht in der Liste, aber zusammen sind sie kein Wallet: Eines ist falsch, oder zwei sind vertauscht.</translation>
        </message>
        <message>
            <source>Compare every word and their order with your paper.</source>
            <translation>Vergleichen Sie jedes Wort und die Reihenfolge mit Ihrem Papier.</translation>
        </message>
        <message>
            <source>The password is not right. Nothing was opened.</source>
            <translation>Das Passwort stimmt nicht. Nichts wurde geöffnet.</translation>
        </message>
        <message>
            <source>The wallet's file is damaged, and so is the copy kept of the one before.</source>
            <translation>Die Datei des Wallets ist beschädigt, und auch die Kopie der vorigen.</translation>
        </message>
        <message>
            <source>The wallet's file was damaged; the one written before it was used. No money is lost.</source>
            <translation>Die Datei des Wallets war beschädigt; die davor geschriebene wurde benutzt. Kein Geld ist verloren.</translation>
        </message>
        <message>
            <source>Check the labels and accounts you changed last.</source>
            <translation>Prüfen Sie die Namen und Konten, die Sie zuletzt geändert haben.</translation>
        </message>
        <message>
            <source>At least one word is not the one asked for.</source>
            <translation>Mindestens ein Wort ist nicht das gefragte.</translation>
        </message>
        <message>
            <source>Look at your paper again; then a new quiz starts.</source>
            <translation>Sehen Sie noch einmal auf Ihr Papier; dann beginnt eine neue Prüfung.</translation>
        </message>
        <message>
            <source>This quiz was answered already, or the words were not shown.</source>
            <translation>Diese Prüfung ist schon beantwortet, oder die Wörter wurden nicht gezeigt.</translation>
        </message>
        <message>
            <source>Show the words again.</source>
            <translation>Zeigen Sie die Wörter noch einmal.</translation>
        </message>
        <message>
            <source>These are the words of another wallet.</source>
            <translation>Dies sind die Wörter eines anderen Wallets.</translation>
        </message>
        <message>
            <source>Look for the paper of this one, or write its words down anew.</source>
            <translation>Suchen Sie das Papier zu diesem, oder schreiben Sie seine Wörter neu auf.</translation>
        </message>
        <message>
            <source>This account is in the list already.</source>
            <translation>Dieses Konto steht schon in der Liste.</translation>
        </message>
        <message>
            <source>Choose it there.</source>
            <translation>Wählen Sie es dort.</translation>
        </message>
        <message>
            <source>A payment of this account is not in a block yet.</source>
            <translation>Eine Zahlung dieses Kontos ist noch in keinem Block.</translation>
        </message>
        <message>
            <source>Wait until it is, or cancel it.</source>
            <translation>Warten Sie darauf, oder brechen Sie sie ab.</translation>
        </message>
        <message>
            <source>The worker account works unattended, so it cannot be the owner.</source>
            <translation>Das Konto des Arbeiters arbeitet unbeaufsichtigt, darum kann es nicht der Eigentümer sein.</translation>
        </message>
        <message>
            <source>Choose another account.</source>
            <translation>Wählen Sie ein anderes Konto.</translation>
        </message>
        <message>
            <source>There is no such account here.</source>
            <translation>Ein solches Konto gibt es hier nicht.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>The account in use has stake in the contract that would stay behind.</source>
            <translation>Das genutzte Konto hat Einsatz im Vertrag, der zurückbliebe.</translation>
        </message>
        <message>
            <source>Withdraw the stake first.</source>
            <translation>Heben Sie zuerst den Einsatz ab.</translation>
        </message>
        <message>
            <source>There is a file of this name; it was not written over.</source>
            <translation>Eine Datei dieses Namens gibt es; sie wurde nicht überschrieben.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Die Datei ließ sich nicht schreiben.</translation>
        </message>
        <message>
            <source>Choose another folder, or check free space.</source>
            <translation>Wählen Sie einen anderen Ordner, oder prüfen Sie den freien Platz.</translation>
        </message>
        <message>
            <source>History is exported to files that end in .csv or .json.</source>
            <translation>Der Verlauf wird in Dateien exportiert, die auf .csv oder .json enden.</translation>
        </message>
        <message>
            <source>Choose such a name.</source>
            <translation>Wählen Sie einen solchen Namen.</translation>
        </message>
        <message>
            <source>This is no address and no payment request that Fallow understands.</source>
            <translation>Dies ist weder eine Adresse noch eine Zahlungsbitte, die Fallow versteht.</translation>
        </message>
        <message>
            <source>Copy it again from where it came.</source>
            <translation>Kopieren Sie es noch einmal von seiner Quelle.</translation>
        </message>
        <message>
            <source>This payment request is for another network.</source>
            <translation>Diese Zahlungsbitte ist für ein anderes Netz.</translation>
        </message>
        <message>
            <source>Ask for one of this network.</source>
            <translation>Bitten Sie um eine für dieses Netz.</translation>
        </message>
        <message>
            <source>The amount is not a number.</source>
            <translation>Der Betrag ist keine Zahl.</translation>
        </message>
        <message>
            <source>Type digits with one point, such as 1.25.</source>
            <translation>Tippen Sie Ziffern mit einem Punkt, etwa 1.25.</translation>
        </message>
        <message>
            <source>The amount has more decimals than the currency.</source>
            <translation>Der Betrag hat mehr Nachkommastellen als die Währung.</translation>
        </message>
        <message>
            <source>Leave out the last ones.</source>
            <translation>Lassen Sie die letzten weg.</translation>
        </message>
        <message>
            <source>There is not that much RLC in the wallet.</source>
            <translation>So viel RLC ist nicht im Wallet.</translation>
        </message>
        <message>
            <source>Choose a smaller amount, or withdraw from the contract first.</source>
            <translation>Wählen Sie einen kleineren Betrag, oder heben Sie zuerst aus dem Vertrag ab.</translation>
        </message>
        <message>
            <source>There is not enough coin for this and its fee.</source>
            <translation>Dafür und für die Gebühr ist nicht genug Münze da.</translation>
        </message>
        <message>
            <source>Send some coin to your address first.</source>
            <translation>Senden Sie zuerst etwas Münze an Ihre Adresse.</translation>
        </message>
        <message>
            <source>There is not that much free stake in the contract.</source>
            <translation>So viel freier Einsatz ist nicht im Vertrag.</translation>
        </message>
        <message>
            <source>Choose a smaller amount; locked stake is freed when its task ends.</source>
            <translation>Wählen Sie einen kleineren Betrag; gebundener Einsatz wird frei, wenn seine Aufgabe endet.</translation>
        </message>
        <message>
            <source>The first payout to another address waits until your words are written down.</source>
            <translation>Die erste Auszahlung an eine andere Adresse wartet, bis Ihre Wörter aufgeschrieben sind.</translation>
        </message>
        <message>
            <source>Back up the wallet, then send.</source>
            <translation>Sichern Sie das Wallet, und senden Sie dann.</translation>
        </message>
        <message>
            <source>The fee would be higher than the cap that protects you.</source>
            <translation>Die Gebühr wäre höher als die Grenze, die Sie schützt.</translation>
        </message>
        <message>
            <source>Wait until the network is calmer, or choose a lower fee.</source>
            <translation>Warten Sie, bis das Netz ruhiger ist, oder wählen Sie eine niedrigere Gebühr.</translation>
        </message>
        <message>
            <source>The pool tried to make this computer sign a payment as a login; it was refused.</source>
            <translation>Der Pool wollte diesen Computer eine Zahlung als Anmeldung signieren lassen; das wurde abgelehnt.</translation>
        </message>
        <message>
            <source>Leave this pool and tell others.</source>
            <translation>Verlassen Sie diesen Pool, und sagen Sie es anderen.</translation>
        </message>
        <message>
            <source>The pool's login question has the wrong form; it was not signed.</source>
            <translation>Die Anmeldefrage des Pools hat die falsche Form; sie wurde nicht signiert.</translation>
        </message>
        <message>
            <source>If it stays so, choose another pool.</source>
            <translation>Wenn es so bleibt, wählen Sie einen anderen Pool.</translation>
        </message>
        <message>
            <source>You have never paid to this address.</source>
            <translation>An diese Adresse haben Sie noch nie gezahlt.</translation>
        </message>
        <message>
            <source>Compare it with where it came from.</source>
            <translation>Vergleichen Sie sie mit ihrer Quelle.</translation>
        </message>
        <message>
            <source>This address looks like one you know, but is another one.</source>
            <translation>Diese Adresse sieht aus wie eine, die Sie kennen, ist aber eine andere.</translation>
        </message>
        <message>
            <source>Compare every letter; such addresses are made to deceive.</source>
            <translation>Vergleichen Sie jeden Buchstaben; solche Adressen werden gemacht, um zu täuschen.</translation>
        </message>
        <message>
            <source>The payee is a contract, not a person.</source>
            <translation>Der Empfänger ist ein Vertrag, keine Person.</translation>
        </message>
        <message>
            <source>Make sure it can give back what you send.</source>
            <translation>Vergewissern Sie sich, dass er zurückgeben kann, was Sie senden.</translation>
        </message>
        <message>
            <source>The payee is the currency's own contract: what is sent there is lost.</source>
            <translation>Der Empfänger ist der Vertrag der Währung selbst: Was dorthin gesendet wird, ist verloren.</translation>
        </message>
        <message>
            <source>Nobody knows what this does: its data cannot be decoded.</source>
            <translation>Niemand weiß, was dies tut: Seine Daten lassen sich nicht entschlüsseln.</translation>
        </message>
        <message>
            <source>The network would refuse this. Nothing was sent.</source>
            <translation>Das Netz würde dies ablehnen. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Change the amount or wait, then try again.</source>
            <translation>Ändern Sie den Betrag, oder warten Sie, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>An earlier transaction of this account has not arrived yet.</source>
            <translation>Eine frühere Transaktion dieses Kontos ist noch nicht angekommen.</translation>
        </message>
        <message>
            <source>Wait for it, or speed it up.</source>
            <translation>Warten Sie darauf, oder beschleunigen Sie sie.</translation>
        </message>
        <message>
            <source>This transaction is in a block already.</source>
            <translation>Diese Transaktion ist schon in einem Block.</translation>
        </message>
        <message>
            <source>This task is not overdue, or was claimed already.</source>
            <translation>Diese Aufgabe ist nicht überfällig, oder schon zurückgefordert.</translation>
        </message>
        <message>
            <source>This key may not sign that. Nothing was signed.</source>
            <translation>Dieser Schlüssel darf das nicht signieren. Nichts wurde signiert.</translation>
        </message>
        <message>
            <source>Use the account that holds your savings.</source>
            <translation>Nutzen Sie das Konto mit Ihren Ersparnissen.</translation>
        </message>
        <message>
            <source>A bare key has no words: only the file it is in can bring it back.</source>
            <translation>Ein bloßer Schlüssel hat keine Wörter: Nur die Datei, in der er steht, bringt ihn zurück.</translation>
        </message>
        <message>
            <source>Keep a copy of the key in a safe place.</source>
            <translation>Bewahren Sie eine Kopie des Schlüssels sicher auf.</translation>
        </message>
        <message>
            <source>The key file is not well formed.</source>
            <translation>Die Schlüsseldatei ist nicht wohlgeformt.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>This is not a private key.</source>
            <translation>Dies ist kein privater Schlüssel.</translation>
        </message>
        <message>
            <source>A key has 64 hex digits.</source>
            <translation>Ein Schlüssel hat 64 Hex-Ziffern.</translation>
        </message>
        <message>
            <source>The password is too easy to guess.</source>
            <translation>Das Passwort ist zu leicht zu raten.</translation>
        </message>
        <message>
            <source>Use four plain words or more.</source>
            <translation>Nehmen Sie vier einfache Wörter oder mehr.</translation>
        </message>
        <message>
            <source>The secret could not be sent safely, so it was not sent.</source>
            <translation>Das Geheimnis ließ sich nicht sicher senden, darum wurde es nicht gesendet.</translation>
        </message>
        <message>
            <source>A secret did not arrive as it was sent; it was thrown away.</source>
            <translation>Ein Geheimnis kam nicht an, wie es gesendet wurde; es wurde weggeworfen.</translation>
        </message>
        <message>
            <source>The wallet refused or could not do this. No money moved.</source>
            <translation>Das Wallet lehnte dies ab oder konnte es nicht. Kein Geld hat sich bewegt.</translation>
        </message>
        <message>
            <source>Try again; the log of the background core says more.</source>
            <translation>Versuchen Sie es noch einmal; das Protokoll des Hintergrundprogramms sagt mehr.</translation>
        </message>
        <message>
            <source>This is not an address: it has 0x and 40 digits or letters from a to f.</source>
            <translation>Dies ist keine Adresse: Sie hat 0x und 40 Ziffern oder Buchstaben von a bis f.</translation>
        </message>
        <message>
            <source>The address has a mistake in it: its checksum is wrong.</source>
            <translation>Die Adresse hat einen Fehler: Ihre Prüfsumme stimmt nicht.</translation>
        </message>
        <message>
            <source>Copy it again from where it came; do not correct it by hand.</source>
            <translation>Kopieren Sie sie noch einmal von ihrer Quelle; bessern Sie sie nicht von Hand.</translation>
        </message>
        <message>
            <source>The setting could not be saved; it is as it was.</source>
            <translation>Die Einstellung ließ sich nicht speichern; sie ist, wie sie war.</translation>
        </message>
        <message>
            <source>Check free space and the rights of the data folder.</source>
            <translation>Prüfen Sie den freien Platz und die Rechte des Datenordners.</translation>
        </message>
        <message>
            <source>The download does not fit into the space set aside for downloads.</source>
            <translation>Der Download passt nicht in den Platz, der für Downloads vorgesehen ist.</translation>
        </message>
        <message>
            <source>Remove what you do not need, or set more space aside.</source>
            <translation>Entfernen Sie, was Sie nicht brauchen, oder geben Sie mehr Platz.</translation>
        </message>
        <message>
            <source>Nobody said what this file has to be, so nothing could prove it.</source>
            <translation>Niemand hat gesagt, was diese Datei sein muss, also ließe sich nichts beweisen.</translation>
        </message>
        <message>
            <source>Ask whoever publishes it for its SHA-256.</source>
            <translation>Fragen Sie den Anbieter nach ihrem SHA-256.</translation>
        </message>
        <message>
            <source>The hashes that were given for this file belong to two different files.</source>
            <translation>Die angegebenen Prüfsummen gehören zu zwei verschiedenen Dateien.</translation>
        </message>
        <message>
            <source>Tell whoever publishes it.</source>
            <translation>Sagen Sie es dem Anbieter.</translation>
        </message>
        <message>
            <source>A stored file changed on the disk; it was put aside and is not used.</source>
            <translation>Eine gespeicherte Datei hat sich auf der Festplatte verändert; sie wurde beiseitegelegt und wird nicht benutzt.</translation>
        </message>
        <message>
            <source>It is downloaded again when needed. If it happens again, check the disk.</source>
            <translation>Sie wird bei Bedarf neu geladen. Geschieht es wieder, prüfen Sie die Festplatte.</translation>
        </message>
        <message>
            <source>There is a file of that name already.</source>
            <translation>Eine Datei dieses Namens gibt es schon.</translation>
        </message>
        <message>
            <source>This file is not in the store.</source>
            <translation>Diese Datei liegt nicht im Speicher.</translation>
        </message>
        <message>
            <source>Somebody needs this file: a task, or you pinned it.</source>
            <translation>Diese Datei wird gebraucht: von einer Aufgabe, oder Sie haben sie festgehalten.</translation>
        </message>
        <message>
            <source>Unpin it, or wait until the task is over.</source>
            <translation>Lassen Sie sie los, oder warten Sie, bis die Aufgabe vorbei ist.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Der Download wurde abgebrochen.</translation>
        </message>
        <message>
            <source>What was proven is kept for the next time.</source>
            <translation>Was bewiesen war, bleibt für das nächste Mal.</translation>
        </message>
        <message>
            <source>Another download writes to the same place.</source>
            <translation>Ein anderer Download schreibt an dieselbe Stelle.</translation>
        </message>
        <message>
            <source>Try again when it is over.</source>
            <translation>Versuchen Sie es danach noch einmal.</translation>
        </message>
        <message>
            <source>A server that has the file does not answer.</source>
            <translation>Ein Server, der die Datei hat, antwortet nicht.</translation>
        </message>
        <message>
            <source>Check your internet connection, or give another address.</source>
            <translation>Prüfen Sie Ihre Internetverbindung, oder nennen Sie eine andere Adresse.</translation>
        </message>
        <message>
            <source>A server sent so little for so long that it was left.</source>
            <translation>Ein Server schickte so lange so wenig, dass er verlassen wurde.</translation>
        </message>
        <message>
            <source>Other sources are tried; what was proven is kept.</source>
            <translation>Andere Quellen werden versucht; was bewiesen war, bleibt.</translation>
        </message>
        <message>
            <source>A server stopped in the middle of a file.</source>
            <translation>Ein Server hörte mitten in einer Datei auf.</translation>
        </message>
        <message>
            <source>A server sends more than the file may have.</source>
            <translation>Ein Server schickt mehr, als die Datei haben darf.</translation>
        </message>
        <message>
            <source>Nothing to do: the rest was not read.</source>
            <translation>Nichts zu tun: Der Rest wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>This is not an address that files are fetched from.</source>
            <translation>Von solchen Adressen werden keine Dateien geholt.</translation>
        </message>
        <message>
            <source>It has to begin with https://, without a name or password in it.</source>
            <translation>Sie muss mit https:// beginnen, ohne Namen und Passwort darin.</translation>
        </message>
        <message>
            <source>The address is not encrypted, so others could see what is fetched.</source>
            <translation>Die Adresse ist nicht verschlüsselt, also könnten andere sehen, was geholt wird.</translation>
        </message>
        <message>
            <source>Use an https:// address.</source>
            <translation>Nehmen Sie eine https://-Adresse.</translation>
        </message>
        <message>
            <source>The address leads into your own network, where downloads must not reach.</source>
            <translation>Die Adresse führt in Ihr eigenes Netz, wohin Downloads nicht reichen dürfen.</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused before anything was sent.</source>
            <translation>Nichts zu tun: Es wurde abgelehnt, bevor etwas gesendet war.</translation>
        </message>
        <message>
            <source>A server could not show that it is who it says.</source>
            <translation>Ein Server konnte nicht zeigen, dass er ist, wer er zu sein vorgibt.</translation>
        </message>
        <message>
            <source>A server sends us from address to address without end.</source>
            <translation>Ein Server schickt uns ohne Ende von Adresse zu Adresse.</translation>
        </message>
        <message>
            <source>A server sends us to an address that is not encrypted.</source>
            <translation>Ein Server schickt uns zu einer Adresse ohne Verschlüsselung.</translation>
        </message>
        <message>
            <source>A server sends the file in another form than it was asked for.</source>
            <translation>Ein Server schickt die Datei in anderer Form als verlangt.</translation>
        </message>
        <message>
            <source>A server sends another part of the file than it was asked for.</source>
            <translation>Ein Server schickt einen anderen Teil der Datei als verlangt.</translation>
        </message>
        <message>
            <source>A server has a file of another size.</source>
            <translation>Ein Server hat eine Datei anderer Größe.</translation>
        </message>
        <message>
            <source>A server sends only whole files, so nothing could be taken up there.</source>
            <translation>Ein Server schickt nur ganze Dateien, also ließ sich dort nichts fortsetzen.</translation>
        </message>
        <message>
            <source>The file was replaced on the server while it came.</source>
            <translation>Die Datei wurde auf dem Server ausgetauscht, während sie kam.</translation>
        </message>
        <message>
            <source>It is fetched again from the start.</source>
            <translation>Sie wird von vorn geholt.</translation>
        </message>
        <message>
            <source>This server delivered wrong files several times today and is not asked.</source>
            <translation>Dieser Server lieferte heute mehrmals falsche Dateien und wird nicht gefragt.</translation>
        </message>
        <message>
            <source>Nothing to do: it is asked again tomorrow.</source>
            <translation>Nichts zu tun: Morgen wird er wieder gefragt.</translation>
        </message>
        <message>
            <source>A list of block hashes does not belong to the file; it was not used.</source>
            <translation>Eine Liste von Block-Prüfsummen gehört nicht zu der Datei; sie wurde nicht benutzt.</translation>
        </message>
        <message>
            <source>Nothing to do: another list is tried, or the file comes in one piece.</source>
            <translation>Nichts zu tun: Eine andere Liste wird versucht, oder die Datei kommt in einem Stück.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends something that is not what it says.</source>
            <translation>Ein IPFS-Gateway schickt etwas anderes, als es sagt.</translation>
        </message>
        <message>
            <source>Other gateways are tried.</source>
            <translation>Andere Gateways werden versucht.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends a form of archive that Fallow does not read.</source>
            <translation>Ein IPFS-Gateway schickt eine Archivform, die Fallow nicht liest.</translation>
        </message>
        <message>
            <source>A part of the IPFS file is not well formed.</source>
            <translation>Ein Teil der IPFS-Datei ist fehlerhaft.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends parts that nobody asked for.</source>
            <translation>Ein IPFS-Gateway schickt Teile, nach denen niemand fragte.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends a part that is not the one its name says.</source>
            <translation>Ein IPFS-Gateway schickt einen Teil, der nicht ist, was sein Name sagt.</translation>
        </message>
        <message>
            <source>What the IPFS address names is not a file.</source>
            <translation>Was die IPFS-Adresse nennt, ist keine Datei.</translation>
        </message>
        <message>
            <source>The IPFS file is built in more levels than any honest file.</source>
            <translation>Die IPFS-Datei hat mehr Ebenen als jede ehrliche Datei.</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused.</source>
            <translation>Nichts zu tun: Sie wurde abgelehnt.</translation>
        </message>
        <message>
            <source>The IPFS file, or a part of it, is larger than it may be.</source>
            <translation>Die IPFS-Datei oder ein Teil von ihr ist größer, als sie sein darf.</translation>
        </message>
        <message>
            <source>The IPFS file is written in a way that Fallow does not read.</source>
            <translation>Die IPFS-Datei ist in einer Weise geschrieben, die Fallow nicht liest.</translation>
        </message>
        <message>
            <source>A file on this computer could not be read.</source>
            <translation>Eine Datei auf diesem Computer ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Prüfen Sie die Festplatte.</translation>
        </message>
        <message>
            <source>A file could not be written to this computer.</source>
            <translation>Eine Datei ließ sich nicht auf diesen Computer schreiben.</translation>
        </message>
        <message>
            <source>Check that the disk is not read-only and that Fallow may write there.</source>
            <translation>Prüfen Sie, ob die Festplatte beschreibbar ist und Fallow dort schreiben darf.</translation>
        </message>
        <message>
            <source>The program that downloads ended unexpectedly.</source>
            <translation>Das Programm, das Dateien holt, endete unerwartet.</translation>
        </message>
        <message>
            <source>Nothing to do: it starts again, and what was proven is kept.</source>
            <translation>Nichts zu tun: Es startet neu, und was bewiesen war, bleibt.</translation>
        </message>
        <message>
            <source>The program that downloads is missing.</source>
            <translation>Das Programm, das Dateien holt, fehlt.</translation>
        </message>
        <message>
            <source>Install Fallow again.</source>
            <translation>Installieren Sie Fallow neu.</translation>
        </message>
        <message>
            <source>The registry that holds the app answers with an error.</source>
            <translation>Die Registry, in der die App liegt, antwortet mit einem Fehler.</translation>
        </message>
        <message>
            <source>The registry does not give this image to everybody.</source>
            <translation>Die Registry gibt dieses Abbild nicht jedem.</translation>
        </message>
        <message>
            <source>Log in there first, or choose another app.</source>
            <translation>Melden Sie sich dort erst an, oder wählen Sie eine andere App.</translation>
        </message>
        <message>
            <source>The registry would send your password without encryption; it was not sent.</source>
            <translation>Die Registry würde Ihr Passwort unverschlüsselt senden; es wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>Use a registry with https.</source>
            <translation>Nehmen Sie eine Registry mit https.</translation>
        </message>
        <message>
            <source>This is not the name of an image.</source>
            <translation>Das ist nicht der Name eines Abbilds.</translation>
        </message>
        <message>
            <source>A name looks like registry/name:tag or name@sha256:….</source>
            <translation>Ein Name sieht aus wie registry/name:tag oder name@sha256:….</translation>
        </message>
        <message>
            <source>The registry delivers other bytes than it names.</source>
            <translation>Die Registry liefert andere Bytes, als sie nennt.</translation>
        </message>
        <message>
            <source>A layer of the image is not the one its description names.</source>
            <translation>Eine Schicht des Abbilds ist nicht die, die seine Beschreibung nennt.</translation>
        </message>
        <message>
            <source>The image is not made for this kind of computer.</source>
            <translation>Das Abbild ist nicht für diese Art Computer gemacht.</translation>
        </message>
        <message>
            <source>The image is larger than an image may be here.</source>
            <translation>Das Abbild ist größer, als es hier sein darf.</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused before it was fetched whole.</source>
            <translation>Nichts zu tun: Es wurde abgelehnt, bevor es ganz geholt war.</translation>
        </message>
        <message>
            <source>The image would unpack to far more than it should, as only a trap does.</source>
            <translation>Das Abbild würde weit mehr entpacken, als es sollte, wie es nur eine Falle tut.</translation>
        </message>
        <message>
            <source>Nothing to do: it was removed.</source>
            <translation>Nichts zu tun: Es wurde entfernt.</translation>
        </message>
        <message>
            <source>The image holds more files than an image may.</source>
            <translation>Das Abbild enthält mehr Dateien, als es darf.</translation>
        </message>
        <message>
            <source>The image is made of more layers than an image may.</source>
            <translation>Das Abbild besteht aus mehr Schichten, als es darf.</translation>
        </message>
        <message>
            <source>The image tries to write where it must not.</source>
            <translation>Das Abbild versucht zu schreiben, wo es nicht darf.</translation>
        </message>
        <message>
            <source>Nothing to do: nothing was written outside its folder.</source>
            <translation>Nichts zu tun: Außerhalb seines Ordners wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Unpacking the image took too long.</source>
            <translation>Das Entpacken des Abbilds dauerte zu lange.</translation>
        </message>
        <message>
            <source>This image is not on this computer.</source>
            <translation>Dieses Abbild ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>Images cannot be removed while one is being fetched.</source>
            <translation>Abbilder lassen sich nicht entfernen, während eines geholt wird.</translation>
        </message>
        <message>
            <source>Try again when it is there.</source>
            <translation>Versuchen Sie es noch einmal, wenn es da ist.</translation>
        </message>
        <message>
            <source>Only who signed an order may show it or take it back.</source>
            <translation>Nur wer einen Auftrag unterschrieb, darf ihn zeigen oder zurücknehmen.</translation>
        </message>
        <message>
            <source>Sign the market's question with that account.</source>
            <translation>Unterschreiben Sie die Frage des Marktes mit diesem Konto.</translation>
        </message>
        <message>
            <source>Nobody offers this app for so little.</source>
            <translation>Für so wenig bietet niemand diese App an.</translation>
        </message>
        <message>
            <source>Offer more for the app, or ask its owner for an order.</source>
            <translation>Bieten Sie mehr für die App, oder bitten Sie ihren Besitzer um einen Auftrag.</translation>
        </message>
        <message>
            <source>The market does not understand the question.</source>
            <translation>Der Markt versteht die Frage nicht.</translation>
        </message>
        <message>
            <source>Earnings are told of one day up to a year.</source>
            <translation>Der Verdienst wird von einem Tag bis zu einem Jahr genannt.</translation>
        </message>
        <message>
            <source>Choose fewer days.</source>
            <translation>Wählen Sie weniger Tage.</translation>
        </message>
        <message>
            <source>This system has no sandbox yet.</source>
            <translation>Dieses System hat noch keine Sandbox.</translation>
        </message>
        <message>
            <source>Run tasks on Linux; everything else works here.</source>
            <translation>Rechnen Sie Aufgaben unter Linux; alles andere geht hier.</translation>
        </message>
        <message>
            <source>Nobody uses this computer, so it works.</source>
            <translation>Niemand benutzt diesen Computer, also arbeitet er.</translation>
        </message>
        <message>
            <source>It works beside you, as your settings allow.</source>
            <translation>Er arbeitet neben Ihnen, wie Ihre Einstellungen es erlauben.</translation>
        </message>
        <message>
            <source>You told it to work although a rule says rest.</source>
            <translation>Sie ließen ihn arbeiten, obwohl eine Regel Ruhe sagt.</translation>
        </message>
        <message>
            <source>Heat, an empty battery and a full disk still stop it.</source>
            <translation>Hitze, ein leerer Akku und eine volle Festplatte halten ihn trotzdem an.</translation>
        </message>
        <message>
            <source>It finishes what runs and takes nothing new.</source>
            <translation>Er beendet, was läuft, und nimmt nichts Neues an.</translation>
        </message>
        <message>
            <source>Press Resume to take new work.</source>
            <translation>Drücken Sie Fortsetzen, um neue Arbeit anzunehmen.</translation>
        </message>
        <message>
            <source>Quiet mode slows the work to keep the temperature you chose.</source>
            <translation>Der leise Betrieb bremst die Arbeit, um Ihre Temperatur zu halten.</translation>
        </message>
        <message>
            <source>No thermometer was found, so quiet mode keeps to half the speed.</source>
            <translation>Es wurde kein Thermometer gefunden, also bleibt der leise Betrieb bei halber Geschwindigkeit.</translation>
        </message>
        <message>
            <source>This connection costs by volume, so nothing new is downloaded.</source>
            <translation>Diese Verbindung kostet nach Menge, also wird nichts Neues geladen.</translation>
        </message>
        <message>
            <source>Allow it in Settings, or use another connection.</source>
            <translation>Erlauben Sie es in den Einstellungen, oder nehmen Sie eine andere Verbindung.</translation>
        </message>
        <message>
            <source>The processor is too hot to work.</source>
            <translation>Der Prozessor ist zu heiß zum Arbeiten.</translation>
        </message>
        <message>
            <source>It goes on when it has cooled; look after the fan if this returns.</source>
            <translation>Es geht weiter, wenn er abgekühlt ist; sehen Sie nach dem Lüfter, wenn das wiederkommt.</translation>
        </message>
        <message>
            <source>The battery is nearly empty.</source>
            <translation>Der Akku ist fast leer.</translation>
        </message>
        <message>
            <source>Plug in the charger.</source>
            <translation>Schließen Sie das Ladegerät an.</translation>
        </message>
        <message>
            <source>Too little space is free on the disk.</source>
            <translation>Auf der Festplatte ist zu wenig Platz frei.</translation>
        </message>
        <message>
            <source>Free some space, or lower the limit in Settings.</source>
            <translation>Schaffen Sie Platz, oder senken Sie die Grenze in den Einstellungen.</translation>
        </message>
        <message>
            <source>The computer is going to sleep.</source>
            <translation>Der Computer geht schlafen.</translation>
        </message>
        <message>
            <source>You are using this computer, so it rests.</source>
            <translation>Sie benutzen diesen Computer, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>It works once you are away.</source>
            <translation>Sie geht weiter, wenn Sie weg sind.</translation>
        </message>
        <message>
            <source>Nothing tells whether somebody uses this computer, so it rests.</source>
            <translation>Nichts sagt, ob jemand diesen Computer benutzt, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>Look at what is seen in Settings, or let it work beside you.</source>
            <translation>Sehen Sie in den Einstellungen, was gesehen wird, oder lassen Sie ihn neben Ihnen arbeiten.</translation>
        </message>
        <message>
            <source>Your settings let it work only while you are here.</source>
            <translation>Ihre Einstellungen lassen ihn nur arbeiten, während Sie da sind.</translation>
        </message>
        <message>
            <source>Somebody is logged in from another computer, so it rests.</source>
            <translation>Jemand ist von einem anderen Computer angemeldet, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>The computer runs on its battery, so it rests.</source>
            <translation>Der Computer läuft mit Akku, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>The battery is below the level you chose.</source>
            <translation>Der Akku ist unter dem Stand, den Sie wählten.</translation>
        </message>
        <message>
            <source>A program fills the whole screen, so it rests.</source>
            <translation>Ein Programm füllt den ganzen Bildschirm, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>It goes on when that program is left.</source>
            <translation>Es geht weiter, wenn das Programm verlassen wird.</translation>
        </message>
        <message>
            <source>A game runs, so it rests.</source>
            <translation>Ein Spiel läuft, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>It goes on when the game ends.</source>
            <translation>Es geht weiter, wenn das Spiel endet.</translation>
        </message>
        <message>
            <source>Something keeps the screen awake, such as a video, so it rests.</source>
            <translation>Etwas hält den Bildschirm wach, etwa ein Video, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>The camera is in use, so it rests.</source>
            <translation>Die Kamera ist in Gebrauch, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>It goes on after the call.</source>
            <translation>Es geht nach dem Gespräch weiter.</translation>
        </message>
        <message>
            <source>The microphone is in use, so it rests.</source>
            <translation>Das Mikrofon ist in Gebrauch, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>One of your quiet apps runs, so it rests.</source>
            <translation>Eines Ihrer Ruheprogramme läuft, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>It goes on when that program ends.</source>
            <translation>Es geht weiter, wenn das Programm endet.</translation>
        </message>
        <message>
            <source>Other programs need the processor, so it rests.</source>
            <translation>Andere Programme brauchen den Prozessor, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>Other programs wait for memory, so it rests.</source>
            <translation>Andere Programme warten auf Speicher, also ruht die Arbeit.</translation>
        </message>
        <message>
            <source>Even slowly the work is warmer than the temperature you chose.</source>
            <translation>Auch langsam wird die Arbeit wärmer als die Temperatur, die Sie wählten.</translation>
        </message>
        <message>
            <source>It goes on when it has cooled.</source>
            <translation>Es geht weiter, wenn er abgekühlt ist.</translation>
        </message>
        <message>
            <source>It rests at this hour, as you set the week.</source>
            <translation>Zu dieser Stunde ruht die Arbeit, wie Sie die Woche einstellten.</translation>
        </message>
        <message>
            <source>Change the hours in Settings.</source>
            <translation>Ändern Sie die Stunden in den Einstellungen.</translation>
        </message>
        <message>
            <source>Work is turned off in Settings.</source>
            <translation>Die Arbeit ist in den Einstellungen ausgeschaltet.</translation>
        </message>
        <message>
            <source>Choose another preset there.</source>
            <translation>Wählen Sie dort eine andere Stufe.</translation>
        </message>
        <message>
            <source>Electricity costs more at this hour than you want to pay.</source>
            <translation>Strom kostet zu dieser Stunde mehr, als Sie zahlen wollen.</translation>
        </message>
        <message>
            <source>You refuse tasks of this app.</source>
            <translation>Sie lehnen Aufgaben dieser App ab.</translation>
        </message>
        <message>
            <source>You refuse tasks of this requester.</source>
            <translation>Sie lehnen Aufgaben dieses Auftraggebers ab.</translation>
        </message>
        <message>
            <source>The task pays less than your minimum price.</source>
            <translation>Die Aufgabe zahlt weniger als Ihren Mindestpreis.</translation>
        </message>
        <message>
            <source>The task pays less than its electricity costs.</source>
            <translation>Die Aufgabe zahlt weniger, als ihr Strom kostet.</translation>
        </message>
        <message>
            <source>One of your rules decided this.</source>
            <translation>Eine Ihrer Regeln hat das entschieden.</translation>
        </message>
        <message>
            <source>Look at the rules in Settings.</source>
            <translation>Sehen Sie die Regeln in den Einstellungen an.</translation>
        </message>
        <message>
            <source>Some of your settings could not be read and are the usual ones now; the file was kept.</source>
            <translation>Einige Ihrer Einstellungen ließen sich nicht lesen und sind nun die üblichen; die Datei wurde aufgehoben.</translation>
        </message>
        <message>
            <source>Look through Settings once.</source>
            <translation>Sehen Sie die Einstellungen einmal durch.</translation>
        </message>
        <message>
            <source>Your settings come from a newer Fallow; what it added is not used, the file was kept.</source>
            <translation>Ihre Einstellungen stammen von einem neueren Fallow; was es hinzufügte, wird nicht benutzt, die Datei wurde aufgehoben.</translation>
        </message>
        <message>
            <source>A share must lie between 0 and 100 percent.</source>
            <translation>Ein Anteil muss zwischen 0 und 100 Prozent liegen.</translation>
        </message>
        <message>
            <source>Choose another number.</source>
            <translation>Wählen Sie eine andere Zahl.</translation>
        </message>
        <message>
            <source>Hours must lie within a day, and days within a week.</source>
            <translation>Stunden müssen in einem Tag liegen und Tage in einer Woche.</translation>
        </message>
        <message>
            <source>Choose other hours.</source>
            <translation>Wählen Sie andere Stunden.</translation>
        </message>
        <message>
            <source>Quiet mode can hold a temperature from 30 to 90 degrees Celsius.</source>
            <translation>Der leise Betrieb kann 30 bis 90 Grad Celsius halten.</translation>
        </message>
        <message>
            <source>Choose another temperature.</source>
            <translation>Wählen Sie eine andere Temperatur.</translation>
        </message>
        <message>
            <source>You can count as away after one second to one day.</source>
            <translation>Als abwesend gelten Sie nach einer Sekunde bis zu einem Tag.</translation>
        </message>
        <message>
            <source>An amount is negative or far too large.</source>
            <translation>Ein Betrag ist negativ oder viel zu groß.</translation>
        </message>
        <message>
            <source>A quiet app must be a program with its whole path.</source>
            <translation>Ein Ruheprogramm muss ein Programm mit seinem ganzen Pfad sein.</translation>
        </message>
        <message>
            <source>Choose it from the list.</source>
            <translation>Wählen Sie es aus der Liste.</translation>
        </message>
        <message>
            <source>A list holds at most 500 entries.</source>
            <translation>Eine Liste hat höchstens 500 Einträge.</translation>
        </message>
        <message>
            <source>Take some out.</source>
            <translation>Nehmen Sie einige heraus.</translation>
        </message>
        <message>
            <source>To avoid work at a loss Fallow must know the watts and what RLC is worth.</source>
            <translation>Um nicht mit Verlust zu arbeiten, muss Fallow die Watt kennen und was RLC wert ist.</translation>
        </message>
        <message>
            <source>Enter both.</source>
            <translation>Geben Sie beides ein.</translation>
        </message>
        <message>
            <source>This source tells nothing on this computer.</source>
            <translation>Diese Quelle sagt auf diesem Computer nichts.</translation>
        </message>
        <message>
            <source>This task does not run now.</source>
            <translation>Diese Aufgabe läuft gerade nicht.</translation>
        </message>
        <message>
            <source>Make an X-ray while it computes, or one of a usual sandbox.</source>
            <translation>Machen Sie ein Röntgenbild, während sie rechnet, oder eines einer üblichen Sandbox.</translation>
        </message>
        <message>
            <source>The X-ray's program did not come to its end.</source>
            <translation>Das Programm für das Röntgenbild kam nicht bis zum Ende.</translation>
        </message>
        <message>
            <source>Try it again; if it stays so, look at Settings, Sandbox.</source>
            <translation>Versuchen Sie es noch einmal; bleibt es so, sehen Sie unter Einstellungen, Sandbox nach.</translation>
        </message>
        <message>
            <source>The sandbox does not say what it needs.</source>
            <translation>Die Sandbox sagt nicht, was sie braucht.</translation>
        </message>
        <message>
            <source>Install Fallow again: one of its programs is not the right one.</source>
            <translation>Installieren Sie Fallow neu: eines seiner Programme ist nicht das richtige.</translation>
        </message>
        <message>
            <source>This system does not let Fallow make a sandbox, so no task runs.</source>
            <translation>Dieses System lässt Fallow keine Sandbox machen, also läuft keine Aufgabe.</translation>
        </message>
        <message>
            <source>Settings, Sandbox says what to do about it.</source>
            <translation>Was zu tun ist, steht unter Einstellungen, Sandbox.</translation>
        </message>
        <message>
            <source>What was asked for an IPFS file is no gateway that lets it be checked.</source>
            <translation>Die gefragte Adresse ist kein IPFS-Gateway, bei dem sich die Datei prüfen lässt.</translation>
        </message>
        <message>
            <source>This torrent is not one whose file could be checked.</source>
            <translation>Die Datei dieses Torrents ließe sich nicht prüfen.</translation>
        </message>
        <message>
            <source>Ask for one of version 2 that has a single file.</source>
            <translation>Bitten Sie um einen der Version 2 mit einer einzigen Datei.</translation>
        </message>
        <message>
            <source>This torrent is of another file than the one that is wanted.</source>
            <translation>Dieser Torrent gehört zu einer anderen Datei als der gesuchten.</translation>
        </message>
        <message>
            <source>No computer that has the torrent's file answered.</source>
            <translation>Kein Computer, der die Datei des Torrents hat, hat geantwortet.</translation>
        </message>
        <message>
            <source>Try again later, or give another address of the file.</source>
            <translation>Versuchen Sie es später wieder, oder nennen Sie eine andere Adresse der Datei.</translation>
        </message>
        <message>
            <source>A task that runs needs this image.</source>
            <translation>Eine laufende Aufgabe braucht dieses Abbild.</translation>
        </message>
        <message>
            <source>Try again when the task is over.</source>
            <translation>Versuchen Sie es wieder, wenn die Aufgabe beendet ist.</translation>
        </message>
        <message>
            <source>The link is not one that Fallow follows.</source>
            <translation>Diesem Link folgt Fallow nicht.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>Nichts wurde getan.</translation>
        </message>
        <message>
            <source>The link is too long to be one of Fallow's.</source>
            <translation>Der Link ist zu lang, um einer von Fallow zu sein.</translation>
        </message>
        <message>
            <source>The link leads to a page that this version does not have.</source>
            <translation>Der Link führt zu einer Seite, die diese Version nicht hat.</translation>
        </message>
        <message>
            <source>The number of the task or deal in the link is damaged.</source>
            <translation>Die Nummer der Aufgabe oder des Geschäfts im Link ist beschädigt.</translation>
        </message>
        <message>
            <source>Copy the whole link.</source>
            <translation>Kopieren Sie den ganzen Link.</translation>
        </message>
        <message>
            <source>The address in the link fails its checksum, so it may be the wrong one.</source>
            <translation>Die Adresse im Link besteht ihre Prüfsumme nicht, sie kann also die falsche sein.</translation>
        </message>
        <message>
            <source>Ask the payee for the address again.</source>
            <translation>Fragen Sie den Empfänger noch einmal nach der Adresse.</translation>
        </message>
        <message>
            <source>The amount in the link cannot be paid.</source>
            <translation>Der Betrag im Link kann nicht gezahlt werden.</translation>
        </message>
        <message>
            <source>Ask the payee for another link.</source>
            <translation>Bitten Sie den Empfänger um einen anderen Link.</translation>
        </message>
        <message>
            <source>The link names no network that there can be.</source>
            <translation>Der Link nennt ein Netz, das es nicht geben kann.</translation>
        </message>
        <message>
            <source>The link says something that this version does not understand.</source>
            <translation>Der Link sagt etwas, das diese Version nicht versteht.</translation>
        </message>
        <message>
            <source>The link says the same thing twice, so it is not clear what it means.</source>
            <translation>Der Link sagt dasselbe zweimal; es ist nicht klar, was er meint.</translation>
        </message>
        <message>
            <source>The task of the link never was on this computer.</source>
            <translation>Die Aufgabe des Links war nie auf diesem Rechner.</translation>
        </message>
        <message>
            <source>No task of that deal was on this computer.</source>
            <translation>Keine Aufgabe dieses Geschäfts war auf diesem Rechner.</translation>
        </message>
        <message>
            <source>The link asks for a payment, and the wallet is not open.</source>
            <translation>Der Link bittet um eine Zahlung, und das Wallet ist nicht offen.</translation>
        </message>
        <message>
            <source>Open the wallet, then follow the link again.</source>
            <translation>Öffnen Sie das Wallet, und folgen Sie dem Link dann noch einmal.</translation>
        </message>
        <message>
            <source>The link asks for a payment on another network than the one in use.</source>
            <translation>Der Link bittet um eine Zahlung in einem anderen Netz als dem, das benutzt wird.</translation>
        </message>
        <message>
            <source>Change the network in the wallet, then follow the link again.</source>
            <translation>Wechseln Sie das Netz im Wallet, und folgen Sie dem Link dann noch einmal.</translation>
        </message>
        <message>
            <source>Another payment is being prepared, and a link never changes one.</source>
            <translation>Eine andere Zahlung wird vorbereitet, und ein Link ändert nie eine.</translation>
        </message>
        <message>
            <source>Finish or close it, then follow the link again.</source>
            <translation>Beenden oder schließen Sie sie, und folgen Sie dem Link dann noch einmal.</translation>
        </message>
        <message>
            <source>This window could not speak to another one of Fallow.</source>
            <translation>Dieses Fenster konnte nicht mit einem anderen von Fallow sprechen.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login could not be changed.</source>
            <translation>Der Eintrag, der Fallow bei der Anmeldung startet, konnte nicht geändert werden.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login was not written by Fallow, or somebody changed it, so it is left as it is.</source>
            <translation>Den Eintrag, der Fallow bei der Anmeldung startet, hat nicht Fallow geschrieben, oder jemand hat ihn geändert; darum bleibt er, wie er ist.</translation>
        </message>
        <message>
            <source>Change it in your desktop's own settings, or move the file away.</source>
            <translation>Ändern Sie ihn in den Einstellungen Ihres Desktops, oder legen Sie die Datei woanders hin.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login cannot be read.</source>
            <translation>Der Eintrag, der Fallow bei der Anmeldung startet, ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Look at who owns the file.</source>
            <translation>Sehen Sie nach, wem die Datei gehört.</translation>
        </message>
        <message>
            <source>This desktop has no service that shows notifications, so none appear.</source>
            <translation>Dieser Desktop hat keinen Dienst, der Benachrichtigungen zeigt; darum erscheinen keine.</translation>
        </message>
        <message>
            <source>What needs you is shown on the Home page, too.</source>
            <translation>Was Sie braucht, steht auch auf der Startseite.</translation>
        </message>
        <message>
            <source>The settings of this window were damaged, so the usual ones are in force.</source>
            <translation>Die Einstellungen dieses Fensters waren beschädigt; es gelten die üblichen.</translation>
        </message>
        <message>
            <source>Change one of them: the damaged file is kept beside the new one.</source>
            <translation>Ändern Sie eine davon: Die beschädigte Datei bleibt neben der neuen.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login could not be written.</source>
            <translation>Der Eintrag, der Fallow bei der Anmeldung startet, konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Look at the free space and at who owns the folder.</source>
            <translation>Sehen Sie nach freiem Platz und wem der Ordner gehört.</translation>
        </message>
        <message>
            <source>Its program has said nothing yet, or its words are no longer kept.</source>
            <translation>Ihr Programm hat noch nichts gesagt, oder seine Worte werden nicht mehr aufbewahrt.</translation>
        </message>
        <message>
            <source>This task is over.</source>
            <translation>Diese Aufgabe ist vorbei.</translation>
        </message>
        <message>
            <source>The result is on its way to the chain: given back now, the task would cost its stake.</source>
            <translation>Das Ergebnis ist auf dem Weg zur Chain: Jetzt zurückgegeben, kostete die Aufgabe ihren Einsatz.</translation>
        </message>
        <message>
            <source>Let it finish; nothing more has to be computed.</source>
            <translation>Lassen Sie sie zu Ende gehen; zu rechnen ist nichts mehr.</translation>
        </message>
        <message>
            <source>You gave this task back.</source>
            <translation>Sie haben diese Aufgabe zurückgegeben.</translation>
        </message>
        <message>
            <source>Nobody gives away practice money there now.</source>
            <translation>Dort verteilt gerade niemand Übungsgeld.</translation>
        </message>
        <message>
            <source>Ask whoever runs this practice network.</source>
            <translation>Fragen Sie, wer dieses Übungsnetz betreibt.</translation>
        </message>
        <message>
            <source>No computer of yours answers at this address.</source>
            <translation>Unter dieser Adresse antwortet keiner Ihrer Rechner.</translation>
        </message>
        <message>
            <source>Type it as the other computer shows it, with its port.</source>
            <translation>Geben Sie sie so ein, wie der andere Rechner sie zeigt, mit ihrem Port.</translation>
        </message>
        <message>
            <source>This is not the code of that computer.</source>
            <translation>Das ist nicht der Code jenes Rechners.</translation>
        </message>
        <message>
            <source>Type it as the other computer shows it.</source>
            <translation>Geben Sie ihn so ein, wie der andere Rechner ihn zeigt.</translation>
        </message>
        <message>
            <source>Another program uses the port at which this computer would lend what it holds.</source>
            <translation>Ein anderes Programm benutzt den Port, an dem dieser Rechner ausleihen würde, was er hat.</translation>
        </message>
        <message>
            <source>Choose another port.</source>
            <translation>Wählen Sie einen anderen Port.</translation>
        </message>
        <message>
            <source>This computer cannot lend what it holds.</source>
            <translation>Dieser Rechner kann nicht ausleihen, was er hat.</translation>
        </message>
        <message>
            <source>The log says why.</source>
            <translation>Das Protokoll sagt, warum.</translation>
        </message>
        <message>
            <source>No computer of that address lends to this one.</source>
            <translation>Kein Rechner mit dieser Adresse leiht diesem etwas aus.</translation>
        </message>
        <message>
            <source>See which do.</source>
            <translation>Sehen Sie nach, welche es tun.</translation>
        </message>
        <message>
            <source>Curators of your catalog suspended this for some days.</source>
            <translation>Kuratoren Ihres Katalogs haben dies für einige Tage ausgesetzt.</translation>
        </message>
        <message>
            <source>Wait for their decision, or take another one.</source>
            <translation>Warten Sie ihre Entscheidung ab oder nehmen Sie etwas anderes.</translation>
        </message>
        <message>
            <source>Curators of your catalog revoked this: it must not run.</source>
            <translation>Kuratoren Ihres Katalogs haben dies widerrufen: Es darf nicht laufen.</translation>
        </message>
        <message>
            <source>Read why in the catalog, and take another one.</source>
            <translation>Lesen Sie im Katalog, warum, und nehmen Sie etwas anderes.</translation>
        </message>
        <message>
            <source>What the catalog says of this is not what the chain says.</source>
            <translation>Was der Katalog hierüber sagt, ist nicht, was die Chain sagt.</translation>
        </message>
        <message>
            <source>Do not run it; tell its curators.</source>
            <translation>Lassen Sie es nicht laufen; sagen Sie es den Kuratoren.</translation>
        </message>
        <message>
            <source>The chain does not know this app or dataset.</source>
            <translation>Die Chain kennt diese App oder diesen Datensatz nicht.</translation>
        </message>
        <message>
            <source>The catalog was not renewed for more than a month.</source>
            <translation>Der Katalog wurde seit über einem Monat nicht erneuert.</translation>
        </message>
        <message>
            <source>Update it; until then only what you pinned runs.</source>
            <translation>Aktualisieren Sie ihn; bis dahin läuft nur, was Sie angeheftet haben.</translation>
        </message>
        <message>
            <source>This catalog is being updated.</source>
            <translation>Dieser Katalog wird gerade aktualisiert.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>This place in the list is not there any more.</source>
            <translation>Diese Stelle der Liste gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>Suchen Sie noch einmal.</translation>
        </message>
        <message>
            <source>Fallow cannot search for this.</source>
            <translation>Danach kann Fallow nicht suchen.</translation>
        </message>
        <message>
            <source>Check the kind, the standing and the order you asked for.</source>
            <translation>Prüfen Sie Art, Stand und Reihenfolge, nach denen Sie gefragt haben.</translation>
        </message>
        <message>
            <source>A file of the catalog changed on your disk.</source>
            <translation>Eine Datei des Katalogs hat sich auf Ihrer Festplatte verändert.</translation>
        </message>
        <message>
            <source>Update the catalog; it is then fetched anew.</source>
            <translation>Aktualisieren Sie den Katalog; er wird dann neu geholt.</translation>
        </message>
        <message>
            <source>You have no such catalog.</source>
            <translation>Einen solchen Katalog haben Sie nicht.</translation>
        </message>
        <message>
            <source>Look at the list of your catalogs.</source>
            <translation>Sehen Sie in der Liste Ihrer Kataloge nach.</translation>
        </message>
        <message>
            <source>Several of your catalogs begin like this.</source>
            <translation>Mehrere Ihrer Kataloge beginnen so.</translation>
        </message>
        <message>
            <source>Name more of its digits.</source>
            <translation>Geben Sie mehr Stellen an.</translation>
        </message>
        <message>
            <source>The catalog has no such entry.</source>
            <translation>Der Katalog hat keinen solchen Eintrag.</translation>
        </message>
        <message>
            <source>Search for it; it may have gone.</source>
            <translation>Suchen Sie danach; vielleicht gibt es ihn nicht mehr.</translation>
        </message>
        <message>
            <source>You have this catalog already.</source>
            <translation>Diesen Katalog haben Sie schon.</translation>
        </message>
        <message>
            <source>Update it instead.</source>
            <translation>Aktualisieren Sie ihn stattdessen.</translation>
        </message>
        <message>
            <source>The background core gave no reason.</source>
            <translation>Der Hintergrunddienst nannte keinen Grund.</translation>
        </message>
        <message>
            <source>The background core gave a reason this window does not know: %1.</source>
            <translation>Der Hintergrunddienst nannte einen Grund, den dieses Fenster nicht kennt: %1.</translation>
        </message>
        <message>
            <source>Both may be of different versions; update Fallow.</source>
            <translation>Beide sind vielleicht verschiedene Fassungen; aktualisieren Sie Fallow.</translation>
        </message>
        <message>
            <source>None of your catalogs has what the link names.</source>
            <translation>Keiner Ihrer Kataloge hat, was der Link nennt.</translation>
        </message>
        <message>
            <source>Update your catalogs, or add the one it is in.</source>
            <translation>Aktualisieren Sie Ihre Kataloge oder fügen Sie den hinzu, in dem es steht.</translation>
        </message>
        <message>
            <source>An order is not the one that its server calls it.</source>
            <translation>Ein Auftrag ist nicht der, als den ihn sein Server ausgibt.</translation>
        </message>
        <message>
            <source>Nothing to do; it was left out.</source>
            <translation>Nichts zu tun; er wurde weggelassen.</translation>
        </message>
        <message>
            <source>An order is of another chain.</source>
            <translation>Ein Auftrag gehört zu einer anderen Chain.</translation>
        </message>
        <message>
            <source>An order cannot be read.</source>
            <translation>Ein Auftrag ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Fewer tasks are left of the offer than you want.</source>
            <translation>Von dem Angebot sind weniger Aufgaben übrig, als Sie möchten.</translation>
        </message>
        <message>
            <source>Ask for fewer, or choose another offer.</source>
            <translation>Verlangen Sie weniger oder wählen Sie ein anderes Angebot.</translation>
        </message>
        <message>
            <source>It costs more than the most you would pay.</source>
            <translation>Es kostet mehr, als Sie höchstens zahlen würden.</translation>
        </message>
        <message>
            <source>Allow more, or choose another offer.</source>
            <translation>Erlauben Sie mehr oder wählen Sie ein anderes Angebot.</translation>
        </message>
        <message>
            <source>Fallow cannot look for offers like that.</source>
            <translation>So kann Fallow keine Angebote suchen.</translation>
        </message>
        <message>
            <source>Check the app, the number of tasks, the trust and what matters to you.</source>
            <translation>Prüfen Sie App, Zahl der Aufgaben, Vertrauen und was Ihnen wichtig ist.</translation>
        </message>
        <message>
            <source>This is not the address of a market.</source>
            <translation>Das ist keine Adresse eines Marktes.</translation>
        </message>
        <message>
            <source>Type it as its owner gives it, beginning with https.</source>
            <translation>Geben Sie sie so ein, wie ihr Betreiber sie nennt, mit https am Anfang.</translation>
        </message>
        <message>
            <source>Real money needs a market whose address begins with https.</source>
            <translation>Echtes Geld braucht einen Markt, dessen Adresse mit https beginnt.</translation>
        </message>
        <message>
            <source>A market of your own network may not tell about real money.</source>
            <translation>Ein Markt in Ihrem eigenen Netz darf nicht über echtes Geld Auskunft geben.</translation>
        </message>
        <message>
            <source>This market is asked already.</source>
            <translation>Dieser Markt wird schon gefragt.</translation>
        </message>
        <message>
            <source>At most 16 markets can be added for a network.</source>
            <translation>Für ein Netzwerk lassen sich höchstens 16 Märkte hinzufügen.</translation>
        </message>
        <message>
            <source>There is no such market among those you added.</source>
            <translation>Unter den Märkten, die Sie hinzugefügt haben, ist dieser nicht.</translation>
        </message>
        <message>
            <source>See which there are.</source>
            <translation>Sehen Sie nach, welche es gibt.</translation>
        </message>
        <message>
            <source>The pool accepts less trust than you ask for.</source>
            <translation>Der Pool nimmt weniger Vertrauen an, als Sie verlangen.</translation>
        </message>
        <message>
            <source>Ask for less, or choose another pool.</source>
            <translation>Verlangen Sie weniger oder wählen Sie einen anderen Pool.</translation>
        </message>
        <message>
            <source>The pool runs tasks of another length.</source>
            <translation>Der Pool rechnet Aufgaben anderer Länge.</translation>
        </message>
        <message>
            <source>Choose another category, or another pool.</source>
            <translation>Wählen Sie eine andere Kategorie oder einen anderen Pool.</translation>
        </message>
        <message>
            <source>The app costs more than was agreed.</source>
            <translation>Die App kostet mehr als vereinbart.</translation>
        </message>
        <message>
            <source>Look for offers again.</source>
            <translation>Suchen Sie noch einmal nach Angeboten.</translation>
        </message>
        <message>
            <source>The dataset costs more than was agreed.</source>
            <translation>Der Datensatz kostet mehr als vereinbart.</translation>
        </message>
        <message>
            <source>The pool costs more than was agreed.</source>
            <translation>Der Pool kostet mehr als vereinbart.</translation>
        </message>
        <message>
            <source>The app or the dataset needs computers that the pool does not have.</source>
            <translation>App oder Datensatz brauchen Rechner, die der Pool nicht hat.</translation>
        </message>
        <message>
            <source>Choose another pool.</source>
            <translation>Wählen Sie einen anderen Pool.</translation>
        </message>
        <message>
            <source>The app is offered to somebody else.</source>
            <translation>Die App wird jemand anderem angeboten.</translation>
        </message>
        <message>
            <source>Ask its owner for an offer.</source>
            <translation>Bitten Sie den Eigentümer um ein Angebot.</translation>
        </message>
        <message>
            <source>The app is offered for another pool.</source>
            <translation>Die App wird für einen anderen Pool angeboten.</translation>
        </message>
        <message>
            <source>The app is offered for another dataset.</source>
            <translation>Die App wird für einen anderen Datensatz angeboten.</translation>
        </message>
        <message>
            <source>Choose that dataset, or another offer.</source>
            <translation>Wählen Sie jenen Datensatz oder ein anderes Angebot.</translation>
        </message>
        <message>
            <source>The dataset is offered to somebody else.</source>
            <translation>Der Datensatz wird jemand anderem angeboten.</translation>
        </message>
        <message>
            <source>The dataset is offered for another pool.</source>
            <translation>Der Datensatz wird für einen anderen Pool angeboten.</translation>
        </message>
        <message>
            <source>The dataset is offered for another app.</source>
            <translation>Der Datensatz wird für eine andere App angeboten.</translation>
        </message>
        <message>
            <source>Choose another dataset.</source>
            <translation>Wählen Sie einen anderen Datensatz.</translation>
        </message>
        <message>
            <source>The pool offers this to somebody else.</source>
            <translation>Der Pool bietet dies jemand anderem an.</translation>
        </message>
        <message>
            <source>The pool offers this for another app.</source>
            <translation>Der Pool bietet dies für eine andere App an.</translation>
        </message>
        <message>
            <source>The pool offers this for another dataset.</source>
            <translation>Der Pool bietet dies für einen anderen Datensatz an.</translation>
        </message>
        <message>
            <source>An offer is used up or was cancelled meanwhile.</source>
            <translation>Ein Angebot ist aufgebraucht oder wurde inzwischen zurückgezogen.</translation>
        </message>
        <message>
            <source>The pool has less free stake than this would lock.</source>
            <translation>Der Pool hat weniger freien Einsatz, als dies sperren würde.</translation>
        </message>
        <message>
            <source>Choose another pool, or fewer tasks.</source>
            <translation>Wählen Sie einen anderen Pool oder weniger Aufgaben.</translation>
        </message>
        <message>
            <source>An offer asks more than you were shown. Nothing was signed.</source>
            <translation>Ein Angebot verlangt mehr, als Ihnen gezeigt wurde. Es wurde nichts signiert.</translation>
        </message>
        <message>
            <source>This proposal is not written as the catalog wants it.</source>
            <translation>Dieser Vorschlag ist nicht so geschrieben, wie der Katalog es verlangt.</translation>
        </message>
        <message>
            <source>Its author has to mend it.</source>
            <translation>Der Verfasser muss ihn richten.</translation>
        </message>
        <message>
            <source>The proposal was changed while you read it.</source>
            <translation>Der Vorschlag wurde geändert, während Sie ihn lasen.</translation>
        </message>
        <message>
            <source>Read it again before you sign.</source>
            <translation>Lesen Sie ihn noch einmal, bevor Sie unterschreiben.</translation>
        </message>
        <message>
            <source>The trial run could not be made.</source>
            <translation>Der Probelauf war nicht möglich.</translation>
        </message>
        <message>
            <source>This address is not one whose pages can be trusted to be who they say: it is neither https nor on this computer.</source>
            <translation>Bei dieser Adresse ist nicht sicher, dass die Seiten sind, was sie angeben: Sie ist weder https noch auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Open the page by its https address.</source>
            <translation>Öffnen Sie die Seite über ihre https-Adresse.</translation>
        </message>
        <message>
            <source>This site may not use this account any more.</source>
            <translation>Diese Website darf dieses Konto nicht mehr verwenden.</translation>
        </message>
        <message>
            <source>Connect it again from its page if you want that.</source>
            <translation>Verbinden Sie sie auf ihrer Seite neu, wenn Sie das möchten.</translation>
        </message>
        <message>
            <source>A site is connected with one account, or with at most 16.</source>
            <translation>Eine Website wird mit einem Konto verbunden, höchstens mit 16.</translation>
        </message>
        <message>
            <source>Choose an account in the wallet.</source>
            <translation>Wählen Sie ein Konto in der Wallet.</translation>
        </message>
        <message>
            <source>There are 256 connected sites, which is the most.</source>
            <translation>Es sind 256 Websites verbunden, mehr geht nicht.</translation>
        </message>
        <message>
            <source>Disconnect some of them.</source>
            <translation>Trennen Sie einige davon.</translation>
        </message>
        <message>
            <source>This site is not connected.</source>
            <translation>Diese Website ist nicht verbunden.</translation>
        </message>
        <message>
            <source>Pages may not ask the network this.</source>
            <translation>Das dürfen Seiten das Netzwerk nicht fragen.</translation>
        </message>
        <message>
            <source>The page asked something that is not well formed, or far too much.</source>
            <translation>Die Seite hat etwas Fehlerhaftes oder viel zu viel gefragt.</translation>
        </message>
        <message>
            <source>The page asks the network more often than is sensible.</source>
            <translation>Die Seite fragt das Netzwerk öfter, als sinnvoll ist.</translation>
        </message>
        <message>
            <source>Wait a little, or leave the page.</source>
            <translation>Warten Sie etwas oder verlassen Sie die Seite.</translation>
        </message>
        <message>
            <source>The network's answer is larger than a page is given.</source>
            <translation>Die Antwort des Netzwerks ist größer, als eine Seite sie bekommt.</translation>
        </message>
        <message>
            <source>Nothing to do: the page has to ask for less.</source>
            <translation>Nichts zu tun: Die Seite muss weniger verlangen.</translation>
        </message>
        <message>
            <source>This is not the address of a web page.</source>
            <translation>Das ist keine Adresse einer Webseite.</translation>
        </message>
        <message>
            <source>Type it as its site gives it, beginning with https.</source>
            <translation>Geben Sie sie so ein, wie die Website sie nennt, mit https am Anfang.</translation>
        </message>
        <message>
            <source>Another network was chosen meanwhile.</source>
            <translation>Inzwischen wurde ein anderes Netzwerk gewählt.</translation>
        </message>
        <message>
            <source>Ask again.</source>
            <translation>Fragen Sie noch einmal.</translation>
        </message>
        <message>
            <source>What the contract should be given is larger than the network takes.</source>
            <translation>Was der Vertrag bekommen soll, ist größer, als das Netzwerk annimmt.</translation>
        </message>
        <message>
            <source>Something that a web page asked for was refused.</source>
            <translation>Etwas, das eine Webseite wollte, wurde abgelehnt.</translation>
        </message>
        <message>
            <source>Nothing to do; leave the page if you did not expect it.</source>
            <translation>Nichts zu tun; verlassen Sie die Seite, wenn Sie das nicht erwartet haben.</translation>
        </message>
        <message>
            <source>The entry of this app describes no fields.</source>
            <translation>Der Eintrag dieser App beschreibt keine Felder.</translation>
        </message>
        <message>
            <source>Write the arguments yourself.</source>
            <translation>Schreiben Sie die Argumente selbst.</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>Das wird gebraucht.</translation>
        </message>
        <message>
            <source>A number is wanted here, with a point: 0.5.</source>
            <translation>Hier wird eine Zahl gebraucht, mit Punkt: 0.5.</translation>
        </message>
        <message>
            <source>A whole number is wanted here.</source>
            <translation>Hier wird eine ganze Zahl gebraucht.</translation>
        </message>
        <message>
            <source>Give the whole path of a file, or an address on the internet.</source>
            <translation>Geben Sie den vollen Pfad einer Datei an, oder eine Adresse im Internet.</translation>
        </message>
        <message>
            <source>There is a character in it that cannot be passed on.</source>
            <translation>Darin steht ein Zeichen, das sich nicht weitergeben lässt.</translation>
        </message>
        <message>
            <source>This cannot be taken here.</source>
            <translation>Das geht hier nicht.</translation>
        </message>
        <message>
            <source>An input is neither the path of a file nor an address.</source>
            <translation>Eine Eingabe ist weder der Pfad einer Datei noch eine Adresse.</translation>
        </message>
        <message>
            <source>Give the whole path, beginning at the root, or an address on the internet.</source>
            <translation>Geben Sie den vollen Pfad an, von der Wurzel an, oder eine Adresse im Internet.</translation>
        </message>
        <message>
            <source>A file for the run cannot be read.</source>
            <translation>Eine Datei für den Lauf ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>Prüfen Sie, ob sie da ist und Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>A file for the run is larger than the pool takes.</source>
            <translation>Eine Datei für den Lauf ist größer, als der Pool annimmt.</translation>
        </message>
        <message>
            <source>Choose another pool, or put it on the internet and give its address.</source>
            <translation>Wählen Sie einen anderen Pool, oder stellen Sie sie ins Internet und geben Sie die Adresse an.</translation>
        </message>
        <message>
            <source>There are more files than the pool takes for one run.</source>
            <translation>Es sind mehr Dateien, als der Pool für einen Lauf annimmt.</translation>
        </message>
        <message>
            <source>Pack them into one.</source>
            <translation>Packen Sie sie in eine.</translation>
        </message>
        <message>
            <source>Fallow does not know the server of this pool, so it cannot send it your files.</source>
            <translation>Fallow kennt den Server dieses Pools nicht und kann ihm deshalb Ihre Dateien nicht senden.</translation>
        </message>
        <message>
            <source>Choose another pool, or put the file on the internet and give its address.</source>
            <translation>Wählen Sie einen anderen Pool, oder stellen Sie die Datei ins Internet und geben Sie ihre Adresse an.</translation>
        </message>
        <message>
            <source>This pool takes no files.</source>
            <translation>Dieser Pool nimmt keine Dateien an.</translation>
        </message>
        <message>
            <source>A file changed before it was sent. Nothing was paid.</source>
            <translation>Eine Datei änderte sich, bevor sie gesendet wurde. Es wurde nichts bezahlt.</translation>
        </message>
        <message>
            <source>The pool did not take a file. Nothing was paid.</source>
            <translation>Der Pool nahm eine Datei nicht an. Es wurde nichts bezahlt.</translation>
        </message>
        <message>
            <source>Try again later, or choose another pool.</source>
            <translation>Versuchen Sie es später, oder wählen Sie einen anderen Pool.</translation>
        </message>
        <message>
            <source>You stopped it. Nothing was paid.</source>
            <translation>Sie haben es angehalten. Es wurde nichts bezahlt.</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>%1 Wh</source>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Measured by %1</source>
            <translation>Gemessen von %1</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Pauses are left out</source>
            <translation>Pausen zählen nicht mit</translation>
        </message>
        <message>
            <source>Memory at most</source>
            <translation>Speicher höchstens</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Festplatte</translation>
        </message>
        <message>
            <source>%1 read, %2 written</source>
            <extracomment>Bytes that a task read from disks and wrote to them</extracomment>
            <translation>%1 gelesen, %2 geschrieben</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Grafik</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>From the processor's own meter</source>
            <translation>Vom Zähler des Prozessors</translation>
        </message>
        <message>
            <source>An estimate from the watts that were stated</source>
            <translation>Geschätzt aus den angegebenen Watt</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>The account that pays</source>
            <translation>Das Konto, das zahlt</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>Task %1 of it</source>
            <translation>Aufgabe %1 davon</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <source>One wrong result in so many would be accepted, at most</source>
            <translation>Höchstens ein falsches Ergebnis von so vielen würde angenommen</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>At stake</source>
            <translation>Im Einsatz</translation>
        </message>
        <message>
            <source>Comes back when the result is agreed on</source>
            <translation>Kommt zurück, wenn das Ergebnis vereinbart ist</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>The fingerprint of the result</source>
            <translation>Der Fingerabdruck des Ergebnisses</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaktion</translation>
        </message>
        <message>
            <source>Of the contribution</source>
            <translation>Des Beitrags</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>The fingerprint of the sandbox it ran in</source>
            <translation>Der Fingerabdruck der Sandbox, in der sie lief</translation>
        </message>
        <message>
            <source>Receipt of a task</source>
            <translation>Beleg einer Aufgabe</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>Beleg: %1</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Gemessen</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>App, requester, times, energy, fingerprints and payment, as this computer knows them.</source>
            <translation>App, Auftraggeber, Zeiten, Energie, Fingerabdrücke und Zahlung, wie dieser Computer sie kennt.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>CSV, für Tabellen</translation>
        </message>
        <message>
            <source>PDF, for people</source>
            <translation>PDF, für Menschen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Datei schreiben</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Receive</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>QR code of %1</source>
            <translation>QR-Code von %1</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Adresse %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Coin</source>
            <translation>Münze</translation>
        </message>
        <message>
            <source>Amount, if you want one</source>
            <translation>Betrag, wenn Sie wollen</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>Send only RLC and the fee coin of this network to it; other things may be lost.</source>
            <translation>Senden Sie nur RLC und die Gebührenmünze dieses Netzes dorthin; anderes kann verloren gehen.</translation>
        </message>
        <message>
            <source>Copy payment link</source>
            <translation>Zahlungslink kopieren</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>ReputationCard</name>
        <message>
            <source>Reputation</source>
            <translation>Ansehen</translation>
        </message>
    </context>
    <context>
        <name>ResealDialog</name>
        <message>
            <source>What opens the wallet</source>
            <translation>Was das Wallet öffnet</translation>
        </message>
        <message>
            <source>Password as it is now</source>
            <translation>Jetziges Passwort</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Neues Passwort</translation>
        </message>
        <message>
            <source>Changed. What opened the wallet before opens it no more; copies of its file that somebody made earlier still open with it.</source>
            <translation>Geändert. Was das Wallet vorher öffnete, öffnet es nicht mehr; frühere Kopien seiner Datei öffnen sich damit noch.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Wird geändert</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from words</source>
            <translation>Aus Wörtern wiederherstellen</translation>
        </message>
        <message>
            <source>Your 12 or 24 words, in their order</source>
            <translation>Ihre 12 oder 24 Wörter, in ihrer Reihenfolge</translation>
        </message>
        <message>
            <source>Type them with spaces between</source>
            <translation>Mit Leerzeichen dazwischen</translation>
        </message>
        <message>
            <source>I used a passphrase beside the words</source>
            <translation>Ich habe neben den Wörtern eine Passphrase benutzt</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Another passphrase opens another, empty wallet: there is no wrong one.</source>
            <translation>Eine andere Passphrase öffnet ein anderes, leeres Wallet: Eine falsche gibt es nicht.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Wird wiederhergestellt</translation>
        </message>
        <message>
            <source>Restore the wallet</source>
            <translation>Wallet wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Signed</source>
            <translation>Signiert</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>Vor dem Signieren prüfen</translation>
        </message>
        <message>
            <source>I know where this comes from, and I want to sign it all the same</source>
            <translation>Ich weiß, woher das kommt, und will es trotzdem signieren</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Wird signiert</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signieren</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Datei schreiben</translation>
        </message>
        <message>
            <source>Review a proposal</source>
            <translation>Einen Vorschlag beurteilen</translation>
        </message>
        <message>
            <source>You sign the proposal as you read it, byte by byte: when it changes, your review no longer counts.</source>
            <translation>Sie unterschreiben den Vorschlag so, wie Sie ihn lesen, Byte für Byte: Wird er geändert, zählt Ihr Urteil nicht mehr.</translation>
        </message>
        <message>
            <source>What you think of it</source>
            <translation>Was Sie davon halten</translation>
        </message>
        <message>
            <source>Why (everybody can read it)</source>
            <translation>Warum (für alle lesbar)</translation>
        </message>
        <message>
            <source>Hand this file to the catalog's curators. In the catalog it is %1.</source>
            <translation>Geben Sie diese Datei den Kuratoren des Katalogs. Im Katalog heißt sie %1.</translation>
        </message>
    </context>
    <context>
        <name>ReviewStep</name>
        <message>
            <source>Slow</source>
            <translation>Langsam</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Network fee</source>
            <translation>Netzgebühr</translation>
        </message>
        <message>
            <source>Highest price of gas, gwei</source>
            <translation>Höchster Gaspreis, Gwei</translation>
        </message>
        <message>
            <source>Of it to whoever makes the block</source>
            <translation>Davon an Blockbauer</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
    </context>
    <context>
        <name>RunForm</name>
        <message>
            <source>Dataset</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>Ohne ihn</translation>
        </message>
        <message>
            <source>Without the dataset %1</source>
            <translation>Ohne den Datensatz %1</translation>
        </message>
        <message>
            <source>none; search your catalogs</source>
            <translation>keiner; in Ihren Katalogen suchen</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Trust at least</source>
            <translation>Vertrauen mindestens</translation>
        </message>
        <message>
            <source>all the pool gives</source>
            <translation>alles, was der Pool gibt</translation>
        </message>
        <message>
            <source>Write the arguments myself</source>
            <translation>Argumente selbst schreiben</translation>
        </message>
        <message>
            <source>Back to the fields</source>
            <translation>Zurück zu den Feldern</translation>
        </message>
    </context>
    <context>
        <name>RunPage</name>
        <message>
            <source>Run an app</source>
            <translation>Eine App laufen lassen</translation>
        </message>
        <message>
            <source>Another app</source>
            <translation>Andere App</translation>
        </message>
        <message>
            <source>My runs</source>
            <translation>Meine Läufe</translation>
        </message>
        <message>
            <source>What is run</source>
            <translation>Was läuft</translation>
        </message>
    </context>
    <context>
        <name>RunRow</name>
        <message>
            <source>Claim back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Get result</source>
            <translation>Ergebnis holen</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
    </context>
    <context>
        <name>Runs</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n Aufgabe</numerusform>
                <numerusform>%1, %n Aufgaben</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Rechnet</translation>
        </message>
        <message>
            <source>Certifying</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Result ready</source>
            <translation>Ergebnis da</translation>
        </message>
        <message>
            <source>Result here</source>
            <translation>Geholt</translation>
        </message>
        <message>
            <source>No result</source>
            <translation>Kein Ergebnis</translation>
        </message>
        <message>
            <source>the pool has not begun</source>
            <translation>der Pool hat noch nicht begonnen</translation>
        </message>
        <message numerus="yes">
            <source>%n computers contributed</source>
            <translation>
                <numerusform>%n Rechner hat beigetragen</numerusform>
                <numerusform>%n Rechner haben beigetragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computers agree</source>
            <translation>
                <numerusform>%n Rechner stimmt überein</numerusform>
                <numerusform>%n Rechner stimmen überein</numerusform>
            </translation>
        </message>
        <message>
            <source>its answer stands on the chain</source>
            <translation>die Antwort steht auf der Chain</translation>
        </message>
        <message numerus="yes">
            <source>certified by %n computers</source>
            <translation>
                <numerusform>von %n Rechner bestätigt</numerusform>
                <numerusform>von %n Rechnern bestätigt</numerusform>
            </translation>
        </message>
        <message>
            <source>verified, %1</source>
            <translation>geprüft, %1</translation>
        </message>
        <message>
            <source>what was locked came back</source>
            <translation>was gesperrt war, kam zurück</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>no agreement before the final date</source>
            <translation>keine Einigung vor dem letzten Termin</translation>
        </message>
        <message>
            <source>%1 of %2 results</source>
            <translation>%1 von %2 Ergebnissen</translation>
        </message>
        <message>
            <source>can be claimed back after %1</source>
            <translation>kann nach %1 zurückgeholt werden</translation>
        </message>
    </context>
    <context>
        <name>RunsPage</name>
        <message>
            <source>My runs</source>
            <translation>Meine Läufe</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>Neuer Lauf</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Locked, RLC</source>
            <translation>Gesperrt, RLC</translation>
        </message>
        <message>
            <source>You have not bought a run yet. A run sends an app with your input to other computers; you pay when enough of them agree on the result.</source>
            <translation>Sie haben noch keinen Lauf gekauft. Ein Lauf schickt eine App mit Ihrer Eingabe an andere Rechner; Sie zahlen, wenn genug von ihnen im Ergebnis übereinstimmen.</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>Warten auf das Hintergrundprogramm</translation>
        </message>
    </context>
    <context>
        <name>Sandbox</name>
        <message>
            <source>A sandbox for this system</source>
            <translation>Eine Sandbox für dieses System</translation>
        </message>
        <message>
            <source>Bubblewrap, which builds the sandbox</source>
            <translation>Bubblewrap, das die Sandbox baut</translation>
        </message>
        <message>
            <source>A kernel that is new enough</source>
            <translation>Ein Kernel, der neu genug ist</translation>
        </message>
        <message>
            <source>User namespaces: a world of its own for a task</source>
            <translation>Benutzer-Namensräume: eine eigene Welt für eine Aufgabe</translation>
        </message>
        <message>
            <source>Filters that report what a task tries</source>
            <translation>Filter, die melden, was eine Aufgabe versucht</translation>
        </message>
        <message>
            <source>Overlays: images need not be copied for a run</source>
            <translation>Overlays: Abbilder müssen nicht für jeden Lauf kopiert werden</translation>
        </message>
        <message>
            <source>Landlock, which confines what reads downloads</source>
            <translation>Landlock, das einsperrt, was Heruntergeladenes liest</translation>
        </message>
        <message>
            <source>Control groups: exact limits and counts</source>
            <translation>Kontrollgruppen: genaue Grenzen und Zählungen</translation>
        </message>
        <message>
            <source>Giving way to your programs at once</source>
            <translation>Ihren Programmen sofort den Vortritt lassen</translation>
        </message>
        <message>
            <source>Graphics card of NVIDIA for tasks</source>
            <translation>Grafikkarte von NVIDIA für Aufgaben</translation>
        </message>
        <message>
            <source>Graphics card of AMD for tasks</source>
            <translation>Grafikkarte von AMD für Aufgaben</translation>
        </message>
        <message>
            <source>Run: sudo apt-get install bubblewrap</source>
            <translation>Ausführen: sudo apt-get install bubblewrap</translation>
        </message>
        <message>
            <source>Install bubblewrap 0.8 or later, as Debian 12 has it.</source>
            <translation>Bubblewrap 0.8 oder neuer installieren, wie Debian 12 es hat.</translation>
        </message>
        <message>
            <source>Run Linux 5.11 or later.</source>
            <translation>Linux 5.11 oder neuer verwenden.</translation>
        </message>
        <message>
            <source>Run Linux 5.13 or later with "landlock" in the kernel option lsm=.</source>
            <translation>Linux 5.13 oder neuer verwenden, mit „landlock“ in der Kernel-Option lsm=.</translation>
        </message>
        <message>
            <source>Start Fallow in a session of systemd, which gives each user a group of their own.</source>
            <translation>Fallow in einer Sitzung von systemd starten, das jedem Benutzer eine eigene Gruppe gibt.</translation>
        </message>
        <message>
            <source>Install the driver of NVIDIA if there is such a card.</source>
            <translation>Den Treiber von NVIDIA installieren, falls es so eine Karte gibt.</translation>
        </message>
        <message>
            <source>Install the driver of AMD if there is such a card.</source>
            <translation>Den Treiber von AMD installieren, falls es so eine Karte gibt.</translation>
        </message>
        <message>
            <source>Run Linux 5.0 or later, with seccomp filters.</source>
            <translation>Linux 5.0 oder neuer verwenden, mit seccomp-Filtern.</translation>
        </message>
        <message>
            <source>Run Linux 5.11 or later; until then each run copies its image.</source>
            <translation>Linux 5.11 oder neuer verwenden; bis dahin kopiert jeder Lauf sein Abbild.</translation>
        </message>
        <message>
            <source>Boot with the kernel option autogroup, or let systemd manage the share.</source>
            <translation>Mit der Kernel-Option autogroup starten oder systemd den Anteil verwalten lassen.</translation>
        </message>
        <message>
            <source>Run: sudo sysctl -w kernel.unprivileged_userns_clone=1 (and put the line into /etc/sysctl.d/fallow.conf to keep it).</source>
            <translation>Ausführen: sudo sysctl -w kernel.unprivileged_userns_clone=1 (und die Zeile in /etc/sysctl.d/fallow.conf schreiben, damit es so bleibt).</translation>
        </message>
        <message>
            <source>Run: sudo sysctl -w user.max_user_namespaces=15000 (and put the line into /etc/sysctl.d/fallow.conf to keep it).</source>
            <translation>Ausführen: sudo sysctl -w user.max_user_namespaces=15000 (und die Zeile in /etc/sysctl.d/fallow.conf schreiben, damit es so bleibt).</translation>
        </message>
        <message>
            <source>AppArmor allows user namespaces only to programs with a profile: install profiles with "userns," for bwrap (package apparmor-profiles) and for fallow-sandbox. Leave kernel.apparmor_restrict_unprivileged_userns as it is.</source>
            <translation>AppArmor erlaubt Benutzer-Namensräume nur Programmen mit einem Profil: Profile mit „userns,“ für bwrap (Paket apparmor-profiles) und für fallow-sandbox installieren. kernel.apparmor_restrict_unprivileged_userns so lassen, wie es ist.</translation>
        </message>
        <message>
            <source>Whatever started Fallow (a container, Snap or Flatpak) forbids it: start Fallow outside, or allow clone and unshare of user namespaces there.</source>
            <translation>Was Fallow gestartet hat (ein Container, Snap oder Flatpak), verbietet es: Fallow außerhalb starten oder dort clone und unshare von Benutzer-Namensräumen erlauben.</translation>
        </message>
        <message>
            <source>The kernel must have user namespaces (CONFIG_USER_NS); Debian's have.</source>
            <translation>Der Kernel muss Benutzer-Namensräume haben (CONFIG_USER_NS); die von Debian haben sie.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Prozesse</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>List /home, the image's own</source>
            <translation>/home auflisten, das des Abbilds</translation>
        </message>
        <message>
            <source>Mount a file system over /tmp</source>
            <translation>Ein Dateisystem über /tmp einhängen</translation>
        </message>
        <message>
            <source>Open a file by its number on the disk</source>
            <translation>Eine Datei über ihre Nummer auf dem Datenträger öffnen</translation>
        </message>
        <message>
            <source>List network interfaces</source>
            <translation>Netzwerkschnittstellen auflisten</translation>
        </message>
        <message>
            <source>Socket of the Internet, TCP</source>
            <translation>Socket ins Internet, TCP</translation>
        </message>
        <message>
            <source>Socket of the Internet, UDP</source>
            <translation>Socket ins Internet, UDP</translation>
        </message>
        <message>
            <source>Socket of the Internet, version 6</source>
            <translation>Socket ins Internet, Version 6</translation>
        </message>
        <message>
            <source>Socket to the kernel's network settings</source>
            <translation>Socket zu den Netzeinstellungen des Kernels</translation>
        </message>
        <message>
            <source>Socket to a virtual machine's host</source>
            <translation>Socket zum Wirt einer virtuellen Maschine</translation>
        </message>
        <message>
            <source>Connect to the screen</source>
            <translation>Mit dem Bildschirm verbinden</translation>
        </message>
        <message>
            <source>Count other processes</source>
            <translation>Andere Prozesse zählen</translation>
        </message>
        <message>
            <source>Look into process 1</source>
            <translation>In Prozess 1 hineinsehen</translation>
        </message>
        <message>
            <source>Leave for another user namespace</source>
            <translation>In einen anderen Benutzer-Namensraum wechseln</translation>
        </message>
        <message>
            <source>Leave the session</source>
            <translation>Die Sitzung verlassen</translation>
        </message>
        <message>
            <source>Run before others</source>
            <translation>Vor anderen laufen</translation>
        </message>
        <message>
            <source>Count identities it may take</source>
            <translation>Identitäten zählen, die es annehmen darf</translation>
        </message>
        <message>
            <source>Processes at most</source>
            <translation>Prozesse höchstens</translation>
        </message>
        <message>
            <source>Open files at most</source>
            <translation>Offene Dateien höchstens</translation>
        </message>
        <message>
            <source>Size of one file at most</source>
            <translation>Größe einer Datei höchstens</translation>
        </message>
        <message>
            <source>Data in memory at most, per process</source>
            <translation>Daten im Speicher höchstens, je Prozess</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Vorrang</translation>
        </message>
        <message>
            <source>Privileges (CapEff)</source>
            <translation>Rechte (CapEff)</translation>
        </message>
        <message>
            <source>Can never gain privileges (NoNewPrivs)</source>
            <translation>Kann nie Rechte gewinnen (NoNewPrivs)</translation>
        </message>
        <message>
            <source>Filters of system calls (Seccomp_filters)</source>
            <translation>Filter für Systemaufrufe (Seccomp_filters)</translation>
        </message>
        <message>
            <source>List %1</source>
            <translation>%1 auflisten</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Write %1</source>
            <translation>%1 schreiben</translation>
        </message>
        <message>
            <source>Free in %1</source>
            <translation>Frei in %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>not there (%1)</source>
            <extracomment>%1 is the name of an error, "ENOENT"</extracomment>
            <translation>nicht da (%1)</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <extracomment>%1 is the name of an error, "EACCES"</extracomment>
            <translation>verweigert (%1)</translation>
        </message>
        <message>
            <source>no limit of its own</source>
            <translation>keine eigene Grenze</translation>
        </message>
        <message>
            <source>only what nobody else wants</source>
            <translation>nur, was sonst niemand will</translation>
        </message>
    </context>
    <context>
        <name>ScoreCard</name>
        <message>
            <source>How the score went</source>
            <translation>Wie sich die Punkte entwickelt haben</translation>
        </message>
        <message>
            <source>A result that other computers confirm adds one; one that they do not confirm takes a third and the stake. Tasks that one computer alone computes leave it as it is. A high score lets fewer computers agree sooner.</source>
            <translation>Ein Ergebnis, das andere Computer bestätigen, bringt einen Punkt; eines, das sie nicht bestätigen, kostet ein Drittel und den Einsatz. Aufgaben, die ein Computer allein rechnet, ändern nichts. Mit vielen Punkten einigen sich weniger Computer früher.</translation>
        </message>
    </context>
    <context>
        <name>SealChoice</name>
        <message>
            <source>What opens the wallet</source>
            <translation>Was das Wallet öffnet</translation>
        </message>
        <message>
            <source>This computer's keyring</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <source>A password</source>
            <translation>Ein Passwort</translation>
        </message>
        <message>
            <source>The password is asked for each time the wallet is opened. If it is forgotten, only your words help.</source>
            <translation>Nach dem Passwort wird bei jedem Öffnen gefragt. Ist es vergessen, helfen nur Ihre Wörter.</translation>
        </message>
        <message>
            <source>It opens while you are logged in to this computer, with nothing to type.</source>
            <translation>Es öffnet sich, solange Sie an diesem Computer angemeldet sind, ohne Tippen.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>SecurityDialog</name>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Locks by itself after</source>
            <translation>Sperrt sich selbst nach</translation>
        </message>
        <message>
            <source>It also locks when the screen is locked and when the computer goes to sleep.</source>
            <translation>Es sperrt sich auch, wenn der Bildschirm gesperrt wird und wenn der Computer schlafen geht.</translation>
        </message>
        <message>
            <source>Work goes on while the wallet is locked</source>
            <translation>Die Arbeit geht weiter, während das Wallet gesperrt ist</translation>
        </message>
        <message>
            <source>The worker key stays open in memory. It can sign work, and pay nobody but the account in use.</source>
            <translation>Der Arbeitsschlüssel bleibt offen im Speicher. Er kann Arbeit signieren und niemanden bezahlen als das genutzte Konto.</translation>
        </message>
        <message>
            <source>What opens the wallet</source>
            <translation>Was das Wallet öffnet</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change what opens the wallet</source>
            <translation>Ändern, was das Wallet öffnet</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>SentStep</name>
        <message>
            <source>The network has it. It is pending until a block holds it; the history shows how far it is.</source>
            <translation>Das Netz hat sie. Sie ist unterwegs, bis ein Block sie enthält; der Verlauf zeigt, wie weit sie ist.</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaktion</translation>
        </message>
        <message>
            <source>Copy the hash</source>
            <translation>Hash kopieren</translation>
        </message>
        <message>
            <source>Put the payee into the address book</source>
            <translation>Empfänger ins Adressbuch aufnehmen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Processor cores</source>
            <translation>Prozessorkerne</translation>
        </message>
        <message>
            <source>while nobody uses the computer</source>
            <translation>während niemand den Computer benutzt</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>Prozessorzeit</translation>
        </message>
        <message>
            <source>of those cores</source>
            <translation>dieser Kerne</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>for all tasks together</source>
            <translation>für alle Aufgaben zusammen</translation>
        </message>
        <message>
            <source>Cores while you are here</source>
            <translation>Kerne, während Sie da sind</translation>
        </message>
        <message>
            <source>none: it works only while you are away</source>
            <translation>keine: Er arbeitet nur, während Sie weg sind</translation>
        </message>
        <message>
            <source>Processor time while you are here</source>
            <translation>Prozessorzeit, während Sie da sind</translation>
        </message>
        <message>
            <source>Also use the graphics card</source>
            <translation>Auch die Grafikkarte benutzen</translation>
        </message>
        <message>
            <source>for tasks that ask for one</source>
            <translation>für Aufgaben, die eine verlangen</translation>
        </message>
        <message>
            <source>Count me as away after</source>
            <translation>Als abwesend gelte ich nach</translation>
        </message>
        <message>
            <source>without mouse and keyboard</source>
            <translation>ohne Maus und Tastatur</translation>
        </message>
        <message>
            <source>Also on battery</source>
            <translation>Auch mit Akku</translation>
        </message>
        <message>
            <source>down to the level below, then it stops</source>
            <translation>bis zum Stand darunter, dann hält er an</translation>
        </message>
        <message>
            <source>Lowest level of the battery</source>
            <translation>Niedrigster Stand des Akkus</translation>
        </message>
        <message>
            <source>a nearly empty battery always stops it</source>
            <translation>ein fast leerer Akku hält ihn immer an</translation>
        </message>
        <message>
            <source>Also on a metered connection</source>
            <translation>Auch bei Verbindung nach Menge</translation>
        </message>
        <message>
            <source>otherwise it finishes what is here and downloads nothing</source>
            <translation>sonst beendet er, was da ist, und lädt nichts</translation>
        </message>
        <message>
            <source>Quiet mode: stay below</source>
            <translation>Leiser Betrieb: bleibe unter</translation>
        </message>
        <message>
            <source>it slows down first, then pauses; off at the left end</source>
            <translation>er wird erst langsamer, dann pausiert er; aus am linken Ende</translation>
        </message>
        <message>
            <source>Rest while a quiet app runs</source>
            <translation>Ruhe, während ein Ruheprogramm läuft</translation>
        </message>
        <message>
            <source>those you choose under Quiet apps</source>
            <translation>die Sie unter Ruheprogramme wählen</translation>
        </message>
        <message>
            <source>Rest while something is full screen</source>
            <translation>Ruhe, während etwas den Bildschirm füllt</translation>
        </message>
        <message>
            <source>films, presentations, games</source>
            <translation>Filme, Vorträge, Spiele</translation>
        </message>
        <message>
            <source>Rest while a game runs</source>
            <translation>Ruhe, während ein Spiel läuft</translation>
        </message>
        <message>
            <source>one that asks for GameMode</source>
            <translation>eines, das den GameMode verlangt</translation>
        </message>
        <message>
            <source>Rest while something keeps the screen awake</source>
            <translation>Ruhe, während etwas den Bildschirm wach hält</translation>
        </message>
        <message>
            <source>such as a video</source>
            <translation>etwa ein Video</translation>
        </message>
        <message>
            <source>Rest during calls</source>
            <translation>Ruhe während Gesprächen</translation>
        </message>
        <message>
            <source>while camera or microphone is in use</source>
            <translation>während Kamera oder Mikrofon in Gebrauch sind</translation>
        </message>
        <message>
            <source>Rest while somebody is logged in from afar</source>
            <translation>Ruhe, während jemand von fern angemeldet ist</translation>
        </message>
        <message>
            <source>it counts as use of the computer</source>
            <translation>das zählt als Nutzung des Computers</translation>
        </message>
        <message>
            <source>Rest while programs wait for memory</source>
            <translation>Ruhe, während Programme auf Speicher warten</translation>
        </message>
        <message>
            <source>as the kernel reports it</source>
            <translation>wie der Kernel es meldet</translation>
        </message>
        <message>
            <source>Rest while others use more of the processor than</source>
            <translation>Ruhe, während andere mehr vom Prozessor benutzen als</translation>
        </message>
        <message>
            <source>while you are away; 0 %: never</source>
            <translation>während Sie weg sind; 0 %: nie</translation>
        </message>
        <message>
            <source>Price of one kWh</source>
            <translation>Preis einer kWh</translation>
        </message>
        <message>
            <source>in hundredths of your currency</source>
            <translation>in Hundertsteln Ihrer Währung</translation>
        </message>
        <message>
            <source>Rest while it costs more than</source>
            <translation>Ruhe, während sie mehr kostet als</translation>
        </message>
        <message>
            <source>off at the left end</source>
            <translation>aus am linken Ende</translation>
        </message>
        <message>
            <source>Power that work draws</source>
            <translation>Leistung, die Arbeit zieht</translation>
        </message>
        <message>
            <source>when all cores are busy; 0: not known</source>
            <translation>wenn alle Kerne rechnen; 0: nicht bekannt</translation>
        </message>
        <message>
            <source>What one RLC is worth</source>
            <translation>Was ein RLC wert ist</translation>
        </message>
        <message>
            <source>in the same currency; 0: not known</source>
            <translation>in derselben Währung; 0: nicht bekannt</translation>
        </message>
        <message>
            <source>Do not work at a loss</source>
            <translation>Nicht mit Verlust arbeiten</translation>
        </message>
        <message>
            <source>tasks that pay less than their electricity are given back</source>
            <translation>Aufgaben, die weniger als ihren Strom zahlen, werden zurückgegeben</translation>
        </message>
        <message>
            <source>Lowest price of a task</source>
            <translation>Mindestpreis einer Aufgabe</translation>
        </message>
        <message>
            <source>what pays less is given back</source>
            <translation>was weniger zahlt, wird zurückgegeben</translation>
        </message>
        <message>
            <source>Leave free on the disk</source>
            <translation>Frei lassen auf der Festplatte</translation>
        </message>
        <message>
            <source>work stops before less is left</source>
            <translation>die Arbeit hält an, bevor weniger bleibt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Strom</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Beitrag</translation>
        </message>
        <message>
            <source>What pauses it</source>
            <translation>Was anhält</translation>
        </message>
        <message>
            <source>Choice of work</source>
            <translation>Auswahl der Arbeit</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>%1 °C</source>
            <translation>%1 °C</translation>
        </message>
        <message>
            <source>%1 W</source>
            <translation>%1 W</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Wenig</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>no work</source>
            <translation>keine Arbeit</translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n Kern</numerusform>
                <numerusform>%n Kerne</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 at %2 %</source>
            <translation>%1 zu %2 %</translation>
        </message>
        <message>
            <source>%1, %2 beside you</source>
            <translation>%1, %2 neben Ihnen</translation>
        </message>
        <message>
            <source>%1, about %2 W</source>
            <translation>%1, etwa %2 W</translation>
        </message>
        <message>
            <source>Quiet apps</source>
            <translation>Ruheprogramme</translation>
        </message>
        <message>
            <source>programs during which everything is frozen</source>
            <translation>Programme, während derer alles eingefroren ist</translation>
        </message>
        <message>
            <source>What is seen</source>
            <translation>Was gesehen wird</translation>
        </message>
        <message>
            <source>use, power, heat and connection, and from where</source>
            <translation>Benutzung, Strom, Wärme und Verbindung, und woher</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>what keeps strangers' programs apart from your files</source>
            <translation>was fremde Programme von Ihren Dateien trennt</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Was gespeichert ist</translation>
        </message>
        <message>
            <source>apps and files on the disk, and how to remove them</source>
            <translation>Apps und Dateien auf der Platte, und wie man sie entfernt</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Stunden der Woche</translation>
        </message>
        <message>
            <source>when it works, and how hard at which hour</source>
            <translation>wann gearbeitet wird, und wie viel zu welcher Stunde</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
        <message>
            <source>Download no faster than</source>
            <translation>Höchstens so schnell laden</translation>
        </message>
        <message>
            <source>everything together; off at the left end</source>
            <translation>alles zusammen; ganz links aus</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Home</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>Wallet</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Verdienst</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>Marktplatz</translation>
        </message>
        <message>
            <source>My runs</source>
            <translation>Meine Läufe</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Mitbestimmung</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
    </context>
    <context>
        <name>Sight</name>
        <message>
            <source>Mouse or keyboard in use</source>
            <translation>Maus oder Tastatur in Gebrauch</translation>
        </message>
        <message>
            <source>Screen locked</source>
            <translation>Bildschirm gesperrt</translation>
        </message>
        <message>
            <source>Logins from afar</source>
            <translation>Anmeldungen aus der Ferne</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>Akkubetrieb</translation>
        </message>
        <message>
            <source>Level of the battery</source>
            <translation>Ladestand des Akkus</translation>
        </message>
        <message>
            <source>Temperature of the processor</source>
            <translation>Temperatur des Prozessors</translation>
        </message>
        <message>
            <source>Programs wait for memory</source>
            <translation>Programme warten auf Speicher</translation>
        </message>
        <message>
            <source>Processor used by others</source>
            <translation>Prozessor von anderen genutzt</translation>
        </message>
        <message>
            <source>Connection costs by volume</source>
            <translation>Verbindung kostet nach Menge</translation>
        </message>
        <message>
            <source>Something is full screen</source>
            <translation>Etwas im Vollbild</translation>
        </message>
        <message>
            <source>A game runs</source>
            <translation>Ein Spiel läuft</translation>
        </message>
        <message>
            <source>Screen kept awake</source>
            <translation>Bildschirm wird wach gehalten</translation>
        </message>
        <message>
            <source>Camera in use</source>
            <translation>Kamera in Gebrauch</translation>
        </message>
        <message>
            <source>Microphone in use</source>
            <translation>Mikrofon in Gebrauch</translation>
        </message>
        <message>
            <source>A quiet app runs</source>
            <translation>Ein Ruheprogramm läuft</translation>
        </message>
        <message>
            <source>About to sleep</source>
            <translation>Gleich im Ruhezustand</translation>
        </message>
        <message>
            <source>%1 °C</source>
            <translation>%1 °C</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Signed</source>
            <translation>Signiert</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>Vor dem Signieren prüfen</translation>
        </message>
        <message>
            <source>Sign a message</source>
            <translation>Nachricht signieren</translation>
        </message>
        <message>
            <source>Data that another program will act on (EIP-712): orders, approvals, logins. You see what it says before you sign.</source>
            <translation>Daten, nach denen ein anderes Programm handelt (EIP-712): Aufträge, Freigaben, Anmeldungen. Sie sehen vor dem Signieren, was sie besagen.</translation>
        </message>
        <message>
            <source>A signed text proves that the account in use is yours (EIP-191). It moves no money.</source>
            <translation>Ein signierter Text beweist, dass das genutzte Konto Ihres ist (EIP-191). Er bewegt kein Geld.</translation>
        </message>
        <message>
            <source>Kind of message</source>
            <translation>Art der Nachricht</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Structured data</source>
            <translation>Strukturierte Daten</translation>
        </message>
        <message>
            <source>Structured data, as JSON</source>
            <translation>Strukturierte Daten, als JSON</translation>
        </message>
        <message>
            <source>I know where this comes from, and I want to sign it all the same</source>
            <translation>Ich weiß, woher das kommt, und will es trotzdem signieren</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>Copy the signature</source>
            <translation>Signatur kopieren</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Von %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Wird signiert</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signieren</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>SitesCard</name>
        <message>
            <source>Connected sites</source>
            <translation>Verbundene Websites</translation>
        </message>
        <message>
            <source>No site knows your account.</source>
            <translation>Keine Website kennt Ihr Konto.</translation>
        </message>
        <message>
            <source>They know the address of your account and may ask you to sign. They can do nothing without you.</source>
            <translation>Sie kennen die Adresse Ihres Kontos und dürfen Sie um Unterschriften bitten. Ohne Sie können sie nichts tun.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>%1 trennen</translation>
        </message>
    </context>
    <context>
        <name>SnoozeButton</name>
        <message>
            <source>Snooze</source>
            <translation>Ruhe</translation>
        </message>
        <message>
            <source>For 15 minutes</source>
            <translation>Für 15 Minuten</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Für 1 Stunde</translation>
        </message>
        <message>
            <source>For 4 hours</source>
            <translation>Für 4 Stunden</translation>
        </message>
        <message>
            <source>Until tonight</source>
            <translation>Bis heute Abend</translation>
        </message>
        <message>
            <source>Until I say so</source>
            <translation>Bis ich es sage</translation>
        </message>
        <message>
            <source>Finish what runs, then stop</source>
            <translation>Beenden, was läuft, dann anhalten</translation>
        </message>
    </context>
    <context>
        <name>SortHead</name>
        <message>
            <source>sorted the other way round</source>
            <translation>andersherum sortiert</translation>
        </message>
        <message>
            <source>sorted by it</source>
            <translation>danach sortiert</translation>
        </message>
        <message>
            <source>press to sort</source>
            <translation>drücken zum Sortieren</translation>
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>No place was asked yet.</source>
            <translation>Noch wurde keine Quelle gefragt.</translation>
        </message>
    </context>
    <context>
        <name>StakeCard</name>
        <message>
            <source>At stake</source>
            <translation>Im Einsatz</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Weniger zeigen</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Alle %1 zeigen</translation>
        </message>
        <message>
            <source>Nothing is locked. A task locks stake while it runs and frees it when its result is accepted.</source>
            <translation>Nichts ist gebunden. Eine Aufgabe bindet Einsatz, solange sie läuft, und gibt ihn frei, wenn ihr Ergebnis anerkannt ist.</translation>
        </message>
    </context>
    <context>
        <name>StakeRow</name>
        <message>
            <source>Claim</source>
            <translation>Fordern</translation>
        </message>
        <message>
            <source>Claim what %1 locked</source>
            <translation>Zurückfordern, was %1 gebunden hat</translation>
        </message>
    </context>
    <context>
        <name>StartPane</name>
        <message>
            <source>What a page can do here</source>
            <translation>Was eine Seite hier kann</translation>
        </message>
        <message>
            <source>Pages of markets and other programs on the network can be opened here and ask your wallet. Each request is put into plain words in this window, outside of the page, and nothing is signed unless you say so.</source>
            <translation>Seiten von Märkten und anderen Programmen im Netzwerk lassen sich hier öffnen und können Ihre Wallet fragen. Jede Anfrage steht in klaren Worten in diesem Fenster, außerhalb der Seite, und nichts wird unterschrieben, wenn Sie es nicht sagen.</translation>
        </message>
        <message>
            <source>Pages open no windows, save no files and get nothing of this computer. What they keep is forgotten when the page is closed.</source>
            <translation>Seiten öffnen keine Fenster, speichern keine Dateien und bekommen nichts von diesem Rechner. Was sie sich merken, ist vergessen, wenn die Seite geschlossen wird.</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>cores</source>
            <translation>Kerne</translation>
        </message>
        <message>
            <source>Hide the conditions</source>
            <translation>Bedingungen verbergen</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
    </context>
    <context>
        <name>StoragePane</name>
        <message>
            <source>Apps</source>
            <translation>Apps</translation>
        </message>
        <message>
            <source>No app is stored.</source>
            <translation>Keine App ist gespeichert.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Die Liste wird gelesen</translation>
        </message>
        <message>
            <source>Remove this app's files</source>
            <translation>Dateien dieser App entfernen</translation>
        </message>
        <message>
            <source>Datasets and other files</source>
            <translation>Datensätze und andere Dateien</translation>
        </message>
        <message>
            <source>Room used by files</source>
            <translation>Von Dateien belegter Platz</translation>
        </message>
        <message>
            <source>No file is stored.</source>
            <translation>Keine Datei ist gespeichert.</translation>
        </message>
        <message>
            <source>Remove this file</source>
            <translation>Diese Datei entfernen</translation>
        </message>
    </context>
    <context>
        <name>StoredLine</name>
        <message>
            <source>Read it again and compare</source>
            <translation>Noch einmal lesen und vergleichen</translation>
        </message>
        <message>
            <source>Keep it no longer</source>
            <translation>Nicht länger behalten</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>It is needed and stays</source>
            <translation>Wird gebraucht und bleibt</translation>
        </message>
    </context>
    <context>
        <name>SweepDialog</name>
        <message>
            <source>Earnings of the worker</source>
            <translation>Verdienst des Arbeiters</translation>
        </message>
        <message>
            <source>Move them to the account in use by themselves</source>
            <translation>Von selbst auf das genutzte Konto verschieben</translation>
        </message>
        <message>
            <source>Stays with the worker</source>
            <translation>Bleibt beim Arbeiter</translation>
        </message>
        <message>
            <source>What its next tasks will lock as stake stays too, whatever you type.</source>
            <translation>Was seine nächsten Aufgaben als Einsatz binden, bleibt auch, gleich was Sie tippen.</translation>
        </message>
        <message>
            <source>Looks after every block and moves what is free at the contract and in the worker's wallet: at most once an hour, only while nothing else of the worker is under way, and only when the fees are a small part of it. It can pay nobody but the account in use. The coin for its fees stays.</source>
            <translation>Sieht nach jedem Block nach und verschiebt, was im Vertrag und im Wallet des Arbeiters frei ist: höchstens einmal je Stunde, nur wenn vom Arbeiter sonst nichts unterwegs ist, und nur wenn die Gebühren ein kleiner Teil davon sind. Er kann niemanden bezahlen als das genutzte Konto. Die Münze für seine Gebühren bleibt.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Move them by themselves</source>
            <translation>Von selbst verschieben</translation>
        </message>
        <message>
            <source>Leave them with the worker</source>
            <translation>Beim Arbeiter lassen</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Im Gang</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Nicht bezahlt</translation>
        </message>
        <message>
            <source>App</source>
            <translation>App</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Abschnitt</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <source>Reward, RLC</source>
            <translation>Lohn, RLC</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>Warten auf das Hintergrundprogramm</translation>
        </message>
        <message>
            <source>No task fits.</source>
            <translation>Keine Aufgabe passt.</translation>
        </message>
        <message>
            <source>No task was given to this computer yet. Home says what is missing, or what is waited for.</source>
            <translation>Dieser Computer bekam noch keine Aufgabe. Die Startseite sagt, was fehlt oder worauf gewartet wird.</translation>
        </message>
    </context>
    <context>
        <name>TaskPane</name>
        <message>
            <source>All tasks</source>
            <translation>Alle Aufgaben</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>Who and what for</source>
            <translation>Wer und wofür</translation>
        </message>
        <message>
            <source>What it used</source>
            <translation>Was sie brauchte</translation>
        </message>
        <message>
            <source>It has not run yet.</source>
            <translation>Sie lief noch nicht.</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translation>Röntgenbild</translation>
        </message>
        <message>
            <source>Give back…</source>
            <translation>Zurückgeben…</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Geladen</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Gerechnet</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Rechnen</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Vereinbart</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Vereinbaren</translation>
        </message>
        <message>
            <source>Revealed</source>
            <translation>Aufgedeckt</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Aufdecken</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>trust %1</source>
            <extracomment>How many times over a result must be trusted</extracomment>
            <translation>Vertrauen %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>final %1</source>
            <translation>Ende %1</translation>
        </message>
        <message>
            <source>%1 (in %2)</source>
            <translation>%1 (in %2)</translation>
        </message>
        <message>
            <source>contribute by %1, %2</source>
            <translation>beitragen bis %1, %2</translation>
        </message>
        <message>
            <source>reveal by %1, %2</source>
            <translation>aufdecken bis %1, %2</translation>
        </message>
    </context>
    <context>
        <name>UnlockPane</name>
        <message>
            <source>The wallet is locked. Unlock it to sign.</source>
            <translation>Die Wallet ist gesperrt. Entsperren Sie sie, um zu unterschreiben.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Wird entsperrt</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
    </context>
    <context>
        <name>Wallet</name>
        <message>
            <source>Back up before first payout</source>
            <translation>Vor Auszahlung sichern</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Gesichert</translation>
        </message>
        <message>
            <source>My account</source>
            <translation>Mein Konto</translation>
        </message>
        <message>
            <source>Watched only</source>
            <translation>Nur beobachtet</translation>
        </message>
        <message>
            <source>all of it free</source>
            <translation>alles davon frei</translation>
        </message>
        <message>
            <source>%1 free · %2 staked</source>
            <translation>%1 frei · %2 im Einsatz</translation>
        </message>
        <message numerus="yes">
            <source>%1 free · %2 staked on %n task(s)</source>
            <extracomment>Of the RLC in the contract</extracomment>
            <translation>
                <numerusform>%1 frei · %2 im Einsatz für %n Aufgabe</numerusform>
                <numerusform>%1 frei · %2 im Einsatz für %n Aufgaben</numerusform>
            </translation>
        </message>
        <message>
            <source>Coin for fees</source>
            <extracomment>The name of the coin that pays the network's fees, such as ETH</extracomment>
            <translation>Münze für Gebühren</translation>
        </message>
        <message>
            <source>%1 for fees</source>
            <translation>%1 für Gebühren</translation>
        </message>
        <message>
            <source>In your address book: %1</source>
            <extracomment>The payee is in the address book under this name</extracomment>
            <translation>In Ihrem Adressbuch: %1</translation>
        </message>
        <message>
            <source>New payee: you have never paid to this address.</source>
            <translation>Neuer Empfänger: An diese Adresse haben Sie noch nie gezahlt.</translation>
        </message>
        <message>
            <source>You have paid to this address before.</source>
            <translation>An diese Adresse haben Sie schon gezahlt.</translation>
        </message>
        <message>
            <source>at most %1</source>
            <extracomment>The highest fee that can be taken, %1 is an amount with its coin</extracomment>
            <translation>höchstens %1</translation>
        </message>
    </context>
    <context>
        <name>WalletPage</name>
        <message>
            <source>Wallet</source>
            <translation>Wallet</translation>
        </message>
        <message>
            <source>The wallet cannot be shown</source>
            <translation>Das Wallet kann nicht gezeigt werden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
    </context>
    <context>
        <name>WatchDialog</name>
        <message>
            <source>Watch an address</source>
            <translation>Adresse beobachten</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>What you earn goes there. Nothing can be sent from here without its key.</source>
            <translation>Was Sie verdienen, geht dorthin. Ohne ihren Schlüssel kann von hier nichts gesendet werden.</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>Name, nur für Sie</translation>
        </message>
        <message>
            <source>My savings</source>
            <translation>Meine Ersparnisse</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Watch it</source>
            <translation>Beobachten</translation>
        </message>
    </context>
    <context>
        <name>Web</name>
        <message>
            <source>%1 wants a network that is not in use (chain %2). Networks are added and chosen in the wallet, under Networks.</source>
            <translation>%1 möchte ein Netzwerk, das nicht verwendet wird (Chain %2). Netzwerke werden in der Wallet unter Netzwerke hinzugefügt und gewählt.</translation>
        </message>
        <message>
            <source>The network's fee is at most %1.</source>
            <translation>Die Gebühr des Netzwerks beträgt höchstens %1.</translation>
        </message>
    </context>
    <context>
        <name>WebPage</name>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Open a web page</source>
            <translation>Webseite öffnen</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin gehen</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Zu %1 gehen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Pages cannot be shown on this computer yet</source>
            <translation>Auf diesem Rechner lassen sich noch keine Seiten zeigen</translation>
        </message>
        <message>
            <source>The part that shows web pages is not installed.</source>
            <translation>Der Teil, der Webseiten zeigt, ist nicht installiert.</translation>
        </message>
        <message>
            <source>Install the package qml6-module-qtwebengine and start Fallow again.</source>
            <translation>Installieren Sie das Paket qml6-module-qtwebengine und starten Sie Fallow neu.</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>The week</source>
            <translation>Die Woche</translation>
        </message>
    </context>
    <context>
        <name>WeekLine</name>
        <message>
            <source>Let it count before the one above</source>
            <translation>Vor dem darüber gelten lassen</translation>
        </message>
        <message>
            <source>Remove this window</source>
            <translation>Dieses Zeitfenster entfernen</translation>
        </message>
        <message>
            <source>What this computer gives then</source>
            <translation>Was dieser Computer dann gibt</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>WeekPane</name>
        <message>
            <source>Hours that return every week, each with what this computer gives then. Of several that overlap the upper one counts; outside of all of them your usual choice holds.</source>
            <translation>Stunden, die jede Woche wiederkehren, jeweils mit dem, was dieser Computer dann gibt. Überschneiden sich mehrere, zählt das obere; außerhalb von allen gilt Ihre übliche Wahl.</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Zeitfenster</translation>
        </message>
        <message>
            <source>Add a window</source>
            <translation>Zeitfenster hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Watch only</source>
            <translation>Nur beobachten</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>How much to give</source>
            <translation>Wie viel Sie geben</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Welcome to Fallow</source>
            <translation>Willkommen bei Fallow</translation>
        </message>
        <message>
            <source>Put this computer to work when you are not using it, and be paid for it.</source>
            <translation>Lassen Sie diesen Rechner arbeiten, wenn Sie ihn nicht brauchen, und werden Sie dafür bezahlt.</translation>
        </message>
        <message>
            <source>Your wallet</source>
            <translation>Ihr Wallet</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen …</translation>
        </message>
        <message>
            <source>Watch…</source>
            <translation>Beobachten …</translation>
        </message>
        <message>
            <source>Create…</source>
            <translation>Anlegen …</translation>
        </message>
        <message>
            <source>Open the wallet</source>
            <translation>Wallet öffnen</translation>
        </message>
        <message>
            <source>You can change it at any time; touching the keyboard pauses it in Light and Balanced.</source>
            <translation>Sie können es jederzeit ändern; in „Wenig“ und „Ausgewogen“ hält ein Tastendruck es an.</translation>
        </message>
        <message>
            <source>Where the work comes from</source>
            <translation>Woher die Arbeit kommt</translation>
        </message>
        <message>
            <source>Apps run in a sandbox: no network, none of your files. Whoever runs a pool tells its server and its address.</source>
            <translation>Apps laufen in einer Sandbox: kein Netz, keine Ihrer Dateien. Wer einen Pool betreibt, nennt Server und Adresse.</translation>
        </message>
        <message>
            <source>Server of the pool</source>
            <translation>Server des Pools</translation>
        </message>
        <message>
            <source>Address of the pool</source>
            <translation>Adresse des Pools</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>Erst umsehen</translation>
        </message>
        <message>
            <source>Start contributing</source>
            <translation>Jetzt beitragen</translation>
        </message>
        <message>
            <source>Apps run in a sandbox: no network, none of your files.</source>
            <translation>Apps laufen in einer Sandbox: kein Netz, keine Ihrer Dateien.</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
    </context>
    <context>
        <name>WordGrid</name>
        <message>
            <source>Write them on paper. A photograph, a file or a message can be read by others.</source>
            <translation>Schreiben Sie sie auf Papier. Ein Foto, eine Datei oder Nachricht können andere lesen.</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>Wort %1: %2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>Wort %1, verborgen</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>Wörter zeigen</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <source>All words are in the list, and their number is right.</source>
            <translation>Alle Wörter stehen in der Liste, und ihre Zahl stimmt.</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) so far, of 12 or 24.</source>
            <translation>
                <numerusform>Bisher %n Wort von 12 oder 24.</numerusform>
                <numerusform>Bisher %n Wörter von 12 oder 24.</numerusform>
            </translation>
        </message>
        <message>
            <source>Words that fit</source>
            <translation>Passende Wörter</translation>
        </message>
        <message>
            <source>Complete to %1</source>
            <translation>Ergänzen zu %1</translation>
        </message>
    </context>
    <context>
        <name>XrayDialog</name>
        <message>
            <source>A small program of ours runs in a sandbox made by the same rules as this task's and tries what a task must not do. The task itself goes on and is not touched.</source>
            <translation>Ein kleines Programm von uns läuft in einer Sandbox nach denselben Regeln wie bei dieser Aufgabe und versucht, was eine Aufgabe nicht darf. Die Aufgabe selbst läuft weiter und wird nicht berührt.</translation>
        </message>
        <message>
            <source>A small program of ours runs in a sandbox as any task gets it, and tries what a task must not do.</source>
            <translation>Ein kleines Programm von uns läuft in einer Sandbox, wie jede Aufgabe sie bekommt, und versucht, was eine Aufgabe nicht darf.</translation>
        </message>
        <message>
            <source>The program looks around. This takes a moment.</source>
            <translation>Das Programm sieht sich um. Das dauert einen Moment.</translation>
        </message>
        <message>
            <source>Fingerprint of the rules it ran under</source>
            <translation>Fingerabdruck der Regeln, nach denen es lief</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Run it again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Run the X-ray</source>
            <translation>Röntgenbild machen</translation>
        </message>
    </context>
    <context>
        <name>fallow::app::DesktopNotices</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AboutController</name>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>The background core is version %1. Restart it, or update the older of the two.</source>
            <translation>Das Hintergrundprogramm hat Version %1. Starten Sie es neu, oder bringen Sie das Ältere von beiden auf den neuen Stand.</translation>
        </message>
        <message>
            <source>with its shared part (PSS)</source>
            <translation>mit seinem Anteil am Gemeinsamen (PSS)</translation>
        </message>
        <message>
            <source>Memory of its own</source>
            <translation>Eigener Speicher</translation>
        </message>
        <message>
            <source>written to, shared with nobody</source>
            <translation>beschrieben und mit niemandem geteilt</translation>
        </message>
        <message>
            <source>Wakeups a second</source>
            <translation>Aufwachen je Sekunde</translation>
        </message>
        <message>
            <source>in the last %1</source>
            <translation>in den letzten %1</translation>
        </message>
        <message>
            <source>on average since the start</source>
            <translation>im Mittel seit dem Start</translation>
        </message>
        <message>
            <source>of one core, since the start</source>
            <translation>eines Kerns, seit dem Start</translation>
        </message>
        <message>
            <source>Running for</source>
            <translation>Läuft seit</translation>
        </message>
        <message>
            <source>since its start</source>
            <translation>ab seinem Start</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AccountListModel</name>
        <message>
            <source>Worker</source>
            <translation>Arbeiter</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Made from your words, which bring it back.</source>
            <translation>Aus Ihren Wörtern gemacht, die es zurückbringen.</translation>
        </message>
        <message>
            <source>An imported key: your words do not bring it back.</source>
            <translation>Ein importierter Schlüssel: Ihre Wörter bringen ihn nicht zurück.</translation>
        </message>
        <message>
            <source>A key file beside the wallet.</source>
            <translation>Eine Schlüsseldatei neben dem Wallet.</translation>
        </message>
        <message>
            <source>Only watched: its key is elsewhere.</source>
            <translation>Nur beobachtet: Sein Schlüssel ist woanders.</translation>
        </message>
        <message>
            <source>Works unattended and can pay nobody but the account in use.</source>
            <translation>Arbeitet unbeaufsichtigt und kann niemanden bezahlen als das genutzte Konto.</translation>
        </message>
        <message>
            <source>In use</source>
            <extracomment>Of an account: it pays and is paid</extracomment>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Watched only</source>
            <translation>Nur beobachtet</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AccountsController</name>
        <message>
            <source>The key file is %1. Whoever has it and its password has the money of this account.</source>
            <translation>Die Schlüsseldatei ist %1. Wer sie und ihr Passwort hat, hat das Geld dieses Kontos.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::CatalogsController</name>
        <message>
            <source>Catalog %1</source>
            <translation>Katalog %1</translation>
        </message>
        <message numerus="yes">
            <source>%n catalogs</source>
            <translation>
                <numerusform>%n Katalog</numerusform>
                <numerusform>%n Kataloge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s) in all</source>
            <translation>
                <numerusform>insgesamt %Ln Eintrag</numerusform>
                <numerusform>insgesamt %Ln Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 is among your catalogs now.</source>
            <translation>%1 gehört jetzt zu Ihren Katalogen.</translation>
        </message>
        <message>
            <source>%1 has nothing new.</source>
            <translation>%1 hat nichts Neues.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln entry(s) looked at again.</source>
            <translation>
                <numerusform>%1: %Ln Eintrag neu geprüft.</numerusform>
                <numerusform>%1: %Ln Einträge neu geprüft.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching and proving, %1 so far</source>
            <translation>Wird geholt und geprüft, bisher %1</translation>
        </message>
        <message>
            <source>Fetching and proving</source>
            <translation>Wird geholt und geprüft</translation>
        </message>
        <message>
            <source>These are not %1 digits of 0 to 9 and a to f.</source>
            <translation>Das sind nicht %1 Stellen aus 0 bis 9 und a bis f.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::DownloadsController</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::EarningsController</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) written to %1</source>
            <translation>
                <numerusform>%n Zeile in %1 geschrieben</numerusform>
                <numerusform>%n Zeilen in %1 geschrieben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::EntryController</name>
        <message>
            <source>version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>offered by %1</source>
            <translation>angeboten von %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::FeatureListModel</name>
        <message>
            <source>Yes</source>
            <extracomment>This computer has what a run may need</extracomment>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Missing</source>
            <extracomment>Of something that a run may need: nothing runs without it, or things run without it too</extracomment>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::GovernanceController</name>
        <message>
            <source>There are more: the newest are shown.</source>
            <translation>Es gibt noch mehr: Die neuesten werden gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HistoryController</name>
        <message numerus="yes">
            <source>%n line(s) written to %1</source>
            <translation>
                <numerusform>%n Zeile geschrieben nach %1</numerusform>
                <numerusform>%n Zeilen geschrieben nach %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HomeController</name>
        <message>
            <source>Connecting to the background core</source>
            <translation>Verbindung zum Hintergrundprogramm</translation>
        </message>
        <message>
            <source>Fallow needs an update</source>
            <translation>Fallow braucht eine Aktualisierung</translation>
        </message>
        <message>
            <source>The background core is not running</source>
            <translation>Das Hintergrundprogramm läuft nicht</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) under way</source>
            <translation>
                <numerusform>%n Aufgabe läuft</numerusform>
                <numerusform>%n Aufgaben laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) frozen</source>
            <translation>
                <numerusform>%n Aufgabe eingefroren</numerusform>
                <numerusform>%n Aufgaben eingefroren</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing runs</source>
            <translation>Nichts läuft</translation>
        </message>
        <message>
            <source>Why is there no work?</source>
            <translation>Warum gibt es keine Arbeit?</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <extracomment>Cores that tasks use, of all cores of this computer</extracomment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Last stop took %1</source>
            <translation>Letzter Halt dauerte %1</translation>
        </message>
        <message>
            <source>For %1</source>
            <extracomment>How long the present state has lasted</extracomment>
            <translation>Für %1</translation>
        </message>
        <message>
            <source>Work for an hour anyway</source>
            <translation>Trotzdem eine Stunde arbeiten</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HoursController</name>
        <message>
            <source>%1, %2 to %3: %4</source>
            <translation>%1, %2 bis %3: %4</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HoursListModel</name>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 bis %2: %3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::MarketController</name>
        <message>
            <source>Many more hold these words. Type another word to see the best of them.</source>
            <translation>Viele weitere enthalten diese Wörter. Geben Sie noch ein Wort ein, um die besten zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>Search %Ln apps, datasets and pools</source>
            <translation>
                <numerusform>%Ln App, Datensatz oder Pool durchsuchen</numerusform>
                <numerusform>%Ln Apps, Datensätze und Pools durchsuchen</numerusform>
            </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Any category</source>
            <translation>Alle Kategorien</translation>
        </message>
        <message>
            <source>Any price</source>
            <translation>Jeder Preis</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Kostenlos</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>Bis %1</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>Beste Treffer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::NetworkListModel</name>
        <message>
            <source>Real money</source>
            <translation>Echtes Geld</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>Übung: kein echtes Geld</translation>
        </message>
        <message>
            <source>In use</source>
            <extracomment>Of a network</extracomment>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Only to look at</source>
            <extracomment>Of a network on which nothing can be sent</extracomment>
            <translation>Nur zum Ansehen</translation>
        </message>
        <message>
            <source>Practice</source>
            <extracomment>Of a network whose money is worth nothing</extracomment>
            <translation>Übung</translation>
        </message>
        <message>
            <source>Contract %1, not asked yet</source>
            <extracomment>The iExec contract of a network, which was not asked yet</extracomment>
            <translation>Vertrag %1, noch nicht gefragt</translation>
        </message>
        <message>
            <source>Contract %1; RLC is a token</source>
            <extracomment>The iExec contract of a network</extracomment>
            <translation>Vertrag %1; RLC ist ein Token</translation>
        </message>
        <message>
            <source>Contract %1; RLC is the network's coin</source>
            <translation>Vertrag %1; RLC ist die Münze des Netzes</translation>
        </message>
        <message>
            <source>Number %1 · %2</source>
            <extracomment>The number of a network (EIP-155), %2 says whether its money is worth something</extracomment>
            <translation>Nummer %1 · %2</translation>
        </message>
        <message>
            <source>Servers: %1</source>
            <translation>Server: %1</translation>
        </message>
        <message>
            <source>Fees are paid in %1</source>
            <translation>Gebühren werden in %1 bezahlt</translation>
        </message>
        <message>
            <source>A payment is final after %1</source>
            <translation>Eine Zahlung ist endgültig nach %1</translation>
        </message>
        <message>
            <source>History begins at block %1</source>
            <translation>Der Verlauf beginnt bei Block %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::NetworksController</name>
        <message>
            <source>Asking the servers</source>
            <translation>Die Server werden gefragt</translation>
        </message>
        <message>
            <source>Asking %1 in which block the contract began: question %2 of at most %3</source>
            <extracomment>%1 is a server, %2 and %3 are numbers</extracomment>
            <translation>%1 wird gefragt, in welchem Block der Vertrag begann: Frage %2 von höchstens %3</translation>
        </message>
        <message>
            <source>Asking %1 for the number of its network, and the contract what it is: server %2 of %3</source>
            <extracomment>%1 is a server, %2 its number, %3 how many there are</extracomment>
            <translation>%1 wird nach der Nummer seines Netzes gefragt, und der Vertrag, was er ist: Server %2 von %3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::PaymentController</name>
        <message>
            <source>This preview has expired.</source>
            <translation>Diese Vorschau ist abgelaufen.</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <extracomment>How long what is shown can be confirmed</extracomment>
            <translation>Noch %1 gültig</translation>
        </message>
        <message>
            <source>The clipboard does not hold the payee you pasted any more. If you did not copy anything since, a program may be swapping addresses: compare the payee with where it came from.</source>
            <translation>Die Zwischenablage enthält den eingefügten Empfänger nicht mehr. Wenn Sie seither nichts kopiert haben, tauscht vielleicht ein Programm Adressen aus: Vergleichen Sie den Empfänger mit seiner Quelle.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::ProposalController</name>
        <message>
            <source>Curator</source>
            <translation>Kurator</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Gutachter</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::ReviewController</name>
        <message>
            <source>Written to %1</source>
            <translation>In %1 geschrieben</translation>
        </message>
        <message>
            <source>Proposal %1: %2</source>
            <translation>Vorschlag %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too long</source>
            <translation>
                <numerusform>%n Zeichen zu lang</numerusform>
                <numerusform>%n Zeichen zu lang</numerusform>
            </translation>
        </message>
        <message>
            <source>You sign as the author of the proposal or the owner of its entry: this review will be shown and not counted.</source>
            <translation>Sie unterschreiben als Verfasser des Vorschlags oder Eigentümer seines Eintrags: Dieses Urteil wird gezeigt und nicht gezählt.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunFormController</name>
        <message>
            <source>by %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 is neither an address on the internet nor the whole path of a file here.</source>
            <translation>%1 ist weder eine Adresse im Internet noch der volle Pfad einer Datei hier.</translation>
        </message>
        <message>
            <source>Sending %1: %2 of %3</source>
            <translation>%1 wird gesendet: %2 von %3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunListModel</name>
        <message>
            <source>%1 locked</source>
            <translation>%1 gesperrt</translation>
        </message>
        <message>
            <source>fetching and checking the result</source>
            <translation>Ergebnis wird geholt und geprüft</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunsController</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SandboxController</name>
        <message>
            <source>Tasks can run here: everything they need is there.</source>
            <translation>Hier können Aufgaben laufen: alles Nötige ist da.</translation>
        </message>
        <message>
            <source>No task can run here, and none is started: see what is missing.</source>
            <translation>Hier kann keine Aufgabe laufen, und keine wird gestartet: siehe, was fehlt.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SealController</name>
        <message>
            <source>Never</source>
            <extracomment>When the wallet locks by itself</extracomment>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Your password, or this computer's keyring while you are logged in</source>
            <translation>Ihr Passwort, oder der Schlüsselbund dieses Computers, solange Sie angemeldet sind</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Ihr Passwort</translation>
        </message>
        <message>
            <source>This computer's keyring, while you are logged in</source>
            <translation>Der Schlüsselbund dieses Computers, solange Sie angemeldet sind</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SettingsController</name>
        <message>
            <source>No work. What is under way stays frozen; what is at stake is still revealed.</source>
            <translation>Keine Arbeit. Was läuft, steht still; was im Einsatz ist, wird trotzdem aufgedeckt.</translation>
        </message>
        <message>
            <source>A little, cool and quiet, only while you are away.</source>
            <translation>Ein wenig, kühl und leise, nur während Sie weg sind.</translation>
        </message>
        <message>
            <source>Most of the computer, only while you are away.</source>
            <translation>Den größten Teil des Computers, nur während Sie weg sind.</translation>
        </message>
        <message>
            <source>All it can, beside you too. Heat, battery and disk still stop it.</source>
            <translation>Alles, was er kann, auch neben Ihnen. Hitze, Akku und Festplatte halten ihn trotzdem an.</translation>
        </message>
        <message>
            <source>Your own choice below.</source>
            <translation>Ihre eigene Wahl darunter.</translation>
        </message>
        <message>
            <source>Quiet apps</source>
            <translation>Ruheprogramme</translation>
        </message>
        <message>
            <source>What is seen</source>
            <translation>Was gesehen wird</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Was gespeichert ist</translation>
        </message>
        <message>
            <source>This desktop</source>
            <translation>Dieser Desktop</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Stunden der Woche</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SiteListModel</name>
        <message>
            <source>%1 · since %2</source>
            <translation>%1 · seit %2</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::StakeListModel</name>
        <message>
            <source>overdue since %1</source>
            <extracomment>The deadline of a task has passed, %1 is a time</extracomment>
            <translation>überfällig seit %1</translation>
        </message>
        <message>
            <source>until %1 at the latest</source>
            <extracomment>Locked until a time at the latest</extracomment>
            <translation>spätestens bis %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::StorageController</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>benutzt %1</translation>
        </message>
        <message>
            <source>needed by a task</source>
            <translation>von einer Aufgabe gebraucht</translation>
        </message>
        <message>
            <source>The file is removed.</source>
            <translation>Die Datei ist entfernt.</translation>
        </message>
        <message>
            <source>The file is what it has to be.</source>
            <translation>Die Datei ist, was sie sein muss.</translation>
        </message>
        <message>
            <source>%1 are free again.</source>
            <translation>%1 sind wieder frei.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SweepController</name>
        <message>
            <source>What the worker earns stays with it until you collect it.</source>
            <translation>Was der Arbeiter verdient, bleibt bei ihm, bis Sie es abholen.</translation>
        </message>
        <message>
            <source>What the worker has free goes to the account in use by itself.</source>
            <translation>Was der Arbeiter frei hat, geht von selbst auf das genutzte Konto.</translation>
        </message>
        <message>
            <source>What the worker has free above %1 goes to the account in use by itself.</source>
            <extracomment>%1 is an amount with its unit</extracomment>
            <translation>Was der Arbeiter über %1 hinaus frei hat, geht von selbst auf das genutzte Konto.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::TaskController</name>
        <message>
            <source>Only the end is shown.</source>
            <translation>Nur das Ende wird gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::TaskListModel</name>
        <message>
            <source>for %1</source>
            <extracomment>The account a task is computed for</extracomment>
            <translation>für %1</translation>
        </message>
        <message>
            <source>Measured by %1</source>
            <translation>Gemessen von %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Processor time and memory a task used</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::Tray</name>
        <message>
            <source>Snooze</source>
            <translation>Ruhe</translation>
        </message>
        <message>
            <source>For 15 minutes</source>
            <translation>Für 15 Minuten</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Für 1 Stunde</translation>
        </message>
        <message>
            <source>For 4 hours</source>
            <translation>Für 4 Stunden</translation>
        </message>
        <message>
            <source>Until tonight</source>
            <translation>Bis heute Abend</translation>
        </message>
        <message>
            <source>Until I say so</source>
            <translation>Bis ich es sage</translation>
        </message>
        <message>
            <source>Open Fallow</source>
            <translation>Fallow öffnen</translation>
        </message>
        <message>
            <source>Quit (work goes on in the background)</source>
            <extracomment>The background core goes on working; only the icon and the window go away</extracomment>
            <translation>Beenden (die Arbeit läuft im Hintergrund weiter)</translation>
        </message>
        <message>
            <source>Earned today: %1 RLC</source>
            <extracomment>Menu line of the tray, %1 is an amount</extracomment>
            <translation>Heute verdient: %1 RLC</translation>
        </message>
        <message>
            <source>Finish what runs, then stop</source>
            <translation>Beenden, was läuft, dann anhalten</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::VaultController</name>
        <message>
            <source>Word %1 is not in the list that wallets use. Compare it with your paper.</source>
            <translation>Wort %1 steht nicht in der Liste, die Wallets benutzen. Vergleichen Sie es mit Ihrem Papier.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WalletController</name>
        <message>
            <source>locks in %1</source>
            <extracomment>How long the wallet stays open by itself</extracomment>
            <translation>sperrt in %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebConsentController</name>
        <message>
            <source>A site wants to know your account</source>
            <translation>Eine Website möchte Ihr Konto kennen</translation>
        </message>
        <message>
            <source>A site wants a signature</source>
            <translation>Eine Website möchte eine Unterschrift</translation>
        </message>
        <message>
            <source>A site wants your signature on data</source>
            <translation>Eine Website möchte Ihre Unterschrift unter Daten</translation>
        </message>
        <message>
            <source>A site wants to send a transaction</source>
            <translation>Eine Website möchte eine Transaktion senden</translation>
        </message>
        <message>
            <source>A site wants another network</source>
            <translation>Eine Website möchte ein anderes Netzwerk</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Wird signiert</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signieren</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Sign and send</source>
            <translation>Signieren und senden</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Wird geändert</translation>
        </message>
        <message>
            <source>Use this network</source>
            <translation>Dieses Netz nutzen</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebController</name>
        <message>
            <source>Not secure: may not ask the wallet</source>
            <translation>Nicht sicher: darf die Wallet nicht fragen</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Rechner</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <source>The page wanted to go to an address that is not shown here: %1</source>
            <translation>Die Seite wollte zu einer Adresse, die hier nicht gezeigt wird: %1</translation>
        </message>
        <message>
            <source>%1 cannot be shown. Check the address, and that this computer is connected.</source>
            <translation>%1 kann nicht gezeigt werden. Prüfen Sie die Adresse und ob dieser Rechner verbunden ist.</translation>
        </message>
        <message>
            <source>The page wanted to open a window. Pages open none here.</source>
            <translation>Die Seite wollte ein Fenster öffnen. Das tun Seiten hier nicht.</translation>
        </message>
        <message>
            <source>The page wanted to save a file (%1). Pages save none from here.</source>
            <translation>Die Seite wollte eine Datei speichern (%1). Das tun Seiten hier nicht.</translation>
        </message>
        <message>
            <source>The page wanted something of this computer: a file, its place, camera, microphone or notices. Pages get none of that here.</source>
            <translation>Die Seite wollte etwas von diesem Rechner: eine Datei, seinen Ort, Kamera, Mikrofon oder Mitteilungen. Das bekommen Seiten hier nicht.</translation>
        </message>
        <message>
            <source>The server does not prove who it is, so the page is not opened: %1</source>
            <translation>Der Server beweist nicht, wer er ist, darum wird die Seite nicht geöffnet: %1</translation>
        </message>
        <message>
            <source>The page wanted to ask something in a window of its own. Pages open none here.</source>
            <translation>Die Seite wollte in einem eigenen Fenster etwas fragen. Das tun Seiten hier nicht.</translation>
        </message>
        <message>
            <source>The page says in a window of its own, which pages do not get here: %1</source>
            <translation>Die Seite sagt in einem eigenen Fenster, das Seiten hier nicht bekommen: %1</translation>
        </message>
        <message>
            <source>The page has stopped working. Load it again, or leave it.</source>
            <translation>Die Seite funktioniert nicht mehr. Laden Sie sie neu oder verlassen Sie sie.</translation>
        </message>
        <message>
            <source>Pages are not opened for the administrator: what keeps them away from this computer does not work then. Start Fallow as yourself.</source>
            <translation>Für den Administrator werden keine Seiten geöffnet: Was sie vom Rechner fernhält, wirkt dann nicht. Starten Sie Fallow als Sie selbst.</translation>
        </message>
        <message>
            <source>Pages cannot be shown with the graphics that this window uses.</source>
            <translation>Mit der Grafik, die dieses Fenster verwendet, lassen sich keine Seiten zeigen.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebRequestController</name>
        <message>
            <source>This page wants to know your account, and you have none yet. Make a wallet first.</source>
            <translation>Diese Seite möchte Ihr Konto kennen, und Sie haben noch keines. Legen Sie erst eine Wallet an.</translation>
        </message>
        <message>
            <source>Show it your account?</source>
            <translation>Ihr Konto zeigen?</translation>
        </message>
        <message>
            <source>The site learns your address, and with it what it holds and did: that is public.</source>
            <translation>Die Website erfährt Ihre Adresse und damit, was darauf liegt und geschah: Das ist öffentlich.</translation>
        </message>
        <message>
            <source>It may ask you to sign. Each time you see what it means, and decide.</source>
            <translation>Sie darf Sie um Unterschriften bitten. Jedes Mal sehen Sie, was das bedeutet, und entscheiden.</translation>
        </message>
        <message>
            <source>It cannot move anything by itself. You can disconnect it at any time.</source>
            <translation>Von selbst kann sie nichts bewegen. Sie können sie jederzeit trennen.</translation>
        </message>
        <message>
            <source>This account is only watched: nothing can be signed with it here.</source>
            <translation>Dieses Konto wird nur beobachtet: Hier kann damit nichts unterschrieben werden.</translation>
        </message>
        <message>
            <source>%1 wants the network of chain %2, which Fallow does not know. Networks are added in the wallet, under Networks.</source>
            <translation>%1 möchte das Netzwerk der Chain %2, das Fallow nicht kennt. Netzwerke werden in der Wallet unter Netzwerke hinzugefügt.</translation>
        </message>
        <message>
            <source>Use %1?</source>
            <translation>%1 verwenden?</translation>
        </message>
        <message>
            <source>Fallow itself changes to this network, not only this page.</source>
            <translation>Fallow selbst wechselt in dieses Netzwerk, nicht nur diese Seite.</translation>
        </message>
        <message>
            <source>Money on it is real.</source>
            <translation>Das Geld darin ist echt.</translation>
        </message>
        <message>
            <source>It is for practice: its money is worth nothing.</source>
            <translation>Es ist zum Üben: Sein Geld ist nichts wert.</translation>
        </message>
        <message>
            <source>This computer leaves its pool and earns nothing until it joins one there.</source>
            <translation>Dieser Rechner verlässt seinen Pool und verdient nichts, bis er dort einem beitritt.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WelcomeController</name>
        <message>
            <source>Light</source>
            <translation>Wenig</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>A little, cool and quiet, only while you are away.</source>
            <translation>Ein wenig, kühl und leise, nur während Sie weg sind.</translation>
        </message>
        <message>
            <source>Most of the computer, only while you are away.</source>
            <translation>Den größten Teil des Computers, nur während Sie weg sind.</translation>
        </message>
        <message>
            <source>All it can, beside you too. Heat, battery and disk still stop it.</source>
            <translation>Alles, was er kann, auch neben Ihnen. Hitze, Akku und Festplatte halten ihn trotzdem an.</translation>
        </message>
        <message>
            <source>Asking the background core</source>
            <translation>Das Hintergrundprogramm wird gefragt</translation>
        </message>
        <message>
            <source>A new wallet is made on this computer and sealed by its keyring. You write down its 12 words before the first payout.</source>
            <translation>Ein neues Wallet entsteht auf diesem Rechner, versiegelt von dessen Schlüsselbund. Seine 12 Wörter schreiben Sie vor der ersten Auszahlung auf.</translation>
        </message>
        <message>
            <source>This computer has no keyring, so a password of yours seals the wallet.</source>
            <translation>Dieser Rechner hat keinen Schlüsselbund, darum versiegelt ein Passwort von Ihnen das Wallet.</translation>
        </message>
        <message>
            <source>There is a wallet on this computer, and it is locked.</source>
            <translation>Auf diesem Rechner ist ein Wallet, und es ist gesperrt.</translation>
        </message>
        <message>
            <source>Its keys stay on this computer. You write down its words before the first payout.</source>
            <translation>Seine Schlüssel bleiben auf diesem Rechner. Seine Wörter schreiben Sie vor der ersten Auszahlung auf.</translation>
        </message>
        <message>
            <source>The key stays elsewhere; what is earned goes to that address.</source>
            <translation>Der Schlüssel bleibt woanders; was verdient wird, geht an diese Adresse.</translation>
        </message>
        <message>
            <source>Measured on this computer: %1 cores, %2, %3 free.</source>
            <translation>Auf diesem Rechner gemessen: %1 Kerne, %2, %3 frei.</translation>
        </message>
        <message>
            <source>Real money: joining a paying pool needs a stake.</source>
            <translation>Echtes Geld: Wer in einem zahlenden Pool mitmacht, braucht einen Einsatz.</translation>
        </message>
        <message>
            <source>Practice: no real money.</source>
            <translation>Übung: kein echtes Geld.</translation>
        </message>
        <message>
            <source>The pool's server begins with https:// or http://.</source>
            <translation>Der Server des Pools beginnt mit https:// oder http://.</translation>
        </message>
        <message>
            <source>The background core is not there yet.</source>
            <translation>Das Hintergrundprogramm ist noch nicht da.</translation>
        </message>
        <message>
            <source>First make a wallet, or watch an address.</source>
            <translation>Machen Sie zuerst ein Wallet, oder beobachten Sie eine Adresse.</translation>
        </message>
        <message>
            <source>First open the wallet.</source>
            <translation>Öffnen Sie zuerst das Wallet.</translation>
        </message>
        <message>
            <source>The list of networks was not read yet.</source>
            <translation>Die Liste der Netze ist noch nicht gelesen.</translation>
        </message>
        <message>
            <source>Say which pool: whoever runs it tells its server and its address.</source>
            <translation>Sagen Sie, welcher Pool: Wer ihn betreibt, nennt Server und Adresse.</translation>
        </message>
        <message>
            <source>Changing to %1</source>
            <translation>Wechsel zu %1</translation>
        </message>
        <message>
            <source>Setting how much to give</source>
            <translation>Es wird festgelegt, wie viel gegeben wird</translation>
        </message>
        <message>
            <source>Joining the pool</source>
            <translation>Beitritt zum Pool</translation>
        </message>
        <message>
            <source>Another pool</source>
            <translation>Ein anderer Pool</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WordEntry</name>
        <message>
            <source>Word %1, “%2”, is not in the list that wallets use.</source>
            <extracomment>%1 is its number, %2 the word as it was typed</extracomment>
            <translation>Wort %1, „%2“, steht nicht in der Liste, die Wallets benutzen.</translation>
        </message>
        <message>
            <source>There are %1 words; a wallet has 12 or 24.</source>
            <translation>Es sind %1 Wörter; ein Wallet hat 12 oder 24.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WorkController</name>
        <message>
            <source>task %1, for %2</source>
            <extracomment>Number of a task, account it is computed for</extracomment>
            <translation>Aufgabe %1, für %2</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>In %1 geschrieben</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::XrayController</name>
        <message>
            <source>X-ray of the sandbox of %1</source>
            <extracomment>Title; %1 is the name of a task's app</extracomment>
            <translation>Röntgenbild der Sandbox von %1</translation>
        </message>
        <message>
            <source>X-ray of a usual sandbox</source>
            <translation>Röntgenbild einer üblichen Sandbox</translation>
        </message>
        <message>
            <source>Nothing was tried, so nothing is shown to be safe.</source>
            <translation>Nichts wurde versucht, also ist nichts als sicher erwiesen.</translation>
        </message>
        <message>
            <source>Everything is as promised.</source>
            <translation>Alles ist wie versprochen.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) are not as promised: they are marked.</source>
            <translation>
                <numerusform>%n Antwort ist nicht wie versprochen: sie ist markiert.</numerusform>
                <numerusform>%n Antworten sind nicht wie versprochen: sie sind markiert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::XrayLineModel</name>
        <message>
            <source>Not as promised. %1</source>
            <extracomment>Of one attempt of the X-ray that was not refused as it should be</extracomment>
            <translation>Nicht wie versprochen. %1</translation>
        </message>
    </context>
</TS>
