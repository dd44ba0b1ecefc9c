<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>About Fallow</source>
            <translation>À propos de Fallow</translation>
        </message>
        <message>
            <source>Version %1. Fields rest, computers need not.</source>
            <translation>Version %1. Les champs se reposent, les ordinateurs n'en ont pas besoin.</translation>
        </message>
        <message>
            <source>The background core now</source>
            <translation>Le service d'arrière-plan en ce moment</translation>
        </message>
        <message>
            <source>Reading the figures</source>
            <translation>Lecture des chiffres</translation>
        </message>
        <message>
            <source>The background core does not answer, so there are no figures.</source>
            <translation>Le service d'arrière-plan ne répond pas : il n'y a donc pas de chiffres.</translation>
        </message>
        <message>
            <source>This window and the icon now</source>
            <translation>Cette fenêtre et l'icône en ce moment</translation>
        </message>
        <message>
            <source>This computer does not tell what a process uses.</source>
            <translation>Cet ordinateur n'indique pas ce qu'un processus utilise.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Copyright the Fallow authors. Free software under the GNU General Public License, version 3 or any later one; it comes without any warranty.</source>
            <translation>Copyright les auteurs de Fallow. Logiciel libre sous la licence publique générale GNU, version 3 ou toute version ultérieure ; il est fourni sans aucune garantie.</translation>
        </message>
        <message>
            <source>The whole text: %1</source>
            <translation>Le texte complet : %1</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Réalisé avec</translation>
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
            <translation>Copier l'adresse</translation>
        </message>
        <message>
            <source>RLC in wallet</source>
            <translation>RLC dans le portefeuille</translation>
        </message>
        <message>
            <source>In the contract</source>
            <translation>Dans le contrat</translation>
        </message>
        <message>
            <source>Coin for fees</source>
            <translation>Monnaie pour les frais</translation>
        </message>
        <message>
            <source>Deposit</source>
            <translation>Déposer</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Exporter en CSV</translation>
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
            <translation>Copier l'adresse</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>Nom, pour vous seul</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>When you use this account, what you earn goes to it and what you pay comes from it. The RLC of the other one stays there.</source>
            <translation>Quand vous utilisez ce compte, ce que vous gagnez y est versé et ce que vous payez en est prélevé. Les RLC de l'autre compte y restent.</translation>
        </message>
        <message>
            <source>Export the key</source>
            <translation>Exporter la clé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Changement en cours</translation>
        </message>
        <message>
            <source>Use this account</source>
            <translation>Utiliser ce compte</translation>
        </message>
    </context>
    <context>
        <name>AccountName</name>
        <message>
            <source>Accounts: %1 is in use</source>
            <translation>Comptes : %1 est utilisé</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>One account pays and is paid. What you send, deposit and earn is its money.</source>
            <translation>Un seul compte paie et est payé. Ce que vous envoyez, déposez et gagnez est son argent.</translation>
        </message>
        <message>
            <source>Worker of this computer</source>
            <translation>Worker de cet ordinateur</translation>
        </message>
        <message>
            <source>Signs unattended work. It can pay nobody but the account in use.</source>
            <translation>Signe le travail sans surveillance. Il ne peut payer personne d'autre que le compte utilisé.</translation>
        </message>
        <message>
            <source>Collect its earnings</source>
            <translation>Récupérer ses gains</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Change when earnings are moved</source>
            <translation>Choisir quand les gains sont transférés</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Ajouter un compte</translation>
        </message>
    </context>
    <context>
        <name>ActivityFoot</name>
        <message>
            <source>Reading your history</source>
            <translation>Lecture de votre historique</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Rien ne correspond</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Il ne s'est encore rien passé</translation>
        </message>
        <message>
            <source>Search for something else, or show all.</source>
            <translation>Cherchez autre chose, ou affichez tout.</translation>
        </message>
        <message>
            <source>Rewards, payments and moves into the contract will be listed here.</source>
            <translation>Les récompenses, les paiements et les dépôts dans le contrat apparaîtront ici.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Reading more</source>
            <translation>Lecture de la suite</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
    </context>
    <context>
        <name>ActivityHead</name>
        <message>
            <source>Wallet</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Lock now · %1</source>
            <translation>Verrouiller maintenant · %1</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Verrouiller maintenant</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Recevoir</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>You only watch this address</source>
            <translation>Vous ne faites que surveiller cette adresse</translation>
        </message>
        <message>
            <source>Its key is elsewhere: you see what it earns, but nothing can be sent from here.</source>
            <translation>Sa clé est ailleurs : vous voyez ce qu'elle gagne, mais rien ne peut être envoyé d'ici.</translation>
        </message>
        <message>
            <source>Create a wallet</source>
            <translation>Créer un portefeuille</translation>
        </message>
    </context>
    <context>
        <name>ActivityTop</name>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Rewards</source>
            <translation>Récompenses</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyés</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçus</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>AddAccountDialog</name>
        <message>
            <source>Add an account</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <source>Where its key comes from</source>
            <translation>D'où vient sa clé</translation>
        </message>
        <message>
            <source>My words</source>
            <translation>Mes mots</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Fichier de clé</translation>
        </message>
        <message>
            <source>Bare key</source>
            <translation>Clé brute</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Surveiller seulement</translation>
        </message>
        <message>
            <source>The next account of your words. The same paper brings it back.</source>
            <translation>Le compte suivant issu de vos mots. Le même papier permet de le retrouver.</translation>
        </message>
        <message>
            <source>A key file (Web3 Secret Storage, version 3) as geth, ethers and the iExec tools write it.</source>
            <translation>Un fichier de clé (Web3 Secret Storage, version 3) tel que l'écrivent geth, ethers et les outils d'iExec.</translation>
        </message>
        <message>
            <source>You see what the address earns; nothing can be sent from here without its key.</source>
            <translation>Vous voyez ce que l'adresse gagne ; rien ne peut en être envoyé sans sa clé.</translation>
        </message>
        <message>
            <source>Your words do not bring this key back: keep its own backup. Whoever has seen it has the money: a key that was in a message or a file is not safe any more.</source>
            <translation>Vos mots ne permettent pas de retrouver cette clé : conservez-en une sauvegarde à part. Quiconque l'a vue possède l'argent : une clé passée par un message ou un fichier n'est plus sûre.</translation>
        </message>
        <message>
            <source>Your words do not bring this key back: keep the file and its password.</source>
            <translation>Vos mots ne permettent pas de retrouver cette clé : conservez le fichier et son mot de passe.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Type its path, or drop the file here.</source>
            <translation>Tapez son chemin, ou déposez le fichier ici.</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Mot de passe du fichier</translation>
        </message>
        <message>
            <source>Private key, 64 hex digits</source>
            <translation>Clé privée, 64 chiffres hexadécimaux</translation>
        </message>
        <message>
            <source>I have a copy of this key elsewhere</source>
            <translation>J'ai une copie de cette clé ailleurs</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>Nom, pour vous seul</translation>
        </message>
        <message>
            <source>My savings</source>
            <translation>Mes économies</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Adding</source>
            <translation>Ajout en cours</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Ajouter le compte</translation>
        </message>
    </context>
    <context>
        <name>AddNetworkDialog</name>
        <message>
            <source>Add a network</source>
            <translation>Ajouter un réseau</translation>
        </message>
        <message>
            <source>What its money is worth</source>
            <translation>Ce que vaut sa monnaie</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>Entraînement : pas d'argent réel</translation>
        </message>
        <message>
            <source>Real money</source>
            <translation>Argent réel</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Number of the network (chain id)</source>
            <translation>Numéro du réseau (chain id)</translation>
        </message>
        <message>
            <source>Its iExec contract</source>
            <translation>Son contrat iExec</translation>
        </message>
        <message>
            <source>Addresses of its servers, one a line</source>
            <translation>Adresses de ses serveurs, une par ligne</translation>
        </message>
        <message>
            <source>Two or more are safer: they must tell the same.</source>
            <translation>Deux ou plus sont plus sûrs : ils doivent dire la même chose.</translation>
        </message>
        <message>
            <source>https only. Two or more are safer: they must tell the same.</source>
            <translation>https uniquement. Deux ou plus sont plus sûrs : ils doivent dire la même chose.</translation>
        </message>
        <message>
            <source>Asking the servers</source>
            <translation>Interrogation des serveurs</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification en cours</translation>
        </message>
        <message>
            <source>Check and add</source>
            <translation>Vérifier et ajouter</translation>
        </message>
    </context>
    <context>
        <name>AddressBookDialog</name>
        <message>
            <source>Address book</source>
            <translation>Carnet d'adresses</translation>
        </message>
        <message>
            <source>Search by name or address</source>
            <translation>Rechercher par nom ou par adresse</translation>
        </message>
        <message>
            <source>Nobody is in the book yet. A payee with a name is chosen, not typed, and cannot be mistyped.</source>
            <translation>Personne n'est encore dans le carnet. Un bénéficiaire qui a un nom se choisit au lieu d'être tapé : aucune faute de frappe possible.</translation>
        </message>
        <message>
            <source>Nobody fits.</source>
            <translation>Personne ne correspond.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Ajouter quelqu'un</translation>
        </message>
    </context>
    <context>
        <name>AmountForm</name>
        <message>
            <source>coin</source>
            <translation>monnaie</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Coin</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Everything that can be moved</source>
            <translation>Tout ce qui peut être transféré</translation>
        </message>
        <message>
            <source>%1 is free to withdraw</source>
            <translation>%1 peuvent être retirés</translation>
        </message>
        <message>
            <source>%1 in the wallet</source>
            <translation>%1 dans le portefeuille</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Saisir</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Max</translation>
        </message>
        <message>
            <source>Type an amount</source>
            <translation>Saisissez un montant</translation>
        </message>
    </context>
    <context>
        <name>AppsCard</name>
        <message>
            <source>By app</source>
            <translation>Par application</translation>
        </message>
        <message>
            <source>No task was paid in these days.</source>
            <translation>Aucune tâche n'a été payée durant ces jours.</translation>
        </message>
    </context>
    <context>
        <name>AppsPane</name>
        <message>
            <source>While one of the ticked programs runs, every task is frozen.</source>
            <translation>Tant qu'un des programmes cochés est lancé, toutes les tâches sont gelées.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Lecture de la liste</translation>
        </message>
        <message>
            <source>No installed programs were found.</source>
            <translation>Aucun programme installé n'a été trouvé.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Backed up</source>
            <translation>Sauvegardé</translation>
        </message>
        <message>
            <source>Prove that you have them</source>
            <translation>Prouvez que vous les avez</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Vos mots</translation>
        </message>
        <message>
            <source>Back up the wallet</source>
            <translation>Sauvegarder le portefeuille</translation>
        </message>
        <message>
            <source>Your words are on paper and you have proved it. Payouts to other addresses are open now.</source>
            <translation>Vos mots sont sur papier et vous l'avez prouvé. Les versements vers d'autres adresses sont désormais possibles.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Je les ai écrits</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>BackupIntro</name>
        <message>
            <source>You will see the words that your keys are made of. Write them on paper, by hand, in their order. Then five of them are asked for.</source>
            <translation>Vous allez voir les mots dont vos clés sont faites. Écrivez-les sur papier, à la main, dans leur ordre. Ensuite, cinq d'entre eux vous seront demandés.</translation>
        </message>
        <message>
            <source>Whoever sees the words can take everything. Make sure that nobody looks on, no camera either.</source>
            <translation>Quiconque voit ces mots peut tout prendre. Assurez-vous que personne ne regarde, et aucune caméra non plus.</translation>
        </message>
        <message>
            <source>Password of the wallet</source>
            <translation>Mot de passe du portefeuille</translation>
        </message>
    </context>
    <context>
        <name>Because</name>
        <message>
            <source>%1 °C; the limit is %2 °C</source>
            <translation>%1 °C ; la limite est de %2 °C</translation>
        </message>
        <message>
            <source>%1 °C; you chose %2 °C</source>
            <translation>%1 °C ; vous avez choisi %2 °C</translation>
        </message>
        <message>
            <source>%1 %; the limit is %2 %</source>
            <translation>%1 % ; la limite est de %2 %</translation>
        </message>
        <message>
            <source>%1 %; you chose %2 %</source>
            <translation>%1 % ; vous avez choisi %2 %</translation>
        </message>
        <message>
            <source>%1 % of the processor; the limit is %2 %</source>
            <translation>%1 % du processeur ; la limite est de %2 %</translation>
        </message>
        <message>
            <source>%1 GB free; the limit is %2 GB</source>
            <translation>%1 Go libres ; la limite est de %2 Go</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’à %1</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message>
            <source>Fulfilled: %1</source>
            <translation>Rempli : %1</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Manquant : %1</translation>
        </message>
    </context>
    <context>
        <name>ComputerCard</name>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>ContactDialog</name>
        <message>
            <source>Add somebody</source>
            <translation>Ajouter quelqu'un</translation>
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
            <translation>Copier l'adresse</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>“%1” leaves the address book. The payments stay in the history.</source>
            <translation>« %1 » quitte le carnet d'adresses. Les paiements restent dans l'historique.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Payer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Take out of the book</source>
            <translation>Retirer du carnet</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
    </context>
    <context>
        <name>CreateDialog</name>
        <message>
            <source>Create a wallet</source>
            <translation>Créer un portefeuille</translation>
        </message>
        <message>
            <source>The keys are made from random words. You see them when you make the backup; that can wait until the first payout.</source>
            <translation>Les clés sont faites de mots tirés au hasard. Vous les verrez lors de la sauvegarde ; elle peut attendre le premier versement.</translation>
        </message>
        <message>
            <source>Number of words</source>
            <translation>Nombre de mots</translation>
        </message>
        <message>
            <source>12 words</source>
            <translation>12 mots</translation>
        </message>
        <message>
            <source>24 words</source>
            <translation>24 mots</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Creating</source>
            <translation>Création en cours</translation>
        </message>
        <message>
            <source>Create the wallet</source>
            <translation>Créer le portefeuille</translation>
        </message>
    </context>
    <context>
        <name>DayBars</name>
        <message>
            <source>RLC per day</source>
            <translation>RLC par jour</translation>
        </message>
        <message>
            <source>certified</source>
            <translation>certifiés</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>provisoires</translation>
        </message>
        <message>
            <source>Nothing was earned in these days.</source>
            <translation>Rien n'a été gagné durant ces jours.</translation>
        </message>
    </context>
    <context>
        <name>DesktopPane</name>
        <message>
            <source>At login</source>
            <translation>À l'ouverture de session</translation>
        </message>
        <message>
            <source>Start Fallow when I log in</source>
            <translation>Lancer Fallow à l'ouverture de session</translation>
        </message>
        <message>
            <source>as an icon, without a window; work itself does not need it</source>
            <translation>comme icône, sans fenêtre ; le travail lui-même n'en a pas besoin</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>What needs me</source>
            <translation>Ce qui requiert mon attention</translation>
        </message>
        <message>
            <source>stake at risk, no node, a full disk, no backup of the wallet</source>
            <translation>mise en jeu menacée, aucun nœud, disque plein, portefeuille non sauvegardé</translation>
        </message>
        <message>
            <source>Money that came in</source>
            <translation>Argent reçu</translation>
        </message>
        <message>
            <source>sent to this wallet by others</source>
            <translation>envoyé à ce portefeuille par d'autres</translation>
        </message>
        <message>
            <source>How tasks ended</source>
            <translation>L'issue des tâches</translation>
        </message>
        <message>
            <source>one notification for all of them, brought up to date</source>
            <translation>une seule notification pour toutes, tenue à jour</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <translation>Décompression</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>proven %1, written %2</source>
            <translation>%1 prouvés, %2 écrits</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>The disk is full. It goes on when there is space.</source>
            <translation>Le disque est plein. Cela reprendra quand il y aura de la place.</translation>
        </message>
        <message>
            <source>This connection costs by the byte. It goes on with another.</source>
            <translation>Cette connexion est facturée au volume. Cela reprendra sur une autre.</translation>
        </message>
        <message>
            <source>Your hours for downloads are not now.</source>
            <translation>Ce n'est pas l'heure que vous avez choisie pour les téléchargements.</translation>
        </message>
        <message>
            <source>What you set aside for this month is used up.</source>
            <translation>Ce que vous avez réservé pour ce mois est épuisé.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>Vous l'avez mis en pause.</translation>
        </message>
        <message>
            <source>received %1, proven %2</source>
            <translation>%1 reçus, %2 prouvés</translation>
        </message>
        <message>
            <source>, thrown away %1</source>
            <translation>, %1 rejetés</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en cours d'utilisation</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>pas encore interrogé</translation>
        </message>
        <message numerus="yes">
            <source>needed by %n task(s)</source>
            <translation>
                <numerusform>nécessaire à %n tâche</numerusform>
                <numerusform>nécessaire à %n tâches</numerusform>
            </translation>
        </message>
        <message>
            <source>kept by you</source>
            <translation>conservé par vous</translation>
        </message>
        <message numerus="yes">
            <source>part of %n app(s)</source>
            <translation>
                <numerusform>partie de %n application</numerusform>
                <numerusform>partie de %n applications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Hide what each place did</source>
            <translation>Masquer ce que chaque source a fait</translation>
        </message>
        <message>
            <source>Show what each place did</source>
            <translation>Afficher ce que chaque source a fait</translation>
        </message>
        <message>
            <source>Stop it; what is proven stays</source>
            <translation>Arrêter ; ce qui est prouvé reste</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçus</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Débit</translation>
        </message>
        <message>
            <source>Nothing is being downloaded. Files come when a task needs them; each byte is proven before it is used.</source>
            <translation>Aucun téléchargement en cours. Les fichiers arrivent quand une tâche en a besoin ; chaque octet est prouvé avant d'être utilisé.</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>En attente du service d'arrière-plan</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Terminés</translation>
        </message>
        <message>
            <source>No download fits.</source>
            <translation>Aucun téléchargement ne correspond.</translation>
        </message>
    </context>
    <context>
        <name>DrillDialog</name>
        <message>
            <source>Restore drill</source>
            <translation>Exercice de restauration</translation>
        </message>
        <message>
            <source>The wallet is backed up. Once in a while, type all the words from your paper: if they are right, they would bring everything back.</source>
            <translation>Le portefeuille est sauvegardé. De temps en temps, tapez tous les mots de votre papier : s'ils sont justes, ils permettraient de tout retrouver.</translation>
        </message>
        <message>
            <source>All your words, in their order</source>
            <translation>Tous vos mots, dans leur ordre</translation>
        </message>
        <message>
            <source>Your paper is right: these words bring this wallet back.</source>
            <translation>Votre papier est juste : ces mots restaurent ce portefeuille.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
    </context>
    <context>
        <name>EarnedCard</name>
        <message>
            <source>Earned today</source>
            <translation>Gagné aujourd'hui</translation>
        </message>
    </context>
    <context>
        <name>Earnings</name>
        <message numerus="yes">
            <source>RLC in %n day(s)</source>
            <translation>
                <numerusform>RLC en %n jour</numerusform>
                <numerusform>RLC en %n jours</numerusform>
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
                <numerusform>%n tâche</numerusform>
                <numerusform>%n tâches</numerusform>
            </translation>
        </message>
        <message>
            <source>of it %1 provisional</source>
            <translation>dont %1 provisoires</translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n rejetée</numerusform>
                <numerusform>%n rejetées</numerusform>
            </translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Certifiés</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisoires</translation>
        </message>
        <message>
            <source>RLC paid, not yet final on the chain</source>
            <translation>RLC payés, pas encore définitifs sur la chaîne</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Électricité</translation>
        </message>
        <message>
            <source>for %1, at your tariff and price</source>
            <translation>pour %1, selon votre tarif et votre cours</translation>
        </message>
        <message>
            <source>for %1, in the money of your tariff</source>
            <translation>pour %1, dans la monnaie de votre tarif</translation>
        </message>
        <message>
            <source>estimated; Settings takes what a kWh costs</source>
            <translation>estimation ; indiquez le prix du kWh dans les réglages</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>of the tasks that are still listed</source>
            <translation>pour les tâches encore listées</translation>
        </message>
        <message>
            <source>The last %1 days; the best one earned %2</source>
            <translation>Les %1 derniers jours ; le meilleur a rapporté %2</translation>
        </message>
        <message>
            <source>An app without a name</source>
            <translation>Une application sans nom</translation>
        </message>
        <message>
            <source>+%1, a result that others confirmed</source>
            <translation>+%1, un résultat que d'autres ont confirmé</translation>
        </message>
        <message>
            <source>−%1, a result that others did not confirm</source>
            <translation>−%1, un résultat que d'autres n'ont pas confirmé</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Earnings and reputation</source>
            <translation>Gains et réputation</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>Exporter en CSV</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Gains</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisoires</translation>
        </message>
        <message>
            <source>Provisional, %1 left</source>
            <translation>Provisoire, encore %1</translation>
        </message>
        <message>
            <source>The network refused it.</source>
            <translation>Le réseau l'a refusée.</translation>
        </message>
        <message>
            <source>%1 It said: %2</source>
            <translation>%1 Il a répondu : %2</translation>
        </message>
        <message>
            <source>Rejected: result differed from consensus</source>
            <translation>Rejetée : le résultat différait du consensus</translation>
        </message>
        <message>
            <source>Rejected: stake lost</source>
            <translation>Rejetée : mise perdue</translation>
        </message>
        <message>
            <source>Rejected: fee too low</source>
            <translation>Rejetée : frais trop bas</translation>
        </message>
        <message>
            <source>Rejected: refused by the network</source>
            <translation>Rejetée : refusée par le réseau</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>Received from %1</source>
            <translation>Reçu de %1</translation>
        </message>
        <message>
            <source>Sent to %1</source>
            <translation>Envoyé à %1</translation>
        </message>
        <message>
            <source>Deposit to contract</source>
            <translation>Dépôt dans le contrat</translation>
        </message>
        <message>
            <source>Withdrawal from contract</source>
            <translation>Retrait du contrat</translation>
        </message>
        <message>
            <source>Stake received from %1</source>
            <translation>Mise reçue de %1</translation>
        </message>
        <message>
            <source>Stake sent to %1</source>
            <translation>Mise envoyée à %1</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>Récompense</translation>
        </message>
        <message>
            <source>Stake locked</source>
            <translation>Mise bloquée</translation>
        </message>
        <message>
            <source>Stake released</source>
            <translation>Mise libérée</translation>
        </message>
        <message>
            <source>Price paid</source>
            <translation>Prix payé</translation>
        </message>
        <message>
            <source>Stake lost</source>
            <translation>Mise perdue</translation>
        </message>
        <message>
            <source>Price returned</source>
            <translation>Prix rendu</translation>
        </message>
        <message>
            <source>Coin sent to %1</source>
            <translation>Monnaie envoyée à %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>Call of %1</source>
            <translation>Appel de %1</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Certified</source>
            <translation>Certifiés</translation>
        </message>
        <message>
            <source>Sent to the network; no block holds it yet.</source>
            <translation>Envoyée au réseau ; aucun bloc ne la contient encore.</translation>
        </message>
        <message>
            <source>In a block that the network could still replace.</source>
            <translation>Dans un bloc que le réseau pourrait encore remplacer.</translation>
        </message>
        <message>
            <source>Final: the network does not take it back.</source>
            <translation>Définitive : le réseau ne reviendra pas dessus.</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Transaction %1</source>
            <translation>Transaction %1</translation>
        </message>
        <message>
            <source>Copy the hash</source>
            <translation>Copier l'empreinte</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Votre note</translation>
        </message>
        <message>
            <source>What it was for</source>
            <translation>À quoi cela a servi</translation>
        </message>
        <message>
            <source>Cancel it</source>
            <translation>L'annuler</translation>
        </message>
        <message>
            <source>Speed up</source>
            <translation>Accélérer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the history</source>
            <translation>Exporter l'historique</translation>
        </message>
        <message>
            <source>Only the lines that fit the present search and filter are written.</source>
            <translation>Seules les lignes qui correspondent à la recherche et au filtre actuels sont écrites.</translation>
        </message>
        <message>
            <source>Every line of the history is written.</source>
            <translation>Toutes les lignes de l'historique sont écrites.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>CSV, pour tableurs</translation>
        </message>
        <message>
            <source>JSON, for programs</source>
            <translation>JSON, pour programmes</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture en cours</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Écrire le fichier</translation>
        </message>
    </context>
    <context>
        <name>ExportEarningsDialog</name>
        <message>
            <source>Export the earnings</source>
            <translation>Exporter les gains</translation>
        </message>
        <message>
            <source>Every reward and every lost stake of the wallet's history is written as CSV, for spreadsheets.</source>
            <translation>Toutes les récompenses et toutes les mises perdues de l'historique du portefeuille sont écrites en CSV, pour tableurs.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture en cours</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Écrire le fichier</translation>
        </message>
    </context>
    <context>
        <name>ExportKeyDialog</name>
        <message>
            <source>Export the key</source>
            <translation>Exporter la clé</translation>
        </message>
        <message>
            <source>The key of “%1” goes into a file that other wallets can open: Web3 Secret Storage, version 3.</source>
            <translation>La clé de « %1 » va dans un fichier que d'autres portefeuilles peuvent ouvrir : Web3 Secret Storage, version 3.</translation>
        </message>
        <message>
            <source>Whoever has the file and its password has the money of this account. The password cannot be found again.</source>
            <translation>Quiconque a le fichier et son mot de passe possède l'argent de ce compte. Le mot de passe ne peut pas être retrouvé.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>Mot de passe du fichier</translation>
        </message>
        <message>
            <source>Password of the wallet, once more</source>
            <translation>Mot de passe du portefeuille, encore une fois</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture en cours</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Écrire le fichier</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>A wallet holds the keys to your RLC. They stay on this computer; nobody else has a copy, and nobody can bring them back for you.</source>
            <translation>Un portefeuille contient les clés de vos RLC. Elles restent sur cet ordinateur ; personne d'autre n'en a de copie, et personne ne peut les retrouver pour vous.</translation>
        </message>
        <message>
            <source>Create a wallet</source>
            <translation>Créer un portefeuille</translation>
        </message>
        <message>
            <source>New keys, sealed by this computer's keyring. You write down twelve words before the first payout.</source>
            <translation>De nouvelles clés, scellées par le trousseau de cet ordinateur. Vous écrirez douze mots avant le premier versement.</translation>
        </message>
        <message>
            <source>New keys, sealed by a password of yours. You write down twelve words before the first payout.</source>
            <translation>De nouvelles clés, scellées par un mot de passe à vous. Vous écrirez douze mots avant le premier versement.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Restore from words</source>
            <translation>Restaurer à partir des mots</translation>
        </message>
        <message>
            <source>You have 12 or 24 words on paper, from Fallow or from another wallet.</source>
            <translation>Vous avez 12 ou 24 mots sur papier, venant de Fallow ou d'un autre portefeuille.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Surveiller seulement</translation>
        </message>
        <message>
            <source>Your key stays elsewhere, on a hardware wallet for example. Earn to its address and see what arrives.</source>
            <translation>Votre clé reste ailleurs, par exemple sur un portefeuille matériel. Gagnez à son adresse et voyez ce qui arrive.</translation>
        </message>
        <message>
            <source>Watch an address</source>
            <translation>Surveiller une adresse</translation>
        </message>
    </context>
    <context>
        <name>GiveBackDialog</name>
        <message>
            <source>Give this task back?</source>
            <translation>Rendre cette tâche ?</translation>
        </message>
        <message>
            <source>The pool gives it to another computer. What was computed so far is lost and not paid; no stake is lost.</source>
            <translation>Le pool la confie à un autre ordinateur. Ce qui a été calculé jusqu'ici est perdu et n'est pas payé ; aucune mise n'est perdue.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>La rendre</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>no block seen yet</source>
            <translation>aucun bloc vu pour l'instant</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>bloc %1</translation>
        </message>
        <message>
            <source>%1 · %2 ago</source>
            <translation>%1 · il y a %2</translation>
        </message>
        <message>
            <source>pool %1 · not connected</source>
            <translation>pool %1 · non connecté</translation>
        </message>
        <message>
            <source>pool %1</source>
            <translation>pool %1</translation>
        </message>
        <message>
            <source>pool %1 · %2 workers</source>
            <translation>pool %1 · %2 workers</translation>
        </message>
        <message>
            <source>of it %1 provisional</source>
            <translation>dont %1 provisoires</translation>
        </message>
        <message>
            <source>The last %1 days; the best one earned %2</source>
            <translation>Les %1 derniers jours ; le meilleur a rapporté %2</translation>
        </message>
        <message>
            <source>%1 finished today, %2 rejected, %3 at stake</source>
            <translation>%1 terminées aujourd'hui, %2 rejetées, %3 en jeu</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>%1 of %2 cores allowed</source>
            <translation>%1 sur %2 cœurs autorisés</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>%1 used, %2 free</source>
            <translation>%1 utilisés, %2 libres</translation>
        </message>
        <message>
            <source>Download today</source>
            <translation>Téléchargé aujourd'hui</translation>
        </message>
        <message>
            <source>Not read from the network yet.</source>
            <translation>Pas encore lu sur le réseau.</translation>
        </message>
        <message>
            <source>on-chain score
no result judged yet</source>
            <translation>score sur la chaîne
aucun résultat jugé pour l'instant</translation>
        </message>
        <message>
            <source>on-chain score
%1 of %2 results accepted</source>
            <translation>score sur la chaîne
