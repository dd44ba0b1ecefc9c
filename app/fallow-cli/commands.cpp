#include "app/fallow-cli/command.h"

#include <QFile>

#include <cstdio>

namespace fallow::cli {

using base::operator""_reason;

const std::vector<Command> &commands()
{
    static const std::vector<Command> table{
        {"status", "", "what this computer does now and why", &status},
        {"earnings", "[DAYS]", "what this computer earned, by day and by app (30 days)", &earnings},
        {"tasks list", "", "tasks of this computer", &listTasks},
        {"tasks show", "TASK", "one task: phases, times, hashes", &showTask},
        {"watch", "", "every change as it happens, until interrupted", &watch},
        {"pause", "[MINUTES]", "freeze all tasks, for good or for some minutes", &pause},
        {"resume", "", "go on", &resume},
        {"why", "", "why work runs or rests, and the decisions before", &why},
        {"facts", "", "what is seen of this computer now, and from where", &facts},
        {"override", "[MINUTES]", "work although a rule says rest (60); heat, battery and disk still stop it; 0: end", &overrideRules},
        {"finish", "[on|off]", "finish what runs, then stop", &finish},
        {"settings show", "", "when to work and how hard", &showSettings},
        {"settings set", "KEY=VALUE…", "e.g. preset=light, custom.away.cores_percent=50, hours='[…]'", &setSettings},
        {"apps list", "", "programs that can be chosen as quiet_apps", &listApps},
        {"pool join", "URL ADDRESS", "join the pool whose coordinator is at URL", &joinPool},
        {"pool leave", "", "stop taking work", &leavePool},
        {"wallet balance", "", "what the accounts hold", &balance},
        {"wallet state", "", "locked or open, sealed by what, backed up, the accounts", &walletState},
        {"wallet create", "[--words 12|24] [--keyring | --password-fd N] [--passphrase | --passphrase-fd N]",
         "a new vault, sealed by a password or the keyring", &createVault},
        {"wallet restore", "[--words-fd N] [--keyring | --password-fd N] [--passphrase | --passphrase-fd N]",
         "the vault that these words stand for", &restoreVault},
        {"wallet unlock", "[--keyring | --password-fd N]", "open the vault", &unlockVault},
        {"wallet lock", "", "close it", &lockVault},
        {"wallet lock-rules", "[--after SECONDS] [--worker-stays on|off]",
         "when it closes by itself (0: never), and whether the worker key works on", &lockRules},
        {"wallet sweep-rule", "[--on --above RLC | --off]",
         "whether what the worker has free above an amount goes to the owner by itself; without options: as it is", &sweepRule},
        {"wallet password", "[--from-keyring | --now-fd N] [--keyring | --new-fd N]", "seal the vault anew", &changePassword},
        {"wallet words", "[--keyring | --password-fd N]", "show the words to write down", &showWords},
        {"wallet quiz", "[--show] [--answers-fd N]", "prove that they were written down: five of them", &quiz},
        {"wallet drill", "[--words-fd N]", "try whether the words on paper bring this wallet back", &drill},
        {"wallet add", "[LABEL]", "the next account of the words", &addAccount},
        {"wallet watch", "ADDRESS [LABEL]", "an account whose key is elsewhere", &watchAccount},
        {"wallet import", "[--keystore FILE] [--secret-fd N] [LABEL]", "a raw key, or a V3 keystore with its password", &importKey},
        {"wallet export-key", "ADDRESS [--keyring | --vault-password-fd N] [--password-fd N]", "a V3 keystore of the key", &exportKey},
        {"wallet name", "ADDRESS LABEL", "call an account something", &nameAccount},
        {"wallet use", "ADDRESS", "this account pays and is paid from now on", &useAccount},
        {"wallet contacts", "", "the address book", &listContacts},
        {"wallet contact", "ADDRESS [NAME]", "put it into the address book; without a name take it out", &putContact},
        {"wallet receive", "[AMOUNT [--coin]]", "where to be paid, as an address and as a link (EIP-681)", &receiveMoney},
        {"wallet payee", "ADDRESS|URI", "is it known, or does it only look like one", &checkPayee},
        {"wallet send", "AMOUNT|max ADDRESS [--coin] [FEES]", "send RLC, or the coin that pays the fees", &sendMoney},
        {"wallet deposit", "AMOUNT|max [FEES]", "from the wallet into the contract", &depositMoney},
        {"wallet withdraw", "AMOUNT|max [FEES]", "from the contract into the wallet", &withdrawMoney},
        {"wallet claim", "TASK [FEES]", "get locked money back from an overdue task", &claimTask},
        {"wallet sweep", "[FEES]", "all that the worker key has, to the owner", &sweepWorker},
        {"wallet speed-up", "TRANSACTION [FEES]", "send it again with a higher fee", &speedUp},
        {"wallet cancel", "TRANSACTION [FEES]", "put an empty one in its place", &cancelPayment},
        {"wallet sign", "--message TEXT | --typed-data FILE [--yes]", "EIP-191 or EIP-712, decoded first", &sign},
        {"wallet stakes", "", "what is locked, by what, until when", &stakes},
        {"wallet history", "[--text T] [--kind K]… [--account A] [--limit N] [--before ID]", "what happened to the money", &history},
        {"wallet export", "FILE.csv|FILE.json [as history]", "the history as a file", &exportHistory},
        {"wallet label", "ID TEXT", "words of your own for a line of the history", &labelEntry},
        {"sandbox probe", "[--again]", "what this computer offers for running tasks, and what to do where it does not",
         &probeSandbox},
        {"sandbox xray", "[--task TASK]", "what a program meets in there: a usual sandbox, or that of a running task",
         &xraySandbox},
        {"offers", "APP [--dataset D] [--trust N] [--volume N] [--category N] [--preset cheapest|balanced|fastest|trusted|greenest]"
                   " [--pool ADDRESS] [--max-price RLC]",
         "who runs an app and for how much, the best first; APP and D: an address or a name of a catalog", &listOffers},
        {"run", "APP [as offers] [--set FIELD=VALUE]… or [--args TEXT] [--input FILE|URL]… [--callback ADDRESS] [--yes] [--wait] [--out DIR],"
                " or --app-order FILE --pool-order FILE [--dataset-order FILE] instead of APP",
         "buy a run from the best offer: shows what it locks, asks, signs and matches", &run},
        {"markets list", "", "where orders are looked for, and what each said last", &listMarkets},
        {"markets add", "URL", "ask a server of the market's API too", &addMarket},
        {"markets remove", "URL", "one that was added", &removeMarket},
        {"get", "URL|FILE|ipfs://CID|magnet:…|x.torrent … [--sha256 HASH] [--root HASH --size BYTES] [--layer URL]… [-o FILE]",
         "download from all of them, proven; without -o it is kept", &getContent},
        {"content list", "", "what is kept, and who needs it", &listContent},
        {"content pin", "SHA256", "keep it", &pinContent},
        {"content unpin", "SHA256", "it may go when room is needed", &unpinContent},
        {"content evict", "SHA256", "remove it", &evictContent},
        {"content verify", "SHA256", "read it again", &verifyContent},
        {"content downloads", "", "what is under way, and what each source did", &listDownloads},
        {"content cancel", "ID", "end a download; what was proven stays", &cancelDownload},
        {"computers list", "", "other computers of yours, and whether this one lends what it holds", &listComputers},
        {"computers share", "on|off [--port N]", "lend what this computer holds to who has its code", &shareComputer},
        {"computers pair", "HOST:PORT CODE", "take what another computer of yours holds from there", &pairComputer},
        {"computers unpair", "HOST:PORT", "no more", &unpairComputer},
        {"image pull", "REFERENCE [--digest SHA256]", "fetch, prove and unpack an app's image", &pullImage},
        {"image list", "", "the images there are", &listImages},
        {"image rm", "MANIFEST", "remove an image that no task needs", &removeImage},
        {"runs list", "", "runs this person bought", &listRuns},
        {"runs result", "TASK [DIR]", "download and verify the result of a run", &fetchResult},
        {"web grants", "", "the sites that may know an account and ask it to sign", &listGrants},
        {"web revoke", "ORIGIN", "disconnect one of them", &revokeGrant},
        {"networks list", "", "the networks there are; * is the one in use", &listNetworks},
        {"networks add", "NAME --chain N --hub ADDRESS --rpc URL… [--practice] [--gas-free] [--coin NAME]"
                         " [--explorer URL] [--finality SECONDS] [--first-block N]",
         "one of your own; every server is asked first", &addNetwork},
        {"networks remove", "NAME", "forget one of your own", &removeNetwork},
        {"networks use", "NAME", "work and pay there from now on; leaves the pool", &useNetwork},
        {"catalog add", "URL --root SHA256", "trust a catalog whose first root file has this hash, and fetch it", &addCatalog, true},
        {"catalog update", "[ID]", "fetch what is new, prove it, and only then use it", &updateCatalogs, true},
        {"catalog list", "", "the catalogs there are, and how fresh", &listCatalogs, true},
        {"catalog show", "ID [ADDRESS]", "its entries, or one of them with who approved it", &showCatalog, true},
        {"catalog search", "TEXT… [--kind app|dataset|workerpool] [--category NAME] [--standing S]… [--most N] [--after PLACE]",
         "entries of all catalogs, the best first", &searchCatalogs, true},
        {"catalog verify", "ID|FOLDER", "prove all of it again and say what is wrong", &verifyCatalog, true},
        {"catalog remove", "ID", "forget it", &removeCatalog, true},
        {"catalog create", "FOLDER --name NAME --chain N --root ADDRESS… --curator ADDRESS… --reviewer ADDRESS… --clock ADDRESS… [--days N]",
         "a new one: its first root, to be signed", &createCatalog, true},
        {"catalog put", "FOLDER FILE.json", "add or replace an entry; it is checked first", &putCatalogEntry, true},
        {"catalog approve", "FOLDER ADDRESS --role curator|reviewer [--days N] KEY", "approve an entry's very bytes", &approveCatalogEntry, true},
        {"catalog review", "FOLDER PROPOSAL --verdict approve|changes|reject [--comment TEXT] KEY", "a signed opinion on a proposal",
         &reviewProposal, true},
        {"catalog revoke", "FOLDER ADDRESS --cause C --reason TEXT [--for DAYS] KEY, or FOLDER --seq N KEY",
         "suspend (for some days) or revoke; others add their signatures by its number", &revokeCatalogEntry, true},
        {"catalog draft", "FOLDER snapshot|timestamp [--days N]", "the next one, to be signed", &draftCatalog, true},
        {"catalog sign", "FOLDER root|snapshot|timestamp KEY", "add a signature", &signCatalog, true},
        {"catalog publish", "FOLDER REPOSITORY [--branch NAME] [--message TEXT]", "prove it as a reader would, then commit it to a bare repository",
         &publishCatalog, true},
        {"proposals list", "[CATALOG]", "what was proposed for the catalogs, and what others say of it", &listProposals},
        {"proposals show", "CATALOG NUMBER", "its text and every review", &showProposal},
        {"proposals review", "CATALOG NUMBER --verdict approve|changes|reject [--comment TEXT] [--yes]",
         "sign an opinion on its very bytes with the wallet; prints the file for the curators", &writeReview},
        {"proposals revoked", "[CATALOG]", "what curators took back, and why", &listRevoked},
        {"call", "METHOD [KEY=VALUE]…", "any call of the contract; prints the reply", &call},
    };
    return table;
}

QString usageText()
{
    QString text = QStringLiteral("Usage: fallow-cli [--socket PATH] [--json] COMMAND\n\n");
    for (const Command &command : commands()) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QLatin1String(command.words), QString::fromUtf8(command.usage), QString::fromUtf8(command.help));
    }
    text += QStringLiteral("\nFEES: [--fee slow|normal|fast] or [--max-fee WEI --priority-fee WEI] for a unit of gas,"
                           " [--yes], [--dry-run].\n"
                           "KEY: --keystore FILE [--password-fd N], or --typed-data to see what a wallet signs and --signature HEX"
                           " to bring it.\nSecrets are typed, or read from the descriptor that an option names.\n");
    return text + QStringLiteral("\nExit: 0 done, 1 failed, 2 wrong usage, 3 the background core is not running.\n");
}

void print(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

base::Error usageError(const QString &what)
{
    return base::fail(base::Code::InvalidArgument, "cli.usage"_reason, what);
}

base::Error notAgreed()
{
    return base::fail(base::Code::Cancelled, "cli.not_agreed"_reason);
}

base::Result<QJsonObject> readJsonFile(const QString &path)
{
    constexpr qint64 most = 256 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return base::fail(base::Code::NotFound, "cli.unreadable_file"_reason, path);
    return json::parseObject(file.readAll()).during(path);
}

Exit report(const base::Error &error, bool json)
{
    const QJsonObject object{{QStringLiteral("error"),
                              QJsonObject{{QStringLiteral("code"), base::codeName(error.code)},
                                          {QStringLiteral("reason"), error.reason.key()},
                                          {QStringLiteral("detail"), error.detail}}}};
    const QString text = json
        ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
        : QString(u"fallow-cli: " + error.toString());
    std::fputs((text + u'\n').toUtf8().constData(), stderr);
    const QString key = error.reason.key();
    return key == u"rpc.not_running" || key == u"rpc.not_connected" ? Exit::NotRunning : Exit::Failed;
}

} // namespace fallow::cli
