#pragma once

#include "core/content/engine/fetching.h"
#include "core/content/engine/ipfs_car.h"

#include <deque>
#include <map>
#include <set>

namespace fallow::content::engine
{

/// A file from trustless gateways (IPFS specifications, Trustless Gateway): block by block from all
/// of them at once, or as a CAR from one alone for as long as that goes well. Every block is proven
/// against the name its parent gave it before anything of it is written, so a gateway that lies is
/// out with its first wrong block. What an earlier run left is proven against the same names.
class IpfsFetch final : public Fetching
{
public:
    IpfsFetch(
        const TransferRequest &request, IngestFile &ingest, SourceBook &sources, const Job &job);
    ~IpfsFetch() override;
    bool isWorthKeeping() const override { return m_written > 0 || m_onDisk > 0; }

private:
    /// An answer under way: one block, or a CAR.
    struct Answer {
        int source = 0;
        Cid cid;
        QByteArray block;
        std::unique_ptr<CarReader> car;
        SourceBook::Clock::time_point since;
    };
    base::Result<base::Done> begin() override;
    void fill() override;
    bool isComplete() const override { return m_isAtEnd && isIdle(); }
    IngestFile::Claim claim() const override { return {{}, std::max(m_written, m_onDisk)}; }
    qint64 proven() const override { return m_written; }
    qint64 verified() const override { return m_written; }
    qint64 prove(qint64 offset, QByteArrayView bytes) override;
    void settled(int source, qint64 offset, qint64 size, const Verdict &verdict) override;
    void hash(const DiskHasher::Answer &answer) override;
    base::Result<bool> judge(DiskHasher::Hashes &hashes) override;

    base::Result<base::Done> begun(
        int stream, const Delivery &delivery, const QByteArray &strongTag) override;
    base::Result<base::Done> received(int stream, QByteArrayView bytes) override;
    void ended(int stream, const base::Result<base::Done> &how, const QUrl &url) override;

    void takeCar();
    void advance();
    void checkSize();
    void askForCar();
    void askForBlocks();
    void ask(int source, const Cid &cid, bool isCar);
    void carEnded(const Answer &answer, const base::Result<base::Done> &how);
    void blockEnded(Answer answer, const base::Result<base::Done> &how);
    std::optional<QByteArray> blockOf(const Cid &cid);
    std::optional<QByteArray> blockOnDisk();
    bool mayBeOnDisk(const IpfsFile::Coming &block) const;
    bool mayAskNow(const IpfsFile::Coming &block, bool isNext) const;
    std::optional<int> freeSourceFor(const Cid &cid) const;
    qint64 ahead() const;
    base::Result<base::Done> append(QByteArrayView bytes);
    base::Result<QByteArray> readBack(qint64 offset, qint64 size);
    void flush();

    IpfsFile m_file;
    std::map<int, Answer> m_answers; ///< by stream
    std::map<QByteArray, QByteArray> m_ready; ///< proven blocks, by name, until it is their turn
    std::deque<std::pair<Cid, QByteArray>> m_carBlocks; ///< as they came
    qint64 m_carBytes = 0; ///< of them
    std::optional<int> m_carStream;
    int m_carSource = 0;
    bool m_mayUseCar = false;
    qint64 m_onDisk = 0; ///< bytes an earlier run proved
    std::set<QByteArray> m_notOnDisk; ///< names of blocks that do not lie there as they should
    bool m_isAtEnd = false;
    qint64 m_offset = 0; ///< where the chunk ends
    qint64 m_written = 0;
    QByteArray m_chunk;
    const bool m_wantsRoot;
    Sha256 m_sha; ///< of the second thread while something is queued
    TreeHasher m_tree; ///< the same; filled only if the root is wanted
};

} // namespace fallow::content::engine
