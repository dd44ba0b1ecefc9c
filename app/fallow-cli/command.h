#pragma once

#include "core/rpc/client.h"

#include <QStringList>

#include <functional>

namespace fallow::cli {

/// What the process ends with; scripts rely on the numbers.
enum class Exit { Ok = 0, Failed = 1, Usage = 2, NotRunning = 3 };

/// How one command is called and what it does. `run` prints and calls `done` exactly once, except
/// for a command that goes on until interrupted.
struct Session {
    rpc::Client &core;
    QStringList arguments; ///< after the command's words
    bool json = false;
    std::function<void(Exit)> done;
};

struct Command {
    const char *words; ///< "tasks list"
    const char *usage; ///< its arguments
    const char *help;
    void (*run)(const Session &session);
    bool isLocal = false; ///< works without the background core
};

const std::vector<Command> &commands();
QString usageText();

/// The failure on standard error, as JSON when asked; the exit code it means.
Exit report(const base::Error &error, bool json);
void print(const QString &text);
/// Reason: `cli.usage`.
base::Error usageError(const QString &what);
/// The person said no. Reason: `cli.not_agreed`.
base::Error notAgreed();
/// An object in a file of at most 256 KiB. Reasons: `cli.unreadable_file`, `json.*`.
base::Result<QJsonObject> readJsonFile(const QString &path);

/// Waits for one reply; prints it as JSON, or as `text` makes it.
template<typename Reply>
void answer(const Session &session, api::Answer<Reply> reply, std::function<QString(const Reply &)> text)
{
    reply.then(&session.core, [session, text](const base::Result<Reply> &result) {
        if (!result)
            return session.done(report(result.error(), session.json));
        print(session.json ? QString::fromUtf8(json::toText(*result)) : text(*result));
        session.done(Exit::Ok);
    });
}

// The commands, one function each; the table is in commands.cpp.
void status(const Session &session);
void earnings(const Session &session);
void listTasks(const Session &session);
void showTask(const Session &session);
void watch(const Session &session);
void pause(const Session &session);
void resume(const Session &session);
void joinPool(const Session &session);
void leavePool(const Session &session);
void balance(const Session &session);
void run(const Session &session);
void listOffers(const Session &session);
void listMarkets(const Session &session);
void addMarket(const Session &session);
void removeMarket(const Session &session);
void listRuns(const Session &session);
void fetchResult(const Session &session);
void call(const Session &session);
// Networks
void listNetworks(const Session &session);
void addNetwork(const Session &session);
void removeNetwork(const Session &session);
void useNetwork(const Session &session);
// Content
void getContent(const Session &session);
void listContent(const Session &session);
void pinContent(const Session &session);
void unpinContent(const Session &session);
void evictContent(const Session &session);
void verifyContent(const Session &session);
void listDownloads(const Session &session);
void cancelDownload(const Session &session);
void listComputers(const Session &session);
void shareComputer(const Session &session);
void pairComputer(const Session &session);
void unpairComputer(const Session &session);
void pullImage(const Session &session);
void listImages(const Session &session);
void removeImage(const Session &session);
// When to work
void showSettings(const Session &session);
void setSettings(const Session &session);
void facts(const Session &session);
void why(const Session &session);
void overrideRules(const Session &session);
void finish(const Session &session);
void listApps(const Session &session);
// The wallet
void walletState(const Session &session);
void createVault(const Session &session);
void restoreVault(const Session &session);
void unlockVault(const Session &session);
void lockVault(const Session &session);
void lockRules(const Session &session);
void changePassword(const Session &session);
void showWords(const Session &session);
void quiz(const Session &session);
void drill(const Session &session);
void addAccount(const Session &session);
void watchAccount(const Session &session);
void importKey(const Session &session);
void exportKey(const Session &session);
void nameAccount(const Session &session);
void useAccount(const Session &session);
void listContacts(const Session &session);
void putContact(const Session &session);
void receiveMoney(const Session &session);
void checkPayee(const Session &session);
void sendMoney(const Session &session);
void depositMoney(const Session &session);
void withdrawMoney(const Session &session);
void claimTask(const Session &session);
void sweepWorker(const Session &session);
void sweepRule(const Session &session);
void speedUp(const Session &session);
void cancelPayment(const Session &session);
void sign(const Session &session);
void history(const Session &session);
void exportHistory(const Session &session);
void labelEntry(const Session &session);
void stakes(const Session &session);
// Web pages
void listGrants(const Session &session);
void revokeGrant(const Session &session);
// The sandbox
void probeSandbox(const Session &session);
void xraySandbox(const Session &session);

// Governance
void listProposals(const Session &session);
void showProposal(const Session &session);
void listRevoked(const Session &session);
void writeReview(const Session &session);

// Catalogs: those of a reader, those of a curator.
void addCatalog(const Session &session);
void updateCatalogs(const Session &session);
void listCatalogs(const Session &session);
void showCatalog(const Session &session);
void searchCatalogs(const Session &session);
void verifyCatalog(const Session &session);
void removeCatalog(const Session &session);
void createCatalog(const Session &session);
void putCatalogEntry(const Session &session);
void approveCatalogEntry(const Session &session);
void reviewProposal(const Session &session);
void revokeCatalogEntry(const Session &session);
void signCatalog(const Session &session);
void draftCatalog(const Session &session);
void publishCatalog(const Session &session);

} // namespace fallow::cli
