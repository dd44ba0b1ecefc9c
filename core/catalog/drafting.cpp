#include "core/catalog/drafting.h"

#include "core/catalog/authority.h"
#include "core/catalog/layout.h"
#include "core/catalog/revocations.h"
#include "core/content/sha256.h"

#include <QJsonDocument>

namespace fallow::catalog {

using namespace base;
using content::Sha256;

namespace {

const QByteArray snapshotPath = QByteArrayLiteral("meta/snapshot.json");
const QByteArray timestampPath = QByteArrayLiteral("meta/timestamp.json");

QByteArray signaturesPathOf(const QByteArray &path)
{
    return path.chopped(5) + ".sig.json";
}

struct NewestRoot {
    Root root;
    QByteArray text;
};

Result<NewestRoot> currentRoot(const Files &files)
{
    quint64 version = 0;
    while (files.find(rootPath(version + 1)) != nullptr)
        ++version;
    const auto text = files.read(rootPath(version));
    if (!text)
        return refuse(Code::NotFound, "catalog.no_root"_reason, QStringLiteral("meta/root/1.json"));
    const auto root = readRoot(*text);
    if (!root)
        return root.error();
    return NewestRoot{*root, *text};
}

QByteArray noSignatures()
{
    return fileText(json::toObject(Signatures{}));
}

/// Where `text` stands next to its signatures, which say nothing about it yet.
void put(DraftFiles &draft, const QByteArray &path, const QJsonObject &object)
{
    draft[path] = fileText(object);
    draft[signaturesPathOf(path)] = noSignatures();
}

} // namespace

QByteArray fileText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<DraftFiles> draftSnapshot(const Files &files)
{
    const auto root = currentRoot(files);
    if (!root)
        return root.error();
    const auto revocations = readRevocations(files);
    if (!revocations)
        return revocations.error();
    DraftFiles draft;
    Snapshot next{.version = 1, .rootVersion = root->root.version, .tree = treeHash(files.all())};
    next.entries = static_cast<quint64>(std::count_if(files.all().begin(), files.all().end(), [](const FileFact &file) {
        return kindOf(file.path) == FileKind::Entry;
    }));
    next.revocations = revocations->lines.size();
    next.revocationHead = revocations->head();
    if (files.find(snapshotPath) != nullptr) {
        const auto text = files.read(snapshotPath);
        const auto before = text ? readSnapshot(*text) : Result<Snapshot>(text.error());
        if (!before)
            return before.error();
        next.version = before->version + 1;
        next.previous = Bytes32::from(Sha256::of(*text));
        draft["meta/snapshots/" + QByteArray::number(before->version) + ".json"] = *text;
    }
    put(draft, snapshotPath, json::toObject(next));
    return draft;
}

Result<DraftFiles> draftTimestamp(const Files &files, const QDateTime &now, qint64 seconds)
{
    const auto text = files.read(snapshotPath);
    const auto snapshot = text ? readSnapshot(*text) : Result<Snapshot>(text.error());
    if (!snapshot)
        return snapshot.error();
    Timestamp next{.version = 1, .snapshotVersion = snapshot->version, .snapshotHash = Sha256::of(*text),
                   .expires = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() + seconds, Qt::UTC)};
    if (files.find(timestampPath) != nullptr) {
        const auto before = files.read(timestampPath).and_then([](QByteArray &&bytes) { return readTimestamp(bytes); });
        if (!before)
            return before.error();
        next.version = before->version + 1;
    }
    DraftFiles draft;
    put(draft, timestampPath, json::toObject(next));
    return draft;
}

Result<Domain> domainOf(const Files &files)
{
    const FileFact *first = files.find(rootPath(1));
    const auto root = currentRoot(files);
    if (!root)
        return root.error();
    return Domain{root->root.chainId, Bytes32::from(first->sha256)};
}

Result<Signable> signableOf(const Files &files, SignedFile which)
{
    const auto root = currentRoot(files);
    if (!root)
        return root.error();
    switch (which) {
    case SignedFile::Root:
        return Signable{Statement::root(root->root.version, root->root.expires, Sha256::of(root->text)),
                        rootSignaturesPath(root->root.version), root->root.root};
    case SignedFile::Snapshot: {
        const auto snapshot = files.read(snapshotPath).and_then([](QByteArray &&bytes) { return readSnapshot(bytes); });
        if (!snapshot)
            return snapshot.error();
        return Signable{snapshot->statement(), signaturesPathOf(snapshotPath), root->root.snapshot};
    }
    case SignedFile::Timestamp: {
        const auto timestamp = files.read(timestampPath).and_then([](QByteArray &&bytes) { return readTimestamp(bytes); });
        if (!timestamp)
            return timestamp.error();
        return Signable{timestamp->statement(), signaturesPathOf(timestampPath), root->root.timestamp};
    }
    }
    Q_UNREACHABLE();
}

Result<DraftFiles> addSignature(const Files &files, const Signable &signable, const Domain &domain, const QByteArray &signature)
{
    const Bytes32 digest = signable.statement.digest(domain);
    if (signable.role.count(signersOf(digest, {signature})) == 0)
        return refuse(Code::Denied, "catalog.not_a_signer"_reason, QString::fromLatin1(signable.signaturesPath));
    std::map<Address, QByteArray> all;
    if (files.find(signable.signaturesPath) != nullptr) {
        const auto text = files.read(signable.signaturesPath);
        const auto before = text ? readExactly<Signatures>(*text) : Result<Signatures>(text.error());
        if (!before)
            return before.error();
        for (const QByteArray &one : before->signatures) {
            for (const Address &signer : signersOf(digest, {one}))
                all[signer] = one;
        }
    }
    all[*signersOf(digest, {signature}).begin()] = signature;
    Signatures signatures;
    for (const auto &[signer, one] : all)
        signatures.signatures.push_back(one);
    return DraftFiles{{signable.signaturesPath, fileText(json::toObject(signatures))}};
}

} // namespace fallow::catalog