%1 résultats acceptés sur %2</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>Entraînement : pas d'argent réel</translation>
        </message>
        <message>
            <source>no pool joined</source>
            <translation>aucun pool rejoint</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Cela n'a pas fonctionné</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>LinePane</name>
        <message>
            <source>Each source says what it sees now. One that cannot tell here is absent and decides nothing.</source>
            <translation>Chaque source dit ce qu'elle voit en ce moment. Celle qui ne peut rien dire ici est absente et ne décide de rien.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Regarder à nouveau</translation>
        </message>
    </context>
    <context>
        <name>LinkNotice</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>LoadingPane</name>
        <message>
            <source>Reading the wallet</source>
            <translation>Lecture du portefeuille</translation>
        </message>
    </context>
    <context>
        <name>LockedPane</name>
        <message>
            <source>The wallet is locked</source>
            <translation>Le portefeuille est verrouillé</translation>
        </message>
        <message>
            <source>Work goes on: this computer's worker key stays usable, and it can pay nobody but you.</source>
            <translation>Le travail continue : la clé worker de cet ordinateur reste utilisable, et elle ne peut payer que vous.</translation>
        </message>
        <message>
            <source>Work waits, too: this computer's worker key is locked with it.</source>
            <translation>Le travail attend aussi : la clé worker de cet ordinateur est verrouillée avec lui.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>This computer's keyring holds the key to it.</source>
            <translation>Le trousseau de cet ordinateur en détient la clé.</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Déverrouillage en cours</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
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
            <translation>Journal</translation>
        </message>
        <message>
            <source>Read the log again</source>
            <translation>Relire le journal</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
    </context>
    <context>
        <name>LookAlike</name>
        <message>
            <source>This looks like an address you know, but it is another one. Such addresses are made to deceive.</source>
            <translation>Cela ressemble à une adresse que vous connaissez, mais c'en est une autre. De telles adresses sont faites pour tromper.</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>tapée</translation>
        </message>
        <message>
            <source>known</source>
            <translation>connue</translation>
        </message>
        <message>
            <source>I have compared every letter; I mean the address I typed</source>
            <translation>J'ai comparé chaque lettre ; c'est bien l'adresse tapée que je veux</translation>
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>%1 RLC</source>
            <translation>%1 RLC</translation>
        </message>
        <message>
            <source>under %1</source>
            <translation>moins de %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>coin</source>
            <translation>monnaie</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Address book</source>
            <translation>Carnet d'adresses</translation>
        </message>
        <message>
            <source>Sign a message</source>
            <translation>Signer un message</translation>
        </message>
        <message>
            <source>Collect the worker's earnings</source>
            <translation>Récupérer les gains du worker</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
    </context>
    <context>
        <name>NetworkBox</name>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <source>This network is only to look at: nothing is sent there.</source>
            <translation>Ce réseau est seulement consultable : rien n'y est envoyé.</translation>
        </message>
        <message>
            <source>When you use it, this computer leaves its pool, and what you pay and stake from then on is real money.</source>
            <translation>Quand vous l'utilisez, cet ordinateur quitte son pool, et ce que vous payez et mettez en jeu dès lors est de l'argent réel.</translation>
        </message>
        <message>
            <source>When you use it, this computer leaves its pool. What is paid there is worth nothing: it is for practice.</source>
            <translation>Quand vous l'utilisez, cet ordinateur quitte son pool. Ce qui y est payé ne vaut rien : c'est pour s'entraîner.</translation>
        </message>
        <message>
            <source>“%1” leaves the list. You can add it again.</source>
            <translation>« %1 » quitte la liste. Vous pourrez l'ajouter à nouveau.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Take out of the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Changement en cours</translation>
        </message>
        <message>
            <source>Use this network</source>
            <translation>Utiliser ce réseau</translation>
        </message>
    </context>
    <context>
        <name>NetworksDialog</name>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>Work, payments and history are of one network at a time. Your keys and accounts are the same on all of them.</source>
            <translation>Le travail, les paiements et l'historique concernent un réseau à la fois. Vos clés et vos comptes sont les mêmes sur tous.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Lecture de la liste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>Ajouter un réseau</translation>
        </message>
    </context>
    <context>
        <name>NewPassword</name>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Strength of the password: %1</source>
            <translation>Solidité du mot de passe : %1</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Les deux ne sont pas identiques.</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>Now</source>
            <translation>En ce moment</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>Reward, RLC</source>
            <translation>Récompense, RLC</translation>
        </message>
    </context>
    <context>
        <name>NowRow</name>
        <message>
            <source>not paid yet</source>
            <translation>pas encore payée</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Recovery words of a Fallow wallet</source>
            <translation>Mots de récupération d'un portefeuille Fallow</translation>
        </message>
        <message>
            <source>Write each word on its line, by hand. Whoever has this page has the money: keep it where you keep your passport, never photograph it, and type it nowhere but into a wallet you trust.</source>
            <translation>Écrivez chaque mot sur sa ligne, à la main. Quiconque a cette page possède l'argent : gardez-la où vous gardez votre passeport, ne la photographiez jamais et ne la tapez nulle part, sauf dans un portefeuille en qui vous avez confiance.</translation>
        </message>
    </context>
    <context>
        <name>PaperRow</name>
        <message>
            <source>A page with numbered empty lines helps to write them clearly.</source>
            <translation>Une page aux lignes vides numérotées aide à les écrire clairement.</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Enregistrer la page</translation>
        </message>
        <message>
            <source>Open to print</source>
            <translation>Ouvrir pour imprimer</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
    </context>
    <context>
        <name>Password</name>
        <message>
            <source>Too short</source>
            <translation>Trop court</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four plain words are better.</source>
            <translation>Utilisez au moins 8 caractères ; quatre mots simples valent mieux.</translation>
        </message>
        <message>
            <source>Easy to guess</source>
            <translation>Facile à deviner</translation>
        </message>
        <message>
            <source>Add another word or two.</source>
            <translation>Ajoutez encore un mot ou deux.</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Acceptable</translation>
        </message>
        <message>
            <source>One more word would make it good.</source>
            <translation>Un mot de plus le rendrait bon.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bon</translation>
        </message>
    </context>
    <context>
        <name>PasswordField</name>
        <message>
            <source>Hide what is typed</source>
            <translation>Masquer la saisie</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Afficher la saisie</translation>
        </message>
    </context>
    <context>
        <name>PayeeForm</name>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Address, payment link, or a name from your address book</source>
            <translation>Adresse, lien de paiement ou nom de votre carnet d'adresses</translation>
        </message>
        <message>
            <source>Pay %1</source>
            <translation>Payer %1</translation>
        </message>
    </context>
    <context>
        <name>PaymentDialog</name>
        <message>
            <source>Deposit into the contract</source>
            <translation>Déposer dans le contrat</translation>
        </message>
        <message>
            <source>Withdraw from the contract</source>
            <translation>Retirer du contrat</translation>
        </message>
        <message>
            <source>Claim an overdue task</source>
            <translation>Réclamer une tâche en retard</translation>
        </message>
        <message>
            <source>Collect the worker's earnings</source>
            <translation>Récupérer les gains du worker</translation>
        </message>
        <message>
            <source>Speed up</source>
            <translation>Accélérer</translation>
        </message>
        <message>
            <source>Cancel a transaction</source>
            <translation>Annuler une transaction</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyés</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>Vérifiez avant de signer</translation>
        </message>
        <message>
            <source>Asking the network what it would do</source>
            <translation>On demande au réseau ce que cela ferait</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification en cours</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Prepare again</source>
            <translation>Préparer à nouveau</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>Sign and send all the same</source>
            <translation>Signer et envoyer quand même</translation>
        </message>
        <message>
            <source>Sign and send</source>
            <translation>Signer et envoyer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>A link filled this in: whoever made it chose the payee and the amount. Nothing is sent until you have read it and signed.</source>
            <translation>Un lien a rempli ceci : son auteur a choisi le bénéficiaire et le montant. Rien n'est envoyé tant que vous ne l'avez pas lu et signé.</translation>
        </message>
    </context>
    <context>
        <name>Phase</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 of at most %2</source>
            <translation>%1 sur %2 au plus</translation>
        </message>
        <message>
            <source>until %1 at the latest</source>
            <translation>jusqu'à %1 au plus tard</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>à %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>Contributing</source>
            <translation>Contribution</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Attend les autres</translation>
        </message>
        <message>
            <source>Revealing</source>
            <translation>Révélation</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Envoi du résultat</translation>
        </message>
        <message>
            <source>Waiting for payment</source>
            <translation>Attend le paiement</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payée</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Rendue</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Checking the deal</source>
            <translation>Vérification du deal</translation>
        </message>
        <message>
            <source>Comparing hashes</source>
            <translation>Comparaison des empreintes</translation>
        </message>
        <message>
            <source>Sending the fingerprint of the result</source>
            <translation>Envoi de l'empreinte du résultat</translation>
        </message>
        <message>
            <source>Not contributing yet</source>
            <translation>Pas encore de contribution</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion en cours</translation>
        </message>
        <message>
            <source>Ready, no work right now</source>
            <translation>Prêt, pas de travail pour l'instant</translation>
        </message>
        <message>
            <source>Something needs you</source>
            <translation>Quelque chose requiert votre attention</translation>
        </message>
    </context>
    <context>
        <name>PresetBox</name>
        <message>
            <source>How much to give</source>
            <translation>Combien donner</translation>
        </message>
    </context>
    <context>
        <name>ProbePane</name>
        <message>
            <source>What the sandbox needs of this computer, tried and not guessed.</source>
            <translation>Ce dont le bac à sable a besoin sur cet ordinateur, essayé et non deviné.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Regarder à nouveau</translation>
        </message>
        <message>
            <source>X-ray…</source>
            <translation>Radiographie…</translation>
        </message>
        <message>
            <source>Everything is being tried.</source>
            <translation>Tout est en cours d'essai.</translation>
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
            <translation>%1 j</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 o</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 ko</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 To</translation>
        </message>
        <message>
            <source>%1 core-s</source>
            <translation>%1 cœur-s</translation>
        </message>
        <message>
            <source>%1 core-min</source>
            <translation>%1 cœur-min</translation>
        </message>
        <message>
            <source>%1 core-h</source>
            <translation>%1 cœur-h</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>aujourd'hui %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>hier %1</translation>
        </message>
    </context>
    <context>
        <name>QuizForm</name>
        <message>
            <source>Read these words from your paper and type them.</source>
            <translation>Lisez ces mots sur votre papier et tapez-les.</translation>
        </message>
        <message>
            <source>Word number %1</source>
            <translation>Mot numéro %1</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Something about this catalog is not right.</source>
            <translation>Quelque chose ne va pas dans ce catalogue.</translation>
        </message>
        <message>
            <source>What you had before stays in use.</source>
            <translation>Ce que vous aviez avant reste en usage.</translation>
        </message>
        <message>
            <source>The catalog's server cannot be reached.</source>
            <translation>Le serveur du catalogue est injoignable.</translation>
        </message>
        <message>
            <source>Try again later; what you have stays in use.</source>
            <translation>Réessayez plus tard ; ce que vous avez reste en usage.</translation>
        </message>
        <message>
            <source>A catalog's address begins with https and has no login in it.</source>
            <translation>L'adresse d'un catalogue commence par https et ne contient pas d'identifiants.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Vérifiez l'adresse.</translation>
        </message>
        <message>
            <source>There is no catalog at this address any more.</source>
            <translation>Il n'y a plus de catalogue à cette adresse.</translation>
        </message>
        <message>
            <source>Ask its curators where it went.</source>
            <translation>Demandez à ses curateurs où il est allé.</translation>
        </message>
        <message>
            <source>This is not the catalog you chose: its first keys are others.</source>
            <translation>Ce n'est pas le catalogue que vous avez choisi : ses premières clés sont autres.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with its curators before you trust it.</source>
            <translation>Comparez l'empreinte avec ses curateurs avant de lui faire confiance.</translation>
        </message>
        <message>
            <source>Somebody shows other keys for this catalog than those you know.</source>
            <translation>Quelqu'un montre pour ce catalogue d'autres clés que celles que vous connaissez.</translation>
        </message>
        <message>
            <source>Do not trust it; tell its curators.</source>
            <translation>Ne lui faites pas confiance ; prévenez ses curateurs.</translation>
        </message>
        <message>
            <source>Keys of this catalog are missing between two versions.</source>
            <translation>Des clés de ce catalogue manquent entre deux versions.</translation>
        </message>
        <message>
            <source>Tell its curators.</source>
            <translation>Prévenez ses curateurs.</translation>
        </message>
        <message>
            <source>Somebody shows keys of this catalog that were replaced.</source>
            <translation>Quelqu'un montre des clés de ce catalogue qui ont été remplacées.</translation>
        </message>
        <message>
            <source>The keys of this catalog have run out.</source>
            <translation>Les clés de ce catalogue ont expiré.</translation>
        </message>
        <message>
            <source>Its curators have to sign new ones.</source>
            <translation>Ses curateurs doivent en signer de nouvelles.</translation>
        </message>
        <message>
            <source>Not enough curators signed this.</source>
            <translation>Trop peu de curateurs ont signé ceci.</translation>
        </message>
        <message>
            <source>Wait until they have, or ask them.</source>
            <translation>Attendez qu'ils l'aient fait, ou demandez-leur.</translation>
        </message>
        <message>
            <source>This key has no part in signing this.</source>
            <translation>Cette clé n'a pas à signer ceci.</translation>
        </message>
        <message>
            <source>Use the key that the catalog lists.</source>
            <translation>Utilisez la clé que le catalogue mentionne.</translation>
        </message>
        <message>
            <source>Somebody shows an older state of this catalog.</source>
            <translation>Quelqu'un montre un état plus ancien de ce catalogue.</translation>
        </message>
        <message>
            <source>The newer one you have stays in use.</source>
            <translation>Le plus récent, que vous avez, reste en usage.</translation>
        </message>
        <message>
            <source>There are two different catalogs under one version.</source>
            <translation>Il existe deux catalogues différents sous une même version.</translation>
        </message>
        <message>
            <source>Do not trust either before its curators explain it.</source>
            <translation>Ne faites confiance à aucun avant que ses curateurs ne l'expliquent.</translation>
        </message>
        <message>
            <source>Nobody has confirmed this catalog lately: something new may be held back.</source>
            <translation>Personne n'a confirmé ce catalogue récemment : une nouveauté est peut-être retenue.</translation>
        </message>
        <message>
            <source>You can look at it; buying asks the chain first.</source>
            <translation>Vous pouvez le consulter ; un achat interroge d'abord la chaîne.</translation>
        </message>
        <message>
            <source>This catalog is put together from several states.</source>
            <translation>Ce catalogue est assemblé à partir de plusieurs états.</translation>
        </message>
        <message>
            <source>The state you have stays in use.</source>
            <translation>L'état que vous avez reste en usage.</translation>
        </message>
        <message>
            <source>This catalog's version jumps so far that no honest one could follow.</source>
            <translation>La version de ce catalogue saute si loin qu'aucun catalogue honnête ne pourrait suivre.</translation>
        </message>
        <message>
            <source>Tell its curators: a key may be stolen.</source>
            <translation>Prévenez ses curateurs : une clé a peut-être été volée.</translation>
        </message>
        <message>
            <source>Files of this catalog are not those that were signed.</source>
            <translation>Des fichiers de ce catalogue ne sont pas ceux qui ont été signés.</translation>
        </message>
        <message>
            <source>A warning of this catalog was taken away.</source>
            <translation>Un avertissement de ce catalogue a été retiré.</translation>
        </message>
        <message>
            <source>The warning you know stays in force.</source>
            <translation>L'avertissement que vous connaissez reste en vigueur.</translation>
        </message>
        <message>
            <source>The history of this catalog was rewritten.</source>
            <translation>L'historique de ce catalogue a été réécrit.</translation>
        </message>
        <message>
            <source>The state you have stays in use; ask its curators.</source>
            <translation>L'état que vous avez reste en usage ; interrogez ses curateurs.</translation>
        </message>
        <message>
            <source>The clock of this computer is more than a day behind.</source>
            <translation>L'horloge de cet ordinateur a plus d'un jour de retard.</translation>
        </message>
        <message>
            <source>Set it, then try again.</source>
            <translation>Réglez-la, puis réessayez.</translation>
        </message>
        <message>
            <source>The catalog's server sends far more than a catalog needs.</source>
            <translation>Le serveur du catalogue envoie bien plus que ce qu'il faut à un catalogue.</translation>
        </message>
        <message>
            <source>A name or text in this entry tries to look like another.</source>
            <translation>Un nom ou un texte de cette entrée essaie de ressembler à un autre.</translation>
        </message>
        <message>
            <source>Do not use it.</source>
            <translation>Ne l'utilisez pas.</translation>
        </message>
        <message>
            <source>This entry needs a newer version of Fallow.</source>
            <translation>Cette entrée demande une version plus récente de Fallow.</translation>
        </message>
        <message>
            <source>Update, then look again.</source>
            <translation>Mettez à jour, puis regardez à nouveau.</translation>
        </message>
        <message>
            <source>The task pays less than the least you work for.</source>
            <translation>La tâche paie moins que le minimum pour lequel vous travaillez.</translation>
        </message>
        <message>
            <source>Lower your minimum price to take such tasks.</source>
            <translation>Baissez votre prix minimum pour prendre de telles tâches.</translation>
        </message>
        <message>
            <source>The task runs an app that you refuse.</source>
            <translation>La tâche exécute une application que vous refusez.</translation>
        </message>
        <message>
            <source>Take the app off your list to allow it.</source>
            <translation>Retirez l'application de votre liste pour l'autoriser.</translation>
        </message>
        <message>
            <source>The task comes from somebody you refuse to work for.</source>
            <translation>La tâche vient de quelqu'un pour qui vous refusez de travailler.</translation>
        </message>
        <message>
            <source>Take the account off your list to allow it.</source>
            <translation>Retirez le compte de votre liste pour l'autoriser.</translation>
        </message>
        <message>
            <source>The task uses a dataset that you refuse.</source>
            <translation>La tâche utilise un jeu de données que vous refusez.</translation>
        </message>
        <message>
            <source>Take the dataset off your list to allow it.</source>
            <translation>Retirez le jeu de données de votre liste pour l'autoriser.</translation>
        </message>
        <message>
            <source>The task may take longer than you allow.</source>
            <translation>La tâche peut durer plus longtemps que vous ne l'autorisez.</translation>
        </message>
        <message>
            <source>Allow longer tasks to take it.</source>
            <translation>Autorisez des tâches plus longues pour la prendre.</translation>
        </message>
        <message>
            <source>The task needs more memory than this computer may give.</source>
            <translation>La tâche demande plus de mémoire que cet ordinateur ne peut en donner.</translation>
        </message>
        <message>
            <source>Allow more memory, or leave such tasks to others.</source>
            <translation>Autorisez plus de mémoire, ou laissez de telles tâches à d'autres.</translation>
        </message>
        <message>
            <source>The task needs more disk space than this computer may give.</source>
            <translation>La tâche demande plus d'espace disque que cet ordinateur ne peut en donner.</translation>
        </message>
        <message>
            <source>Allow more disk space, or leave such tasks to others.</source>
            <translation>Autorisez plus d'espace disque, ou laissez de telles tâches à d'autres.</translation>
        </message>
        <message>
            <source>The task needs a graphics card that computes.</source>
            <translation>La tâche demande une carte graphique capable de calculer.</translation>
        </message>
        <message>
            <source>The task needs a processor with a trusted enclave.</source>
            <translation>La tâche demande un processeur doté d'une enclave de confiance.</translation>
        </message>
        <message>
            <source>At most 300 apps, datasets and accounts can be refused, 256 of a kind.</source>
            <translation>On peut refuser au plus 300 applications, jeux de données et comptes, 256 d'une même sorte.</translation>
        </message>
        <message>
            <source>Take some off the list.</source>
            <translation>Retirez-en quelques-uns de la liste.</translation>
        </message>
        <message>
            <source>The order is for no task at all.</source>
            <translation>L'ordre n'est pour aucune tâche.</translation>
        </message>
        <message>
            <source>Sign one for a task or more.</source>
            <translation>Signez-en un pour une tâche ou plus.</translation>
        </message>
        <message>
            <source>All tasks of the order are taken.</source>
            <translation>Toutes les tâches de l'ordre sont prises.</translation>
        </message>
        <message>
            <source>Choose another offer.</source>
            <translation>Choisissez une autre offre.</translation>
        </message>
        <message>
            <source>Who signed the order has cancelled it.</source>
            <translation>Le signataire de l'ordre l'a annulé.</translation>
        </message>
        <message>
            <source>What the order offers is not registered on the network.</source>
            <translation>Ce que l'ordre propose n'est pas enregistré sur le réseau.</translation>
        </message>
        <message>
            <source>Check that the order and the network belong together.</source>
            <translation>Vérifiez que l'ordre et le réseau vont ensemble.</translation>
        </message>
        <message>
            <source>The order is not signed by the owner of what it offers.</source>
            <translation>L'ordre n'est pas signé par le propriétaire de ce qu'il propose.</translation>
        </message>
        <message>
            <source>Choose another offer, or sign it with the owner's key.</source>
            <translation>Choisissez une autre offre, ou signez avec la clé du propriétaire.</translation>
        </message>
        <message>
            <source>Who signed the order has less free stake than it would lock.</source>
            <translation>Le signataire de l'ordre a moins de mise libre que l'ordre n'en bloquerait.</translation>
        </message>
        <message>
            <source>Deposit more RLC, or offer fewer tasks.</source>
            <translation>Déposez plus de RLC, ou proposez moins de tâches.</translation>
        </message>
        <message>
            <source>A signer can show at most 50 open orders of a kind.</source>
            <translation>Un signataire peut afficher au plus 50 ordres ouverts d'une même sorte.</translation>
        </message>
        <message>
            <source>Withdraw some first.</source>
            <translation>Retirez-en d'abord quelques-uns.</translation>
        </message>
        <message>
            <source>The market does not know this order.</source>
            <translation>Le marché ne connaît pas cet ordre.</translation>
        </message>
        <message>
            <source>The market's server gave an answer that makes no sense.</source>
            <translation>Le serveur du marché a donné une réponse qui n'a pas de sens.</translation>
        </message>
        <message>
            <source>If it stays so, choose another server.</source>
            <translation>Si cela persiste, choisissez un autre serveur.</translation>
        </message>
        <message>
            <source>The market's server refused this.</source>
            <translation>Le serveur du marché a refusé ceci.</translation>
        </message>
        <message>
            <source>The log has its words.</source>
            <translation>Le journal contient ses mots.</translation>
        </message>
        <message>
            <source>The rule is not written in the language of rules.</source>
            <translation>La règle n'est pas écrite dans le langage des règles.</translation>
        </message>
        <message>
            <source>The log says at which character.</source>
            <translation>Le journal indique à quel caractère.</translation>
        </message>
        <message>
            <source>Something of the marketplace is not as it must be.</source>
            <translation>Quelque chose dans la place de marché n'est pas comme il se doit.</translation>
        </message>
        <message>
            <source>Check what was entered; the log has the details.</source>
            <translation>Vérifiez la saisie ; le journal contient les détails.</translation>
        </message>
        <message>
            <source>Tasks are computing in a sealed sandbox.</source>
            <translation>Des tâches sont calculées dans un bac à sable fermé.</translation>
        </message>
        <message>
            <source>This computer has not joined a pool, so nobody sends it work.</source>
            <translation>Cet ordinateur n'a rejoint aucun pool : personne ne lui envoie de travail.</translation>
        </message>
        <message>
            <source>Join one with: fallow-cli pool join URL ADDRESS</source>
            <translation>Rejoignez-en un avec : fallow-cli pool join URL ADDRESS</translation>
        </message>
        <message>
            <source>The pool has no waiting task that fits this computer.</source>
            <translation>Le pool n'a pas de tâche en attente qui convienne à cet ordinateur.</translation>
        </message>
        <message>
            <source>Nothing to do: Fallow keeps asking.</source>
            <translation>Rien à faire : Fallow continue de demander.</translation>
        </message>
        <message>
            <source>You paused the work. Every process of a task is frozen in memory.</source>
            <translation>Vous avez mis le travail en pause. Tous les processus des tâches sont gelés en mémoire.</translation>
        </message>
        <message>
            <source>Press Resume to go on.</source>
            <translation>Appuyez sur Reprendre pour continuer.</translation>
        </message>
        <message>
            <source>You put the work off for a while. Tasks are frozen in memory.</source>
            <translation>Vous avez remis le travail à plus tard. Les tâches sont gelées en mémoire.</translation>
        </message>
        <message>
            <source>It goes on by itself; Resume starts it now.</source>
            <translation>Cela reprend tout seul ; Reprendre relance maintenant.</translation>
        </message>
        <message>
            <source>Work can be put off by one minute to one week.</source>
            <translation>Le travail peut être remis d'une minute à une semaine.</translation>
        </message>
        <message>
            <source>Choose another time.</source>
            <translation>Choisissez une autre durée.</translation>
        </message>
        <message>
            <source>Fallow waits for the pool and the network to answer.</source>
            <translation>Fallow attend la réponse du pool et du réseau.</translation>
        </message>
        <message>
            <source>Nothing to do: it tries again by itself.</source>
            <translation>Rien à faire : il réessaie tout seul.</translation>
        </message>
        <message>
            <source>The background core does not work right now.</source>
            <translation>Le service d'arrière-plan ne travaille pas en ce moment.</translation>
        </message>
        <message>
            <source>Look at the checklist below.</source>
            <translation>Regardez la liste ci-dessous.</translation>
        </message>
        <message>
            <source>The pool gave an answer that makes no sense.</source>
            <translation>Le pool a donné une réponse qui n'a pas de sens.</translation>
        </message>
        <message>
            <source>If it stays so, tell the pool's owner or choose another pool.</source>
            <translation>Si cela persiste, prévenez le responsable du pool ou choisissez un autre pool.</translation>
        </message>
        <message>
            <source>The pool does not answer.</source>
            <translation>Le pool ne répond pas.</translation>
        </message>
        <message>
            <source>Check your internet connection; Fallow tries again by itself.</source>
            <translation>Vérifiez votre connexion internet ; Fallow réessaie tout seul.</translation>
        </message>
        <message>
            <source>The server at this address belongs to another pool than the one you meant.</source>
            <translation>Le serveur à cette adresse appartient à un autre pool que celui que vous visez.</translation>
        </message>
        <message>
            <source>Compare the pool's address with the one its owner published.</source>
            <translation>Comparez l'adresse du pool avec celle que son responsable a publiée.</translation>
        </message>
        <message>
            <source>This pool is not registered on the network.</source>
            <translation>Ce pool n'est pas enregistré sur le réseau.</translation>
        </message>
        <message>
            <source>Check that the pool and the network belong together.</source>
            <translation>Vérifiez que le pool et le réseau vont ensemble.</translation>
        </message>
        <message>
            <source>Your free stake is lower than one task of this pool needs.</source>
            <translation>Votre mise libre est inférieure à ce que demande une tâche de ce pool.</translation>
        </message>
        <message>
            <source>Deposit more RLC for this computer.</source>
            <translation>Déposez plus de RLC pour cet ordinateur.</translation>
        </message>
        <message>
            <source>This pool admits only computers on its list.</source>
            <translation>Ce pool n'admet que les ordinateurs de sa liste.</translation>
        </message>
        <message>
            <source>Ask the pool's owner to add this computer's address.</source>
            <translation>Demandez au responsable du pool d'ajouter l'adresse de cet ordinateur.</translation>
        </message>
        <message>
            <source>The pool asks to be left alone for a while.</source>
            <translation>Le pool demande qu'on le laisse tranquille un moment.</translation>
        </message>
        <message>
            <source>Nothing to do: Fallow asks again later.</source>
            <translation>Rien à faire : Fallow redemandera plus tard.</translation>
        </message>
        <message>
            <source>The pool refused this computer.</source>
            <translation>Le pool a refusé cet ordinateur.</translation>
        </message>
        <message>
            <source>If it stays so, ask the pool's owner or choose another pool.</source>
            <translation>Si cela persiste, interrogez le responsable du pool ou choisissez un autre pool.</translation>
        </message>
        <message>
            <source>Leaving now would lose the stake of a result that waits to be revealed.</source>
            <translation>Partir maintenant ferait perdre la mise d'un résultat qui attend d'être révélé.</translation>
        </message>
        <message>
            <source>Wait until it is revealed, then leave.</source>
            <translation>Attendez qu'il soit révélé, puis partez.</translation>
        </message>
        <message>
            <source>The pool took the task back.</source>
            <translation>Le pool a repris la tâche.</translation>
        </message>
        <message>
            <source>Nothing to do: no stake is lost.</source>
            <translation>Rien à faire : aucune mise n'est perdue.</translation>
        </message>
        <message>
            <source>The pool lags behind the network, so its word is not taken.</source>
            <translation>Le pool est en retard sur le réseau : on ne s'y fie donc pas.</translation>
        </message>
        <message>
            <source>A permission to work was not signed by this pool; it was refused.</source>
            <translation>Une autorisation de travail n'était pas signée par ce pool ; elle a été refusée.</translation>
        </message>
        <message>
            <source>If it stays so, leave this pool.</source>
            <translation>Si cela persiste, quittez ce pool.</translation>
        </message>
        <message>
            <source>This computer has not joined a pool.</source>
            <translation>Cet ordinateur n'a rejoint aucun pool.</translation>
        </message>
        <message>
            <source>The pool did something this program does not accept.</source>
            <translation>Le pool a fait quelque chose que ce programme n'accepte pas.</translation>
        </message>
        <message>
            <source>There is no such task on this computer.</source>
            <translation>Il n'y a pas de telle tâche sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Open the list of tasks again.</source>
            <translation>Rouvrez la liste des tâches.</translation>
        </message>
        <message>
            <source>The task could not be done as the deal asks.</source>
            <translation>La tâche n'a pas pu être faite comme le deal le demande.</translation>
        </message>
        <message>
            <source>It was given back; nothing to do.</source>
            <translation>Elle a été rendue ; rien à faire.</translation>
        </message>
        <message>
            <source>There is no such run.</source>
            <translation>Il n'y a pas de telle exécution.</translation>
        </message>
        <message>
            <source>Open the list of runs again.</source>
            <translation>Rouvrez la liste des exécutions.</translation>
        </message>
        <message>
            <source>This preview was used before or has expired. Nothing was sent.</source>
            <translation>Cet aperçu a déjà servi ou a expiré. Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>Prepare the run again.</source>
            <translation>Préparez l'exécution à nouveau.</translation>
        </message>
        <message>
            <source>The run has not finished, so there is no result yet.</source>
            <translation>L'exécution n'est pas terminée : il n'y a pas encore de résultat.</translation>
        </message>
        <message>
            <source>Wait until it says Completed.</source>
            <translation>Attendez que « Terminée » s'affiche.</translation>
        </message>
        <message>
            <source>The downloaded result is not the one the network agreed on; it was thrown away.</source>
            <translation>Le résultat téléchargé n'est pas celui sur lequel le réseau s'est accordé ; il a été jeté.</translation>
        </message>
        <message>
            <source>Download it again, or from another place.</source>
            <translation>Téléchargez-le à nouveau, ou depuis une autre source.</translation>
        </message>
        <message>
            <source>There is not enough RLC for this run.</source>
            <translation>Il n'y a pas assez de RLC pour cette exécution.</translation>
        </message>
        <message>
            <source>Add RLC to the wallet, or choose a cheaper offer.</source>
            <translation>Ajoutez des RLC au portefeuille, ou choisissez une offre moins chère.</translation>
        </message>
        <message>
            <source>The run could not be prepared or fetched.</source>
            <translation>L'exécution n'a pas pu être préparée ou récupérée.</translation>
        </message>
        <message>
            <source>Prepare it again.</source>
            <translation>Préparez-la à nouveau.</translation>
        </message>
        <message>
            <source>These offers cannot be matched. Nothing was signed.</source>
            <translation>Ces offres ne peuvent pas être associées. Rien n'a été signé.</translation>
        </message>
        <message>
            <source>Choose other offers.</source>
            <translation>Choisissez d'autres offres.</translation>
        </message>
        <message>
            <source>No node of the network answers.</source>
            <translation>Aucun nœud du réseau ne répond.</translation>
        </message>
        <message>
            <source>No node of the network is up to date.</source>
            <translation>Aucun nœud du réseau n'est à jour.</translation>
        </message>
        <message>
            <source>The network's nodes are of another network.</source>
            <translation>Les nœuds appartiennent à un autre réseau.</translation>
        </message>
        <message>
            <source>Check the node addresses in the network file.</source>
            <translation>Vérifiez les adresses des nœuds dans le fichier du réseau.</translation>
        </message>
        <message>
            <source>A node told something about the network that it could not show.</source>
            <translation>Un nœud a affirmé sur le réseau quelque chose qu'il n'a pas pu montrer.</translation>
        </message>
        <message>
            <source>Fallow asks the other nodes; remove this one if it stays so.</source>
            <translation>Fallow interroge les autres nœuds ; retirez celui-ci si cela persiste.</translation>
        </message>
        <message>
            <source>There is not enough coin to pay the network's fees.</source>
            <translation>Il n'y a pas assez de monnaie pour payer les frais du réseau.</translation>
        </message>
        <message>
            <source>Send some coin to this computer's address.</source>
            <translation>Envoyez un peu de monnaie à l'adresse de cet ordinateur.</translation>
        </message>
        <message>
            <source>The network or one of its nodes gave an answer that cannot be believed.</source>
            <translation>Le réseau ou un de ses nœuds a donné une réponse qu'on ne peut pas croire.</translation>
        </message>
        <message>
            <source>Nothing was lost; Fallow asks the other nodes and tries again.</source>
            <translation>Rien n'est perdu ; Fallow interroge les autres nœuds et réessaie.</translation>
        </message>
        <message>
            <source>There is no network of this name or number.</source>
            <translation>Il n'y a pas de réseau de ce nom ou de ce numéro.</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <translation>Choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>A network's name has 1 to 60 characters that can be seen.</source>
            <translation>Le nom d'un réseau compte de 1 à 60 caractères visibles.</translation>
        </message>
        <message>
            <source>Give it another name.</source>
            <translation>Donnez-lui un autre nom.</translation>
        </message>
        <message>
            <source>There is a network of this name already.</source>
            <translation>Il existe déjà un réseau de ce nom.</translation>
        </message>
        <message>
            <source>The number of a chain is a whole number above zero.</source>
            <translation>Le numéro d'une chaîne est un nombre entier supérieur à zéro.</translation>
        </message>
        <message>
            <source>Look it up where the network is described.</source>
            <translation>Cherchez-le là où le réseau est décrit.</translation>
        </message>
        <message>
            <source>The network's contract has no address.</source>
            <translation>Le contrat du réseau n'a pas d'adresse.</translation>
        </message>
        <message>
            <source>A network has one to eight servers, each a web address and none twice.</source>
            <translation>Un réseau a de un à huit serveurs, chacun une adresse web, sans doublon.</translation>
        </message>
        <message>
            <source>Check the addresses of its servers.</source>
            <translation>Vérifiez les adresses de ses serveurs.</translation>
        </message>
        <message>
            <source>A server's address may not hold a name and a password.</source>
            <translation>L'adresse d'un serveur ne doit contenir ni nom ni mot de passe.</translation>
        </message>
        <message>
            <source>Take them out of the address.</source>
            <translation>Retirez-les de l'adresse.</translation>
        </message>
        <message>
            <source>Real money moves on this chain, so it cannot be added for practice.</source>
            <translation>De l'argent réel circule sur cette chaîne : elle ne peut pas être ajoutée pour l'entraînement.</translation>
        </message>
        <message>
            <source>Add it as a network with real money.</source>
            <translation>Ajoutez-la comme réseau avec argent réel.</translation>
        </message>
        <message>
            <source>The coin, the explorer, the time to finality or the first block cannot be right.</source>
            <translation>La monnaie, l'explorateur, le délai de finalité ou le premier bloc ne peuvent pas être justes.</translation>
        </message>
        <message>
            <source>Check them, or leave them out.</source>
            <translation>Vérifiez-les, ou laissez-les vides.</translation>
        </message>
        <message>
            <source>There are as many networks of your own as Fallow keeps.</source>
            <translation>Il y a autant de réseaux à vous que Fallow en garde.</translation>
        </message>
        <message>
            <source>Remove one first.</source>
            <translation>Retirez-en d'abord un.</translation>
        </message>
        <message>
            <source>What stands at this address is not iExec's contract.</source>
            <translation>Ce qui se trouve à cette adresse n'est pas le contrat d'iExec.</translation>
        </message>
        <message>
            <source>Check the address and the number of the chain.</source>
            <translation>Vérifiez l'adresse et le numéro de la chaîne.</translation>
        </message>
        <message>
            <source>The contract uses another RLC than the one known for this network. Fallow does nothing there.</source>
            <translation>Le contrat utilise un autre RLC que celui connu pour ce réseau. Fallow n'y fait rien.</translation>
        </message>
        <message>
            <source>Use another network, or other servers.</source>
            <translation>Utilisez un autre réseau, ou d'autres serveurs.</translation>
        </message>
        <message>
            <source>The servers do not say the same about the contract.</source>
            <translation>Les serveurs ne disent pas la même chose du contrat.</translation>
        </message>
        <message>
            <source>Leave out the one that you do not trust.</source>
            <translation>Laissez de côté celui en qui vous n'avez pas confiance.</translation>
        </message>
        <message>
            <source>A network of this name is being added at this moment.</source>
            <translation>Un réseau de ce nom est justement en cours d'ajout.</translation>
        </message>
        <message>
            <source>Wait until its servers have answered.</source>
            <translation>Attendez que ses serveurs aient répondu.</translation>
        </message>
        <message>
            <source>The network was not added: that was cancelled.</source>
            <translation>Le réseau n'a pas été ajouté : l'opération a été annulée.</translation>
        </message>
        <message>
            <source>No network of this name is being added.</source>
            <translation>Aucun réseau de ce nom n'est en cours d'ajout.</translation>
        </message>
        <message>
            <source>This network came with the program and stays.</source>
            <translation>Ce réseau est fourni avec le programme et reste.</translation>
        </message>
        <message>
            <source>This network is in use.</source>
            <translation>Ce réseau est utilisé.</translation>
        </message>
        <message>
            <source>Use another one first.</source>
            <translation>Utilisez-en d'abord un autre.</translation>
        </message>
        <message>
            <source>A task of this network is under way.</source>
            <translation>Une tâche de ce réseau est en cours.</translation>
        </message>
        <message>
            <source>Leave the pool, or wait until it is done.</source>
            <translation>Quittez le pool, ou attendez qu'elle soit finie.</translation>
        </message>
        <message>
            <source>Fallow shows this network but sends nothing there.</source>
            <translation>Fallow affiche ce réseau mais n'y envoie rien.</translation>
        </message>
        <message>
            <source>Use another network.</source>
            <translation>Utilisez un autre réseau.</translation>
        </message>
        <message>
            <source>A server is of another chain than the one named.</source>
            <translation>Un serveur appartient à une autre chaîne que celle indiquée.</translation>
        </message>
        <message>
            <source>Check the number and the servers.</source>
            <translation>Vérifiez le numéro et les serveurs.</translation>
        </message>
        <message>
            <source>Real money needs a server whose address begins with https.</source>
            <translation>L'argent réel exige un serveur dont l'adresse commence par https.</translation>
        </message>
        <message>
            <source>Choose another server.</source>
            <translation>Choisissez un autre serveur.</translation>
        </message>
        <message>
            <source>A server of your own network may not tell about real money.</source>
            <translation>Un serveur de votre propre réseau ne doit pas renseigner sur de l'argent réel.</translation>
        </message>
        <message>
            <source>Choose a public server.</source>
            <translation>Choisissez un serveur public.</translation>
        </message>
        <message>
            <source>The network could not be added or used as it was described.</source>
            <translation>Le réseau n'a pas pu être ajouté ou utilisé tel qu'il a été décrit.</translation>
        </message>
        <message>
            <source>Check its number, its contract and its servers.</source>
            <translation>Vérifiez son numéro, son contrat et ses serveurs.</translation>
        </message>
        <message>
            <source>The app's offer was not signed by the app's owner as it stands.</source>
            <translation>L'offre de l'application n'est pas signée par son propriétaire sous cette forme.</translation>
        </message>
        <message>
            <source>Fetch the offer anew.</source>
            <translation>Récupérez à nouveau l'offre.</translation>
        </message>
        <message>
            <source>The network's contracts would refuse this. Nothing was sent.</source>
            <translation>Les contrats du réseau refuseraient ceci. Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>The task is given back or tried again when it can succeed.</source>
            <translation>La tâche est rendue, ou retentée quand elle peut réussir.</translation>
        </message>
        <message>
            <source>Something read from the network is not well formed; it was refused.</source>
            <translation>Quelque chose lu sur le réseau est mal formé ; cela a été refusé.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing more can be downloaded.</source>
            <translation>Le disque est plein : rien ne peut plus être téléchargé.</translation>
        </message>
        <message>
            <source>Free some space; the download goes on where it stopped.</source>
            <translation>Libérez de la place ; le téléchargement reprend où il s'est arrêté.</translation>
        </message>
        <message>
            <source>A download is not the file the deal names; it was thrown away.</source>
            <translation>Un téléchargement n'est pas le fichier que le deal désigne ; il a été jeté.</translation>
        </message>
        <message>
            <source>Nothing to do: such a task is not computed.</source>
            <translation>Rien à faire : une telle tâche n'est pas calculée.</translation>
        </message>
        <message>
            <source>A server refused to hand over a file of the task.</source>
            <translation>Un serveur a refusé de remettre un fichier de la tâche.</translation>
        </message>
        <message>
            <source>The task is reported as broken to everybody; nothing is lost.</source>
            <translation>La tâche est signalée à tous comme défectueuse ; rien n'est perdu.</translation>
        </message>
        <message>
            <source>A download failed.</source>
            <translation>Un téléchargement a échoué.</translation>
        </message>
        <message>
            <source>Nothing to do: it is tried again or the task is given back.</source>
            <translation>Rien à faire : on réessaie, ou la tâche est rendue.</translation>
        </message>
        <message>
            <source>The registry that holds the app does not answer.</source>
            <translation>Le registre qui contient l'application ne répond pas.</translation>
        </message>
        <message>
            <source>The app's image is not in its registry any more.</source>
            <translation>L'image de l'application n'est plus dans son registre.</translation>
        </message>
        <message>
            <source>Part of the app's image is not what it should be.</source>
            <translation>Une partie de l'image de l'application n'est pas ce qu'elle devrait être.</translation>
        </message>
        <message>
            <source>The task was given back; nothing is lost.</source>
            <translation>La tâche a été rendue ; rien n'est perdu.</translation>
        </message>
        <message>
            <source>The app's image cannot be used as it is published.</source>
            <translation>L'image de l'application n'est pas utilisable telle qu'elle est publiée.</translation>
        </message>
        <message>
            <source>Nothing to do: the task is given back.</source>
            <translation>Rien à faire : la tâche est rendue.</translation>
        </message>
        <message>
            <source>A server did not answer as it should.</source>
            <translation>Un serveur n'a pas répondu comme il le devrait.</translation>
        </message>
        <message>
            <source>Check your internet connection.</source>
            <translation>Vérifiez votre connexion internet.</translation>
        </message>
        <message>
            <source>The program that downloads stopped or was refused something.</source>
            <translation>Le programme qui télécharge s'est arrêté ou s'est vu refuser quelque chose.</translation>
        </message>
        <message>
            <source>Nothing to do: it starts again when needed.</source>
            <translation>Rien à faire : il redémarre quand il le faut.</translation>
        </message>
        <message>
            <source>The task wanted more memory than this computer gives to one.</source>
            <translation>La tâche voulait plus de mémoire que cet ordinateur n'en donne à une seule.</translation>
        </message>
        <message>
            <source>Nothing to do: the task was given back.</source>
            <translation>Rien à faire : la tâche a été rendue.</translation>
        </message>
        <message>
            <source>The task wrote more results than it may.</source>
            <translation>La tâche a écrit plus de résultats qu'elle n'en a le droit.</translation>
        </message>
        <message>
            <source>The disk is nearly full, so no task may write to it.</source>
            <translation>Le disque est presque plein : aucune tâche ne peut y écrire.</translation>
        </message>
        <message>
            <source>Make room on the disk; 2 GB are kept free for you.</source>
            <translation>Faites de la place sur le disque ; 2 Go vous restent réservés.</translation>
        </message>
        <message>
            <source>The sandbox cannot keep its promises here, so the task does not run.</source>
            <translation>Le bac à sable ne peut pas tenir ses promesses ici : la tâche n'est donc pas exécutée.</translation>
        </message>
        <message>
            <source>Look at the checklist below for what is missing.</source>
            <translation>Regardez dans la liste ci-dessous ce qui manque.</translation>
        </message>
        <message>
            <source>The task's sandbox could not be started or ended early.</source>
            <translation>Le bac à sable de la tâche n'a pas pu démarrer ou s'est terminé trop tôt.</translation>
        </message>
        <message>
            <source>The pool and this computer did not agree on a step of the task.</source>
            <translation>Le pool et cet ordinateur ne s'accordaient pas sur une étape de la tâche.</translation>
        </message>
        <message>
            <source>Nothing to do: the task goes on or is given back.</source>
            <translation>Rien à faire : la tâche continue ou est rendue.</translation>
        </message>
        <message>
            <source>The task's output is not what a result may be.</source>
            <translation>La sortie de la tâche n'est pas ce qu'un résultat peut être.</translation>
        </message>
        <message>
            <source>Another background core uses the same data folder.</source>
            <translation>Un autre service d'arrière-plan utilise le même dossier de données.</translation>
        </message>
        <message>
            <source>Stop the other one first.</source>
            <translation>Arrêtez d'abord l'autre.</translation>
        </message>
        <message>
            <source>A setting or its file cannot be used as it is.</source>
            <translation>Un réglage ou son fichier n'est pas utilisable tel quel.</translation>
        </message>
        <message>
            <source>Correct the value or remove the file to start anew.</source>
            <translation>Corrigez la valeur, ou supprimez le fichier pour repartir de zéro.</translation>
        </message>
        <message>
            <source>Without it no task runs here, and a result that waits to be revealed can miss its deadline.</source>
            <translation>Sans lui, aucune tâche n'est exécutée ici, et un résultat qui attend d'être révélé peut manquer son échéance.</translation>
        </message>
        <message>
            <source>Start it with: systemctl --user start fallowd. This window then connects by itself.</source>
            <translation>Lancez-le avec : systemctl --user start fallowd. Cette fenêtre se connecte ensuite toute seule.</translation>
        </message>
        <message>
            <source>The background core stopped or was restarted.</source>
            <translation>Le service d'arrière-plan s'est arrêté ou a été relancé.</translation>
        </message>
        <message>
            <source>Nothing to do: this window connects again by itself.</source>
            <translation>Rien à faire : cette fenêtre se reconnecte toute seule.</translation>
        </message>
        <message>
            <source>The background core is not connected.</source>
            <translation>Le service d'arrière-plan n'est pas connecté.</translation>
        </message>
        <message>
            <source>The window and the background core did not understand each other.</source>
            <translation>La fenêtre et le service d'arrière-plan ne se sont pas compris.</translation>
        </message>
        <message>
            <source>Update both to the same version.</source>
            <translation>Mettez les deux à la même version.</translation>
        </message>
        <message>
            <source>The window and the background core are of different versions.</source>
            <translation>La fenêtre et le service d'arrière-plan sont de versions différentes.</translation>
        </message>
        <message>
            <source>Update Fallow, then start it again.</source>
            <translation>Mettez Fallow à jour, puis relancez-le.</translation>
        </message>
        <message>
            <source>The background core refused the request.</source>
            <translation>Le service d'arrière-plan a refusé la demande.</translation>
        </message>
        <message>
            <source>Update Fallow and try again.</source>
            <translation>Mettez Fallow à jour et réessayez.</translation>
        </message>
        <message>
            <source>The disk is full, so progress cannot be saved.</source>
            <translation>Le disque est plein : l'avancement ne peut pas être enregistré.</translation>
        </message>
        <message>
            <source>Free some space; work goes on by itself.</source>
            <translation>Libérez de la place ; le travail reprend tout seul.</translation>
        </message>
        <message>
            <source>The background core cannot read or write its database.</source>
            <translation>Le service d'arrière-plan ne peut pas lire ou écrire sa base de données.</translation>
        </message>
        <message>
            <source>Check free space and the rights of its folder.</source>
            <translation>Vérifiez la place libre et les droits de son dossier.</translation>
        </message>
        <message>
            <source>A message was not well formed; it was refused.</source>
            <translation>Un message était mal formé ; il a été refusé.</translation>
        </message>
        <message>
            <source>A value was not well formed; it was refused.</source>
            <translation>Une valeur était mal formée ; elle a été refusée.</translation>
        </message>
        <message>
            <source>Type it again.</source>
            <translation>Tapez-la à nouveau.</translation>
        </message>
        <message>
            <source>The background core could not do this.</source>
            <translation>Le service d'arrière-plan n'a pas pu faire cela.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>This computer's key is unlocked</source>
            <translation>La clé de cet ordinateur est déverrouillée</translation>
        </message>
        <message>
            <source>This computer's key is locked</source>
            <translation>La clé de cet ordinateur est verrouillée</translation>
        </message>
        <message>
            <source>The network's nodes answer and agree</source>
            <translation>Les nœuds du réseau répondent et s'accordent</translation>
        </message>
        <message>
            <source>The network's nodes do not answer</source>
            <translation>Les nœuds du réseau ne répondent pas</translation>
        </message>
        <message>
            <source>Joined a pool and logged in</source>
            <translation>Pool rejoint, connexion établie</translation>
        </message>
        <message>
            <source>Not logged in at a pool</source>
            <translation>Pas connecté à un pool</translation>
        </message>
        <message>
            <source>The pool answers and lets this computer work</source>
            <translation>Le pool répond et laisse cet ordinateur travailler</translation>
        </message>
        <message>
            <source>The pool does not give work</source>
            <translation>Le pool ne donne pas de travail</translation>
        </message>
        <message>
            <source>Free stake is enough for a task of this pool</source>
            <translation>La mise libre suffit pour une tâche de ce pool</translation>
        </message>
        <message>
            <source>Free stake is too low</source>
            <translation>La mise libre est trop faible</translation>
        </message>
        <message>
            <source>There is coin for the network's fees</source>
            <translation>Il y a de la monnaie pour les frais du réseau</translation>
        </message>
        <message>
            <source>There is no coin for the network's fees</source>
            <translation>Il n'y a pas de monnaie pour les frais du réseau</translation>
        </message>
        <message>
            <source>The sandbox keeps its promises on this computer</source>
            <translation>Le bac à sable tient ses promesses sur cet ordinateur</translation>
        </message>
        <message>
            <source>The sandbox cannot run here</source>
            <translation>Le bac à sable ne peut pas fonctionner ici</translation>
        </message>
        <message>
            <source>There is room on the disk</source>
            <translation>Il y a de la place sur le disque</translation>
        </message>
        <message>
            <source>The disk is too full</source>
            <translation>Le disque est trop plein</translation>
        </message>
        <message>
            <source>Work is not paused</source>
            <translation>Le travail n'est pas en pause</translation>
        </message>
        <message>
            <source>Work is paused</source>
            <translation>Le travail est en pause</translation>
        </message>
        <message>
            <source>This is meant for another network.</source>
            <translation>Ceci est destiné à un autre réseau.</translation>
        </message>
        <message>
            <source>Refuse it, and go back to where it came from.</source>
            <translation>Refusez, et retournez là d'où cela vient.</translation>
        </message>
        <message>
            <source>This lets somebody take any amount of your RLC, at any time.</source>
            <translation>Ceci permet à quelqu'un de prendre n'importe quelle quantité de vos RLC, à tout moment.</translation>
        </message>
        <message>
            <source>Refuse it, unless you know exactly why.</source>
            <translation>Refusez, sauf si vous savez exactement pourquoi.</translation>
        </message>
        <message>
            <source>This lets somebody who is not part of the network take RLC from you later.</source>
            <translation>Ceci permet à quelqu'un qui ne fait pas partie du réseau de vous prendre des RLC plus tard.</translation>
        </message>
        <message>
            <source>Refuse it, unless you know who that is.</source>
            <translation>Refusez, sauf si vous savez qui c'est.</translation>
        </message>
        <message>
            <source>Fallow does not know this contract.</source>
            <translation>Fallow ne connaît pas ce contrat.</translation>
        </message>
        <message>
            <source>Refuse it, unless you trust where it came from.</source>
            <translation>Refusez, sauf si vous faites confiance à sa provenance.</translation>
        </message>
        <message>
            <source>The contract is known, but what it is asked to do is not.</source>
            <translation>Le contrat est connu, mais pas ce qu'on lui demande de faire.</translation>
        </message>
        <message>
            <source>Part of this cannot be decoded: it is unknown what it does.</source>
            <translation>Une partie de ceci ne peut pas être décodée : on ignore ce qu'elle fait.</translation>
        </message>
        <message>
            <source>There is more data at the end than the call takes.</source>
            <translation>Il y a à la fin plus de données que l'appel n'en prend.</translation>
        </message>
        <message>
            <source>Refuse it, unless you know what it is for.</source>
            <translation>Refusez, sauf si vous savez à quoi cela sert.</translation>
        </message>
        <message>
            <source>This puts a new program on the network, in your name.</source>
            <translation>Ceci place un nouveau programme sur le réseau, en votre nom.</translation>
        </message>
        <message>
            <source>Refuse it, unless you wrote that program.</source>
            <translation>Refusez, sauf si vous avez écrit ce programme.</translation>
        </message>
        <message>
            <source>This pays one of the network's own contracts: what arrives there is lost.</source>
            <translation>Ceci paie un des contrats du réseau lui-même : ce qui y arrive est perdu.</translation>
        </message>
        <message>
            <source>Choose another payee; use Deposit to stake RLC.</source>
            <translation>Choisissez un autre bénéficiaire ; utilisez Déposer pour mettre des RLC en jeu.</translation>
        </message>
        <message>
            <source>Coin goes with a call that wants none; it may be lost.</source>
            <translation>De la monnaie accompagne un appel qui n'en veut pas ; elle peut être perdue.</translation>
        </message>
        <message>
            <source>Refuse it.</source>
            <translation>Refusez.</translation>
        </message>
        <message>
            <source>What this does is for the good of somebody else.</source>
            <translation>Ce que ceci fait profite à quelqu'un d'autre.</translation>
        </message>
        <message>
            <source>Compare that address before you sign.</source>
            <translation>Comparez cette adresse avant de signer.</translation>
        </message>
        <message>
            <source>It names more RLC than there is in the world.</source>
            <translation>Il y est question de plus de RLC qu'il n'en existe au monde.</translation>
        </message>
        <message>
            <source>These bytes may stand for anything, also for a payment: nobody can read them.</source>
            <translation>Ces octets peuvent représenter n'importe quoi, y compris un paiement : personne ne peut les lire.</translation>
        </message>
        <message>
            <source>Refuse it, unless you made them yourself.</source>
            <translation>Refusez, sauf si vous les avez produits vous-même.</translation>
        </message>
        <message>
            <source>These bytes have the form of a payment.</source>
            <translation>Ces octets ont la forme d'un paiement.</translation>
        </message>
        <message>
            <source>Refuse it; somebody may want your money.</source>
            <translation>Refusez ; quelqu'un en veut peut-être à votre argent.</translation>
        </message>
        <message>
            <source>The text has characters that cannot be seen.</source>
            <translation>Le texte contient des caractères invisibles.</translation>
        </message>
        <message>
            <source>It may say something else than it seems; refuse it if in doubt.</source>
            <translation>Il dit peut-être autre chose qu'il n'y paraît ; refusez en cas de doute.</translation>
        </message>
        <message>
            <source>Fallow does not know the program this is signed for. Its fields are shown as they are; what they do is unknown.</source>
            <translation>Fallow ne connaît pas le programme pour lequel ceci est signé. Ses champs sont montrés tels quels ; ce qu'ils font est inconnu.</translation>
        </message>
        <message>
            <source>It is too long to be shown whole.</source>
            <translation>C'est trop long pour être montré en entier.</translation>
        </message>
        <message>
            <source>Do not sign what you cannot read.</source>
            <translation>Ne signez pas ce que vous ne pouvez pas lire.</translation>
        </message>
        <message>
            <source>Something in this is unusual; what it does is not certain.</source>
            <translation>Quelque chose ici est inhabituel ; ce que cela fait n'est pas certain.</translation>
        </message>
        <message>
            <source>This is not structured data as EIP-712 has it, or it is for another network.</source>
            <translation>Ce ne sont pas des données structurées selon EIP-712, ou elles sont pour un autre réseau.</translation>
        </message>
        <message>
            <source>Copy it again, whole, from where it came.</source>
            <translation>Copiez-les à nouveau, en entier, de leur provenance.</translation>
        </message>
        <message>
            <source>There is nothing to sign, or it is longer than 64 KiB.</source>
            <translation>Il n'y a rien à signer, ou c'est plus long que 64 Kio.</translation>
        </message>
        <message>
            <source>Paste the whole text.</source>
            <translation>Collez le texte entier.</translation>
        </message>
        <message>
            <source>A private key has 64 hex digits; this has more or fewer.</source>
            <translation>Une clé privée compte 64 chiffres hexadécimaux ; celle-ci en a plus ou moins.</translation>
        </message>
        <message>
            <source>Copy it again, whole.</source>
            <translation>Copiez-la à nouveau, en entier.</translation>
        </message>
        <message>
            <source>A private key has digits and letters from a to f only.</source>
            <translation>Une clé privée ne contient que des chiffres et des lettres de a à f.</translation>
        </message>
        <message>
            <source>Copy it again.</source>
            <translation>Copiez-la à nouveau.</translation>
        </message>
        <message>
            <source>This number is not a private key: it is too large or zero.</source>
            <translation>Ce nombre n'est pas une clé privée : il est trop grand ou nul.</translation>
        </message>
        <message>
            <source>This key is of another account than the one that is meant.</source>
            <translation>Cette clé est celle d'un autre compte que celui visé.</translation>
        </message>
        <message>
            <source>Choose the account that the key belongs to.</source>
            <translation>Choisissez le compte auquel la clé appartient.</translation>
        </message>
        <message>
            <source>This account is only watched: its key is not here.</source>
            <translation>Ce compte est seulement surveillé : sa clé n'est pas ici.</translation>
        </message>
        <message>
            <source>Import its key if you want to use it from here.</source>
            <translation>Importez sa clé si vous voulez l'utiliser d'ici.</translation>
        </message>
        <message>
            <source>There are as many accounts as the wallet can hold.</source>
            <translation>Il y a autant de comptes que le portefeuille peut en contenir.</translation>
        </message>
        <message>
            <source>Use one of them.</source>
            <translation>Utilisez l'un d'eux.</translation>
        </message>
        <message>
            <source>A key file beside the wallet says who the owner is, so the owner cannot be changed here.</source>
            <translation>Un fichier de clé à côté du portefeuille dit qui est le propriétaire : il ne peut donc pas être changé ici.</translation>
        </message>
        <message>
            <source>Import that key file, and take it out of the data folder.</source>
            <translation>Importez ce fichier de clé, et retirez-le du dossier de données.</translation>
        </message>
        <message>
            <source>This wallet has no words: it was made from a key.</source>
            <translation>Ce portefeuille n'a pas de mots : il a été fait à partir d'une clé.</translation>
        </message>
        <message>
            <source>Export the key file instead and keep it safe.</source>
            <translation>Exportez plutôt le fichier de clé et gardez-le en sûreté.</translation>
        </message>
        <message>
            <source>The passphrase is longer than the wallet takes.</source>
            <translation>La phrase secrète est plus longue que ce que le portefeuille accepte.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>Choisissez-en une plus courte.</translation>
        </message>
        <message>
            <source>The name is too long or has characters that cannot be seen.</source>
            <translation>Le nom est trop long ou contient des caractères invisibles.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Le fichier n'a pas pu être lu.</translation>
        </message>
        <message>
            <source>Check its name and that you may read it.</source>
            <translation>Vérifiez son nom et que vous avez le droit de le lire.</translation>
        </message>
        <message>
            <source>This is not JSON, or more than is sensible of it.</source>
            <translation>Ce n'est pas du JSON, ou il y en a plus que de raison.</translation>
        </message>
        <message>
            <source>Choose the right file, or copy the text again, whole.</source>
            <translation>Choisissez le bon fichier, ou copiez le texte à nouveau, en entier.</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>Le mot de passe manque.</translation>
        </message>
        <message>
            <source>Type it.</source>
            <translation>Tapez-le.</translation>
        </message>
        <message>
            <source>The wallet locks by itself after 30 seconds to 24 hours, or never.</source>
            <translation>Le portefeuille se verrouille tout seul après 30 secondes à 24 heures, ou jamais.</translation>
        </message>
        <message>
            <source>Choose such a time.</source>
            <translation>Choisissez une telle durée.</translation>
        </message>
        <message>
            <source>The wallet is being opened or sealed at this moment.</source>
            <translation>Le portefeuille est justement en cours d'ouverture ou de scellement.</translation>
        </message>
        <message>
            <source>Try again when that has ended.</source>
            <translation>Réessayez quand ce sera terminé.</translation>
        </message>
        <message>
            <source>This computer's keyring does not hold the key to the wallet.</source>
            <translation>Le trousseau de cet ordinateur ne détient pas la clé du portefeuille.</translation>
        </message>
        <message>
            <source>Log in as the person who made it, or restore from your words.</source>
            <translation>Connectez-vous sous l'identité de qui l'a créé, ou restaurez à partir de vos mots.</translation>
        </message>
        <message>
            <source>What the keyring holds does not open this wallet.</source>
            <translation>Ce que le trousseau détient n'ouvre pas ce portefeuille.</translation>
        </message>
        <message>
            <source>Restore the wallet from your words.</source>
            <translation>Restaurez le portefeuille à partir de vos mots.</translation>
        </message>
        <message>
            <source>The wallet's file is from a newer Fallow than this one.</source>
            <translation>Le fichier du portefeuille vient d'un Fallow plus récent que celui-ci.</translation>
        </message>
        <message>
            <source>Update Fallow.</source>
            <translation>Mettez Fallow à jour.</translation>
        </message>
        <message>
            <source>The wallet's file cannot be read.</source>
            <translation>Le fichier du portefeuille ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Check the rights of its folder.</source>
            <translation>Vérifiez les droits de son dossier.</translation>
        </message>
        <message>
            <source>This entry of the address book cannot be kept.</source>
            <translation>Cette entrée du carnet d'adresses ne peut pas être conservée.</translation>
        </message>
        <message>
            <source>Check its name and its address.</source>
            <translation>Vérifiez son nom et son adresse.</translation>
        </message>
        <message>
            <source>Nobody has the address zero: what is sent there is lost.</source>
            <translation>Personne n'a l'adresse zéro : ce qui y est envoyé est perdu.</translation>
        </message>
        <message>
            <source>Choose another payee.</source>
            <translation>Choisissez un autre bénéficiaire.</translation>
        </message>
        <message>
            <source>This is one of the network's own contracts: what is sent there is lost.</source>
            <translation>C'est un des contrats du réseau lui-même : ce qui y est envoyé est perdu.</translation>
        </message>
        <message>
            <source>The fee is missing, or the part for the block's maker is more than all of it.</source>
            <translation>Les frais manquent, ou la part du producteur du bloc dépasse leur total.</translation>
        </message>
        <message>
            <source>Type both prices in gwei.</source>
            <translation>Tapez les deux prix en gwei.</translation>
        </message>
        <message>
            <source>The worker has nothing above what it needs for its work.</source>
            <translation>Le worker n'a rien au-delà de ce qu'il lui faut pour son travail.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Rien à faire.</translation>
        </message>
        <message>
            <source>There is not as much RLC in the world.</source>
            <translation>Il n'existe pas autant de RLC au monde.</translation>
        </message>
        <message>
            <source>Type a smaller amount.</source>
            <translation>Tapez un montant plus petit.</translation>
        </message>
        <message>
            <source>No account is in use yet that the earnings could go to.</source>
            <translation>Aucun compte vers lequel les gains pourraient aller n'est encore utilisé.</translation>
        </message>
        <message>
            <source>Make a wallet, or watch an address.</source>
            <translation>Créez un portefeuille, ou surveillez une adresse.</translation>
        </message>
        <message>
            <source>The fees are high now for what there is to move: it waits until they are worth it.</source>
            <translation>Les frais sont élevés en ce moment pour ce qu'il y a à transférer : on attend que cela en vaille la peine.</translation>
        </message>
        <message>
            <source>The worker has just enough coin for the fees of its work.</source>
            <translation>Le worker a juste assez de monnaie pour les frais de son travail.</translation>
        </message>
        <message>
            <source>Send it some coin.</source>
            <translation>Envoyez-lui un peu de monnaie.</translation>
        </message>
        <message>
            <source>Earnings were moved within the last hours.</source>
            <translation>Des gains ont été transférés ces dernières heures.</translation>
        </message>
        <message>
            <source>Nothing to do: the rest follows by itself.</source>
            <translation>Rien à faire : le reste suit tout seul.</translation>
        </message>
        <message>
            <source>This task is not overdue yet.</source>
            <translation>Cette tâche n'est pas encore en retard.</translation>
        </message>
        <message>
            <source>Wait until its deadline has passed.</source>
            <translation>Attendez que son échéance soit passée.</translation>
        </message>
        <message>
            <source>The wallet is locked.</source>
            <translation>Le portefeuille est verrouillé.</translation>
        </message>
        <message>
            <source>Unlock it first.</source>
            <translation>Déverrouillez-le d'abord.</translation>
        </message>
        <message>
            <source>The key of this account is not on this computer, so nothing can be signed with it.</source>
            <translation>La clé de ce compte n'est pas sur cet ordinateur : rien ne peut être signé avec elle.</translation>
        </message>
        <message>
            <source>Use the device that holds the key, or import it.</source>
            <translation>Utilisez l'appareil qui détient la clé, ou importez-la.</translation>
        </message>
        <message>
            <source>There is a wallet on this computer already; it was left as it is.</source>
            <translation>Il y a déjà un portefeuille sur cet ordinateur ; il a été laissé tel quel.</translation>
        </message>
        <message>
            <source>Unlock it, or move its file away first.</source>
            <translation>Déverrouillez-le, ou déplacez d'abord son fichier.</translation>
        </message>
        <message>
            <source>There is no wallet on this computer yet.</source>
            <translation>Il n'y a pas encore de portefeuille sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Create one, or restore one from its words.</source>
            <translation>Créez-en un, ou restaurez-en un à partir de ses mots.</translation>
        </message>
        <message>
            <source>The keyring of this computer does not answer.</source>
            <translation>Le trousseau de cet ordinateur ne répond pas.</translation>
        </message>
        <message>
            <source>Unlock the keyring, or use a password.</source>
            <translation>Déverrouillez le trousseau, ou utilisez un mot de passe.</translation>
        </message>
        <message>
            <source>A wallet has 12 or 24 words.</source>
            <translation>Un portefeuille a 12 ou 24 mots.</translation>
        </message>
        <message>
            <source>Count the words again.</source>
            <translation>Recomptez les mots.</translation>
        </message>
        <message>
            <source>The wallet's file could not be written. The old one is untouched.</source>
            <translation>Le fichier du portefeuille n'a pas pu être écrit. L'ancien est intact.</translation>
        </message>
        <message>
            <source>Check free space and the rights of its folder, then try again.</source>
            <translation>Vérifiez la place libre et les droits de son dossier, puis réessayez.</translation>
        </message>
        <message>
            <source>One of the words is not in the list that wallets use.</source>
            <translation>Un des mots n'est pas dans la liste qu'utilisent les portefeuilles.</translation>
        </message>
        <message>
            <source>Compare the marked word with your paper.</source>
            <translation>Comparez le mot marqué avec votre papier.</translation>
        </message>
        <message>
            <source>Each word is in the list, but together they are not a wallet: one is wrong or two are swapped.</source>
            <translation>Chaque mot est dans la liste, mais ensemble ils ne forment pas un portefeuille : l'un est faux ou deux sont inversés.</translation>
        </message>
        <message>
            <source>Compare every word and their order with your paper.</source>
            <translation>Comparez chaque mot et leur ordre avec votre papier.</translation>
        </message>
        <message>
            <source>The password is not right. Nothing was opened.</source>
            <translation>Le mot de passe n'est pas juste. Rien n'a été ouvert.</translation>
        </message>
        <message>
            <source>The wallet's file is damaged, and so is the copy kept of the one before.</source>
            <translation>Le fichier du portefeuille est endommagé, ainsi que la copie gardée du précédent.</translation>
        </message>
        <message>
            <source>The wallet's file was damaged; the one written before it was used. No money is lost.</source>
            <translation>Le fichier du portefeuille était endommagé ; celui écrit juste avant a été utilisé. Aucun argent n'est perdu.</translation>
        </message>
        <message>
            <source>Check the labels and accounts you changed last.</source>
            <translation>Vérifiez les noms et les comptes que vous avez changés en dernier.</translation>
        </message>
        <message>
            <source>At least one word is not the one asked for.</source>
            <translation>Au moins un mot n'est pas celui demandé.</translation>
        </message>
        <message>
            <source>Look at your paper again; then a new quiz starts.</source>
            <translation>Regardez encore votre papier ; un nouveau questionnaire commence ensuite.</translation>
        </message>
        <message>
            <source>This quiz was answered already, or the words were not shown.</source>
            <translation>Ce questionnaire a déjà reçu une réponse, ou les mots n'ont pas été montrés.</translation>
        </message>
        <message>
            <source>Show the words again.</source>
            <translation>Affichez les mots à nouveau.</translation>
        </message>
        <message>
            <source>These are the words of another wallet.</source>
            <translation>Ce sont les mots d'un autre portefeuille.</translation>
        </message>
        <message>
            <source>Look for the paper of this one, or write its words down anew.</source>
            <translation>Cherchez le papier de celui-ci, ou écrivez ses mots à nouveau.</translation>
        </message>
        <message>
            <source>This account is in the list already.</source>
            <translation>Ce compte est déjà dans la liste.</translation>
        </message>
        <message>
            <source>Choose it there.</source>
            <translation>Choisissez-le là.</translation>
        </message>
        <message>
            <source>A payment of this account is not in a block yet.</source>
            <translation>Un paiement de ce compte n'est pas encore dans un bloc.</translation>
        </message>
        <message>
            <source>Wait until it is, or cancel it.</source>
            <translation>Attendez qu'il y soit, ou annulez-le.</translation>
        </message>
        <message>
            <source>The worker account works unattended, so it cannot be the owner.</source>
            <translation>Le compte worker travaille sans surveillance : il ne peut pas être le propriétaire.</translation>
        </message>
        <message>
            <source>Choose another account.</source>
            <translation>Choisissez un autre compte.</translation>
        </message>
        <message>
            <source>There is no such account here.</source>
            <translation>Il n'y a pas de tel compte ici.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The account in use has stake in the contract that would stay behind.</source>
            <translation>Le compte utilisé a dans le contrat une mise qui y resterait.</translation>
        </message>
        <message>
            <source>Withdraw the stake first.</source>
            <translation>Retirez d'abord la mise.</translation>
        </message>
        <message>
            <source>There is a file of this name; it was not written over.</source>
            <translation>Il existe un fichier de ce nom ; il n'a pas été écrasé.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Le fichier n'a pas pu être écrit.</translation>
        </message>
        <message>
            <source>Choose another folder, or check free space.</source>
            <translation>Choisissez un autre dossier, ou vérifiez la place libre.</translation>
        </message>
        <message>
            <source>History is exported to files that end in .csv or .json.</source>
            <translation>L'historique s'exporte vers des fichiers dont le nom finit par .csv ou .json.</translation>
        </message>
        <message>
            <source>Choose such a name.</source>
            <translation>Choisissez un tel nom.</translation>
        </message>
        <message>
            <source>This is no address and no payment request that Fallow understands.</source>
            <translation>Ce n'est ni une adresse ni une demande de paiement que Fallow comprenne.</translation>
        </message>
        <message>
            <source>Copy it again from where it came.</source>
            <translation>Copiez-la à nouveau de sa provenance.</translation>
        </message>
        <message>
            <source>This payment request is for another network.</source>
            <translation>Cette demande de paiement est pour un autre réseau.</translation>
        </message>
        <message>
            <source>Ask for one of this network.</source>
            <translation>Demandez-en une de ce réseau.</translation>
        </message>
        <message>
            <source>The amount is not a number.</source>
            <translation>Le montant n'est pas un nombre.</translation>
        </message>
        <message>
            <source>Type digits with one point, such as 1.25.</source>
            <translation>Tapez des chiffres avec un point, par exemple 1.25.</translation>
        </message>
        <message>
            <source>The amount has more decimals than the currency.</source>
            <translation>Le montant a plus de décimales que la devise.</translation>
        </message>
        <message>
            <source>Leave out the last ones.</source>
            <translation>Omettez les dernières.</translation>
        </message>
        <message>
            <source>There is not that much RLC in the wallet.</source>
            <translation>Il n'y a pas autant de RLC dans le portefeuille.</translation>
        </message>
        <message>
            <source>Choose a smaller amount, or withdraw from the contract first.</source>
            <translation>Choisissez un montant plus petit, ou retirez d'abord du contrat.</translation>
        </message>
        <message>
            <source>There is not enough coin for this and its fee.</source>
            <translation>Il n'y a pas assez de monnaie pour ceci et ses frais.</translation>
        </message>
        <message>
            <source>Send some coin to your address first.</source>
            <translation>Envoyez d'abord un peu de monnaie à votre adresse.</translation>
        </message>
        <message>
            <source>There is not that much free stake in the contract.</source>
            <translation>Il n'y a pas autant de mise libre dans le contrat.</translation>
        </message>
        <message>
            <source>Choose a smaller amount; locked stake is freed when its task ends.</source>
            <translation>Choisissez un montant plus petit ; la mise bloquée est libérée quand sa tâche se termine.</translation>
        </message>
        <message>
            <source>The first payout to another address waits until your words are written down.</source>
            <translation>Le premier versement vers une autre adresse attend que vos mots soient écrits.</translation>
        </message>
        <message>
            <source>Back up the wallet, then send.</source>
            <translation>Sauvegardez le portefeuille, puis envoyez.</translation>
        </message>
        <message>
            <source>The fee would be higher than the cap that protects you.</source>
            <translation>Les frais dépasseraient le plafond qui vous protège.</translation>
        </message>
        <message>
            <source>Wait until the network is calmer, or choose a lower fee.</source>
            <translation>Attendez que le réseau soit plus calme, ou choisissez des frais plus bas.</translation>
        </message>
        <message>
            <source>The pool tried to make this computer sign a payment as a login; it was refused.</source>
            <translation>Le pool a tenté de faire signer un paiement à cet ordinateur sous couvert de connexion ; c'est refusé.</translation>
        </message>
        <message>
            <source>Leave this pool and tell others.</source>
            <translation>Quittez ce pool et prévenez les autres.</translation>
        </message>
        <message>
            <source>The pool's login question has the wrong form; it was not signed.</source>
            <translation>La question de connexion du pool n'a pas la bonne forme ; elle n'a pas été signée.</translation>
        </message>
        <message>
            <source>If it stays so, choose another pool.</source>
            <translation>Si cela persiste, choisissez un autre pool.</translation>
        </message>
        <message>
            <source>You have never paid to this address.</source>
            <translation>Vous n'avez jamais payé cette adresse.</translation>
        </message>
        <message>
            <source>Compare it with where it came from.</source>
            <translation>Comparez-la avec sa provenance.</translation>
        </message>
        <message>
            <source>This address looks like one you know, but is another one.</source>
            <translation>Cette adresse ressemble à une que vous connaissez, mais c'en est une autre.</translation>
        </message>
        <message>
            <source>Compare every letter; such addresses are made to deceive.</source>
            <translation>Comparez chaque lettre ; de telles adresses sont faites pour tromper.</translation>
        </message>
        <message>
            <source>The payee is a contract, not a person.</source>
            <translation>Le bénéficiaire est un contrat, pas une personne.</translation>
        </message>
        <message>
            <source>Make sure it can give back what you send.</source>
            <translation>Assurez-vous qu'il peut rendre ce que vous envoyez.</translation>
        </message>
        <message>
            <source>The payee is the currency's own contract: what is sent there is lost.</source>
            <translation>Le bénéficiaire est le contrat de la devise elle-même : ce qui y est envoyé est perdu.</translation>
        </message>
        <message>
            <source>Nobody knows what this does: its data cannot be decoded.</source>
            <translation>Personne ne sait ce que ceci fait : ses données ne peuvent pas être décodées.</translation>
        </message>
        <message>
            <source>The network would refuse this. Nothing was sent.</source>
            <translation>Le réseau refuserait ceci. Rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>Change the amount or wait, then try again.</source>
            <translation>Changez le montant ou attendez, puis réessayez.</translation>
        </message>
        <message>
            <source>An earlier transaction of this account has not arrived yet.</source>
            <translation>Une transaction antérieure de ce compte n'est pas encore arrivée.</translation>
        </message>
        <message>
            <source>Wait for it, or speed it up.</source>
            <translation>Attendez-la, ou accélérez-la.</translation>
        </message>
        <message>
            <source>This transaction is in a block already.</source>
            <translation>Cette transaction est déjà dans un bloc.</translation>
        </message>
        <message>
            <source>This task is not overdue, or was claimed already.</source>
            <translation>Cette tâche n'est pas encore en retard, ou a déjà été réclamée.</translation>
        </message>
        <message>
            <source>This key may not sign that. Nothing was signed.</source>
            <translation>Cette clé n'a pas le droit de signer cela. Rien n'a été signé.</translation>
        </message>
        <message>
            <source>Use the account that holds your savings.</source>
            <translation>Utilisez le compte qui contient vos économies.</translation>
        </message>
        <message>
            <source>A bare key has no words: only the file it is in can bring it back.</source>
            <translation>Une clé brute n'a pas de mots : seul le fichier où elle est permet de la retrouver.</translation>
        </message>
        <message>
            <source>Keep a copy of the key in a safe place.</source>
            <translation>Gardez une copie de la clé en lieu sûr.</translation>
        </message>
        <message>
            <source>The key file is not well formed.</source>
            <translation>Le fichier de clé est mal formé.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>This is not a private key.</source>
            <translation>Ce n'est pas une clé privée.</translation>
        </message>
        <message>
            <source>A key has 64 hex digits.</source>
            <translation>Une clé a 64 chiffres hexadécimaux.</translation>
        </message>
        <message>
            <source>The password is too easy to guess.</source>
            <translation>Le mot de passe est trop facile à deviner.</translation>
        </message>
        <message>
            <source>Use four plain words or more.</source>
            <translation>Utilisez quatre mots simples ou plus.</translation>
        </message>
        <message>
            <source>The secret could not be sent safely, so it was not sent.</source>
            <translation>Le secret n'a pas pu être envoyé de façon sûre : il n'a pas été envoyé.</translation>
        </message>
        <message>
            <source>A secret did not arrive as it was sent; it was thrown away.</source>
            <translation>Un secret n'est pas arrivé tel qu'il a été envoyé ; il a été jeté.</translation>
        </message>
        <message>
            <source>The wallet refused or could not do this. No money moved.</source>
            <translation>Le portefeuille a refusé ou n'a pas pu le faire. Aucun argent n'a bougé.</translation>
        </message>
        <message>
            <source>Try again; the log of the background core says more.</source>
            <translation>Réessayez ; le journal du service d'arrière-plan en dit plus.</translation>
        </message>
        <message>
            <source>This is not an address: it has 0x and 40 digits or letters from a to f.</source>
            <translation>Ce n'est pas une adresse : elle se compose de 0x et de 40 chiffres ou lettres de a à f.</translation>
        </message>
        <message>
            <source>The address has a mistake in it: its checksum is wrong.</source>
            <translation>L'adresse contient une erreur : sa somme de contrôle est fausse.</translation>
        </message>
        <message>
            <source>Copy it again from where it came; do not correct it by hand.</source>
            <translation>Copiez-la à nouveau de sa provenance ; ne la corrigez pas à la main.</translation>
        </message>
        <message>
            <source>The setting could not be saved; it is as it was.</source>
            <translation>Le réglage n'a pas pu être enregistré ; il est resté tel quel.</translation>
        </message>
        <message>
            <source>Check free space and the rights of the data folder.</source>
            <translation>Vérifiez la place libre et les droits du dossier de données.</translation>
        </message>
        <message>
            <source>The download does not fit into the space set aside for downloads.</source>
            <translation>Le téléchargement ne tient pas dans l'espace réservé aux téléchargements.</translation>
        </message>
        <message>
            <source>Remove what you do not need, or set more space aside.</source>
            <translation>Supprimez ce dont vous n'avez pas besoin, ou réservez plus d'espace.</translation>
        </message>
        <message>
            <source>Nobody said what this file has to be, so nothing could prove it.</source>
            <translation>Personne n'a dit ce que ce fichier doit être : rien ne pourrait donc le prouver.</translation>
        </message>
        <message>
            <source>Ask whoever publishes it for its SHA-256.</source>
            <translation>Demandez son SHA-256 à qui le publie.</translation>
        </message>
        <message>
            <source>The hashes that were given for this file belong to two different files.</source>
            <translation>Les empreintes données pour ce fichier appartiennent à deux fichiers différents.</translation>
        </message>
        <message>
            <source>Tell whoever publishes it.</source>
            <translation>Prévenez qui le publie.</translation>
        </message>
        <message>
            <source>A stored file changed on the disk; it was put aside and is not used.</source>
            <translation>Un fichier stocké a changé sur le disque ; il a été mis de côté et n'est pas utilisé.</translation>
        </message>
        <message>
            <source>It is downloaded again when needed. If it happens again, check the disk.</source>
            <translation>Il sera téléchargé à nouveau au besoin. Si cela se reproduit, vérifiez le disque.</translation>
        </message>
        <message>
            <source>There is a file of that name already.</source>
            <translation>Il existe déjà un fichier de ce nom.</translation>
        </message>
        <message>
            <source>This file is not in the store.</source>
            <translation>Ce fichier n'est pas dans la réserve.</translation>
        </message>
        <message>
            <source>Somebody needs this file: a task, or you pinned it.</source>
            <translation>Quelqu'un a besoin de ce fichier : une tâche, ou vous l'avez épinglé.</translation>
        </message>
        <message>
            <source>Unpin it, or wait until the task is over.</source>
            <translation>Désépinglez-le, ou attendez que la tâche soit terminée.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Le téléchargement a été arrêté.</translation>
        </message>
        <message>
            <source>What was proven is kept for the next time.</source>
            <translation>Ce qui est prouvé est gardé pour la prochaine fois.</translation>
        </message>
        <message>
            <source>Another download writes to the same place.</source>
            <translation>Un autre téléchargement écrit au même endroit.</translation>
        </message>
        <message>
            <source>Try again when it is over.</source>
            <translation>Réessayez quand il sera terminé.</translation>
        </message>
        <message>
            <source>A server that has the file does not answer.</source>
            <translation>Un serveur qui a le fichier ne répond pas.</translation>
        </message>
        <message>
            <source>Check your internet connection, or give another address.</source>
            <translation>Vérifiez votre connexion internet, ou donnez une autre adresse.</translation>
        </message>
        <message>
            <source>A server sent so little for so long that it was left.</source>
            <translation>Un serveur a envoyé si peu pendant si longtemps qu'il a été quitté.</translation>
        </message>
        <message>
            <source>Other sources are tried; what was proven is kept.</source>
            <translation>D'autres sources sont essayées ; ce qui est prouvé est gardé.</translation>
        </message>
        <message>
            <source>A server stopped in the middle of a file.</source>
            <translation>Un serveur s'est arrêté au milieu d'un fichier.</translation>
        </message>
        <message>
            <source>A server sends more than the file may have.</source>
            <translation>Un serveur envoie plus que le fichier ne peut contenir.</translation>
        </message>
        <message>
            <source>Nothing to do: the rest was not read.</source>
            <translation>Rien à faire : le reste n'a pas été lu.</translation>
        </message>
        <message>
            <source>This is not an address that files are fetched from.</source>
            <translation>Ce n'est pas une adresse d'où des fichiers sont récupérés.</translation>
        </message>
        <message>
            <source>It has to begin with https://, without a name or password in it.</source>
            <translation>Elle doit commencer par https://, sans nom ni mot de passe.</translation>
        </message>
        <message>
            <source>The address is not encrypted, so others could see what is fetched.</source>
            <translation>L'adresse n'est pas chiffrée : d'autres pourraient voir ce qui est récupéré.</translation>
        </message>
        <message>
            <source>Use an https:// address.</source>
            <translation>Utilisez une adresse en https://.</translation>
        </message>
        <message>
            <source>The address leads into your own network, where downloads must not reach.</source>
            <translation>L'adresse mène dans votre propre réseau, que les téléchargements ne doivent pas atteindre.</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused before anything was sent.</source>
            <translation>Rien à faire : c'est refusé avant que quoi que ce soit ne soit envoyé.</translation>
        </message>
        <message>
            <source>A server could not show that it is who it says.</source>
            <translation>Un serveur n'a pas pu prouver qu'il est celui qu'il prétend être.</translation>
        </message>
        <message>
            <source>A server sends us from address to address without end.</source>
            <translation>Un serveur nous envoie d'adresse en adresse, sans fin.</translation>
        </message>
        <message>
            <source>A server sends us to an address that is not encrypted.</source>
            <translation>Un serveur nous envoie vers une adresse qui n'est pas chiffrée.</translation>
        </message>
        <message>
            <source>A server sends the file in another form than it was asked for.</source>
            <translation>Un serveur envoie le fichier sous une autre forme que demandé.</translation>
        </message>
        <message>
            <source>A server sends another part of the file than it was asked for.</source>
            <translation>Un serveur envoie une autre partie du fichier que demandé.</translation>
        </message>
        <message>
            <source>A server has a file of another size.</source>
            <translation>Un serveur a un fichier d'une autre taille.</translation>
        </message>
        <message>
            <source>A server sends only whole files, so nothing could be taken up there.</source>
            <translation>Un serveur n'envoie que des fichiers entiers : rien n'a pu y être repris.</translation>
        </message>
        <message>
            <source>The file was replaced on the server while it came.</source>
            <translation>Le fichier a été remplacé sur le serveur pendant qu'il arrivait.</translation>
        </message>
        <message>
            <source>It is fetched again from the start.</source>
            <translation>Il est récupéré à nouveau depuis le début.</translation>
        </message>
        <message>
            <source>This server delivered wrong files several times today and is not asked.</source>
            <translation>Ce serveur a livré plusieurs fois de mauvais fichiers aujourd'hui et n'est plus interrogé.</translation>
        </message>
        <message>
            <source>Nothing to do: it is asked again tomorrow.</source>
            <translation>Rien à faire : il sera de nouveau interrogé demain.</translation>
        </message>
        <message>
            <source>A list of block hashes does not belong to the file; it was not used.</source>
            <translation>Une liste d'empreintes de blocs n'appartient pas au fichier ; elle n'a pas été utilisée.</translation>
        </message>
        <message>
            <source>Nothing to do: another list is tried, or the file comes in one piece.</source>
            <translation>Rien à faire : une autre liste est essayée, ou le fichier vient d'un seul tenant.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends something that is not what it says.</source>
            <translation>Une passerelle IPFS envoie autre chose que ce qu'elle dit.</translation>
        </message>
        <message>
            <source>Other gateways are tried.</source>
            <translation>D'autres passerelles sont essayées.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends a form of archive that Fallow does not read.</source>
            <translation>Une passerelle IPFS envoie une forme d'archive que Fallow ne lit pas.</translation>
        </message>
        <message>
            <source>A part of the IPFS file is not well formed.</source>
            <translation>Une partie du fichier IPFS est mal formée.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends parts that nobody asked for.</source>
            <translation>Une passerelle IPFS envoie des parties que personne n'a demandées.</translation>
        </message>
        <message>
            <source>An IPFS gateway sends a part that is not the one its name says.</source>
            <translation>Une passerelle IPFS envoie une partie qui n'est pas celle que son nom indique.</translation>
        </message>
        <message>
            <source>What the IPFS address names is not a file.</source>
            <translation>Ce que l'adresse IPFS désigne n'est pas un fichier.</translation>
        </message>
        <message>
            <source>The IPFS file is built in more levels than any honest file.</source>
            <translation>Le fichier IPFS compte plus de niveaux qu'aucun fichier honnête.</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused.</source>
            <translation>Rien à faire : il a été refusé.</translation>
        </message>
        <message>
            <source>The IPFS file, or a part of it, is larger than it may be.</source>
            <translation>Le fichier IPFS, ou une partie de celui-ci, est plus grand que permis.</translation>
        </message>
        <message>
            <source>The IPFS file is written in a way that Fallow does not read.</source>
            <translation>Le fichier IPFS est écrit d'une façon que Fallow ne lit pas.</translation>
        </message>
        <message>
            <source>A file on this computer could not be read.</source>
            <translation>Un fichier de cet ordinateur n'a pas pu être lu.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Vérifiez le disque.</translation>
        </message>
        <message>
            <source>A file could not be written to this computer.</source>
            <translation>Un fichier n'a pas pu être écrit sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Check that the disk is not read-only and that Fallow may write there.</source>
            <translation>Vérifiez que le disque n'est pas en lecture seule et que Fallow peut y écrire.</translation>
        </message>
        <message>
            <source>The program that downloads ended unexpectedly.</source>
            <translation>Le programme qui télécharge s'est terminé de façon inattendue.</translation>
        </message>
        <message>
            <source>Nothing to do: it starts again, and what was proven is kept.</source>
            <translation>Rien à faire : il redémarre, et ce qui est prouvé est gardé.</translation>
        </message>
        <message>
            <source>The program that downloads is missing.</source>
            <translation>Le programme qui télécharge manque.</translation>
        </message>
        <message>
            <source>Install Fallow again.</source>
            <translation>Réinstallez Fallow.</translation>
        </message>
        <message>
            <source>The registry that holds the app answers with an error.</source>
            <translation>Le registre qui contient l'application répond par une erreur.</translation>
        </message>
        <message>
            <source>The registry does not give this image to everybody.</source>
            <translation>Le registre ne donne pas cette image à tout le monde.</translation>
        </message>
        <message>
            <source>Log in there first, or choose another app.</source>
            <translation>Connectez-vous-y d'abord, ou choisissez une autre application.</translation>
        </message>
        <message>
            <source>The registry would send your password without encryption; it was not sent.</source>
            <translation>Le registre enverrait votre mot de passe sans chiffrement ; il n'a pas été envoyé.</translation>
        </message>
        <message>
            <source>Use a registry with https.</source>
            <translation>Utilisez un registre en https.</translation>
        </message>
        <message>
            <source>This is not the name of an image.</source>
            <translation>Ce n'est pas le nom d'une image.</translation>
        </message>
        <message>
            <source>A name looks like registry/name:tag or name@sha256:….</source>
            <translation>Un nom ressemble à registre/nom:étiquette ou nom@sha256:….</translation>
        </message>
        <message>
            <source>The registry delivers other bytes than it names.</source>
            <translation>Le registre livre d'autres octets que ceux qu'il nomme.</translation>
        </message>
        <message>
            <source>A layer of the image is not the one its description names.</source>
            <translation>Une couche de l'image n'est pas celle que sa description nomme.</translation>
        </message>
        <message>
            <source>The image is not made for this kind of computer.</source>
            <translation>L'image n'est pas faite pour ce type d'ordinateur.</translation>
        </message>
        <message>
            <source>The image is larger than an image may be here.</source>
            <translation>L'image est plus grande qu'une image ne peut l'être ici.</translation>
        </message>
        <message>
            <source>Nothing to do: it was refused before it was fetched whole.</source>
            <translation>Rien à faire : elle a été refusée avant d'être entièrement récupérée.</translation>
        </message>
        <message>
            <source>The image would unpack to far more than it should, as only a trap does.</source>
            <translation>Une fois décompressée, l'image serait bien plus grande que prévu, comme seul un piège.</translation>
        </message>
        <message>
            <source>Nothing to do: it was removed.</source>
            <translation>Rien à faire : elle a été supprimée.</translation>
        </message>
        <message>
            <source>The image holds more files than an image may.</source>
            <translation>L'image contient plus de fichiers que permis.</translation>
        </message>
        <message>
            <source>The image is made of more layers than an image may.</source>
            <translation>L'image est faite de plus de couches que permis.</translation>
        </message>
        <message>
            <source>The image tries to write where it must not.</source>
            <translation>L'image essaie d'écrire là où elle ne doit pas.</translation>
        </message>
        <message>
            <source>Nothing to do: nothing was written outside its folder.</source>
            <translation>Rien à faire : rien n'a été écrit hors de son dossier.</translation>
        </message>
        <message>
            <source>Unpacking the image took too long.</source>
            <translation>La décompression de l'image a duré trop longtemps.</translation>
        </message>
        <message>
            <source>This image is not on this computer.</source>
            <translation>Cette image n'est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Images cannot be removed while one is being fetched.</source>
            <translation>Les images ne peuvent pas être supprimées pendant qu'une autre est récupérée.</translation>
        </message>
        <message>
            <source>Try again when it is there.</source>
            <translation>Réessayez quand elle sera là.</translation>
        </message>
        <message>
            <source>Only who signed an order may show it or take it back.</source>
            <translation>Seul le signataire d'un ordre peut l'afficher ou le retirer.</translation>
        </message>
        <message>
            <source>Sign the market's question with that account.</source>
            <translation>Signez la question du marché avec ce compte.</translation>
        </message>
        <message>
            <source>Nobody offers this app for so little.</source>
            <translation>Personne ne propose cette application pour si peu.</translation>
        </message>
        <message>
            <source>Offer more for the app, or ask its owner for an order.</source>
            <translation>Offrez davantage pour l'application, ou demandez un ordre à son propriétaire.</translation>
        </message>
        <message>
            <source>The market does not understand the question.</source>
            <translation>Le marché ne comprend pas la question.</translation>
        </message>
        <message>
            <source>Earnings are told of one day up to a year.</source>
            <translation>Les gains se consultent sur un jour à un an.</translation>
        </message>
        <message>
            <source>Choose fewer days.</source>
            <translation>Choisissez moins de jours.</translation>
        </message>
        <message>
            <source>This system has no sandbox yet.</source>
            <translation>Ce système n'a pas encore de bac à sable.</translation>
        </message>
        <message>
            <source>Run tasks on Linux; everything else works here.</source>
            <translation>Exécutez les tâches sous Linux ; tout le reste fonctionne ici.</translation>
        </message>
        <message>
            <source>Nobody uses this computer, so it works.</source>
            <translation>Personne n'utilise cet ordinateur : il travaille donc.</translation>
        </message>
        <message>
            <source>It works beside you, as your settings allow.</source>
            <translation>Il travaille à côté de vous, comme vos réglages le permettent.</translation>
        </message>
        <message>
            <source>You told it to work although a rule says rest.</source>
            <translation>Vous lui avez dit de travailler bien qu'une règle dise repos.</translation>
        </message>
        <message>
            <source>Heat, an empty battery and a full disk still stop it.</source>
            <translation>La chaleur, une batterie vide et un disque plein l'arrêtent toujours.</translation>
        </message>
        <message>
            <source>It finishes what runs and takes nothing new.</source>
            <translation>Il finit ce qui est en cours et ne prend rien de nouveau.</translation>
        </message>
        <message>
            <source>Press Resume to take new work.</source>
            <translation>Appuyez sur Reprendre pour prendre du nouveau travail.</translation>
        </message>
        <message>
            <source>Quiet mode slows the work to keep the temperature you chose.</source>
            <translation>Le mode silencieux ralentit le travail pour tenir la température que vous avez choisie.</translation>
        </message>
        <message>
            <source>No thermometer was found, so quiet mode keeps to half the speed.</source>
            <translation>Aucun thermomètre n'a été trouvé : le mode silencieux se limite à la moitié de la vitesse.</translation>
        </message>
        <message>
            <source>This connection costs by volume, so nothing new is downloaded.</source>
            <translation>Cette connexion est facturée au volume : rien de nouveau n'est téléchargé.</translation>
        </message>
        <message>
            <source>Allow it in Settings, or use another connection.</source>
            <translation>Autorisez-le dans les réglages, ou utilisez une autre connexion.</translation>
        </message>
        <message>
            <source>The processor is too hot to work.</source>
            <translation>Le processeur est trop chaud pour travailler.</translation>
        </message>
        <message>
            <source>It goes on when it has cooled; look after the fan if this returns.</source>
            <translation>Cela reprend quand il a refroidi ; surveillez le ventilateur si cela revient.</translation>
        </message>
        <message>
            <source>The battery is nearly empty.</source>
            <translation>La batterie est presque vide.</translation>
        </message>
        <message>
            <source>Plug in the charger.</source>
            <translation>Branchez le chargeur.</translation>
        </message>
        <message>
            <source>Too little space is free on the disk.</source>
            <translation>Trop peu de place est libre sur le disque.</translation>
        </message>
        <message>
            <source>Free some space, or lower the limit in Settings.</source>
            <translation>Libérez de la place, ou abaissez la limite dans les réglages.</translation>
        </message>
        <message>
            <source>The computer is going to sleep.</source>
            <translation>L'ordinateur va se mettre en veille.</translation>
        </message>
        <message>
            <source>You are using this computer, so it rests.</source>
            <translation>Vous utilisez cet ordinateur : il se repose donc.</translation>
        </message>
        <message>
            <source>It works once you are away.</source>
            <translation>Il travaille dès que vous êtes absent.</translation>
        </message>
        <message>
            <source>Nothing tells whether somebody uses this computer, so it rests.</source>
            <translation>Rien n'indique si quelqu'un utilise cet ordinateur : il se repose donc.</translation>
        </message>
        <message>
            <source>Look at what is seen in Settings, or let it work beside you.</source>
            <translation>Regardez ce qui est vu dans les réglages, ou laissez-le travailler à côté de vous.</translation>
        </message>
        <message>
            <source>Your settings let it work only while you are here.</source>
            <translation>Vos réglages ne le laissent travailler que lorsque vous êtes là.</translation>
        </message>
        <message>
            <source>Somebody is logged in from another computer, so it rests.</source>
            <translation>Quelqu'un est connecté depuis un autre ordinateur : il se repose donc.</translation>
        </message>
        <message>
            <source>The computer runs on its battery, so it rests.</source>
            <translation>L'ordinateur fonctionne sur batterie : il se repose donc.</translation>
        </message>
        <message>
            <source>The battery is below the level you chose.</source>
            <translation>La batterie est sous le niveau que vous avez choisi.</translation>
        </message>
        <message>
            <source>A program fills the whole screen, so it rests.</source>
            <translation>Un programme occupe tout l'écran : il se repose donc.</translation>
        </message>
        <message>
            <source>It goes on when that program is left.</source>
            <translation>Cela reprend quand ce programme est quitté.</translation>
        </message>
        <message>
            <source>A game runs, so it rests.</source>
            <translation>Un jeu est lancé : il se repose donc.</translation>
        </message>
        <message>
            <source>It goes on when the game ends.</source>
            <translation>Cela reprend quand le jeu se termine.</translation>
        </message>
        <message>
            <source>Something keeps the screen awake, such as a video, so it rests.</source>
            <translation>Quelque chose garde l'écran allumé, une vidéo par exemple : il se repose donc.</translation>
        </message>
        <message>
            <source>The camera is in use, so it rests.</source>
            <translation>La caméra est utilisée : il se repose donc.</translation>
        </message>
        <message>
            <source>It goes on after the call.</source>
            <translation>Cela reprend après l'appel.</translation>
        </message>
        <message>
            <source>The microphone is in use, so it rests.</source>
            <translation>Le micro est utilisé : il se repose donc.</translation>
        </message>
        <message>
            <source>One of your quiet apps runs, so it rests.</source>
            <translation>Un de vos programmes calmes est lancé : il se repose donc.</translation>
        </message>
        <message>
            <source>It goes on when that program ends.</source>
            <translation>Cela reprend quand ce programme se termine.</translation>
        </message>
        <message>
            <source>Other programs need the processor, so it rests.</source>
            <translation>D'autres programmes ont besoin du processeur : il se repose donc.</translation>
        </message>
        <message>
            <source>Other programs wait for memory, so it rests.</source>
            <translation>D'autres programmes attendent de la mémoire : il se repose donc.</translation>
        </message>
        <message>
            <source>Even slowly the work is warmer than the temperature you chose.</source>
            <translation>Même au ralenti, le travail chauffe plus que la température que vous avez choisie.</translation>
        </message>
        <message>
            <source>It goes on when it has cooled.</source>
            <translation>Cela reprend quand il a refroidi.</translation>
        </message>
        <message>
            <source>It rests at this hour, as you set the week.</source>
            <translation>Il se repose à cette heure, comme vous avez réglé la semaine.</translation>
        </message>
        <message>
            <source>Change the hours in Settings.</source>
            <translation>Changez les heures dans les réglages.</translation>
        </message>
        <message>
            <source>Work is turned off in Settings.</source>
            <translation>Le travail est désactivé dans les réglages.</translation>
        </message>
        <message>
            <source>Choose another preset there.</source>
            <translation>Choisissez-y un autre niveau.</translation>
        </message>
        <message>
            <source>Electricity costs more at this hour than you want to pay.</source>
            <translation>L'électricité coûte à cette heure plus que vous ne voulez payer.</translation>
        </message>
        <message>
            <source>You refuse tasks of this app.</source>
            <translation>Vous refusez les tâches de cette application.</translation>
        </message>
        <message>
            <source>You refuse tasks of this requester.</source>
            <translation>Vous refusez les tâches de ce demandeur.</translation>
        </message>
        <message>
            <source>The task pays less than your minimum price.</source>
            <translation>La tâche paie moins que votre prix minimum.</translation>
        </message>
        <message>
            <source>The task pays less than its electricity costs.</source>
            <translation>La tâche paie moins que ce que coûte son électricité.</translation>
        </message>
        <message>
            <source>One of your rules decided this.</source>
            <translation>Une de vos règles en a décidé ainsi.</translation>
        </message>
        <message>
            <source>Look at the rules in Settings.</source>
            <translation>Regardez les règles dans les réglages.</translation>
        </message>
        <message>
            <source>Some of your settings could not be read and are the usual ones now; the file was kept.</source>
            <translation>Certains de vos réglages n'ont pas pu être lus et ont repris leur valeur habituelle ; le fichier a été gardé.</translation>
        </message>
        <message>
            <source>Look through Settings once.</source>
            <translation>Parcourez une fois les réglages.</translation>
        </message>
        <message>
            <source>Your settings come from a newer Fallow; what it added is not used, the file was kept.</source>
            <translation>Vos réglages viennent d'un Fallow plus récent ; ce qu'il a ajouté n'est pas utilisé, le fichier a été gardé.</translation>
        </message>
        <message>
            <source>A share must lie between 0 and 100 percent.</source>
            <translation>Une part doit être comprise entre 0 et 100 pour cent.</translation>
        </message>
        <message>
            <source>Choose another number.</source>
            <translation>Choisissez un autre nombre.</translation>
        </message>
        <message>
            <source>Hours must lie within a day, and days within a week.</source>
            <translation>Les heures doivent tenir dans une journée, et les jours dans une semaine.</translation>
        </message>
        <message>
            <source>Choose other hours.</source>
            <translation>Choisissez d'autres heures.</translation>
        </message>
        <message>
            <source>Quiet mode can hold a temperature from 30 to 90 degrees Celsius.</source>
            <translation>Le mode silencieux peut tenir une température de 30 à 90 degrés Celsius.</translation>
        </message>
        <message>
            <source>Choose another temperature.</source>
            <translation>Choisissez une autre température.</translation>
        </message>
        <message>
            <source>You can count as away after one second to one day.</source>
            <translation>Vous pouvez être considéré comme absent après une seconde à un jour.</translation>
        </message>
        <message>
            <source>An amount is negative or far too large.</source>
            <translation>Un montant est négatif ou bien trop grand.</translation>
        </message>
        <message>
            <source>A quiet app must be a program with its whole path.</source>
            <translation>Un programme calme doit être un programme avec son chemin complet.</translation>
        </message>
        <message>
            <source>Choose it from the list.</source>
            <translation>Choisissez-le dans la liste.</translation>
        </message>
        <message>
            <source>A list holds at most 500 entries.</source>
            <translation>Une liste contient au plus 500 entrées.</translation>
        </message>
        <message>
            <source>Take some out.</source>
            <translation>Retirez-en quelques-unes.</translation>
        </message>
        <message>
            <source>To avoid work at a loss Fallow must know the watts and what RLC is worth.</source>
            <translation>Pour éviter de travailler à perte, Fallow doit connaître les watts et la valeur du RLC.</translation>
        </message>
        <message>
            <source>Enter both.</source>
            <translation>Saisissez les deux.</translation>
        </message>
        <message>
            <source>This source tells nothing on this computer.</source>
            <translation>Cette source n'indique rien sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This task does not run now.</source>
            <translation>Cette tâche n'est pas en cours d'exécution.</translation>
        </message>
        <message>
            <source>Make an X-ray while it computes, or one of a usual sandbox.</source>
            <translation>Faites une radiographie pendant qu'elle calcule, ou celle d'un bac à sable habituel.</translation>
        </message>
        <message>
            <source>The X-ray's program did not come to its end.</source>
            <translation>Le programme de la radiographie n'est pas allé au bout.</translation>
        </message>
        <message>
            <source>Try it again; if it stays so, look at Settings, Sandbox.</source>
            <translation>Essayez encore ; si cela persiste, regardez Réglages, Bac à sable.</translation>
        </message>
        <message>
            <source>The sandbox does not say what it needs.</source>
            <translation>Le bac à sable ne dit pas ce dont il a besoin.</translation>
        </message>
        <message>
            <source>Install Fallow again: one of its programs is not the right one.</source>
            <translation>Réinstallez Fallow : un de ses programmes n'est pas le bon.</translation>
        </message>
        <message>
            <source>This system does not let Fallow make a sandbox, so no task runs.</source>
            <translation>Ce système ne laisse pas Fallow créer de bac à sable : aucune tâche n'est exécutée.</translation>
        </message>
        <message>
            <source>Settings, Sandbox says what to do about it.</source>
            <translation>Réglages, Bac à sable dit quoi faire.</translation>
        </message>
        <message>
            <source>What was asked for an IPFS file is no gateway that lets it be checked.</source>
            <translation>Ce qui a été interrogé pour un fichier IPFS n'est pas une passerelle qui permette de le vérifier.</translation>
        </message>
        <message>
            <source>This torrent is not one whose file could be checked.</source>
            <translation>Le fichier de ce torrent ne pourrait pas être vérifié.</translation>
        </message>
        <message>
            <source>Ask for one of version 2 that has a single file.</source>
            <translation>Demandez-en un de version 2 contenant un seul fichier.</translation>
        </message>
        <message>
            <source>This torrent is of another file than the one that is wanted.</source>
            <translation>Ce torrent est celui d'un autre fichier que celui voulu.</translation>
        </message>
        <message>
            <source>No computer that has the torrent's file answered.</source>
            <translation>Aucun ordinateur ayant le fichier du torrent n'a répondu.</translation>
        </message>
        <message>
            <source>Try again later, or give another address of the file.</source>
            <translation>Réessayez plus tard, ou donnez une autre adresse du fichier.</translation>
        </message>
        <message>
            <source>A task that runs needs this image.</source>
            <translation>Une tâche en cours a besoin de cette image.</translation>
        </message>
        <message>
            <source>Try again when the task is over.</source>
            <translation>Réessayez quand la tâche sera terminée.</translation>
        </message>
        <message>
            <source>The link is not one that Fallow follows.</source>
            <translation>Ce lien n'est pas de ceux que Fallow suit.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>Rien n'a été fait.</translation>
        </message>
        <message>
            <source>The link is too long to be one of Fallow's.</source>
            <translation>Le lien est trop long pour être un lien de Fallow.</translation>
        </message>
        <message>
            <source>The link leads to a page that this version does not have.</source>
            <translation>Le lien mène à une page que cette version n'a pas.</translation>
        </message>
        <message>
            <source>The number of the task or deal in the link is damaged.</source>
            <translation>Le numéro de la tâche ou du deal dans le lien est endommagé.</translation>
        </message>
        <message>
            <source>Copy the whole link.</source>
            <translation>Copiez le lien entier.</translation>
        </message>
        <message>
            <source>The address in the link fails its checksum, so it may be the wrong one.</source>
            <translation>L'adresse du lien échoue à sa somme de contrôle : ce n'est peut-être pas la bonne.</translation>
        </message>
        <message>
            <source>Ask the payee for the address again.</source>
            <translation>Redemandez l'adresse au bénéficiaire.</translation>
        </message>
        <message>
            <source>The amount in the link cannot be paid.</source>
            <translation>Le montant du lien ne peut pas être payé.</translation>
        </message>
        <message>
            <source>Ask the payee for another link.</source>
            <translation>Demandez un autre lien au bénéficiaire.</translation>
        </message>
        <message>
            <source>The link names no network that there can be.</source>
            <translation>Le lien désigne un réseau qui ne peut pas exister.</translation>
        </message>
        <message>
            <source>The link says something that this version does not understand.</source>
            <translation>Le lien dit quelque chose que cette version ne comprend pas.</translation>
        </message>
        <message>
            <source>The link says the same thing twice, so it is not clear what it means.</source>
            <translation>Le lien dit deux fois la même chose : on ne sait pas ce qu'il veut dire.</translation>
        </message>
        <message>
            <source>The task of the link never was on this computer.</source>
            <translation>La tâche du lien n'a jamais été sur cet ordinateur.</translation>
        </message>
        <message>
            <source>No task of that deal was on this computer.</source>
            <translation>Aucune tâche de ce deal n'a été sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The link asks for a payment, and the wallet is not open.</source>
            <translation>Le lien demande un paiement, et le portefeuille n'est pas ouvert.</translation>
        </message>
        <message>
            <source>Open the wallet, then follow the link again.</source>
            <translation>Ouvrez le portefeuille, puis suivez le lien à nouveau.</translation>
        </message>
        <message>
            <source>The link asks for a payment on another network than the one in use.</source>
            <translation>Le lien demande un paiement sur un autre réseau que celui utilisé.</translation>
        </message>
        <message>
            <source>Change the network in the wallet, then follow the link again.</source>
            <translation>Changez de réseau dans le portefeuille, puis suivez le lien à nouveau.</translation>
        </message>
        <message>
            <source>Another payment is being prepared, and a link never changes one.</source>
            <translation>Un autre paiement est en préparation, et un lien n'en modifie jamais un.</translation>
        </message>
        <message>
            <source>Finish or close it, then follow the link again.</source>
            <translation>Terminez-le ou fermez-le, puis suivez le lien à nouveau.</translation>
        </message>
        <message>
            <source>This window could not speak to another one of Fallow.</source>
            <translation>Cette fenêtre n'a pas pu parler à une autre fenêtre de Fallow.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login could not be changed.</source>
            <translation>L'entrée qui lance Fallow à l'ouverture de session n'a pas pu être changée.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login was not written by Fallow, or somebody changed it, so it is left as it is.</source>
            <translation>L'entrée qui lance Fallow à l'ouverture de session n'a pas été écrite par Fallow, ou quelqu'un l'a modifiée : elle est laissée telle quelle.</translation>
        </message>
        <message>
            <source>Change it in your desktop's own settings, or move the file away.</source>
            <translation>Changez-la dans les réglages de votre bureau, ou déplacez le fichier.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login cannot be read.</source>
            <translation>L'entrée qui lance Fallow à l'ouverture de session ne peut pas être lue.</translation>
        </message>
        <message>
            <source>Look at who owns the file.</source>
            <translation>Regardez à qui appartient le fichier.</translation>
        </message>
        <message>
            <source>This desktop has no service that shows notifications, so none appear.</source>
            <translation>Ce bureau n'a pas de service qui affiche des notifications : il n'en apparaît donc aucune.</translation>
        </message>
        <message>
            <source>What needs you is shown on the Home page, too.</source>
            <translation>Ce qui requiert votre attention est aussi affiché sur la page d'accueil.</translation>
        </message>
        <message>
            <source>The settings of this window were damaged, so the usual ones are in force.</source>
            <translation>Les réglages de cette fenêtre étaient endommagés : les réglages habituels sont en vigueur.</translation>
        </message>
        <message>
            <source>Change one of them: the damaged file is kept beside the new one.</source>
            <translation>Changez-en un : le fichier endommagé est gardé à côté du nouveau.</translation>
        </message>
        <message>
            <source>The entry that starts Fallow at login could not be written.</source>
            <translation>L'entrée qui lance Fallow à l'ouverture de session n'a pas pu être écrite.</translation>
        </message>
        <message>
            <source>Look at the free space and at who owns the folder.</source>
            <translation>Regardez la place libre et à qui appartient le dossier.</translation>
        </message>
        <message>
            <source>Its program has said nothing yet, or its words are no longer kept.</source>
            <translation>Son programme n'a encore rien dit, ou ses mots ne sont plus conservés.</translation>
        </message>
        <message>
            <source>This task is over.</source>
            <translation>Cette tâche est terminée.</translation>
        </message>
        <message>
            <source>The result is on its way to the chain: given back now, the task would cost its stake.</source>
            <translation>Le résultat est en route vers la chaîne : rendue maintenant, la tâche coûterait sa mise.</translation>
        </message>
        <message>
            <source>Let it finish; nothing more has to be computed.</source>
            <translation>Laissez-la finir ; il n'y a plus rien à calculer.</translation>
        </message>
        <message>
            <source>You gave this task back.</source>
            <translation>Vous avez rendu cette tâche.</translation>
        </message>
        <message>
            <source>Nobody gives away practice money there now.</source>
            <translation>Personne ne donne d'argent d'entraînement là-bas en ce moment.</translation>
        </message>
        <message>
            <source>Ask whoever runs this practice network.</source>
            <translation>Interrogez la personne qui gère ce réseau d'entraînement.</translation>
        </message>
        <message>
            <source>No computer of yours answers at this address.</source>
            <translation>Aucun de vos ordinateurs ne répond à cette adresse.</translation>
        </message>
        <message>
            <source>Type it as the other computer shows it, with its port.</source>
            <translation>Saisissez-la comme l’autre ordinateur l’affiche, avec son port.</translation>
        </message>
        <message>
            <source>This is not the code of that computer.</source>
            <translation>Ce n’est pas le code de cet ordinateur.</translation>
        </message>
        <message>
            <source>Type it as the other computer shows it.</source>
            <translation>Saisissez-le comme l’autre ordinateur l’affiche.</translation>
        </message>
        <message>
            <source>Another program uses the port at which this computer would lend what it holds.</source>
            <translation>Un autre programme utilise le port sur lequel cet ordinateur prêterait ce qu’il contient.</translation>
        </message>
        <message>
            <source>Choose another port.</source>
            <translation>Choisissez un autre port.</translation>
        </message>
        <message>
            <source>This computer cannot lend what it holds.</source>
            <translation>Cet ordinateur ne peut pas prêter ce qu’il contient.</translation>
        </message>
        <message>
            <source>The log says why.</source>
            <translation>Le journal dit pourquoi.</translation>
        </message>
        <message>
            <source>No computer of that address lends to this one.</source>
            <translation>Aucun ordinateur à cette adresse ne prête à celui-ci.</translation>
        </message>
        <message>
            <source>See which do.</source>
            <translation>Voyez lesquels le font.</translation>
        </message>
        <message>
            <source>Curators of your catalog suspended this for some days.</source>
            <translation>Des conservateurs de votre catalogue l’ont suspendu pour quelques jours.</translation>
        </message>
        <message>
            <source>Wait for their decision, or take another one.</source>
            <translation>Attendez leur décision, ou prenez-en un autre.</translation>
        </message>
        <message>
            <source>Curators of your catalog revoked this: it must not run.</source>
            <translation>Des conservateurs de votre catalogue l’ont révoqué : il ne doit pas s’exécuter.</translation>
        </message>
        <message>
            <source>Read why in the catalog, and take another one.</source>
            <translation>Lisez pourquoi dans le catalogue, et prenez-en un autre.</translation>
        </message>
        <message>
            <source>What the catalog says of this is not what the chain says.</source>
            <translation>Ce que le catalogue en dit n’est pas ce qu’en dit la chaîne.</translation>
        </message>
        <message>
            <source>Do not run it; tell its curators.</source>
            <translation>Ne l’exécutez pas ; prévenez ses conservateurs.</translation>
        </message>
        <message>
            <source>The chain does not know this app or dataset.</source>
            <translation>La chaîne ne connaît pas cette application ou ce jeu de données.</translation>
        </message>
        <message>
            <source>The catalog was not renewed for more than a month.</source>
            <translation>Le catalogue n’a pas été renouvelé depuis plus d’un mois.</translation>
        </message>
        <message>
            <source>Update it; until then only what you pinned runs.</source>
            <translation>Mettez-le à jour ; d’ici là, seul ce que vous avez épinglé s’exécute.</translation>
        </message>
        <message>
            <source>This catalog is being updated.</source>
            <translation>Ce catalogue est en cours de mise à jour.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>This place in the list is not there any more.</source>
            <translation>Cet endroit de la liste n’existe plus.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>Relancez la recherche.</translation>
        </message>
        <message>
            <source>Fallow cannot search for this.</source>
            <translation>Fallow ne peut pas chercher cela.</translation>
        </message>
        <message>
            <source>Check the kind, the standing and the order you asked for.</source>
            <translation>Vérifiez le type, le statut et l’ordre demandés.</translation>
        </message>
        <message>
            <source>A file of the catalog changed on your disk.</source>
            <translation>Un fichier du catalogue a changé sur votre disque.</translation>
        </message>
        <message>
            <source>Update the catalog; it is then fetched anew.</source>
            <translation>Mettez le catalogue à jour ; il sera récupéré à nouveau.</translation>
        </message>
        <message>
            <source>You have no such catalog.</source>
            <translation>Vous n’avez pas ce catalogue.</translation>
        </message>
        <message>
            <source>Look at the list of your catalogs.</source>
            <translation>Consultez la liste de vos catalogues.</translation>
        </message>
        <message>
            <source>Several of your catalogs begin like this.</source>
            <translation>Plusieurs de vos catalogues commencent ainsi.</translation>
        </message>
        <message>
            <source>Name more of its digits.</source>
            <translation>Donnez-en plus de chiffres.</translation>
        </message>
        <message>
            <source>The catalog has no such entry.</source>
            <translation>Le catalogue n’a pas cette entrée.</translation>
        </message>
        <message>
            <source>Search for it; it may have gone.</source>
            <translation>Cherchez-la ; elle a peut-être disparu.</translation>
        </message>
        <message>
            <source>You have this catalog already.</source>
            <translation>Vous avez déjà ce catalogue.</translation>
        </message>
        <message>
            <source>Update it instead.</source>
            <translation>Mettez-le plutôt à jour.</translation>
        </message>
        <message>
            <source>The background core gave no reason.</source>
            <translation>Le service en arrière-plan n’a donné aucune raison.</translation>
        </message>
        <message>
            <source>The background core gave a reason this window does not know: %1.</source>
            <translation>Le service en arrière-plan a donné une raison inconnue de cette fenêtre : %1.</translation>
        </message>
        <message>
            <source>Both may be of different versions; update Fallow.</source>
            <translation>Les deux sont peut-être de versions différentes ; mettez Fallow à jour.</translation>
        </message>
        <message>
            <source>None of your catalogs has what the link names.</source>
            <translation>Aucun de vos catalogues ne contient ce que désigne le lien.</translation>
        </message>
        <message>
            <source>Update your catalogs, or add the one it is in.</source>
            <translation>Mettez vos catalogues à jour, ou ajoutez celui qui le contient.</translation>
        </message>
        <message>
            <source>An order is not the one that its server calls it.</source>
            <translation>Un ordre n’est pas celui que son serveur annonce.</translation>
        </message>
        <message>
            <source>Nothing to do; it was left out.</source>
            <translation>Rien à faire ; il a été écarté.</translation>
        </message>
        <message>
            <source>An order is of another chain.</source>
            <translation>Un ordre appartient à une autre chaîne.</translation>
        </message>
        <message>
            <source>An order cannot be read.</source>
            <translation>Un ordre est illisible.</translation>
        </message>
        <message>
            <source>Fewer tasks are left of the offer than you want.</source>
            <translation>Il reste moins de tâches dans l’offre que vous n’en voulez.</translation>
        </message>
        <message>
            <source>Ask for fewer, or choose another offer.</source>
            <translation>Demandez-en moins, ou choisissez une autre offre.</translation>
        </message>
        <message>
            <source>It costs more than the most you would pay.</source>
            <translation>Cela coûte plus que votre maximum.</translation>
        </message>
        <message>
            <source>Allow more, or choose another offer.</source>
            <translation>Autorisez plus, ou choisissez une autre offre.</translation>
        </message>
        <message>
            <source>Fallow cannot look for offers like that.</source>
            <translation>Fallow ne peut pas chercher d’offres ainsi.</translation>
        </message>
        <message>
            <source>Check the app, the number of tasks, the trust and what matters to you.</source>
            <translation>Vérifiez l’application, le nombre de tâches, la confiance et ce qui compte pour vous.</translation>
        </message>
        <message>
            <source>This is not the address of a market.</source>
            <translation>Ce n’est pas l’adresse d’un marché.</translation>
        </message>
        <message>
            <source>Type it as its owner gives it, beginning with https.</source>
            <translation>Saisissez-la telle que son exploitant la donne, en commençant par https.</translation>
        </message>
        <message>
            <source>Real money needs a market whose address begins with https.</source>
            <translation>L’argent réel exige un marché dont l’adresse commence par https.</translation>
        </message>
        <message>
            <source>A market of your own network may not tell about real money.</source>
            <translation>Un marché de votre propre réseau ne peut pas renseigner sur de l’argent réel.</translation>
        </message>
        <message>
            <source>This market is asked already.</source>
            <translation>Ce marché est déjà interrogé.</translation>
        </message>
        <message>
            <source>At most 16 markets can be added for a network.</source>
            <translation>On peut ajouter au plus 16 marchés par réseau.</translation>
        </message>
        <message>
            <source>There is no such market among those you added.</source>
            <translation>Ce marché n’est pas parmi ceux que vous avez ajoutés.</translation>
        </message>
        <message>
            <source>See which there are.</source>
            <translation>Voyez lesquels existent.</translation>
        </message>
        <message>
            <source>The pool accepts less trust than you ask for.</source>
            <translation>Le pool accepte moins de confiance que vous n’en demandez.</translation>
        </message>
        <message>
            <source>Ask for less, or choose another pool.</source>
            <translation>Demandez-en moins, ou choisissez un autre pool.</translation>
        </message>
        <message>
            <source>The pool runs tasks of another length.</source>
            <translation>Le pool exécute des tâches d’une autre durée.</translation>
        </message>
        <message>
            <source>Choose another category, or another pool.</source>
            <translation>Choisissez une autre catégorie, ou un autre pool.</translation>
        </message>
        <message>
            <source>The app costs more than was agreed.</source>
            <translation>L’application coûte plus que convenu.</translation>
        </message>
        <message>
            <source>Look for offers again.</source>
            <translation>Cherchez à nouveau des offres.</translation>
        </message>
        <message>
            <source>The dataset costs more than was agreed.</source>
            <translation>Le jeu de données coûte plus que convenu.</translation>
        </message>
        <message>
            <source>The pool costs more than was agreed.</source>
            <translation>Le pool coûte plus que convenu.</translation>
        </message>
        <message>
            <source>The app or the dataset needs computers that the pool does not have.</source>
            <translation>L’application ou le jeu de données exige des ordinateurs que le pool n’a pas.</translation>
        </message>
        <message>
            <source>Choose another pool.</source>
            <translation>Choisissez un autre pool.</translation>
        </message>
        <message>
            <source>The app is offered to somebody else.</source>
            <translation>L’application est proposée à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>Ask its owner for an offer.</source>
            <translation>Demandez une offre à son propriétaire.</translation>
        </message>
        <message>
            <source>The app is offered for another pool.</source>
            <translation>L’application est proposée pour un autre pool.</translation>
        </message>
        <message>
            <source>The app is offered for another dataset.</source>
            <translation>L’application est proposée pour un autre jeu de données.</translation>
        </message>
        <message>
            <source>Choose that dataset, or another offer.</source>
            <translation>Choisissez ce jeu de données, ou une autre offre.</translation>
        </message>
        <message>
            <source>The dataset is offered to somebody else.</source>
            <translation>Le jeu de données est proposé à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>The dataset is offered for another pool.</source>
            <translation>Le jeu de données est proposé pour un autre pool.</translation>
        </message>
        <message>
            <source>The dataset is offered for another app.</source>
            <translation>Le jeu de données est proposé pour une autre application.</translation>
        </message>
        <message>
            <source>Choose another dataset.</source>
            <translation>Choisissez un autre jeu de données.</translation>
        </message>
        <message>
            <source>The pool offers this to somebody else.</source>
            <translation>Le pool propose ceci à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>The pool offers this for another app.</source>
            <translation>Le pool propose ceci pour une autre application.</translation>
        </message>
        <message>
            <source>The pool offers this for another dataset.</source>
            <translation>Le pool propose ceci pour un autre jeu de données.</translation>
        </message>
        <message>
            <source>An offer is used up or was cancelled meanwhile.</source>
            <translation>Une offre est épuisée ou a été annulée entre-temps.</translation>
        </message>
        <message>
            <source>The pool has less free stake than this would lock.</source>
            <translation>Le pool a moins de mise libre que ceci n’en bloquerait.</translation>
        </message>
        <message>
            <source>Choose another pool, or fewer tasks.</source>
            <translation>Choisissez un autre pool, ou moins de tâches.</translation>
        </message>
        <message>
            <source>An offer asks more than you were shown. Nothing was signed.</source>
            <translation>Une offre demande plus que ce qui vous a été montré. Rien n’a été signé.</translation>
        </message>
        <message>
            <source>This proposal is not written as the catalog wants it.</source>
            <translation>Cette proposition n’est pas rédigée comme le catalogue l’exige.</translation>
        </message>
        <message>
            <source>Its author has to mend it.</source>
            <translation>Son auteur doit la corriger.</translation>
        </message>
        <message>
            <source>The proposal was changed while you read it.</source>
            <translation>La proposition a été modifiée pendant votre lecture.</translation>
        </message>
        <message>
            <source>Read it again before you sign.</source>
            <translation>Relisez-la avant de signer.</translation>
        </message>
        <message>
            <source>The trial run could not be made.</source>
            <translation>L’essai n’a pas pu se faire.</translation>
        </message>
        <message>
            <source>This address is not one whose pages can be trusted to be who they say: it is neither https nor on this computer.</source>
            <translation>Rien ne garantit que les pages de cette adresse sont bien ce qu’elles prétendent : elle n’est ni en https ni sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Open the page by its https address.</source>
            <translation>Ouvrez la page par son adresse https.</translation>
        </message>
        <message>
            <source>This site may not use this account any more.</source>
            <translation>Ce site ne peut plus utiliser ce compte.</translation>
        </message>
        <message>
            <source>Connect it again from its page if you want that.</source>
            <translation>Reconnectez-le depuis sa page si vous le souhaitez.</translation>
        </message>
        <message>
            <source>A site is connected with one account, or with at most 16.</source>
            <translation>Un site est connecté à un compte, ou à 16 au plus.</translation>
        </message>
        <message>
            <source>Choose an account in the wallet.</source>
            <translation>Choisissez un compte dans le portefeuille.</translation>
        </message>
        <message>
            <source>There are 256 connected sites, which is the most.</source>
            <translation>256 sites sont connectés, c’est le maximum.</translation>
        </message>
        <message>
            <source>Disconnect some of them.</source>
            <translation>Déconnectez-en quelques-uns.</translation>
        </message>
        <message>
            <source>This site is not connected.</source>
            <translation>Ce site n’est pas connecté.</translation>
        </message>
        <message>
            <source>Pages may not ask the network this.</source>
            <translation>Les pages ne peuvent pas demander cela au réseau.</translation>
        </message>
        <message>
            <source>The page asked something that is not well formed, or far too much.</source>
            <translation>La page a demandé quelque chose de mal formé, ou beaucoup trop.</translation>
        </message>
        <message>
            <source>The page asks the network more often than is sensible.</source>
            <translation>La page interroge le réseau plus souvent que raisonnable.</translation>
        </message>
        <message>
            <source>Wait a little, or leave the page.</source>
            <translation>Attendez un peu, ou quittez la page.</translation>
        </message>
        <message>
            <source>The network's answer is larger than a page is given.</source>
            <translation>La réponse du réseau dépasse ce qu’une page reçoit.</translation>
        </message>
        <message>
            <source>Nothing to do: the page has to ask for less.</source>
            <translation>Rien à faire : la page doit en demander moins.</translation>
        </message>
        <message>
            <source>This is not the address of a web page.</source>
            <translation>Ce n’est pas l’adresse d’une page web.</translation>
        </message>
        <message>
            <source>Type it as its site gives it, beginning with https.</source>
            <translation>Saisissez-la telle que le site la donne, en commençant par https.</translation>
        </message>
        <message>
            <source>Another network was chosen meanwhile.</source>
            <translation>Un autre réseau a été choisi entre-temps.</translation>
        </message>
        <message>
            <source>Ask again.</source>
            <translation>Redemandez.</translation>
        </message>
        <message>
            <source>What the contract should be given is larger than the network takes.</source>
            <translation>Ce que le contrat doit recevoir dépasse ce que le réseau accepte.</translation>
        </message>
        <message>
            <source>Something that a web page asked for was refused.</source>
            <translation>Une demande d’une page web a été refusée.</translation>
        </message>
        <message>
            <source>Nothing to do; leave the page if you did not expect it.</source>
            <translation>Rien à faire ; quittez la page si vous ne vous y attendiez pas.</translation>
        </message>
        <message>
            <source>The entry of this app describes no fields.</source>
            <translation>L’entrée de cette application ne décrit aucun champ.</translation>
        </message>
        <message>
            <source>Write the arguments yourself.</source>
            <translation>Écrivez les arguments vous-même.</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>C’est requis.</translation>
        </message>
        <message>
            <source>A number is wanted here, with a point: 0.5.</source>
            <translation>Il faut ici un nombre, avec un point : 0.5.</translation>
        </message>
        <message>
            <source>A whole number is wanted here.</source>
            <translation>Il faut ici un nombre entier.</translation>
        </message>
        <message>
            <source>Give the whole path of a file, or an address on the internet.</source>
            <translation>Donnez le chemin complet d’un fichier, ou une adresse sur Internet.</translation>
        </message>
        <message>
            <source>There is a character in it that cannot be passed on.</source>
            <translation>Il contient un caractère qui ne peut être transmis.</translation>
        </message>
        <message>
            <source>This cannot be taken here.</source>
            <translation>Cela ne convient pas ici.</translation>
        </message>
        <message>
            <source>An input is neither the path of a file nor an address.</source>
            <translation>Une entrée n’est ni le chemin d’un fichier ni une adresse.</translation>
        </message>
        <message>
            <source>Give the whole path, beginning at the root, or an address on the internet.</source>
            <translation>Donnez le chemin complet, depuis la racine, ou une adresse sur Internet.</translation>
        </message>
        <message>
            <source>A file for the run cannot be read.</source>
            <translation>Un fichier de l’exécution est illisible.</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>Vérifiez qu’il existe et que vous pouvez le lire.</translation>
        </message>
        <message>
            <source>A file for the run is larger than the pool takes.</source>
            <translation>Un fichier de l’exécution dépasse ce que le pool accepte.</translation>
        </message>
        <message>
            <source>Choose another pool, or put it on the internet and give its address.</source>
            <translation>Choisissez un autre pool, ou mettez-le sur Internet et donnez son adresse.</translation>
        </message>
        <message>
            <source>There are more files than the pool takes for one run.</source>
            <translation>Il y a plus de fichiers que le pool n’en accepte pour une exécution.</translation>
        </message>
        <message>
            <source>Pack them into one.</source>
            <translation>Regroupez-les en un seul.</translation>
        </message>
        <message>
            <source>Fallow does not know the server of this pool, so it cannot send it your files.</source>
            <translation>Fallow ne connaît pas le serveur de ce pool et ne peut donc pas lui envoyer vos fichiers.</translation>
        </message>
        <message>
            <source>Choose another pool, or put the file on the internet and give its address.</source>
            <translation>Choisissez un autre pool, ou mettez le fichier sur Internet et donnez son adresse.</translation>
        </message>
        <message>
            <source>This pool takes no files.</source>
            <translation>Ce pool n’accepte pas de fichiers.</translation>
        </message>
        <message>
            <source>A file changed before it was sent. Nothing was paid.</source>
            <translation>Un fichier a changé avant d’être envoyé. Rien n’a été payé.</translation>
        </message>
        <message>
            <source>The pool did not take a file. Nothing was paid.</source>
            <translation>Le pool n’a pas accepté un fichier. Rien n’a été payé.</translation>
        </message>
        <message>
            <source>Try again later, or choose another pool.</source>
            <translation>Réessayez plus tard, ou choisissez un autre pool.</translation>
        </message>
        <message>
            <source>You stopped it. Nothing was paid.</source>
            <translation>Vous l’avez arrêté. Rien n’a été payé.</translation>
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
            <translation>Mesuré par %1</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Pauses are left out</source>
            <translation>Les pauses ne sont pas comptées</translation>
        </message>
        <message>
            <source>Memory at most</source>
            <translation>Mémoire au maximum</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>%1 read, %2 written</source>
            <translation>%1 lus, %2 écrits</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Graphics</source>
            <translation>Carte graphique</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>From the processor's own meter</source>
            <translation>D'après le compteur du processeur lui-même</translation>
        </message>
        <message>
            <source>An estimate from the watts that were stated</source>
            <translation>Une estimation à partir des watts indiqués</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>The account that pays</source>
            <translation>Le compte qui paie</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Deal</translation>
        </message>
        <message>
            <source>Task %1 of it</source>
            <translation>Sa tâche %1</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>One wrong result in so many would be accepted, at most</source>
            <translation>Au plus un résultat faux sur autant serait accepté</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Reçue</translation>
        </message>
        <message>
            <source>At stake</source>
            <translation>En jeu</translation>
        </message>
        <message>
            <source>Comes back when the result is agreed on</source>
            <translation>Revient quand le résultat fait l'unanimité</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payée</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>The fingerprint of the result</source>
            <translation>L'empreinte du résultat</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>Of the contribution</source>
            <translation>De la contribution</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>The fingerprint of the sandbox it ran in</source>
            <translation>L'empreinte du bac à sable où elle a été exécutée</translation>
        </message>
        <message>
            <source>Receipt of a task</source>
            <translation>Reçu d'une tâche</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>Reçu : %1</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>Receipt</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>App, requester, times, energy, fingerprints and payment, as this computer knows them.</source>
            <translation>Application, demandeur, durées, énergie, empreintes et paiement, tels que cet ordinateur les connaît.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>CSV, pour tableurs</translation>
        </message>
        <message>
            <source>PDF, for people</source>
            <translation>PDF, pour lecture</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Écrire le fichier</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Receive</source>
            <translation>Recevoir</translation>
        </message>
        <message>
            <source>QR code of %1</source>
            <translation>Code QR de %1</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Adresse %1</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copier l'adresse</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Coin</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Amount, if you want one</source>
            <translation>Montant, si vous en voulez un</translation>
        </message>
        <message>
            <source>any</source>
            <translation>quelconque</translation>
        </message>
        <message>
            <source>Send only RLC and the fee coin of this network to it; other things may be lost.</source>
            <translation>N'y envoyez que des RLC et la monnaie de frais de ce réseau ; le reste peut être perdu.</translation>
        </message>
        <message>
            <source>Copy payment link</source>
            <translation>Copier le lien de paiement</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
    </context>
    <context>
        <name>ReputationCard</name>
        <message>
            <source>Reputation</source>
            <translation>Réputation</translation>
        </message>
    </context>
    <context>
        <name>ResealDialog</name>
        <message>
            <source>What opens the wallet</source>
            <translation>Ce qui ouvre le portefeuille</translation>
        </message>
        <message>
            <source>Password as it is now</source>
            <translation>Mot de passe actuel</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nouveau mot de passe</translation>
        </message>
        <message>
            <source>Changed. What opened the wallet before opens it no more; copies of its file that somebody made earlier still open with it.</source>
            <translation>Changé. Ce qui ouvrait le portefeuille ne l'ouvre plus ; les copies de son fichier faites auparavant s'ouvrent encore avec.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Changement en cours</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from words</source>
            <translation>Restaurer à partir des mots</translation>
        </message>
        <message>
            <source>Your 12 or 24 words, in their order</source>
            <translation>Vos 12 ou 24 mots, dans leur ordre</translation>
        </message>
        <message>
            <source>Type them with spaces between</source>
            <translation>Tapez-les séparés par des espaces</translation>
        </message>
        <message>
            <source>I used a passphrase beside the words</source>
            <translation>J'ai utilisé une phrase secrète en plus des mots</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Another passphrase opens another, empty wallet: there is no wrong one.</source>
            <translation>Une autre phrase secrète ouvre un autre portefeuille, vide : il n'y en a pas de fausse.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>Restauration en cours</translation>
        </message>
        <message>
            <source>Restore the wallet</source>
            <translation>Restaurer le portefeuille</translation>
        </message>
    </context>
    <context>
        <name>ReviewStep</name>
        <message>
            <source>Slow</source>
            <translation>Lent</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Personnalisé</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Network fee</source>
            <translation>Frais de réseau</translation>
        </message>
        <message>
            <source>Highest price of gas, gwei</source>
            <translation>Prix du gaz le plus haut, gwei</translation>
        </message>
        <message>
            <source>Of it to whoever makes the block</source>
            <translation>Dont pour le producteur du bloc</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
    </context>
    <context>
        <name>Sandbox</name>
        <message>
            <source>A sandbox for this system</source>
            <translation>Un bac à sable pour ce système</translation>
        </message>
        <message>
            <source>Bubblewrap, which builds the sandbox</source>
            <translation>Bubblewrap, qui construit le bac à sable</translation>
        </message>
        <message>
            <source>A kernel that is new enough</source>
            <translation>Un noyau assez récent</translation>
        </message>
        <message>
            <source>User namespaces: a world of its own for a task</source>
            <translation>Espaces de noms utilisateur : un monde à part pour une tâche</translation>
        </message>
        <message>
            <source>Filters that report what a task tries</source>
            <translation>Des filtres qui signalent ce qu'une tâche essaie</translation>
        </message>
        <message>
            <source>Overlays: images need not be copied for a run</source>
            <translation>Overlays : les images n'ont pas à être copiées pour une exécution</translation>
        </message>
        <message>
            <source>Landlock, which confines what reads downloads</source>
            <translation>Landlock, qui confine ce qui lit les téléchargements</translation>
        </message>
        <message>
            <source>Control groups: exact limits and counts</source>
            <translation>Groupes de contrôle : limites et mesures exactes</translation>
        </message>
        <message>
            <source>Giving way to your programs at once</source>
            <translation>Céder aussitôt la place à vos programmes</translation>
        </message>
        <message>
            <source>Graphics card of NVIDIA for tasks</source>
            <translation>Carte graphique NVIDIA pour les tâches</translation>
        </message>
        <message>
            <source>Graphics card of AMD for tasks</source>
            <translation>Carte graphique AMD pour les tâches</translation>
        </message>
        <message>
            <source>Run: sudo apt-get install bubblewrap</source>
            <translation>Exécutez : sudo apt-get install bubblewrap</translation>
        </message>
        <message>
            <source>Install bubblewrap 0.8 or later, as Debian 12 has it.</source>
            <translation>Installez bubblewrap 0.8 ou plus récent, comme dans Debian 12.</translation>
        </message>
        <message>
            <source>Run Linux 5.11 or later.</source>
            <translation>Utilisez Linux 5.11 ou plus récent.</translation>
        </message>
        <message>
            <source>Run Linux 5.13 or later with "landlock" in the kernel option lsm=.</source>
            <translation>Utilisez Linux 5.13 ou plus récent avec "landlock" dans l'option lsm= du noyau.</translation>
        </message>
        <message>
            <source>Start Fallow in a session of systemd, which gives each user a group of their own.</source>
            <translation>Lancez Fallow dans une session de systemd, qui donne à chaque utilisateur un groupe à lui.</translation>
        </message>
        <message>
            <source>Install the driver of NVIDIA if there is such a card.</source>
            <translation>Installez le pilote NVIDIA si vous avez une telle carte.</translation>
        </message>
        <message>
            <source>Install the driver of AMD if there is such a card.</source>
            <translation>Installez le pilote AMD si vous avez une telle carte.</translation>
        </message>
        <message>
            <source>Run Linux 5.0 or later, with seccomp filters.</source>
            <translation>Utilisez Linux 5.0 ou plus récent, avec les filtres seccomp.</translation>
        </message>
        <message>
            <source>Run Linux 5.11 or later; until then each run copies its image.</source>
            <translation>Utilisez Linux 5.11 ou plus récent ; d'ici là, chaque exécution copie son image.</translation>
        </message>
        <message>
            <source>Boot with the kernel option autogroup, or let systemd manage the share.</source>
            <translation>Démarrez avec l'option autogroup du noyau, ou laissez systemd gérer le partage.</translation>
        </message>
        <message>
            <source>Run: sudo sysctl -w kernel.unprivileged_userns_clone=1 (and put the line into /etc/sysctl.d/fallow.conf to keep it).</source>
            <translation>Exécutez : sudo sysctl -w kernel.unprivileged_userns_clone=1 (et mettez la ligne dans /etc/sysctl.d/fallow.conf pour la conserver).</translation>
        </message>
        <message>
            <source>Run: sudo sysctl -w user.max_user_namespaces=15000 (and put the line into /etc/sysctl.d/fallow.conf to keep it).</source>
            <translation>Exécutez : sudo sysctl -w user.max_user_namespaces=15000 (et mettez la ligne dans /etc/sysctl.d/fallow.conf pour la conserver).</translation>
        </message>
        <message>
            <source>AppArmor allows user namespaces only to programs with a profile: install profiles with "userns," for bwrap (package apparmor-profiles) and for fallow-sandbox. Leave kernel.apparmor_restrict_unprivileged_userns as it is.</source>
            <translation>AppArmor n'autorise les espaces de noms utilisateur qu'aux programmes ayant un profil : installez des profils avec "userns," pour bwrap (paquet apparmor-profiles) et pour fallow-sandbox. Laissez kernel.apparmor_restrict_unprivileged_userns tel quel.</translation>
        </message>
        <message>
            <source>Whatever started Fallow (a container, Snap or Flatpak) forbids it: start Fallow outside, or allow clone and unshare of user namespaces there.</source>
            <translation>Ce qui a lancé Fallow (un conteneur, Snap ou Flatpak) l'interdit : lancez Fallow au-dehors, ou autorisez-y clone et unshare pour les espaces de noms utilisateur.</translation>
        </message>
        <message>
            <source>The kernel must have user namespaces (CONFIG_USER_NS); Debian's have.</source>
            <translation>Le noyau doit avoir les espaces de noms utilisateur (CONFIG_USER_NS) ; ceux de Debian les ont.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Processus</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Périphériques</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>List /home, the image's own</source>
            <translation>Lister /home, celui de l'image</translation>
        </message>
        <message>
            <source>Mount a file system over /tmp</source>
            <translation>Monter un système de fichiers sur /tmp</translation>
        </message>
        <message>
            <source>Open a file by its number on the disk</source>
            <translation>Ouvrir un fichier par son numéro sur le disque</translation>
        </message>
        <message>
            <source>List network interfaces</source>
            <translation>Lister les interfaces réseau</translation>
        </message>
        <message>
            <source>Socket of the Internet, TCP</source>
            <translation>Socket Internet, TCP</translation>
        </message>
        <message>
            <source>Socket of the Internet, UDP</source>
            <translation>Socket Internet, UDP</translation>
        </message>
        <message>
            <source>Socket of the Internet, version 6</source>
            <translation>Socket Internet, version 6</translation>
        </message>
        <message>
            <source>Socket to the kernel's network settings</source>
            <translation>Socket vers les réglages réseau du noyau</translation>
        </message>
        <message>
            <source>Socket to a virtual machine's host</source>
            <translation>Socket vers l'hôte d'une machine virtuelle</translation>
        </message>
        <message>
            <source>Connect to the screen</source>
            <translation>Se connecter à l'écran</translation>
        </message>
        <message>
            <source>Count other processes</source>
            <translation>Compter les autres processus</translation>
        </message>
        <message>
            <source>Look into process 1</source>
            <translation>Regarder dans le processus 1</translation>
        </message>
        <message>
            <source>Leave for another user namespace</source>
            <translation>Passer dans un autre espace de noms utilisateur</translation>
        </message>
        <message>
            <source>Leave the session</source>
            <translation>Quitter la session</translation>
        </message>
        <message>
            <source>Run before others</source>
            <translation>Passer avant les autres</translation>
        </message>
        <message>
            <source>Count identities it may take</source>
            <translation>Compter les identités qu'elle peut prendre</translation>
        </message>
        <message>
            <source>Processes at most</source>
            <translation>Processus au maximum</translation>
        </message>
        <message>
            <source>Open files at most</source>
            <translation>Fichiers ouverts au maximum</translation>
        </message>
        <message>
            <source>Size of one file at most</source>
            <translation>Taille maximale d'un fichier</translation>
        </message>
        <message>
            <source>Data in memory at most, per process</source>
            <translation>Données en mémoire au maximum, par processus</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Privileges (CapEff)</source>
            <translation>Privilèges (CapEff)</translation>
        </message>
        <message>
            <source>Can never gain privileges (NoNewPrivs)</source>
            <translation>Ne peut jamais gagner de privilèges (NoNewPrivs)</translation>
        </message>
        <message>
            <source>Filters of system calls (Seccomp_filters)</source>
            <translation>Filtres d'appels système (Seccomp_filters)</translation>
        </message>
        <message>
            <source>List %1</source>
            <translation>Lister %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Write %1</source>
            <translation>Écrire %1</translation>
        </message>
        <message>
            <source>Free in %1</source>
            <translation>Libre dans %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>not there (%1)</source>
            <translation>absent (%1)</translation>
        </message>
        <message>
            <source>refused (%1)</source>
            <translation>refusé (%1)</translation>
        </message>
        <message>
            <source>no limit of its own</source>
            <translation>pas de limite propre</translation>
        </message>
        <message>
            <source>only what nobody else wants</source>
            <translation>seulement ce dont personne d'autre ne veut</translation>
        </message>
    </context>
    <context>
        <name>ScoreCard</name>
        <message>
            <source>How the score went</source>
            <translation>L'évolution du score</translation>
        </message>
        <message>
            <source>A result that other computers confirm adds one; one that they do not confirm takes a third and the stake. Tasks that one computer alone computes leave it as it is. A high score lets fewer computers agree sooner.</source>
            <translation>Un résultat que d'autres ordinateurs confirment ajoute un ; un résultat qu'ils ne confirment pas coûte un tiers et la mise. Les tâches calculées par un seul ordinateur n'y changent rien. Avec un score élevé, l'accord est atteint plus tôt avec moins d'ordinateurs.</translation>
        </message>
    </context>
    <context>
        <name>SealChoice</name>
        <message>
            <source>What opens the wallet</source>
            <translation>Ce qui ouvre le portefeuille</translation>
        </message>
        <message>
            <source>This computer's keyring</source>
            <translation>Le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>A password</source>
            <translation>Un mot de passe</translation>
        </message>
        <message>
            <source>The password is asked for each time the wallet is opened. If it is forgotten, only your words help.</source>
            <translation>Le mot de passe est demandé à chaque ouverture du portefeuille. S'il est oublié, seuls vos mots aident.</translation>
        </message>
        <message>
            <source>It opens while you are logged in to this computer, with nothing to type.</source>
            <translation>Il s'ouvre tant que votre session est ouverte sur cet ordinateur, sans rien taper.</translation>
        </message>
    </context>
    <context>
        <name>SecurityDialog</name>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Locks by itself after</source>
            <translation>Se verrouille tout seul après</translation>
        </message>
        <message>
            <source>It also locks when the screen is locked and when the computer goes to sleep.</source>
            <translation>Il se verrouille aussi quand l'écran est verrouillé et quand l'ordinateur se met en veille.</translation>
        </message>
        <message>
            <source>Work goes on while the wallet is locked</source>
            <translation>Le travail continue quand le portefeuille est verrouillé</translation>
        </message>
        <message>
            <source>The worker key stays open in memory. It can sign work, and pay nobody but the account in use.</source>
            <translation>La clé worker reste ouverte en mémoire. Elle peut signer du travail, et ne payer que le compte utilisé.</translation>
        </message>
        <message>
            <source>What opens the wallet</source>
            <translation>Ce qui ouvre le portefeuille</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Change what opens the wallet</source>
            <translation>Changer ce qui ouvre le portefeuille</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>SentStep</name>
        <message>
            <source>The network has it. It is pending until a block holds it; the history shows how far it is.</source>
            <translation>Le réseau l'a reçue. Elle est en attente jusqu'à ce qu'un bloc la contienne ; l'historique montre où elle en est.</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>Copy the hash</source>
            <translation>Copier l'empreinte</translation>
        </message>
        <message>
            <source>Put the payee into the address book</source>
            <translation>Mettre le bénéficiaire dans le carnet d'adresses</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Processor cores</source>
            <translation>Cœurs du processeur</translation>
        </message>
        <message>
            <source>while nobody uses the computer</source>
            <translation>quand personne n'utilise l'ordinateur</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>Temps de processeur</translation>
        </message>
        <message>
            <source>of those cores</source>
            <translation>de ces cœurs</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>for all tasks together</source>
            <translation>pour toutes les tâches ensemble</translation>
        </message>
        <message>
            <source>Cores while you are here</source>
            <translation>Cœurs quand vous êtes là</translation>
        </message>
        <message>
            <source>none: it works only while you are away</source>
            <translation>aucun : il ne travaille qu'en votre absence</translation>
        </message>
        <message>
            <source>Processor time while you are here</source>
            <translation>Temps de processeur quand vous êtes là</translation>
        </message>
        <message>
            <source>Also use the graphics card</source>
            <translation>Utiliser aussi la carte graphique</translation>
        </message>
        <message>
            <source>for tasks that ask for one</source>
            <translation>pour les tâches qui en demandent une</translation>
        </message>
        <message>
            <source>Count me as away after</source>
            <translation>Me considérer absent après</translation>
        </message>
        <message>
            <source>without mouse and keyboard</source>
            <translation>sans souris ni clavier</translation>
        </message>
        <message>
            <source>Also on battery</source>
            <translation>Aussi sur batterie</translation>
        </message>
        <message>
            <source>down to the level below, then it stops</source>
            <translation>jusqu'au niveau ci-dessous, puis il s'arrête</translation>
        </message>
        <message>
            <source>Lowest level of the battery</source>
            <translation>Niveau le plus bas de la batterie</translation>
        </message>
        <message>
            <source>a nearly empty battery always stops it</source>
            <translation>une batterie presque vide l'arrête toujours</translation>
        </message>
        <message>
            <source>Also on a metered connection</source>
            <translation>Aussi sur une connexion facturée au volume</translation>
        </message>
        <message>
            <source>otherwise it finishes what is here and downloads nothing</source>
            <translation>sinon il finit ce qui est là et ne télécharge rien</translation>
        </message>
        <message>
            <source>Quiet mode: stay below</source>
            <translation>Mode silencieux : rester sous</translation>
        </message>
        <message>
            <source>it slows down first, then pauses; off at the left end</source>
            <translation>il ralentit d'abord, puis se met en pause ; désactivé tout à gauche</translation>
        </message>
        <message>
            <source>Rest while a quiet app runs</source>
            <translation>Repos pendant un programme calme</translation>
        </message>
        <message>
            <source>those you choose under Quiet apps</source>
            <translation>ceux que vous choisissez sous Programmes calmes</translation>
        </message>
        <message>
            <source>Rest while something is full screen</source>
            <translation>Repos quand quelque chose est en plein écran</translation>
        </message>
        <message>
            <source>films, presentations, games</source>
            <translation>films, présentations, jeux</translation>
        </message>
        <message>
            <source>Rest while a game runs</source>
            <translation>Repos pendant un jeu</translation>
        </message>
        <message>
            <source>one that asks for GameMode</source>
            <translation>un jeu qui demande GameMode</translation>
        </message>
        <message>
            <source>Rest while something keeps the screen awake</source>
            <translation>Repos quand quelque chose garde l'écran allumé</translation>
        </message>
        <message>
            <source>such as a video</source>
            <translation>une vidéo par exemple</translation>
        </message>
        <message>
            <source>Rest during calls</source>
            <translation>Repos pendant les appels</translation>
        </message>
        <message>
            <source>while camera or microphone is in use</source>
            <translation>quand la caméra ou le micro est utilisé</translation>
        </message>
        <message>
            <source>Rest while somebody is logged in from afar</source>
            <translation>Repos quand quelqu'un est connecté à distance</translation>
        </message>
        <message>
            <source>it counts as use of the computer</source>
            <translation>cela compte comme une utilisation de l'ordinateur</translation>
        </message>
        <message>
            <source>Rest while programs wait for memory</source>
            <translation>Repos quand des programmes attendent de la mémoire</translation>
        </message>
        <message>
            <source>as the kernel reports it</source>
            <translation>selon le noyau</translation>
        </message>
        <message>
            <source>Rest while others use more of the processor than</source>
            <translation>Repos quand d'autres utilisent plus du processeur que</translation>
        </message>
        <message>
            <source>while you are away; 0 %: never</source>
            <translation>en votre absence ; 0 % : jamais</translation>
        </message>
        <message>
            <source>Price of one kWh</source>
            <translation>Prix d'un kWh</translation>
        </message>
        <message>
            <source>in hundredths of your currency</source>
            <translation>en centièmes de votre devise</translation>
        </message>
        <message>
            <source>Rest while it costs more than</source>
            <translation>Repos quand il coûte plus que</translation>
        </message>
        <message>
            <source>off at the left end</source>
            <translation>désactivé tout à gauche</translation>
        </message>
        <message>
            <source>Power that work draws</source>
            <translation>Puissance que le travail consomme</translation>
        </message>
        <message>
            <source>when all cores are busy; 0: not known</source>
            <translation>quand tous les cœurs sont occupés ; 0 : inconnue</translation>
        </message>
        <message>
            <source>What one RLC is worth</source>
            <translation>Ce que vaut un RLC</translation>
        </message>
        <message>
            <source>in the same currency; 0: not known</source>
            <translation>dans la même devise ; 0 : inconnu</translation>
        </message>
        <message>
            <source>Do not work at a loss</source>
            <translation>Ne pas travailler à perte</translation>
        </message>
        <message>
            <source>tasks that pay less than their electricity are given back</source>
            <translation>les tâches qui paient moins que leur électricité sont rendues</translation>
        </message>
        <message>
            <source>Lowest price of a task</source>
            <translation>Prix minimum d'une tâche</translation>
        </message>
        <message>
            <source>what pays less is given back</source>
            <translation>ce qui paie moins est rendu</translation>
        </message>
        <message>
            <source>Leave free on the disk</source>
            <translation>Laisser libre sur le disque</translation>
        </message>
        <message>
            <source>work stops before less is left</source>
            <translation>le travail s'arrête avant qu'il n'en reste moins</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Electricity</source>
            <translation>Électricité</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribution</translation>
        </message>
        <message>
            <source>What pauses it</source>
            <translation>Ce qui le met en pause</translation>
        </message>
        <message>
            <source>Choice of work</source>
            <translation>Choix du travail</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
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
            <translation>Arrêt</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Léger</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Personnalisé</translation>
        </message>
        <message>
            <source>no work</source>
            <translation>aucun travail</translation>
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n cœur</numerusform>
                <numerusform>%n cœurs</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 at %2 %</source>
            <translation>%1 à %2 %</translation>
        </message>
        <message>
            <source>%1, %2 beside you</source>
            <translation>%1, %2 à côté de vous</translation>
        </message>
        <message>
            <source>%1, about %2 W</source>
            <translation>%1, environ %2 W</translation>
        </message>
        <message>
            <source>Quiet apps</source>
            <translation>Programmes calmes</translation>
        </message>
        <message>
            <source>programs during which everything is frozen</source>
            <translation>programmes pendant lesquels tout est gelé</translation>
        </message>
        <message>
            <source>What is seen</source>
            <translation>Ce qui est vu</translation>
        </message>
        <message>
            <source>use, power, heat and connection, and from where</source>
            <translation>utilisation, alimentation, chaleur et connexion, et d'où on le sait</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Bac à sable</translation>
        </message>
        <message>
            <source>what keeps strangers' programs apart from your files</source>
            <translation>ce qui sépare les programmes d'inconnus de vos fichiers</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Ce qui est stocké</translation>
        </message>
        <message>
            <source>apps and files on the disk, and how to remove them</source>
            <translation>applications et fichiers sur le disque, et comment les supprimer</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Heures de la semaine</translation>
        </message>
        <message>
            <source>when it works, and how hard at which hour</source>
            <translation>quand il travaille, et avec quelle force à quelle heure</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
        <message>
            <source>Download no faster than</source>
            <translation>Télécharger au plus à</translation>
        </message>
        <message>
            <source>everything together; off at the left end</source>
            <translation>tout compris ; désactivé tout à gauche</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Rechercher dans les réglages</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Gains</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>Place de marché</translation>
        </message>
        <message>
            <source>My runs</source>
            <translation>Mes exécutions</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gouvernance</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>Vérifiez avant de signer</translation>
        </message>
        <message>
            <source>Sign a message</source>
            <translation>Signer un message</translation>
        </message>
        <message>
            <source>Data that another program will act on (EIP-712): orders, approvals, logins. You see what it says before you sign.</source>
            <translation>Données auxquelles un autre programme donnera suite (EIP-712) : ordres, autorisations, connexions. Vous voyez ce qu'elles disent avant de signer.</translation>
        </message>
        <message>
            <source>A signed text proves that the account in use is yours (EIP-191). It moves no money.</source>
            <translation>Un texte signé prouve que le compte utilisé est le vôtre (EIP-191). Il ne déplace pas d'argent.</translation>
        </message>
        <message>
            <source>Kind of message</source>
            <translation>Type de message</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Structured data</source>
            <translation>Données structurées</translation>
        </message>
        <message>
            <source>Structured data, as JSON</source>
            <translation>Données structurées, en JSON</translation>
        </message>
        <message>
            <source>I know where this comes from, and I want to sign it all the same</source>
            <translation>Je sais d'où cela vient, et je veux le signer quand même</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Copy the signature</source>
            <translation>Copier la signature</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Par %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signature en cours</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
    </context>
    <context>
        <name>SnoozeButton</name>
        <message>
            <source>Snooze</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>For 15 minutes</source>
            <translation>Pendant 15 minutes</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Pendant 1 heure</translation>
        </message>
        <message>
            <source>For 4 hours</source>
            <translation>Pendant 4 heures</translation>
        </message>
        <message>
            <source>Until tonight</source>
            <translation>Jusqu'à ce soir</translation>
        </message>
        <message>
            <source>Until I say so</source>
            <translation>Jusqu'à nouvel ordre</translation>
        </message>
        <message>
            <source>Finish what runs, then stop</source>
            <translation>Finir ce qui est en cours, puis arrêter</translation>
        </message>
    </context>
    <context>
        <name>SortHead</name>
        <message>
            <source>sorted the other way round</source>
            <translation>trié en sens inverse</translation>
        </message>
        <message>
            <source>sorted by it</source>
            <translation>trié par cette colonne</translation>
        </message>
        <message>
            <source>press to sort</source>
            <translation>appuyer pour trier</translation>
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>No place was asked yet.</source>
            <translation>Aucune source n'a encore été interrogée.</translation>
        </message>
    </context>
    <context>
        <name>StakeCard</name>
        <message>
            <source>At stake</source>
            <translation>En jeu</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Afficher moins</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Tout afficher (%1)</translation>
        </message>
        <message>
            <source>Nothing is locked. A task locks stake while it runs and frees it when its result is accepted.</source>
            <translation>Rien n'est bloqué. Une tâche bloque une mise pendant qu'elle est en cours et la libère quand son résultat est accepté.</translation>
        </message>
    </context>
    <context>
        <name>StakeRow</name>
        <message>
            <source>Claim</source>
            <translation>Réclamer</translation>
        </message>
        <message>
            <source>Claim what %1 locked</source>
            <translation>Réclamer ce que %1 a bloqué</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>cores</source>
            <translation>cœurs</translation>
        </message>
        <message>
            <source>Hide the conditions</source>
            <translation>Masquer les conditions</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
    </context>
    <context>
        <name>StoragePane</name>
        <message>
            <source>Apps</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>No app is stored.</source>
            <translation>Aucune application n'est stockée.</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Lecture de la liste</translation>
        </message>
        <message>
            <source>Remove this app's files</source>
            <translation>Supprimer les fichiers de cette application</translation>
        </message>
        <message>
            <source>Datasets and other files</source>
            <translation>Jeux de données et autres fichiers</translation>
        </message>
        <message>
            <source>Room used by files</source>
            <translation>Place occupée par les fichiers</translation>
        </message>
        <message>
            <source>No file is stored.</source>
            <translation>Aucun fichier n'est stocké.</translation>
        </message>
        <message>
            <source>Remove this file</source>
            <translation>Supprimer ce fichier</translation>
        </message>
    </context>
    <context>
        <name>StoredLine</name>
        <message>
            <source>Read it again and compare</source>
            <translation>Le relire et comparer</translation>
        </message>
        <message>
            <source>Keep it no longer</source>
            <translation>Ne plus le conserver</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>It is needed and stays</source>
            <translation>Il est nécessaire et reste</translation>
        </message>
    </context>
    <context>
        <name>SweepDialog</name>
        <message>
            <source>Earnings of the worker</source>
            <translation>Gains du worker</translation>
        </message>
        <message>
            <source>Move them to the account in use by themselves</source>
            <translation>Les transférer tout seuls vers le compte utilisé</translation>
        </message>
        <message>
            <source>Stays with the worker</source>
            <translation>Reste au worker</translation>
        </message>
        <message>
            <source>What its next tasks will lock as stake stays too, whatever you type.</source>
            <translation>Ce que ses prochaines tâches bloqueront comme mise reste aussi, quoi que vous tapiez.</translation>
        </message>
        <message>
            <source>Looks after every block and moves what is free at the contract and in the worker's wallet: at most once an hour, only while nothing else of the worker is under way, and only when the fees are a small part of it. It can pay nobody but the account in use. The coin for its fees stays.</source>
            <translation>Vérifie après chaque bloc et transfère ce qui est libre dans le contrat et dans le portefeuille du worker : au plus une fois par heure, seulement quand rien d'autre du worker n'est en cours, et seulement quand les frais n'en sont qu'une petite part. Il ne peut payer que le compte utilisé. La monnaie pour ses frais reste.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Move them by themselves</source>
            <translation>Les transférer tout seuls</translation>
        </message>
        <message>
            <source>Leave them with the worker</source>
            <translation>Les laisser au worker</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payée</translation>
        </message>
        <message>
            <source>Not paid</source>
            <translation>Non payées</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>Reward, RLC</source>
            <translation>Récompense, RLC</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>En attente du service d'arrière-plan</translation>
        </message>
        <message>
            <source>No task fits.</source>
            <translation>Aucune tâche ne correspond.</translation>
        </message>
        <message>
            <source>No task was given to this computer yet. Home says what is missing, or what is waited for.</source>
            <translation>Aucune tâche n'a encore été confiée à cet ordinateur. L'accueil dit ce qui manque, ou ce qu'on attend.</translation>
        </message>
    </context>
    <context>
        <name>TaskPane</name>
        <message>
            <source>All tasks</source>
            <translation>Toutes les tâches</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Who and what for</source>
            <translation>Qui et pour quoi</translation>
        </message>
        <message>
            <source>What it used</source>
            <translation>Ce qu'elle a utilisé</translation>
        </message>
        <message>
            <source>It has not run yet.</source>
            <translation>Elle n'a pas encore été exécutée.</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translation>Radiographie</translation>
        </message>
        <message>
            <source>Give back…</source>
            <translation>Rendre…</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>Déroulement</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Téléchargée</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifiée</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Calculée</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Calculer</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Accord trouvé</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>S'accorder</translation>
        </message>
        <message>
            <source>Revealed</source>
            <translation>Révélée</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Révéler</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payée</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>trust %1</source>
            <translation>confiance %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>avant %1</translation>
        </message>
        <message>
            <source>final %1</source>
            <translation>au plus tard %1</translation>
        </message>
        <message>
            <source>%1 (in %2)</source>
            <translation>%1 (dans %2)</translation>
        </message>
        <message>
            <source>contribute by %1, %2</source>
            <translation>contribuer avant %1, %2</translation>
        </message>
        <message>
            <source>reveal by %1, %2</source>
            <translation>révéler avant %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Wallet</name>
        <message>
            <source>Back up before first payout</source>
            <translation>Sauvegarder avant le premier versement</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Sauvegardé</translation>
        </message>
        <message>
            <source>My account</source>
            <translation>Mon compte</translation>
        </message>
        <message>
            <source>Watched only</source>
            <translation>Surveillé seulement</translation>
        </message>
        <message>
            <source>all of it free</source>
            <translation>entièrement libres</translation>
        </message>
        <message>
            <source>%1 free · %2 staked</source>
            <translation>%1 libres · %2 en jeu</translation>
        </message>
        <message numerus="yes">
            <source>%1 free · %2 staked on %n task(s)</source>
            <translation>
                <numerusform>%1 libres · %2 en jeu sur %n tâche</numerusform>
                <numerusform>%1 libres · %2 en jeu sur %n tâches</numerusform>
            </translation>
        </message>
        <message>
            <source>Coin for fees</source>
            <translation>Monnaie pour les frais</translation>
        </message>
        <message>
            <source>%1 for fees</source>
            <translation>%1 pour les frais</translation>
        </message>
        <message>
            <source>In your address book: %1</source>
            <translation>Dans votre carnet d'adresses : %1</translation>
        </message>
        <message>
            <source>New payee: you have never paid to this address.</source>
            <translation>Nouveau bénéficiaire : vous n'avez jamais payé cette adresse.</translation>
        </message>
        <message>
            <source>You have paid to this address before.</source>
            <translation>Vous avez déjà payé cette adresse.</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
    </context>
    <context>
        <name>WalletPage</name>
        <message>
            <source>Wallet</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>The wallet cannot be shown</source>
            <translation>Le portefeuille ne peut pas être affiché</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>WatchDialog</name>
        <message>
            <source>Watch an address</source>
            <translation>Surveiller une adresse</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>What you earn goes there. Nothing can be sent from here without its key.</source>
            <translation>Ce que vous gagnez y va. Rien ne peut en être envoyé d'ici sans sa clé.</translation>
        </message>
        <message>
            <source>Name, for you alone</source>
            <translation>Nom, pour vous seul</translation>
        </message>
        <message>
            <source>My savings</source>
            <translation>Mes économies</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Watch it</source>
            <translation>La surveiller</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>The week</source>
            <translation>La semaine</translation>
        </message>
    </context>
    <context>
        <name>WeekLine</name>
        <message>
            <source>Let it count before the one above</source>
            <translation>La faire passer avant celle du dessus</translation>
        </message>
        <message>
            <source>Remove this window</source>
            <translation>Supprimer cette plage</translation>
        </message>
        <message>
            <source>What this computer gives then</source>
            <translation>Ce que cet ordinateur donne alors</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
    </context>
    <context>
        <name>WeekPane</name>
        <message>
            <source>Hours that return every week, each with what this computer gives then. Of several that overlap the upper one counts; outside of all of them your usual choice holds.</source>
            <translation>Des heures qui reviennent chaque semaine, chacune avec ce que cet ordinateur donne alors. Si plusieurs se chevauchent, celle du haut compte ; en dehors de toutes, votre choix habituel s'applique.</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Plages</translation>
        </message>
        <message>
            <source>Add a window</source>
            <translation>Ajouter une plage</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Watch only</source>
            <translation>Surveiller seulement</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>How much to give</source>
            <translation>Combien donner</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Welcome to Fallow</source>
            <translation>Bienvenue dans Fallow</translation>
        </message>
        <message>
            <source>Put this computer to work when you are not using it, and be paid for it.</source>
            <translation>Faites travailler cet ordinateur quand vous ne l'utilisez pas, et soyez payé pour cela.</translation>
        </message>
        <message>
            <source>Your wallet</source>
            <translation>Votre portefeuille</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <source>Watch…</source>
            <translation>Surveiller…</translation>
        </message>
        <message>
            <source>Create…</source>
            <translation>Créer…</translation>
        </message>
        <message>
            <source>Open the wallet</source>
            <translation>Ouvrir le portefeuille</translation>
        </message>
        <message>
            <source>You can change it at any time; touching the keyboard pauses it in Light and Balanced.</source>
            <translation>Vous pouvez le changer à tout moment ; toucher le clavier le met en pause avec Léger et Équilibré.</translation>
        </message>
        <message>
            <source>Where the work comes from</source>
            <translation>D'où vient le travail</translation>
        </message>
        <message>
            <source>Apps run in a sandbox: no network, none of your files. Whoever runs a pool tells its server and its address.</source>
            <translation>Les applications s'exécutent dans un bac à sable : pas de réseau, aucun de vos fichiers. Qui gère un pool en indique le serveur et l'adresse.</translation>
        </message>
        <message>
            <source>Server of the pool</source>
            <translation>Serveur du pool</translation>
        </message>
        <message>
            <source>Address of the pool</source>
            <translation>Adresse du pool</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>D'abord jeter un œil</translation>
        </message>
        <message>
            <source>Start contributing</source>
            <translation>Commencer à contribuer</translation>
        </message>
        <message>
            <source>Apps run in a sandbox: no network, none of your files.</source>
            <translation>Les applications s'exécutent dans un bac à sable : pas de réseau, aucun de vos fichiers.</translation>
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
            <translation>Écrivez-les sur papier. Une photo, un fichier ou un message peut être lu par d'autres.</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>Mot %1 : %2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>Mot %1, masqué</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>Afficher les mots</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <source>All words are in the list, and their number is right.</source>
            <translation>Tous les mots sont dans la liste, et leur nombre est juste.</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) so far, of 12 or 24.</source>
            <translation>
                <numerusform>%n mot jusqu'ici, sur 12 ou 24.</numerusform>
                <numerusform>%n mots jusqu'ici, sur 12 ou 24.</numerusform>
            </translation>
        </message>
        <message>
            <source>Words that fit</source>
            <translation>Mots qui conviennent</translation>
        </message>
        <message>
            <source>Complete to %1</source>
            <translation>Compléter en %1</translation>
        </message>
    </context>
    <context>
        <name>XrayDialog</name>
        <message>
            <source>A small program of ours runs in a sandbox made by the same rules as this task's and tries what a task must not do. The task itself goes on and is not touched.</source>
            <translation>Un petit programme à nous s'exécute dans un bac à sable fait selon les mêmes règles que celui de cette tâche et essaie ce qu'une tâche ne doit pas faire. La tâche elle-même continue et n'est pas touchée.</translation>
        </message>
        <message>
            <source>A small program of ours runs in a sandbox as any task gets it, and tries what a task must not do.</source>
            <translation>Un petit programme à nous s'exécute dans un bac à sable tel que toute tâche en reçoit, et essaie ce qu'une tâche ne doit pas faire.</translation>
        </message>
        <message>
            <source>The program looks around. This takes a moment.</source>
            <translation>Le programme regarde autour de lui. Cela prend un instant.</translation>
        </message>
        <message>
            <source>Fingerprint of the rules it ran under</source>
            <translation>Empreinte des règles sous lesquelles il s'est exécuté</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Run it again</source>
            <translation>L'exécuter à nouveau</translation>
        </message>
        <message>
            <source>Run the X-ray</source>
            <translation>Faire la radiographie</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AboutController</name>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>The background core is version %1. Restart it, or update the older of the two.</source>
            <translation>Le service d'arrière-plan est en version %1. Relancez-le, ou mettez à jour le plus ancien des deux.</translation>
        </message>
        <message>
            <source>with its shared part (PSS)</source>
            <translation>avec sa part de ce qui est commun (PSS)</translation>
        </message>
        <message>
            <source>Memory of its own</source>
            <translation>Mémoire à lui seul</translation>
        </message>
        <message>
            <source>written to, shared with nobody</source>
            <translation>écrite, partagée avec personne</translation>
        </message>
        <message>
            <source>Wakeups a second</source>
            <translation>Réveils par seconde</translation>
        </message>
        <message>
            <source>in the last %1</source>
            <translation>durant les dernières %1</translation>
        </message>
        <message>
            <source>on average since the start</source>
            <translation>en moyenne depuis le début</translation>
        </message>
        <message>
            <source>of one core, since the start</source>
            <translation>d'un cœur, depuis le début</translation>
        </message>
        <message>
            <source>Running for</source>
            <translation>En marche depuis</translation>
        </message>
        <message>
            <source>since its start</source>
            <translation>depuis son démarrage</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AccountListModel</name>
        <message>
            <source>Worker</source>
            <translation>Worker</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Made from your words, which bring it back.</source>
            <translation>Issu de vos mots, qui permettent de le retrouver.</translation>
        </message>
        <message>
            <source>An imported key: your words do not bring it back.</source>
            <translation>Une clé importée : vos mots ne permettent pas de la retrouver.</translation>
        </message>
        <message>
            <source>A key file beside the wallet.</source>
            <translation>Un fichier de clé à côté du portefeuille.</translation>
        </message>
        <message>
            <source>Only watched: its key is elsewhere.</source>
            <translation>Seulement surveillé : sa clé est ailleurs.</translation>
        </message>
        <message>
            <source>Works unattended and can pay nobody but the account in use.</source>
            <translation>Travaille sans surveillance et ne peut payer que le compte utilisé.</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Watched only</source>
            <translation>Surveillé seulement</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::AccountsController</name>
        <message>
            <source>The key file is %1. Whoever has it and its password has the money of this account.</source>
            <translation>Le fichier de clé est %1. Quiconque l'a avec son mot de passe possède l'argent de ce compte.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::DownloadsController</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::EarningsController</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) written to %1</source>
            <translation>
                <numerusform>%n ligne écrite dans %1</numerusform>
                <numerusform>%n lignes écrites dans %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::FeatureListModel</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquant</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HistoryController</name>
        <message numerus="yes">
            <source>%n line(s) written to %1</source>
            <translation>
                <numerusform>%n ligne écrite dans %1</numerusform>
                <numerusform>%n lignes écrites dans %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HomeController</name>
        <message>
            <source>Connecting to the background core</source>
            <translation>Connexion au service d'arrière-plan</translation>
        </message>
        <message>
            <source>Fallow needs an update</source>
            <translation>Fallow a besoin d'une mise à jour</translation>
        </message>
        <message>
            <source>The background core is not running</source>
            <translation>Le service d'arrière-plan n'est pas lancé</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) under way</source>
            <translation>
                <numerusform>%n tâche en cours</numerusform>
                <numerusform>%n tâches en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) frozen</source>
            <translation>
                <numerusform>%n tâche gelée</numerusform>
                <numerusform>%n tâches gelées</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing runs</source>
            <translation>Rien n'est en cours</translation>
        </message>
        <message>
            <source>Why is there no work?</source>
            <translation>Pourquoi n'y a-t-il pas de travail ?</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Last stop took %1</source>
            <translation>Le dernier arrêt a pris %1</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Pour %1</translation>
        </message>
        <message>
            <source>Work for an hour anyway</source>
            <translation>Travailler quand même une heure</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HoursController</name>
        <message>
            <source>%1, %2 to %3: %4</source>
            <translation>%1, de %2 à %3 : %4</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HoursListModel</name>
        <message>
            <source>%1 to %2: %3</source>
            <translation>de %1 à %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::NetworkListModel</name>
        <message>
            <source>Real money</source>
            <translation>Argent réel</translation>
        </message>
        <message>
            <source>Practice: no real money</source>
            <translation>Entraînement : pas d'argent réel</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Only to look at</source>
            <translation>Consultation seulement</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Contract %1, not asked yet</source>
            <translation>Contrat %1, pas encore interrogé</translation>
        </message>
        <message>
            <source>Contract %1; RLC is a token</source>
            <translation>Contrat %1 ; le RLC est un jeton</translation>
        </message>
        <message>
            <source>Contract %1; RLC is the network's coin</source>
            <translation>Contrat %1 ; le RLC est la monnaie du réseau</translation>
        </message>
        <message>
            <source>Number %1 · %2</source>
            <translation>Numéro %1 · %2</translation>
        </message>
        <message>
            <source>Servers: %1</source>
            <translation>Serveurs : %1</translation>
        </message>
        <message>
            <source>Fees are paid in %1</source>
            <translation>Les frais se paient en %1</translation>
        </message>
        <message>
            <source>A payment is final after %1</source>
            <translation>Un paiement est définitif après %1</translation>
        </message>
        <message>
            <source>History begins at block %1</source>
            <translation>L'historique commence au bloc %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::NetworksController</name>
        <message>
            <source>Asking the servers</source>
            <translation>Interrogation des serveurs</translation>
        </message>
        <message>
            <source>Asking %1 in which block the contract began: question %2 of at most %3</source>
            <translation>On demande à %1 dans quel bloc le contrat a commencé : question %2 sur %3 au plus</translation>
        </message>
        <message>
            <source>Asking %1 for the number of its network, and the contract what it is: server %2 of %3</source>
            <translation>On demande à %1 le numéro de son réseau, et au contrat ce qu'il est : serveur %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::PaymentController</name>
        <message>
            <source>This preview has expired.</source>
            <translation>Cet aperçu a expiré.</translation>
        </message>
        <message>
            <source>Valid for %1</source>
            <translation>Valable encore %1</translation>
        </message>
        <message>
            <source>The clipboard does not hold the payee you pasted any more. If you did not copy anything since, a program may be swapping addresses: compare the payee with where it came from.</source>
            <translation>Le presse-papiers ne contient plus le bénéficiaire que vous avez collé. Si vous n'avez rien copié depuis, un programme échange peut-être les adresses : comparez le bénéficiaire avec sa provenance.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SandboxController</name>
        <message>
            <source>Tasks can run here: everything they need is there.</source>
            <translation>Des tâches peuvent être exécutées ici : tout ce qu'il leur faut est là.</translation>
        </message>
        <message>
            <source>No task can run here, and none is started: see what is missing.</source>
            <translation>Aucune tâche ne peut être exécutée ici, et aucune n'est lancée : voyez ce qui manque.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SealController</name>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Your password, or this computer's keyring while you are logged in</source>
            <translation>Votre mot de passe, ou le trousseau de cet ordinateur quand votre session est ouverte</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Votre mot de passe</translation>
        </message>
        <message>
            <source>This computer's keyring, while you are logged in</source>
            <translation>Le trousseau de cet ordinateur, quand votre session est ouverte</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SettingsController</name>
        <message>
            <source>No work. What is under way stays frozen; what is at stake is still revealed.</source>
            <translation>Pas de travail. Ce qui est en cours reste gelé ; ce qui est en jeu est tout de même révélé.</translation>
        </message>
        <message>
            <source>A little, cool and quiet, only while you are away.</source>
            <translation>Un peu, au frais et en silence, seulement en votre absence.</translation>
        </message>
        <message>
            <source>Most of the computer, only while you are away.</source>
            <translation>La plus grande part de l'ordinateur, seulement en votre absence.</translation>
        </message>
        <message>
            <source>All it can, beside you too. Heat, battery and disk still stop it.</source>
            <translation>Tout ce qu'il peut, aussi à côté de vous. Chaleur, batterie et disque l'arrêtent toujours.</translation>
        </message>
        <message>
            <source>Your own choice below.</source>
            <translation>Votre propre choix ci-dessous.</translation>
        </message>
        <message>
            <source>Quiet apps</source>
            <translation>Programmes calmes</translation>
        </message>
        <message>
            <source>What is seen</source>
            <translation>Ce qui est vu</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Bac à sable</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Ce qui est stocké</translation>
        </message>
        <message>
            <source>This desktop</source>
            <translation>Ce bureau</translation>
        </message>
        <message>
            <source>Hours of the week</source>
            <translation>Heures de la semaine</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::StakeListModel</name>
        <message>
            <source>overdue since %1</source>
            <translation>en retard depuis %1</translation>
        </message>
        <message>
            <source>until %1 at the latest</source>
            <translation>jusqu'à %1 au plus tard</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::StorageController</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>utilisé %1</translation>
        </message>
        <message>
            <source>needed by a task</source>
            <translation>nécessaire à une tâche</translation>
        </message>
        <message>
            <source>The file is removed.</source>
            <translation>Le fichier est supprimé.</translation>
        </message>
        <message>
            <source>The file is what it has to be.</source>
            <translation>Le fichier est ce qu'il doit être.</translation>
        </message>
        <message>
            <source>%1 are free again.</source>
            <translation>%1 sont de nouveau libres.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SweepController</name>
        <message>
            <source>What the worker earns stays with it until you collect it.</source>
            <translation>Ce que le worker gagne lui reste jusqu'à ce que vous le récupériez.</translation>
        </message>
        <message>
            <source>What the worker has free goes to the account in use by itself.</source>
            <translation>Ce que le worker a de libre va tout seul au compte utilisé.</translation>
        </message>
        <message>
            <source>What the worker has free above %1 goes to the account in use by itself.</source>
            <translation>Ce que le worker a de libre au-delà de %1 va tout seul au compte utilisé.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::TaskController</name>
        <message>
            <source>Only the end is shown.</source>
            <translation>Seule la fin est affichée.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::TaskListModel</name>
        <message>
            <source>for %1</source>
            <translation>pour %1</translation>
        </message>
        <message>
            <source>Measured by %1</source>
            <translation>Mesuré par %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::Tray</name>
        <message>
            <source>Snooze</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>For 15 minutes</source>
            <translation>Pendant 15 minutes</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Pendant 1 heure</translation>
        </message>
        <message>
            <source>For 4 hours</source>
            <translation>Pendant 4 heures</translation>
        </message>
        <message>
            <source>Until tonight</source>
            <translation>Jusqu'à ce soir</translation>
        </message>
        <message>
            <source>Until I say so</source>
            <translation>Jusqu'à nouvel ordre</translation>
        </message>
        <message>
            <source>Open Fallow</source>
            <translation>Ouvrir Fallow</translation>
        </message>
        <message>
            <source>Quit (work goes on in the background)</source>
            <translation>Quitter (le travail continue en arrière-plan)</translation>
        </message>
        <message>
            <source>Earned today: %1 RLC</source>
            <translation>Gagné aujourd'hui : %1 RLC</translation>
        </message>
        <message>
            <source>Finish what runs, then stop</source>
            <translation>Finir ce qui est en cours, puis arrêter</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::VaultController</name>
        <message>
            <source>Word %1 is not in the list that wallets use. Compare it with your paper.</source>
            <translation>Le mot %1 n'est pas dans la liste qu'utilisent les portefeuilles. Comparez-le avec votre papier.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WalletController</name>
        <message>
            <source>locks in %1</source>
            <translation>se verrouille dans %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WelcomeController</name>
        <message>
            <source>Light</source>
            <translation>Léger</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>A little, cool and quiet, only while you are away.</source>
            <translation>Un peu, au frais et en silence, seulement en votre absence.</translation>
        </message>
        <message>
            <source>Most of the computer, only while you are away.</source>
            <translation>La plus grande part de l'ordinateur, seulement en votre absence.</translation>
        </message>
        <message>
            <source>All it can, beside you too. Heat, battery and disk still stop it.</source>
            <translation>Tout ce qu'il peut, aussi à côté de vous. Chaleur, batterie et disque l'arrêtent toujours.</translation>
        </message>
        <message>
            <source>Asking the background core</source>
            <translation>Interrogation du service d'arrière-plan</translation>
        </message>
        <message>
            <source>A new wallet is made on this computer and sealed by its keyring. You write down its 12 words before the first payout.</source>
            <translation>Un nouveau portefeuille est créé sur cet ordinateur et scellé par son trousseau. Vous écrirez ses 12 mots avant le premier versement.</translation>
        </message>
        <message>
            <source>This computer has no keyring, so a password of yours seals the wallet.</source>
            <translation>Cet ordinateur n'a pas de trousseau : un mot de passe à vous scelle donc le portefeuille.</translation>
        </message>
        <message>
            <source>There is a wallet on this computer, and it is locked.</source>
            <translation>Il y a un portefeuille sur cet ordinateur, et il est verrouillé.</translation>
        </message>
        <message>
            <source>Its keys stay on this computer. You write down its words before the first payout.</source>
            <translation>Ses clés restent sur cet ordinateur. Vous écrirez ses mots avant le premier versement.</translation>
        </message>
        <message>
            <source>The key stays elsewhere; what is earned goes to that address.</source>
            <translation>La clé reste ailleurs ; ce qui est gagné va à cette adresse.</translation>
        </message>
        <message>
            <source>Measured on this computer: %1 cores, %2, %3 free.</source>
            <translation>Mesuré sur cet ordinateur : %1 cœurs, %2, %3 libres.</translation>
        </message>
        <message>
            <source>Real money: joining a paying pool needs a stake.</source>
            <translation>Argent réel : rejoindre un pool qui paie demande une mise.</translation>
        </message>
        <message>
            <source>Practice: no real money.</source>
            <translation>Entraînement : pas d'argent réel.</translation>
        </message>
        <message>
            <source>The pool's server begins with https:// or http://.</source>
            <translation>Le serveur du pool commence par https:// ou http://.</translation>
        </message>
        <message>
            <source>The background core is not there yet.</source>
            <translation>Le service d'arrière-plan n'est pas encore là.</translation>
        </message>
        <message>
            <source>First make a wallet, or watch an address.</source>
            <translation>Créez d'abord un portefeuille, ou surveillez une adresse.</translation>
        </message>
        <message>
            <source>First open the wallet.</source>
            <translation>Ouvrez d'abord le portefeuille.</translation>
        </message>
        <message>
            <source>The list of networks was not read yet.</source>
            <translation>La liste des réseaux n'a pas encore été lue.</translation>
        </message>
        <message>
            <source>Say which pool: whoever runs it tells its server and its address.</source>
            <translation>Dites quel pool : qui le gère en indique le serveur et l'adresse.</translation>
        </message>
        <message>
            <source>Changing to %1</source>
            <translation>Passage à %1</translation>
        </message>
        <message>
            <source>Setting how much to give</source>
            <translation>Réglage de ce qui est donné</translation>
        </message>
        <message>
            <source>Joining the pool</source>
            <translation>Entrée dans le pool</translation>
        </message>
        <message>
            <source>Another pool</source>
            <translation>Un autre pool</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WordEntry</name>
        <message>
            <source>Word %1, “%2”, is not in the list that wallets use.</source>
            <translation>Le mot %1, « %2 », n'est pas dans la liste qu'utilisent les portefeuilles.</translation>
        </message>
        <message>
            <source>There are %1 words; a wallet has 12 or 24.</source>
            <translation>Il y a %1 mots ; un portefeuille en a 12 ou 24.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WorkController</name>
        <message>
            <source>task %1, for %2</source>
            <translation>tâche %1, pour %2</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Écrit dans %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::XrayController</name>
        <message>
            <source>X-ray of the sandbox of %1</source>
            <translation>Radiographie du bac à sable de %1</translation>
        </message>
        <message>
            <source>X-ray of a usual sandbox</source>
            <translation>Radiographie d'un bac à sable habituel</translation>
        </message>
        <message>
            <source>Nothing was tried, so nothing is shown to be safe.</source>
            <translation>Rien n'a été essayé, donc rien n'est prouvé sûr.</translation>
        </message>
        <message>
            <source>Everything is as promised.</source>
            <translation>Tout est comme promis.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) are not as promised: they are marked.</source>
            <translation>
                <numerusform>%n réponse n'est pas comme promis : elle est marquée.</numerusform>
                <numerusform>%n réponses ne sont pas comme promis : elles sont marquées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::XrayLineModel</name>
        <message>
            <source>Not as promised. %1</source>
            <translation>Pas comme promis. %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::app::DesktopNotices</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>ChoiceChip</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>A result must be revealed within minutes, and it is not yet.</source>
            <translation>Un résultat doit être révélé d’ici quelques minutes et ne l’est pas encore.</translation>
        </message>
        <message>
            <source>%1 at risk</source>
            <translation>%1 en danger</translation>
        </message>
        <message>
            <source>Write down the words of your wallet</source>
            <translation>Notez les mots de votre portefeuille</translation>
        </message>
        <message>
            <source>It holds earnings now. Without the words they are lost with this computer.</source>
            <translation>Il contient maintenant des gains. Sans les mots, ils seraient perdus avec cet ordinateur.</translation>
        </message>
        <message>
            <source>The disk is too full to work</source>
            <translation>Le disque est trop plein pour travailler</translation>
        </message>
        <message>
            <source>The background core is not running</source>
            <translation>Le service en arrière-plan ne tourne pas</translation>
        </message>
        <message>
            <source>No server of %1 answers</source>
            <translation>Aucun serveur de %1 ne répond</translation>
        </message>
        <message>
            <source>Something must be cured before work goes on</source>
            <translation>Quelque chose doit être réglé avant que le travail reprenne</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) paid, %1 earned</source>
            <translation>
                <numerusform>%n tâche payée, %1 gagnés</numerusform>
                <numerusform>%n tâches payées, %1 gagnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) rejected, the stake is lost</source>
            <translation>
                <numerusform>%n tâche rejetée, la mise est perdue</numerusform>
                <numerusform>%n tâches rejetées, la mise est perdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) ended without pay</source>
            <translation>
                <numerusform>%n tâche terminée sans paiement</numerusform>
                <numerusform>%n tâches terminées sans paiement</numerusform>
            </translation>
        </message>
        <message>
            <source>The last one: %1</source>
            <translation>La dernière : %1</translation>
        </message>
        <message>
            <source>%1 came in</source>
            <translation>%1 reçus</translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s), final once the network is sure of them.</source>
            <translation>
                <numerusform>%n paiement, définitif dès que le réseau en est sûr.</numerusform>
                <numerusform>%n paiements, définitifs dès que le réseau en est sûr.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sight</name>
        <message>
            <source>Mouse or keyboard in use</source>
            <translation>Souris ou clavier utilisés</translation>
        </message>
        <message>
            <source>Screen locked</source>
            <translation>Écran verrouillé</translation>
        </message>
        <message>
            <source>Logins from afar</source>
            <translation>Connexions à distance</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>Sur batterie</translation>
        </message>
        <message>
            <source>Level of the battery</source>
            <translation>Niveau de la batterie</translation>
        </message>
        <message>
            <source>Temperature of the processor</source>
            <translation>Température du processeur</translation>
        </message>
        <message>
            <source>Programs wait for memory</source>
            <translation>Des programmes attendent de la mémoire</translation>
        </message>
        <message>
            <source>Processor used by others</source>
            <translation>Processeur utilisé par d’autres</translation>
        </message>
        <message>
            <source>Connection costs by volume</source>
            <translation>Connexion facturée au volume</translation>
        </message>
        <message>
            <source>Something is full screen</source>
            <translation>Quelque chose en plein écran</translation>
        </message>
        <message>
            <source>A game runs</source>
            <translation>Un jeu est en cours</translation>
        </message>
        <message>
            <source>Screen kept awake</source>
            <translation>Écran maintenu allumé</translation>
        </message>
        <message>
            <source>Camera in use</source>
            <translation>Caméra utilisée</translation>
        </message>
        <message>
            <source>Microphone in use</source>
            <translation>Micro utilisé</translation>
        </message>
        <message>
            <source>A quiet app runs</source>
            <translation>Une application au calme est en cours</translation>
        </message>
        <message>
            <source>About to sleep</source>
            <translation>Bientôt en veille</translation>
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
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
    </context>
    <context>
        <name>CatalogForm</name>
        <message>
            <source>The fingerprint says whose catalog it is: Fallow takes only what is signed, step by step, by the keys it stands for. Get it from the curators themselves, not from the page that offers the address.</source>
            <translation>L’empreinte dit à qui est le catalogue : Fallow n’accepte que ce que signent, pas à pas, les clés qu’elle désigne. Obtenez-la auprès des curateurs eux-mêmes, pas sur la page qui propose l’adresse.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Fingerprint of its keys (SHA-256 of its first root file)</source>
            <translation>Empreinte de ses clés (SHA-256 de son premier fichier racine)</translation>
        </message>
    </context>
    <context>
        <name>CatalogList</name>
        <message>
            <source>You have no catalog yet</source>
            <translation>Vous n’avez encore aucun catalogue</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>Lecture de la liste</translation>
        </message>
        <message>
            <source>Keys: %1</source>
            <translation>Clés : %1</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Mettre à jour</translation>
        </message>
        <message>
            <source>Update %1</source>
            <translation>Mettre à jour %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::CatalogsController</name>
        <message>
            <source>Catalog %1</source>
            <translation>Catalogue %1</translation>
        </message>
        <message numerus="yes">
            <source>%n catalogs</source>
            <translation>
                <numerusform>%n catalogue</numerusform>
                <numerusform>%n catalogues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s) in all</source>
            <translation>
                <numerusform>%Ln entrée en tout</numerusform>
                <numerusform>%Ln entrées en tout</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 is among your catalogs now.</source>
            <translation>%1 fait maintenant partie de vos catalogues.</translation>
        </message>
        <message>
            <source>%1 has nothing new.</source>
            <translation>%1 n’a rien de nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln entry(s) looked at again.</source>
            <translation>
                <numerusform>%1 : %Ln entrée réexaminée.</numerusform>
                <numerusform>%1 : %Ln entrées réexaminées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching and proving, %1 so far</source>
            <translation>Récupération et vérification, %1 jusqu’ici</translation>
        </message>
        <message>
            <source>Fetching and proving</source>
            <translation>Récupération et vérification</translation>
        </message>
        <message>
            <source>These are not %1 digits of 0 to 9 and a to f.</source>
            <translation>Ce ne sont pas %1 caractères de 0 à 9 et de a à f.</translation>
        </message>
    </context>
    <context>
        <name>CatalogsDialog</name>
        <message>
            <source>Remove %1?</source>
            <translation>Retirer %1 ?</translation>
        </message>
        <message>
            <source>Add a catalog</source>
            <translation>Ajouter un catalogue</translation>
        </message>
        <message>
            <source>Catalogs</source>
            <translation>Catalogues</translation>
        </message>
        <message>
            <source>Its entries leave the Marketplace, and its warnings are no longer heeded: what its curators revoked may run here again. You can add it again at any time.</source>
            <translation>Ses entrées quittent la place de marché et ses avertissements ne sont plus suivis : ce que ses curateurs ont révoqué pourra de nouveau s’exécuter ici. Vous pouvez le rajouter à tout moment.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <source>Fetch and add</source>
            <translation>Récupérer et ajouter</translation>
        </message>
        <message>
            <source>Add a catalog…</source>
            <translation>Ajouter un catalogue…</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::EntryController</name>
        <message>
            <source>version %1</source>
            <translation>version %1</translation>
        </message>
        <message>
            <source>offered by %1</source>
            <translation>proposé par %1</translation>
        </message>
    </context>
    <context>
        <name>EntryGrid</name>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>EntryHead</name>
        <message>
            <source>Back to what was found</source>
            <translation>Retour aux résultats</translation>
        </message>
        <message>
            <source>cheapest offer</source>
            <translation>offre la moins chère</translation>
        </message>
        <message>
            <source>Run…</source>
            <translation>Exécuter…</translation>
        </message>
    </context>
    <context>
        <name>EntryPane</name>
        <message>
            <source>Reading the catalog and asking the chain</source>
            <translation>Lecture du catalogue et interrogation de la chaîne</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>What it needs and sees</source>
            <translation>Ce qu’elle demande et voit</translation>
        </message>
        <message>
            <source>What it needs</source>
            <translation>Ce qu’il faut</translation>
        </message>
        <message>
            <source>Curators and reviewers</source>
            <translation>Curateurs et examinateurs</translation>
        </message>
        <message>
            <source>Nobody yet: what it does was not reviewed.</source>
            <translation>Personne encore : ce qu’elle fait n’a pas été examiné.</translation>
        </message>
    </context>
    <context>
        <name>Market</name>
        <message>
            <source>It does harm</source>
            <translation>Malveillance</translation>
        </message>
        <message>
            <source>It has a defect</source>
            <translation>Défaut</translation>
        </message>
        <message>
            <source>Legal reasons</source>
            <translation>Raisons juridiques</translation>
        </message>
        <message>
            <source>Its provider withdrew it</source>
            <translation>Son fournisseur l’a retirée</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Application</translation>
        </message>
        <message numerus="yes">
            <source>Reviewed by %n</source>
            <translation>
                <numerusform>Examiné par %n</numerusform>
                <numerusform>Examiné par %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Révoqué</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>Non examiné</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratuit</translation>
        </message>
        <message>
            <source>Suspended until %1.</source>
            <translation>Suspendu jusqu’au %1.</translation>
        </message>
        <message>
            <source>The chain says the same as the catalog.</source>
            <translation>La chaîne dit la même chose que le catalogue.</translation>
        </message>
        <message>
            <source>The chain says something else than the catalog. The chain counts.</source>
            <translation>La chaîne dit autre chose que le catalogue. C’est la chaîne qui compte.</translation>
        </message>
        <message>
            <source>The chain does not know it.</source>
            <translation>La chaîne ne la connaît pas.</translation>
        </message>
        <message>
            <source>Not compared with the chain: it belongs to another network, or none is reached.</source>
            <translation>Non comparée à la chaîne : elle appartient à un autre réseau, ou aucun n’est joignable.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Où cela se trouve</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Somme de contrôle</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
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
            <translation>Licence</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Image digest</source>
            <translation>Condensat de l’image</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>Code source</translation>
        </message>
        <message>
            <source>Home page</source>
            <translation>Page d’accueil</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>Non compris</translation>
        </message>
        <message>
            <source>Members of the entry that this version of Fallow does not know</source>
            <translation>Champs de l’entrée que cette version de Fallow ne connaît pas</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>chain %1</source>
            <translation>chaîne %1</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message numerus="yes">
            <source>%n core(s) or more</source>
            <translation>
                <numerusform>%n cœur ou plus</numerusform>
                <numerusform>%n cœurs ou plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Carte graphique</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>nécessaire</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>only its input and the dataset of the run</source>
            <translation>seulement son entrée et le jeu de données de l’exécution</translation>
        </message>
        <message>
            <source>it wants one, and Fallow gives none</source>
            <translation>elle en demande un, et Fallow n’en donne pas</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Curator</source>
            <translation>Curateur</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Examinateur</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>nothing of it was fetched yet</source>
            <translation>rien n’en a encore été récupéré</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>%Ln entrée</numerusform>
                <numerusform>%Ln entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n curator(s)</source>
            <translation>
                <numerusform>%n curateur</numerusform>
                <numerusform>%n curateurs</numerusform>
            </translation>
        </message>
        <message>
            <source>checked %1 ago</source>
            <translation>vérifié il y a %1</translation>
        </message>
        <message>
            <source>revision %1</source>
            <translation>révision %1</translation>
        </message>
        <message>
            <source>Updating</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <source>Not fetched</source>
            <translation>Pas récupéré</translation>
        </message>
        <message>
            <source>Update refused</source>
            <translation>Mise à jour refusée</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Périmé</translation>
        </message>
        <message>
            <source>Not confirmed lately</source>
            <translation>Pas confirmé récemment</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>À jour</translation>
        </message>
        <message>
            <source>Revision %1 is in use.</source>
            <translation>La révision %1 est utilisée.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::MarketController</name>
        <message>
            <source>Many more hold these words. Type another word to see the best of them.</source>
            <translation>Beaucoup d’autres contiennent ces mots. Saisissez un mot de plus pour voir les meilleurs.</translation>
        </message>
        <message numerus="yes">
            <source>Search %Ln apps, datasets and pools</source>
            <translation>
                <numerusform>Chercher dans %Ln application, jeu ou pool</numerusform>
                <numerusform>Chercher parmi %Ln applications, jeux et pools</numerusform>
            </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Any category</source>
            <translation>Toutes les catégories</translation>
        </message>
        <message>
            <source>Any price</source>
            <translation>Tous les prix</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratuit</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>Jusqu’à %1</translation>
        </message>
        <message>
            <source>Best match</source>
            <translation>Plus pertinents</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
    </context>
    <context>
        <name>MarketFilters</name>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Apps</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>Datasets</source>
            <translation>Jeux de données</translation>
        </message>
        <message>
            <source>Pools</source>
            <translation>Pools</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Reviewed only</source>
            <translation>Examinés seulement</translation>
        </message>
        <message>
            <source>Fits this computer</source>
            <translation>Convient à cet ordinateur</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Order: %1</source>
            <translation>Ordre : %1</translation>
        </message>
    </context>
    <context>
        <name>MarketFoot</name>
        <message>
            <source>Catalogs</source>
            <translation>Catalogues</translation>
        </message>
        <message>
            <source>Catalogs…</source>
            <translation>Catalogues…</translation>
        </message>
    </context>
    <context>
        <name>MarketPage</name>
        <message>
            <source>Marketplace</source>
            <translation>Place de marché</translation>
        </message>
        <message>
            <source>You have no catalog yet</source>
            <translation>Vous n’avez encore aucun catalogue</translation>
        </message>
        <message>
            <source>A catalog is a list of apps, datasets and pools that curators reviewed and signed. Add one by its address and the fingerprint of its keys.</source>
            <translation>Un catalogue est une liste d’applications, de jeux de données et de pools que des curateurs ont examinée et signée. Ajoutez-en un par son adresse et l’empreinte de ses clés.</translation>
        </message>
        <message>
            <source>Add a catalog…</source>
            <translation>Ajouter un catalogue…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Nothing in your catalogs is what you typed and chose.</source>
            <translation>Rien dans vos catalogues ne correspond à votre saisie et à vos choix.</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Reading the catalogs</source>
            <translation>Lecture des catalogues</translation>
        </message>
        <message>
            <source>Open a web page</source>
            <translation>Ouvrir une page web</translation>
        </message>
    </context>
    <context>
        <name>AppChooser</name>
        <message>
            <source>Choose an app</source>
            <translation>Choisir une application</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Words, or an address: 0x…</source>
            <translation>Des mots, ou une adresse : 0x…</translation>
        </message>
        <message>
            <source>Apps come from your catalogs. An app that is in none can be run by its address.</source>
            <translation>Les applications viennent de vos catalogues. Une application absente peut être exécutée par son adresse.</translation>
        </message>
    </context>
    <context>
        <name>MattersPane</name>
        <message>
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <translation>Le moins cher</translation>
        </message>
        <message>
            <source>Fastest</source>
            <translation>Le plus rapide</translation>
        </message>
        <message>
            <source>Most trusted</source>
            <translation>Le plus sûr</translation>
        </message>
        <message>
            <source>Greenest</source>
            <translation>Le plus sobre</translation>
        </message>
        <message>
            <source>What matters to you</source>
            <translation>Ce qui compte pour vous</translation>
        </message>
        <message>
            <source>Your own weights</source>
            <translation>Vos propres poids</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Best fit</source>
            <translation>Meilleur choix</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>among the cheapest</source>
            <translation>parmi les moins chères</translation>
        </message>
        <message>
            <source>costs more than others</source>
            <translation>coûte plus que d’autres</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Rapidité</translation>
        </message>
        <message>
            <source>done sooner than at others</source>
            <translation>terminé plus tôt qu’ailleurs</translation>
        </message>
        <message>
            <source>may take longer than at others</source>
            <translation>peut durer plus qu’ailleurs</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>a surer result</source>
            <translation>un résultat plus sûr</translation>
        </message>
        <message>
            <source>a less sure result</source>
            <translation>un résultat moins sûr</translation>
        </message>
        <message>
            <source>Own experience</source>
            <translation>Expérience propre</translation>
        </message>
        <message>
            <source>your runs went well there</source>
            <translation>vos exécutions s’y sont bien passées</translation>
        </message>
        <message>
            <source>runs of yours failed there</source>
            <translation>des exécutions à vous y ont échoué</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>fewer hours of computers</source>
            <translation>moins d’heures d’ordinateurs</translation>
        </message>
        <message>
            <source>more hours of computers</source>
            <translation>plus d’heures d’ordinateurs</translation>
        </message>
        <message>
            <source>%1, but %2</source>
            <translation>%1, mais %2</translation>
        </message>
        <message>
            <source>like the others</source>
            <translation>comme les autres</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>%1 orders were left out: the chain does not bear them out.</source>
            <translation>%1 ordres ont été écartés : la chaîne ne les confirme pas.</translation>
        </message>
        <message>
            <source>There are more: the cheapest were looked at.</source>
            <translation>Il y en a d’autres : les moins chers ont été examinés.</translation>
        </message>
        <message>
            <source>%1 did not answer.</source>
            <translation>%1 n’a pas répondu.</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>La chaîne</translation>
        </message>
    </context>
    <context>
        <name>OffersTable</name>
        <message>
            <source>Asking the markets and the chain …</source>
            <translation>Interrogation des marchés et de la chaîne …</translation>
        </message>
        <message>
            <source>Pool, and why it stands here</source>
            <translation>Pool, et pourquoi il est là</translation>
        </message>
        <message>
            <source>Price of a task</source>
            <translation>Prix d’une tâche</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <source>Nobody offers to run this now. Look again later, or add a market.</source>
            <translation>Personne ne propose d’exécuter ceci pour le moment. Réessayez plus tard, ou ajoutez un marché.</translation>
        </message>
    </context>
    <context>
        <name>PriceCard</name>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <source>%1 of it go from the wallet into the contract first.</source>
            <translation>%1 en passent d’abord du portefeuille au contrat.</translation>
        </message>
        <message>
            <source>You pay only if the result is certified. If the computers do not agree, you can claim everything back after %1.</source>
            <translation>Vous ne payez que si le résultat est certifié. Si les ordinateurs ne s’accordent pas, vous pouvez tout récupérer après %1.</translation>
        </message>
        <message>
            <source>Sign and run</source>
            <translation>Signer et exécuter</translation>
        </message>
        <message>
            <source>Arguments, inputs and result can be read by the computers that run it.</source>
            <translation>Les ordinateurs qui l’exécutent peuvent lire arguments, entrées et résultat.</translation>
        </message>
        <message>
            <source>Sent to the pool first; whoever learns the address of such a file can read it until the run is over:
%1</source>
            <translation>Envoyé d’abord au pool ; qui apprend l’adresse d’un tel fichier peut le lire jusqu’à la fin de l’exécution :
%1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop sending: nothing is paid</source>
            <translation>Arrêter l’envoi : rien n’est payé</translation>
        </message>
    </context>
    <context>
        <name>RunForm</name>
        <message>
            <source>Dataset</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Without it</source>
            <translation>Sans lui</translation>
        </message>
        <message>
            <source>Without the dataset %1</source>
            <translation>Sans le jeu de données %1</translation>
        </message>
        <message>
            <source>none; search your catalogs</source>
            <translation>aucun ; cherchez dans vos catalogues</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Trust at least</source>
            <translation>Confiance au moins</translation>
        </message>
        <message>
            <source>all the pool gives</source>
            <translation>tout ce que donne le pool</translation>
        </message>
        <message>
            <source>Write the arguments myself</source>
            <translation>Écrire les arguments moi-même</translation>
        </message>
        <message>
            <source>Back to the fields</source>
            <translation>Revenir aux champs</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunFormController</name>
        <message>
            <source>by %1</source>
            <translation>par %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 is neither an address on the internet nor the whole path of a file here.</source>
            <translation>%1 n’est ni une adresse sur Internet ni le chemin complet d’un fichier d’ici.</translation>
        </message>
        <message>
            <source>Sending %1: %2 of %3</source>
            <translation>Envoi de %1 : %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunListModel</name>
        <message>
            <source>%1 locked</source>
            <translation>%1 bloqués</translation>
        </message>
        <message>
            <source>fetching and checking the result</source>
            <translation>récupération et vérification du résultat</translation>
        </message>
    </context>
    <context>
        <name>RunPage</name>
        <message>
            <source>Run an app</source>
            <translation>Exécuter une application</translation>
        </message>
        <message>
            <source>Another app</source>
            <translation>Autre application</translation>
        </message>
        <message>
            <source>My runs</source>
            <translation>Mes exécutions</translation>
        </message>
        <message>
            <source>What is run</source>
            <translation>Ce qui est exécuté</translation>
        </message>
    </context>
    <context>
        <name>RunRow</name>
        <message>
            <source>Claim back</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <source>Get result</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>Runs</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n tâche</numerusform>
                <numerusform>%1, %n tâches</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Calcul en cours</translation>
        </message>
        <message>
            <source>Certifying</source>
            <translation>Certification</translation>
        </message>
        <message>
            <source>Result ready</source>
            <translation>Résultat prêt</translation>
        </message>
        <message>
            <source>Result here</source>
            <translation>Récupéré</translation>
        </message>
        <message>
            <source>No result</source>
            <translation>Sans résultat</translation>
        </message>
        <message>
            <source>the pool has not begun</source>
            <translation>le pool n’a pas commencé</translation>
        </message>
        <message numerus="yes">
            <source>%n computers contributed</source>
            <translation>
                <numerusform>%n ordinateur a contribué</numerusform>
                <numerusform>%n ordinateurs ont contribué</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computers agree</source>
            <translation>
                <numerusform>%n ordinateur s’accorde</numerusform>
                <numerusform>%n ordinateurs s’accordent</numerusform>
            </translation>
        </message>
        <message>
            <source>its answer stands on the chain</source>
            <translation>la réponse est sur la chaîne</translation>
        </message>
        <message numerus="yes">
            <source>certified by %n computers</source>
            <translation>
                <numerusform>certifié par %n ordinateur</numerusform>
                <numerusform>certifié par %n ordinateurs</numerusform>
            </translation>
        </message>
        <message>
            <source>verified, %1</source>
            <translation>vérifié, %1</translation>
        </message>
        <message>
            <source>what was locked came back</source>
            <translation>ce qui était bloqué est revenu</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>no agreement before the final date</source>
            <translation>aucun accord avant la date limite</translation>
        </message>
        <message>
            <source>%1 of %2 results</source>
            <translation>%1 résultats sur %2</translation>
        </message>
        <message>
            <source>can be claimed back after %1</source>
            <translation>peut être récupéré après %1</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunsController</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunsPage</name>
        <message>
            <source>My runs</source>
            <translation>Mes exécutions</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>Nouvelle exécution</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Locked, RLC</source>
            <translation>Bloqué, RLC</translation>
        </message>
        <message>
            <source>You have not bought a run yet. A run sends an app with your input to other computers; you pay when enough of them agree on the result.</source>
            <translation>Vous n’avez pas encore acheté d’exécution. Une exécution envoie une application avec vos données à d’autres ordinateurs ; vous payez quand assez d’entre eux s’accordent sur le résultat.</translation>
        </message>
        <message>
            <source>Waiting for the background core</source>
            <translation>En attente du service d'arrière-plan</translation>
        </message>
    </context>
    <context>
        <name>ChainCard</name>
        <message>
            <source>Catalog: %1</source>
            <translation>Catalogue : %1</translation>
        </message>
        <message>
            <source>Chain: %1</source>
            <translation>Chaîne : %1</translation>
        </message>
        <message>
            <source>The chain</source>
            <translation>La chaîne</translation>
        </message>
    </context>
    <context>
        <name>Governance</name>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Révoqué</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>par %1</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>Curator</source>
            <translation>Curateur</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Examinateur</translation>
        </message>
        <message>
            <source>Curators</source>
            <translation>Curateurs</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Révocation</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En examen</translation>
        </message>
        <message>
            <source>Last call</source>
            <translation>Dernier appel</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Asleep</source>
            <translation>En sommeil</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacée</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Proposal %1</source>
            <translation>Proposition %1</translation>
        </message>
        <message numerus="yes">
            <source>%n for it</source>
            <translation>
                <numerusform>%n pour</numerusform>
                <numerusform>%n pour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n want(s) changes</source>
            <translation>
                <numerusform>%n veut des changements</numerusform>
                <numerusform>%n veulent des changements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>%n contre</numerusform>
                <numerusform>%n contre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of an earlier version</source>
            <translation>
                <numerusform>%n d’une version antérieure</numerusform>
                <numerusform>%n d’une version antérieure</numerusform>
            </translation>
        </message>
        <message>
            <source>No review yet</source>
            <translation>Pas encore d’avis</translation>
        </message>
        <message>
            <source>%1 of %2 curators and %3 of %4 reviewers approve its entry</source>
            <translation>%1 curateurs sur %2 et %3 relecteurs sur %4 approuvent son entrée</translation>
        </message>
        <message>
            <source>The entry is not the one that the proposal speaks about: it has changed.</source>
            <translation>L’entrée n’est pas celle dont parle la proposition : elle a changé.</translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) no longer count(s): the entry has changed, or the time ran out.</source>
            <translation>
                <numerusform>%n approbation ne compte plus : l’entrée a changé ou le délai est passé.</numerusform>
                <numerusform>%n approbations ne comptent plus : l’entrée a changé ou le délai est passé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) by its author or owner do(es) not count.</source>
            <translation>
                <numerusform>%n approbation de son auteur ou propriétaire ne compte pas.</numerusform>
                <numerusform>%n approbations de son auteur ou propriétaire ne comptent pas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first that counts runs out on %1.</source>
            <translation>La première qui compte expire le %1.</translation>
        </message>
        <message>
            <source>For it</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Wants changes</source>
            <translation>Veut des changements</translation>
        </message>
        <message>
            <source>No part in this catalog</source>
            <translation>Aucun rôle dans ce catalogue</translation>
        </message>
        <message>
            <source>author or owner: does not count</source>
            <translation>auteur ou propriétaire : ne compte pas</translation>
        </message>
        <message>
            <source>of an earlier version</source>
            <translation>d’une version antérieure</translation>
        </message>
        <message>
            <source>Suspended until %1</source>
            <translation>Suspendu jusqu’au %1</translation>
        </message>
        <message>
            <source>Over since %1</source>
            <translation>Terminé depuis le %1</translation>
        </message>
        <message>
            <source>Too few signatures</source>
            <translation>Trop peu de signatures</translation>
        </message>
        <message>
            <source>A curator's key</source>
            <translation>La clé d’un curateur</translation>
        </message>
        <message numerus="yes">
            <source>%1, signed by %n</source>
            <translation>
                <numerusform>%1, signé par %n</numerusform>
                <numerusform>%1, signé par %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GovernancePage</name>
        <message>
            <source>Governance</source>
            <translation>Gouvernance</translation>
        </message>
        <message>
            <source>Reading the catalogs</source>
            <translation>Lecture des catalogues</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est affiché</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Propositions</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Your catalogs have taken nothing back.</source>
            <translation>Vos catalogues n’ont rien retiré.</translation>
        </message>
        <message>
            <source>Your catalogs have no proposals. A proposal says what an app or a dataset is, what it may do and why it should be listed; curators and anybody with a key can sign what they think of it.</source>
            <translation>Vos catalogues n’ont aucune proposition. Une proposition dit ce qu’est une application ou un jeu de données, ce qu’il peut faire et pourquoi le référencer ; les curateurs et quiconque possède une clé peuvent signer leur avis.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::ProposalController</name>
        <message>
            <source>Curator</source>
            <translation>Curateur</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Examinateur</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::ReviewController</name>
        <message>
            <source>Written to %1</source>
            <translation>Écrit dans %1</translation>
        </message>
        <message>
            <source>Proposal %1: %2</source>
            <translation>Proposition %1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too long</source>
            <translation>
                <numerusform>%n caractère de trop</numerusform>
                <numerusform>%n caractères de trop</numerusform>
            </translation>
        </message>
        <message>
            <source>You sign as the author of the proposal or the owner of its entry: this review will be shown and not counted.</source>
            <translation>Vous signez en tant qu’auteur de la proposition ou propriétaire de son entrée : cet avis sera montré et non compté.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>Check before you sign</source>
            <translation>Vérifiez avant de signer</translation>
        </message>
        <message>
            <source>I know where this comes from, and I want to sign it all the same</source>
            <translation>Je sais d'où cela vient, et je veux le signer quand même</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signature en cours</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Écrire le fichier</translation>
        </message>
        <message>
            <source>Review a proposal</source>
            <translation>Évaluer une proposition</translation>
        </message>
        <message>
            <source>You sign the proposal as you read it, byte by byte: when it changes, your review no longer counts.</source>
            <translation>Vous signez la proposition telle que vous la lisez, octet par octet : si elle change, votre avis ne compte plus.</translation>
        </message>
        <message>
            <source>What you think of it</source>
            <translation>Votre avis</translation>
        </message>
        <message>
            <source>Why (everybody can read it)</source>
            <translation>Pourquoi (lisible par tous)</translation>
        </message>
        <message>
            <source>Hand this file to the catalog's curators. In the catalog it is %1.</source>
            <translation>Remettez ce fichier aux curateurs du catalogue. Dans le catalogue, il s’appelle %1.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::GovernanceController</name>
        <message>
            <source>There are more: the newest are shown.</source>
            <translation>Il y en a d’autres : les plus récentes sont affichées.</translation>
        </message>
    </context>
    <context>
        <name>ProposalPane</name>
        <message>
            <source>Back to the proposals</source>
            <translation>Retour aux propositions</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>Évaluer…</translation>
        </message>
        <message>
            <source>Reading the catalog</source>
            <translation>Lecture du catalogue</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>La proposition</translation>
        </message>
        <message>
            <source>It has no text.</source>
            <translation>Elle n’a pas de texte.</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Approbations</translation>
        </message>
        <message>
            <source>Who approves it</source>
            <translation>Qui l’approuve</translation>
        </message>
        <message>
            <source>Its entry</source>
            <translation>Son entrée</translation>
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
            <translation>%1, requis</translation>
        </message>
        <message>
            <source>a file here, or its address on the internet</source>
            <translation>un fichier d’ici, ou son adresse sur Internet</translation>
        </message>
        <message>
            <source>At least %1.</source>
            <translation>Au moins %1.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>Au plus %1.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n character(s).</source>
            <translation>
                <numerusform>%n caractère au plus.</numerusform>
                <numerusform>%n caractères au plus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s).</source>
            <translation>
                <numerusform>%n caractère au moins.</numerusform>
                <numerusform>%n caractères au moins.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RawInputs</name>
        <message>
            <source>Arguments</source>
            <translation>Arguments</translation>
        </message>
        <message>
            <source>as the app's own page describes them</source>
            <translation>comme l’application les décrit</translation>
        </message>
        <message>
            <source>Inputs, one a line</source>
            <translation>Entrées, une par ligne</translation>
        </message>
        <message>
            <source>an address, or the path of a file here; files can be dropped</source>
            <translation>une adresse, ou le chemin d’un fichier d’ici ; on peut y déposer des fichiers</translation>
        </message>
        <message>
            <source>The computers that run this read them.</source>
            <translation>Les ordinateurs qui l’exécutent les lisent.</translation>
        </message>
    </context>
    <context>
        <name>AddressBar</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Arrêter le chargement</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Recharger</translation>
        </message>
        <message>
            <source>Address of a page: https://…</source>
            <translation>Adresse d’une page : https://…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Close the page</source>
            <translation>Fermer la page</translation>
        </message>
        <message>
            <source>Site %1</source>
            <translation>Site %1</translation>
        </message>
        <message>
            <source>Knows your account</source>
            <translation>Connaît votre compte</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>Loading the page</source>
            <translation>Chargement de la page</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Site %1</source>
            <translation>Site %1</translation>
        </message>
        <message>
            <source>Account %1 on %2</source>
            <translation>Compte %1 sur %2</translation>
        </message>
        <message>
            <source>I have read this, and I want it all the same</source>
            <translation>J’ai lu ceci, et je le veux quand même</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::SiteListModel</name>
        <message>
            <source>%1 · since %2</source>
            <translation>%1 · depuis le %2</translation>
        </message>
    </context>
    <context>
        <name>SitesCard</name>
        <message>
            <source>Connected sites</source>
            <translation>Sites connectés</translation>
        </message>
        <message>
            <source>No site knows your account.</source>
            <translation>Aucun site ne connaît votre compte.</translation>
        </message>
        <message>
            <source>They know the address of your account and may ask you to sign. They can do nothing without you.</source>
            <translation>Ils connaissent l’adresse de votre compte et peuvent vous demander de signer. Ils ne peuvent rien faire sans vous.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>Déconnecter %1</translation>
        </message>
    </context>
    <context>
        <name>StartPane</name>
        <message>
            <source>What a page can do here</source>
            <translation>Ce qu’une page peut faire ici</translation>
        </message>
        <message>
            <source>Pages of markets and other programs on the network can be opened here and ask your wallet. Each request is put into plain words in this window, outside of the page, and nothing is signed unless you say so.</source>
            <translation>Les pages de marchés et d’autres programmes du réseau peuvent être ouvertes ici et interroger votre portefeuille. Chaque demande est expliquée en mots simples dans cette fenêtre, hors de la page, et rien n’est signé sans votre accord.</translation>
        </message>
        <message>
            <source>Pages open no windows, save no files and get nothing of this computer. What they keep is forgotten when the page is closed.</source>
            <translation>Les pages n’ouvrent pas de fenêtre, n’enregistrent pas de fichier et n’obtiennent rien de cet ordinateur. Ce qu’elles gardent est oublié quand la page est fermée.</translation>
        </message>
    </context>
    <context>
        <name>UnlockPane</name>
        <message>
            <source>The wallet is locked. Unlock it to sign.</source>
            <translation>Le portefeuille est verrouillé. Déverrouillez-le pour signer.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Déverrouillage en cours</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
    </context>
    <context>
        <name>Web</name>
        <message>
            <source>%1 wants a network that is not in use (chain %2). Networks are added and chosen in the wallet, under Networks.</source>
            <translation>%1 veut un réseau qui n’est pas utilisé (chaîne %2). Les réseaux s’ajoutent et se choisissent dans le portefeuille, sous Réseaux.</translation>
        </message>
        <message>
            <source>The network's fee is at most %1.</source>
            <translation>Les frais du réseau sont d’au plus %1.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebConsentController</name>
        <message>
            <source>A site wants to know your account</source>
            <translation>Un site veut connaître votre compte</translation>
        </message>
        <message>
            <source>A site wants a signature</source>
            <translation>Un site demande une signature</translation>
        </message>
        <message>
            <source>A site wants your signature on data</source>
            <translation>Un site demande votre signature sur des données</translation>
        </message>
        <message>
            <source>A site wants to send a transaction</source>
            <translation>Un site veut envoyer une transaction</translation>
        </message>
        <message>
            <source>A site wants another network</source>
            <translation>Un site demande un autre réseau</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signature en cours</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>Sign and send</source>
            <translation>Signer et envoyer</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Changement en cours</translation>
        </message>
        <message>
            <source>Use this network</source>
            <translation>Utiliser ce réseau</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebController</name>
        <message>
            <source>Not secure: may not ask the wallet</source>
            <translation>Non sécurisé : ne peut pas interroger le portefeuille</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>The page wanted to go to an address that is not shown here: %1</source>
            <translation>La page voulait aller à une adresse qui n’est pas affichée ici : %1</translation>
        </message>
        <message>
            <source>%1 cannot be shown. Check the address, and that this computer is connected.</source>
            <translation>%1 ne peut pas être affiché. Vérifiez l’adresse et la connexion de cet ordinateur.</translation>
        </message>
        <message>
            <source>The page wanted to open a window. Pages open none here.</source>
            <translation>La page voulait ouvrir une fenêtre. Ici, les pages n’en ouvrent pas.</translation>
        </message>
        <message>
            <source>The page wanted to save a file (%1). Pages save none from here.</source>
            <translation>La page voulait enregistrer un fichier (%1). Ici, les pages n’en enregistrent pas.</translation>
        </message>
        <message>
            <source>The page wanted something of this computer: a file, its place, camera, microphone or notices. Pages get none of that here.</source>
            <translation>La page voulait quelque chose de cet ordinateur : un fichier, sa position, la caméra, le micro ou des notifications. Ici, les pages n’obtiennent rien de cela.</translation>
        </message>
        <message>
            <source>The server does not prove who it is, so the page is not opened: %1</source>
            <translation>Le serveur ne prouve pas son identité, la page n’est donc pas ouverte : %1</translation>
        </message>
        <message>
            <source>The page wanted to ask something in a window of its own. Pages open none here.</source>
            <translation>La page voulait poser une question dans sa propre fenêtre. Ici, les pages n’en ouvrent pas.</translation>
        </message>
        <message>
            <source>The page says in a window of its own, which pages do not get here: %1</source>
            <translation>La page dit dans sa propre fenêtre, que les pages n’obtiennent pas ici : %1</translation>
        </message>
        <message>
            <source>The page has stopped working. Load it again, or leave it.</source>
            <translation>La page a cessé de fonctionner. Rechargez-la, ou quittez-la.</translation>
        </message>
        <message>
            <source>Pages are not opened for the administrator: what keeps them away from this computer does not work then. Start Fallow as yourself.</source>
            <translation>Les pages ne s’ouvrent pas pour l’administrateur : ce qui les tient à l’écart de cet ordinateur ne fonctionne pas alors. Lancez Fallow sous votre propre compte.</translation>
        </message>
        <message>
            <source>Pages cannot be shown with the graphics that this window uses.</source>
            <translation>Les pages ne peuvent pas être affichées avec le rendu graphique de cette fenêtre.</translation>
        </message>
    </context>
    <context>
        <name>WebPage</name>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>Open a web page</source>
            <translation>Ouvrir une page web</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Aller à %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Pages cannot be shown on this computer yet</source>
            <translation>Les pages ne peuvent pas encore être affichées sur cet ordinateur</translation>
        </message>
        <message>
            <source>The part that shows web pages is not installed.</source>
            <translation>La partie qui affiche les pages web n’est pas installée.</translation>
        </message>
        <message>
            <source>Install the package qml6-module-qtwebengine and start Fallow again.</source>
            <translation>Installez le paquet qml6-module-qtwebengine et relancez Fallow.</translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::WebRequestController</name>
        <message>
            <source>This page wants to know your account, and you have none yet. Make a wallet first.</source>
            <translation>Cette page veut connaître votre compte, et vous n’en avez pas encore. Créez d’abord un portefeuille.</translation>
        </message>
        <message>
            <source>Show it your account?</source>
            <translation>Lui montrer votre compte ?</translation>
        </message>
        <message>
            <source>The site learns your address, and with it what it holds and did: that is public.</source>
            <translation>Le site apprend votre adresse, et avec elle ce qu’elle détient et a fait : c’est public.</translation>
        </message>
        <message>
            <source>It may ask you to sign. Each time you see what it means, and decide.</source>
            <translation>Il peut vous demander de signer. Chaque fois, vous voyez ce que cela signifie et décidez.</translation>
        </message>
        <message>
            <source>It cannot move anything by itself. You can disconnect it at any time.</source>
            <translation>Il ne peut rien déplacer de lui-même. Vous pouvez le déconnecter à tout moment.</translation>
        </message>
        <message>
            <source>This account is only watched: nothing can be signed with it here.</source>
            <translation>Ce compte est seulement observé : rien ne peut être signé avec lui ici.</translation>
        </message>
        <message>
            <source>%1 wants the network of chain %2, which Fallow does not know. Networks are added in the wallet, under Networks.</source>
            <translation>%1 veut le réseau de la chaîne %2, que Fallow ne connaît pas. Les réseaux s’ajoutent dans le portefeuille, sous Réseaux.</translation>
        </message>
        <message>
            <source>Use %1?</source>
            <translation>Utiliser %1 ?</translation>
        </message>
        <message>
            <source>Fallow itself changes to this network, not only this page.</source>
            <translation>C’est Fallow lui-même qui passe sur ce réseau, pas seulement cette page.</translation>
        </message>
        <message>
            <source>Money on it is real.</source>
            <translation>L’argent y est réel.</translation>
        </message>
        <message>
            <source>It is for practice: its money is worth nothing.</source>
            <translation>Il sert à s’exercer : son argent ne vaut rien.</translation>
        </message>
        <message>
            <source>This computer leaves its pool and earns nothing until it joins one there.</source>
            <translation>Cet ordinateur quitte son pool et ne gagne rien avant d’en rejoindre un là-bas.</translation>
        </message>
    </context>
</TS>
