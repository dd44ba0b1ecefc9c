#pragma once

#include "core/base/ids.h"
#include "core/content/host_rules.h"
#include "core/content/own_computer.h"
#include "core/content/transfer.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace fallow::content {

/// What a person gave for a private registry; it travels in messages, never in arguments.
struct RegistryLogin {
    QString user;
    QByteArray password;
    friend bool operator==(const RegistryLogin &, const RegistryLogin &) = default;
};

/// A sealed file to be read again, whole.
struct CheckRequest {
    QString path; ///< absolute
};
struct CheckedFile {
    QString path;
    base::ContentHash sha256;
    std::optional<PiecesRoot> root; ///< an empty file has none
    FileStamp stamp; ///< it did not change while it was read
};

/// A Docker or OCI image, to be unpacked into a root file system under `cacheDir`.
struct ImageRequest {
    QString reference; ///< as `docker pull` takes it
    base::Bytes32 expectedDigest; ///< the app's checksum on the chain; zero = not pinned
    QString cacheDir; ///< absolute, exists: the content store's folder; holds images/ and rootfs/ too
    HostRules hosts;
    qint64 maxBytes = 0; ///< of the unpacked image; 0 = the engine's own limit
    qint64 room = 0; ///< bytes that all root file systems may take together; 0 = no bound
    std::vector<base::ContentHash> needed; ///< manifests that do not go to make room
    std::optional<quint32> ownerUid; ///< who shall own the files; heeded only by root
    std::optional<RegistryLogin> login;
    bool isForTask = false; ///< as TransferRequest's
    std::vector<OwnComputer> ownComputers; ///< sources of its blobs
};
/// What the image's config asks for; data, not yet judged.
struct ImageConfig {
    QStringList entrypoint;
    QStringList cmd;
    QStringList env; ///< "NAME=value"
    QString workdir;
    QString user;
    friend bool operator==(const ImageConfig &, const ImageConfig &) = default;
};
/// A blob of an image, sealed in the content store.
struct HeldBlob {
    base::ContentHash sha256;
    FileStamp stamp;
    bool isProven = false; ///< its bytes were hashed for this answer, not only found
    friend bool operator==(const HeldBlob &, const HeldBlob &) = default;
};
struct PulledImage {
    QString rootfs; ///< shared by all runs: mount it read-only
    base::ContentHash digest; ///< of what the reference named (an index or a manifest)
    base::ContentHash manifestDigest; ///< of the manifest for this platform
    ImageConfig config;
    qint64 size = 0; ///< bytes of files in rootfs
    qint64 downloaded = 0; ///< bytes that had to be moved for this pull
    std::vector<HeldBlob> blobs; ///< those of its config and layers that are on the disk
};

/// An image that is on the disk. Bytes; what images share is counted with each of them.
struct CachedImage {
    QString reference; ///< under which it was pulled last
    base::ContentHash digest;
    base::ContentHash manifestDigest;
    QString rootfs; ///< empty = not unpacked any more
    qint64 size = 0; ///< of the files in rootfs
    qint64 blobBytes = 0; ///< of the config and the layers, as its manifest says
    qint64 lastUsed = 0; ///< seconds since 1970
    friend bool operator==(const CachedImage &, const CachedImage &) = default;
};

/// What is asked of the images on the disk.
struct CacheRequest {
    QString cacheDir; ///< as ImageRequest's
    std::optional<quint32> ownerUid; ///< as ImageRequest's
    std::optional<base::ContentHash> manifest; ///< the one to remove; any when listing
};
struct CachedImages {
    std::vector<CachedImage> images; ///< used last first
};
struct RemovedImage {
    qint64 freed = 0; ///< bytes of its root file system, unless another image has the same
};

/// What a task's outputs amount to (poco.md C.8).
struct ResultSummary {
    base::Bytes32 digest; ///< resultDigest of the protocol
    QByteArray callbackData; ///< of a callback task, decoded
    qint64 size = 0; ///< bytes of all files, unpacked
    int files = 0;
};
struct PackRequest {
    QString directory; ///< the host's iexec_out
    QString zipPath;
    bool isCallback = false; ///< the deal names a callback: its data is what is digested
};
struct PackedResult {
    QString zipPath;
    base::ContentHash zipSha256;
    qint64 zipSize = 0;
    ResultSummary summary;
};
struct VerifyRequest {
    QString zipPath;
    base::Bytes32 expectedDigest; ///< zero = only say what it is
    QString directory; ///< unpack here; it must not exist yet; empty = verify only
    bool isCallback = false;
};
struct VerifiedResult {
    ResultSummary summary;
    QString directory;
};

/// How far a job is. Bytes; `total` is 0 while unknown.
struct Progress {
    QString phase; ///< "resolve", "download", "unpack", "pack", "verify"
    qint64 received = 0;
    qint64 verified = 0;
    qint64 written = 0;
    qint64 total = 0;
    QString source; ///< host the bytes come from
    QString waitingFor; ///< "disk", "user", "metered", "schedule", "quota"; empty = nothing
    std::vector<SourceReport> sources; ///< of a transfer
    friend bool operator==(const Progress &, const Progress &) = default;
};

} // namespace fallow::content
