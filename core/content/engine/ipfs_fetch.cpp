#include "core/content/engine/ipfs_fetch.h"

#include "core/content/unixfs.h"

#include <algorithm>

namespace fallow::content::engine
{

using namespace base;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 writtenAtOnce = 256 * 1024;
constexpr qint64 window = 8 * 1024 * 1024; // blocks asked for and not yet written
constexpr size_t mostComing = 256; // looked through for what to ask next
constexpr qint64 innerNode = 64 * 1024; // of 174 links at most some 10 KiB; the size is not known
constexpr int streamsFromOne = 4;
constexpr int streamsFromHost = 8;
constexpr std::chrono::seconds patience = 10s; // then the block all wait for is asked for elsewhere
constexpr std::chrono::milliseconds turnTime = 50ms;
constexpr QByteArrayView carType("application/vnd.ipld.car");
constexpr QByteArrayView blockType("application/vnd.ipld.raw");

QByteArray keyOf(const Cid &cid)
{
    return Cid{1, cid.codec, cid.hash, cid.digest}.toBytes();
}

QUrl addressOf(QUrl gateway, const Cid &cid, const QString &query)
{
    QString path = gateway.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    gateway.setPath(path + u"/ipfs/"_s + cid.toString());
    gateway.setQuery(query);
    return gateway;
}

qint64 expectedSize(const std::optional<quint64> &fileSize)
{
    const bool isLeaf = fileSize && *fileSize <= static_cast<quint64>(maxIpfsBlock);
    return isLeaf ? static_cast<qint64>(*fileSize) : innerNode;
}

/// Whose fault it is that a block was not taken: the gateway's, or that of who made the file.
bool isGatewaysFault(const Error &error)
{
    return error.reason == "content.ipfs_unexpected_block"_reason
        || error.reason == "content.ipfs_wrong_block"_reason;
}

} // namespace

IpfsFetch::IpfsFetch(
    const TransferRequest &request, IngestFile &ingest, SourceBook &sources, const Job &job)
    : Fetching(request, ingest, sources, job),
      m_file(*request.ref.cid, request.maxBytes,
          {[this](QByteArrayView bytes) { return append(bytes); },
              [this](qint64 offset, qint64 size) { return readBack(offset, size); }}),
      m_wantsRoot(request.ref.root.has_value())
{
}

IpfsFetch::~IpfsFetch()
{
    stop();
}

Result<Done> IpfsFetch::begin()
{
    m_onDisk = m_ingest.claim().prefix;
    m_mayUseCar = m_sources.count() == 1 && m_onDisk == 0;
    return Done{};
}

void IpfsFetch::fill()
{
    takeCar();
    if (!hasFailed())
        advance();
    if (hasFailed() || m_isAtEnd || m_carStream)
        return;
    if (std::exchange(m_mayUseCar, false))
        askForCar();
    else
        askForBlocks();
}

void IpfsFetch::takeCar()
{
    if (std::exchange(m_carBytes, 0) >= window)
        m_streams.hold(false); // what is written next holds them again where it must
    for (; !m_carBlocks.empty(); m_carBlocks.pop_front()) {
        const auto &[cid, block] = m_carBlocks.front();
        const auto taken = m_file.take(cid, block);
        if (taken) {
            m_sources.kept(m_carSource, block.size());
            continue;
        }
        m_sources.wasted(m_carSource, block.size());
        if (!isGatewaysFault(taken.error()))
            return failWith(taken.error());
        m_sources.drop(m_carSource, taken.error());
        if (m_carStream) {
            m_streams.drop(*m_carStream);
            m_answers.erase(*m_carStream);
            closeStream(m_carSource);
            m_carStream.reset();
        }
        return m_carBlocks.clear();
    }
}

/// As far as the blocks that are there reach.
void IpfsFetch::advance()
{
    while (!m_isAtEnd) {
        const auto wanted = m_file.wanted();
        if (!wanted)
            return failWith(wanted.error());
        m_isAtEnd = !*wanted;
        const auto block = m_isAtEnd ? std::nullopt : blockOf(**wanted);
        if (!block)
            break;
        if (const auto taken = m_file.take(**wanted, *block); !taken)
            return failWith(taken.error());
    }
    checkSize();
    if (m_isAtEnd)
        flush();
}

void IpfsFetch::checkSize()
{
    const auto total = m_file.total();
    const auto &stated = m_request.ref.size;
    if (total && stated && *stated != *total)
        failWith(fail(Code::Corrupt, "content.size_mismatch"_reason,
            u"%1 bytes instead of %2"_s.arg(*total).arg(*stated)));
    m_size = total ? total : stated;
}

std::optional<QByteArray> IpfsFetch::blockOf(const Cid &cid)
{
    if (auto node = m_ready.extract(keyOf(cid)))
        return std::move(node.mapped());
    return blockOnDisk();
}

