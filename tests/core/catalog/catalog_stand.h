#pragma once

#include "core/catalog/authority.h"
#include "core/catalog/drafting.h"
#include "core/catalog/entry.h"
#include "core/catalog/trust.h"
#include "core/content/sha256.h"
#include "core/evm/private_key.h"

#include <map>

namespace fallow::test {

using Names = std::vector<QByteArray>;

/// A catalog of three root keys, three curators, a reviewer and a clock, in memory: whole and signed
/// after `publish`, and then whatever a test does to `contents`.
class CatalogStand
{
public:
    catalog::MemoryFiles::Contents contents;
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

    CatalogStand()
    {
        contents["catalog.json"] = "{\"name\": \"Stand\"}\n";
        putRoot(root(1), {"root1", "root2"});
        putEntry(1);
        putEntry(2);
        publish();
    }

    const evm::PrivateKey &key(const QByteArray &name)
    {
        const auto found = m_keys.find(name);
        return found != m_keys.end() ? found->second : m_keys.emplace(name, evm::PrivateKey::generate()).first->second;
    }
    base::Address address(const QByteArray &name) { return key(name).address(); }
    catalog::Role role(quint32 threshold, const Names &names)
    {
        catalog::Role role{.threshold = threshold};
        for (const QByteArray &name : names)
            role.keys.push_back(catalog::FileAddress::from(address(name)));
        return role;
    }
    catalog::Root root(quint64 version)
    {
        const Names curators{"curator1", "curator2", "curator3"};
        return {.catalog = QStringLiteral("Stand"), .version = version, .expires = now.addDays(365), .chainId = 31337,
                .root = role(2, {"root1", "root2", "root3"}), .snapshot = role(2, curators), .timestamp = role(1, {"clock"}),
                .approval = role(2, curators), .review = role(1, {"reviewer"}), .suspension = role(1, curators),
                .revocation = role(2, curators)};
    }
    catalog::Domain domain()
    {
        return {31337, base::Bytes32::from(content::Sha256::of(contents["meta/root/1.json"]))};
    }
    QByteArray sign(const catalog::Statement &statement, const QByteArray &name)
    {
        return key(name).sign(statement.digest(domain())).bytes65();
    }
    void putSignatures(const QByteArray &path, const catalog::Statement &statement, const Names &names)
    {
        catalog::Signatures signatures;
        for (const QByteArray &name : names)
            signatures.signatures.push_back(sign(statement, name));
        contents[path] = catalog::fileText(json::toObject(signatures));
    }
    void putRoot(const catalog::Root &root, const Names &names)
    {
        const QByteArray text = catalog::fileText(json::toObject(root));
        contents[catalog::rootPath(root.version)] = text;
        putSignatures(catalog::rootSignaturesPath(root.version),
                      catalog::Statement::root(root.version, root.expires, content::Sha256::of(text)), names);
    }

    static base::Address addressOf(int number)
    {
        return base::Address::fromBytes(QByteArray(20, static_cast<char>(number))).value();
    }
    catalog::Entry entry(int number)
    {
        return {.chain = 31337, .address = catalog::FileAddress::from(addressOf(number)),
                .name = QStringLiteral("App %1").arg(number), .summary = QStringLiteral("What it does."),
                .version = QStringLiteral("1.0"), .owner = catalog::FileAddress::from(address("owner")),
                .license = QStringLiteral("Apache-2.0"), .tags = {QStringLiteral("video")}, .proposal = 1};
    }
    static QByteArray pathOf(int number) { return catalog::pathOf(catalog::EntryKind::App, addressOf(number)); }
    void putEntry(int number) { contents[pathOf(number)] = catalog::fileText(json::toObject(entry(number))); }

    /// One line more in revocations/2027.jsonl.
    catalog::Revocation putRevocation(catalog::Revocation revocation, const Names &names)
    {
        QByteArray &text = contents["revocations/2027.jsonl"];
        revocation.seq = static_cast<quint64>(text.count('\n')) + 1;
        revocation.reason = QStringLiteral("Because.");
        revocation.issued = now;
        for (const QByteArray &name : names)
            revocation.signatures.push_back(sign(revocation.statement(), name));
        text += json::toText(revocation) + '\n';
        return revocation;
    }

    void publish(const Names &curators = {"curator1", "curator2"})
    {
        snapshot(curators);
        timestamp();
    }
    void snapshot(const Names &curators = {"curator1", "curator2"})
    {
        auto draft = catalog::draftSnapshot(files()).value();
        draft.merge(contents);
        contents = std::move(draft);
        putSignatures("meta/snapshot.sig.json", catalog::readSnapshot(contents["meta/snapshot.json"])->statement(), curators);
    }
    void timestamp(qint64 seconds = 24 * 3600)
    {
        auto draft = catalog::draftTimestamp(files(), now, seconds).value();
        draft.merge(contents);
        contents = std::move(draft);
        signTimestamp();
    }
    void signTimestamp(const Names &names = {"clock"})
    {
        putSignatures("meta/timestamp.sig.json", catalog::readTimestamp(contents["meta/timestamp.json"])->statement(), names);
    }
    /// The snapshot or the timestamp as changed by `edit`, signed as it should be.
    template<typename Edit>
    void editSnapshot(Edit &&edit)
    {
        auto snapshot = catalog::readSnapshot(contents["meta/snapshot.json"]).value();
        edit(snapshot);
        contents["meta/snapshot.json"] = catalog::fileText(json::toObject(snapshot));
        putSignatures("meta/snapshot.sig.json", snapshot.statement(), {"curator1", "curator2"});
        editTimestamp([&](catalog::Timestamp &timestamp) {
            timestamp.snapshotVersion = snapshot.version;
            timestamp.snapshotHash = content::Sha256::of(contents["meta/snapshot.json"]);
            ++timestamp.version;
        });
    }
    template<typename Edit>
    void editTimestamp(Edit &&edit)
    {
        auto timestamp = catalog::readTimestamp(contents["meta/timestamp.json"]).value();
        edit(timestamp);
        contents["meta/timestamp.json"] = catalog::fileText(json::toObject(timestamp));
        signTimestamp();
    }

    catalog::MemoryFiles files() const { return catalog::MemoryFiles::create(contents).value(); }
    catalog::TrustState pinned()
    {
        return {.firstRoot = content::Sha256::of(contents["meta/root/1.json"])};
    }
    catalog::Checked check(const catalog::TrustState &state) const { return catalog::checkUpdate(files(), state, now); }
    /// What a client remembers that has seen all there is.
    catalog::TrustState seen() { return check(pinned()).state; }

private:
    std::map<QByteArray, evm::PrivateKey> m_keys;
};

} // namespace fallow::test
