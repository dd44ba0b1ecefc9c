#pragma once

#include "core/content/content_ref.h"
#include "core/content/host_rules.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace fallow::content
{

/// One place the bytes may come from.
struct Source {
    enum class Kind {
        Http, ///< `address` is a URL, of a stranger or of a paired computer
        Local, ///< `address` is an absolute path that this person chose
        Ipfs, ///< `address` is a trustless gateway's URL; what is asked for is the ref's CID
        Torrent ///< `address` is a magnet link, or URL or path of a .torrent
    };
    Kind kind = Kind::Http;
    QString address;
    QByteArray authorization; ///< value of that header, for the first origin only; empty = none
    friend bool operator==(const Source &, const Source &) = default;
};

/// What one source did, for the person and for the books.
struct SourceReport {
    QString address;
    qint64 received = 0; ///< bytes of body
    qint64 verified = 0; ///< of them, proven and kept
    qint64 wasted = 0; ///< of them, thrown away
    QString dropped; ///< the reason it is out, "module.what"; empty = it is not
    QString detail; ///< English, for logs
    friend bool operator==(const SourceReport &, const SourceReport &) = default;
};

/// Verified bytes from any of several sources into one file.
struct TransferRequest {
    ContentRef ref; ///< without any hash it is refused, unless it `mayBeUnproven`
    bool mayBeUnproven = false; ///< nobody named a hash: taken as it comes, from one source alone
    std::vector<Source> sources;
    QStringList layers; ///< addresses of the leaf or piece layer; it proves itself
    QString ingest; ///< absolute folder of this transfer alone; kept until it succeeds
    QString path; ///< absolute, where it is sealed; empty = in `store`
    QString store; ///< absolute; sealed as sha256/ab/<hex> under it
    qint64 maxBytes = 0; ///< larger is refused, also when no size is known
    HostRules hosts;
    QStringList bannedHosts; ///< "host:port" that delivered wrong bytes too often
    std::chrono::seconds stallTime{30}; ///< under 1 KiB/s for so long and a source is out
    bool isForTask = false; ///< TransferLimits::tasksWaitFor holds it
};

/// What tells that a sealed file was not touched: compared before it is used.
struct FileStamp {
    qint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;
    qint64 changedNs = 0;
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

struct TransferredFile {
    QString path;
    base::ContentHash sha256;
    qint64 size = 0;
    std::optional<PiecesRoot> root; ///< only when it was asked for
    FileStamp stamp;
    std::vector<SourceReport> sources;
};

/// How fast everything together may be, and what has to wait.
struct TransferLimits {
    std::optional<qint64> bytesPerSecond; ///< absent = as fast as it goes, 0 = wait
    QString waitingFor; ///< why it is 0: "user", "metered", "schedule", "quota"
    QString tasksWaitFor; ///< why what tasks need waits, in the same words; empty = it does not
    friend bool operator==(const TransferLimits &, const TransferLimits &) = default;
};

} // namespace fallow::content