bool IpfsFetch::mayBeOnDisk(const IpfsFile::Coming &block) const
{
    return block.fileSize && *block.fileSize <= static_cast<quint64>(maxIpfsBlock)
        && block.offset + static_cast<qint64>(*block.fileSize) <= m_onDisk
        && !m_notOnDisk.contains(keyOf(block.cid));
}

/// The next block, made again from the bytes that lie where it belongs.
std::optional<QByteArray> IpfsFetch::blockOnDisk()
{
    const auto coming = m_file.coming(1);
    if (coming.empty() || !mayBeOnDisk(coming.front()))
        return std::nullopt;
    const IpfsFile::Coming &next = coming.front();
    const auto bytes = m_ingest.read(next.offset, static_cast<qint64>(*next.fileSize));
    if (bytes) {
        const bool isRaw = next.cid.codec == Cid::Codec::Raw;
        QByteArray block = isRaw ? *bytes : unixfsLeaf(*bytes);
        if (next.cid.names(block))
            return block;
    }
    m_notOnDisk.insert(keyOf(next.cid)); // an inner node, or the disk changed it
    return std::nullopt;
}

qint64 IpfsFetch::ahead() const
{
    qint64 bytes = static_cast<qint64>(m_answers.size()) * innerNode;
    for (const auto &[stream, answer] : m_answers)
        bytes += answer.block.size();
    for (const auto &[name, block] : m_ready)
        bytes += block.size();
    return bytes;
}

bool IpfsFetch::mayAskNow(const IpfsFile::Coming &block, bool isNext) const
{
    const QByteArray name = keyOf(block.cid);
    if (m_ready.contains(name) || mayBeOnDisk(block))
        return false;
    int askers = 0;
    auto since = SourceBook::Clock::time_point::max();
    for (const auto &[stream, answer] : m_answers) {
        if (!answer.cid.isSameBlock(block.cid))
            continue;
        ++askers;
        since = std::min(since, answer.since);
    }
    return askers == 0
        || (isNext && askers == 1 && SourceBook::Clock::now() - since > patience);
}

std::optional<int> IpfsFetch::freeSourceFor(const Cid &cid) const
{
    const auto now = SourceBook::Clock::now();
    std::optional<int> best;
    for (int source = 0; source < m_sources.count(); ++source) {
        const int streams = m_sources.at(source).streams;
        const bool isAsked = std::any_of(m_answers.begin(), m_answers.end(), [&](const auto &each) {
            return each.second.source == source && each.second.cid.isSameBlock(cid);
        });
        if (isAsked || !m_sources.mayAsk(source, now) || streams >= streamsFromOne
            || m_sources.streamsToHostOf(source) >= streamsFromHost)
            continue;
        if (!best || streams < m_sources.at(*best).streams)
            best = source;
    }
    return best;
}

void IpfsFetch::askForBlocks()
{
    qint64 bytes = ahead();
    bool isNext = true;
    for (const IpfsFile::Coming &block : m_file.coming(mostComing)) {
        const bool mayAsk = mayAskNow(block, std::exchange(isNext, false));
        if (!mayAsk)
            continue;
        const qint64 size = expectedSize(block.fileSize);
        const auto source = freeSourceFor(block.cid);
        if (!source || (bytes > 0 && bytes + size > window))
            return;
        bytes += size;
        ask(*source, block.cid, false);
    }
}

void IpfsFetch::askForCar()
{
    m_carSource = 0;
    if (m_sources.mayAsk(m_carSource, SourceBook::Clock::now()))
        ask(m_carSource, *m_request.ref.cid, true);
}

void IpfsFetch::ask(int source, const Cid &cid, bool isCar)
{
    const QString query = isCar ? u"format=car&dag-scope=entity"_s : u"format=raw"_s;
    const QByteArray accept = isCar ? carType.toByteArray() + ";version=1;order=dfs;dups=n"
                                    : blockType.toByteArray();
    const int stream =
        openStream(source, addressOf(m_sources.at(source).url, cid, query), accept);
    Answer answer{.source = source, .cid = cid, .block = {}, .car = {},
        .since = SourceBook::Clock::now()};
    if (isCar) {
        m_carStream = stream;
        answer.car = std::make_unique<CarReader>([this](const Cid &name, QByteArrayView block) {
            m_carBlocks.emplace_back(name, block.toByteArray());
            m_carBytes += block.size();
            if (m_carBytes >= window)
                m_streams.hold(true);
            return Result<Done>(Done{});
        });
    }
    m_answers.emplace(stream, std::move(answer));
}

Result<Done> IpfsFetch::begun(int stream, const Delivery &delivery, const QByteArray &)
{
    const Answer &answer = m_answers.at(stream);
    if (delivery.mediaType.startsWith(answer.car ? carType : blockType))
        return Done{};
    return fail(Code::NotFound, "content.ipfs_no_gateway"_reason,
        QString::fromLatin1(delivery.mediaType.left(100)));
}

Result<Done> IpfsFetch::received(int stream, QByteArrayView bytes)
{
    Answer &answer = m_answers.at(stream);
    m_sources.at(answer.source).report.received += bytes.size();
    if (answer.car)
        return answer.car->add(bytes);
    if (answer.block.size() + bytes.size() > maxIpfsBlock)
        return fail(Code::Denied, "content.too_large"_reason, answer.cid.toString());
    answer.block.append(bytes);
    return Done{};
}

void IpfsFetch::ended(int stream, const Result<Done> &how, const QUrl &)
{
    auto node = m_answers.extract(stream);
    if (node.empty())
        return;
    closeStream(node.mapped().source);
    if (node.mapped().car)
        carEnded(node.mapped(), how);
    else
        blockEnded(std::move(node.mapped()), how);
}

/// What a CAR did not bring is asked for block by block; so is all of it where there are no CARs.
void IpfsFetch::carEnded(const Answer &answer, const Result<Done> &how)
{
    m_carStream.reset();
    const auto whole = how ? answer.car->finish() : how;
    if (!whole && whole.error().code != Code::NotFound)
        m_sources.failed(answer.source, whole.error(), SourceBook::Clock::now());
}

void IpfsFetch::blockEnded(Answer answer, const Result<Done> &how)
{
    const qint64 size = answer.block.size();
    if (!how) {
        m_sources.wasted(answer.source, size);
        return m_sources.failed(answer.source, how.error(), SourceBook::Clock::now());
    }
    if (!answer.cid.names(answer.block)) {
        m_sources.wasted(answer.source, size);
        return m_sources.drop(answer.source,
            fail(Code::Corrupt, "content.ipfs_wrong_block"_reason, answer.cid.toString()));
    }
    const auto coming = m_file.coming(mostComing);
    const bool isNeeded = std::any_of(coming.begin(), coming.end(),
        [&](const IpfsFile::Coming &block) { return block.cid.isSameBlock(answer.cid); });
    if (!isNeeded || m_ready.contains(keyOf(answer.cid)))
        return m_sources.wasted(answer.source, size); // another was faster
    m_sources.kept(answer.source, size);
    m_ready[keyOf(answer.cid)] = std::move(answer.block);
}

Result<Done> IpfsFetch::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_chunk.isNull()) {
            m_chunk = emptyChunk();
            m_chunk.reserve(writtenAtOnce);
        }
        const qsizetype take = std::min<qint64>(bytes.size(), writtenAtOnce - m_chunk.size());
        m_chunk.append(bytes.first(take));
        m_offset += take;
        bytes = bytes.sliced(take);
        if (m_chunk.size() == writtenAtOnce)
            flush();
    }
    return Done{};
}

void IpfsFetch::flush()
{
    const qint64 offset = m_offset - m_chunk.size();
    if (!m_chunk.isEmpty())
        submit(0, offset, std::exchange(m_chunk, {}));
}

/// Of what stands in the file twice and came once. Called by `fill`, outside of all streams.
Result<QByteArray> IpfsFetch::readBack(qint64 offset, qint64 size)
{
    flush();
    while (!isIdle()) {
        if (const auto running = m_job.check(); !running)
            return running.error();
        m_streams.turn(turnTime);
    }
    return m_ingest.read(offset, size);
}

qint64 IpfsFetch::prove(qint64, QByteArrayView bytes)
{
    m_sha.add(bytes);
    if (m_wantsRoot)
        m_tree.add(bytes);
    return bytes.size(); // its blocks were proven
}

void IpfsFetch::settled(int, qint64 offset, qint64, const Verdict &verdict)
{
    m_written = std::max(m_written, offset + verdict.good);
}

void IpfsFetch::hash(const DiskHasher::Answer &answer)
{
    postToSecond([this, answer] {
        answer(DiskHasher::Hashes{
            m_sha.finish(), std::exchange(m_tree, TreeHasher()).finish()});
    });
}

/// The bytes are those of the CID; whoever named another hash too meant something else.
Result<bool> IpfsFetch::judge(DiskHasher::Hashes &hashes)
{
    const ContentRef &ref = m_request.ref;
    if (ref.sha256 && hashes.sha256 != *ref.sha256)
        return fail(Code::Corrupt, "content.hashes_disagree"_reason,
            u"the CID is right, the SHA-256 is %1"_s.arg(hashes.sha256.toString()));
    if (ref.root && hashes.root != ref.root)
        return fail(Code::Corrupt, "content.hashes_disagree"_reason,
            u"the CID is right, the root is not"_s);
    return true;
}

} // namespace fallow::content::engine
