#pragma once

#include "tests/core/content/ipfs_builder.h"
#include "tests/support/http_server.h"

#include <atomic>
#include <mutex>
#include <set>

namespace fallow::test
{

/// A file as `ipfs add --cid-version=1` cuts it, in smaller pieces.
struct IpfsTree {
    IpfsTree(const QByteArray &content, qsizetype chunk, qsizetype linksPerNode = 174)
    {
        for (qsizetype at = 0; at < content.size(); at += chunk)
            leaves.push_back(rawBlock(content.mid(at, chunk)));
        if (leaves.size() <= linksPerNode) {
            root = node(leaves);
            inDepth = QList<IpfsBlock>{root} + leaves;
            return;
        }
        QList<IpfsBlock> parents;
        QList<IpfsBlock> below;
        for (qsizetype at = 0; at < leaves.size(); at += linksPerNode) {
            const QList<IpfsBlock> children = leaves.mid(at, linksPerNode);
            parents.push_back(node(children));
            below += QList<IpfsBlock>{parents.back()} + children;
        }
        root = node(parents);
        inDepth = QList<IpfsBlock>{root} + below;
    }
    QList<IpfsBlock> leaves;
    IpfsBlock root;
    QList<IpfsBlock> inDepth; ///< all blocks as a CAR has them
};

/// What a gateway does that none should; nothing unless told.
struct GatewayFaults {
    std::set<QByteArray> flipped; ///< digests of blocks of which one bit is wrong
    std::set<QByteArray> missing; ///< digests of blocks it does not have
    bool hasNoCars = false;
    bool makesPages = false; ///< answers with what a browser shows
    QByteArray car; ///< instead of the right one
    qint64 cutAfter = -1; ///< bytes of a CAR before the connection is cut
    int status = 0; ///< of every answer
    qint64 bytesPerSecond = 0;
};

/// A trustless gateway on loopback that has one file.
class Gateway
{
public:
    using Faults = GatewayFaults;
    explicit Gateway(const IpfsTree &tree, const Faults &faults = {}) : m_tree(tree), m_faults(faults)
    {
        m_server.route("/ipfs/", [this](const HttpRequest &request) { return answer(request); });
    }
    QString url() const { return m_server.url({}); }
    QString host() const { return m_server.host(); }
    int cars() const { return m_cars; } ///< that were asked for
    int blocks() const { return m_blocks; } ///< the same
    qint64 bytesSent() const { return m_sent; }
    void setFaults(const Faults &faults)
    {
        const std::lock_guard lock(m_mutex);
        m_faults = faults;
    }

private:
    HttpResponse answer(const HttpRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        const bool isCar = request.path.contains("format=car");
        ++(isCar ? m_cars : m_blocks);
        HttpResponse response = isCar ? carAnswer() : blockAnswer(request.path);
        if (m_faults.status > 0)
            response = {.status = m_faults.status, .body = "no"};
        response.bytesPerSecond = m_faults.bytesPerSecond;
        m_sent += response.body.size();
        return response;
    }
    HttpResponse carAnswer() const
    {
        if (m_faults.hasNoCars)
            return {.status = 406, .body = "no"};
        HttpResponse response{.headers = {m_faults.makesPages
                ? "Content-Type: text/html" : "Content-Type: application/vnd.ipld.car; version=1"}};
        response.body = m_faults.car;
        if (m_faults.car.isEmpty()) {
            response.body = carHeader(m_tree.root.cid);
            for (const IpfsBlock &block : m_tree.inDepth)
                response.body += section({block.cid, spoiled(block), block.fileSize});
        }
        if (m_faults.cutAfter >= 0) {
            response.declaredLength = response.body.size();
            response.body.truncate(m_faults.cutAfter);
        }
        return response;
    }
    HttpResponse blockAnswer(const QByteArray &path) const
    {
        for (const IpfsBlock &block : m_tree.inDepth) {
            if (!path.contains(block.cid.toString().toLatin1()) || m_faults.missing.contains(block.cid.digest))
                continue;
            return {.body = spoiled(block),
                .headers = {m_faults.makesPages ? "Content-Type: text/html"
                                                : "Content-Type: application/vnd.ipld.raw"}};
        }
        return {.status = 404, .body = "no"};
    }
    QByteArray spoiled(const IpfsBlock &block) const
    {
        QByteArray bytes = block.bytes;
        if (m_faults.flipped.contains(block.cid.digest))
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        return bytes;
    }

    const IpfsTree m_tree;
    std::mutex m_mutex;
    Faults m_faults;
    std::atomic_int m_cars = 0;
    std::atomic_int m_blocks = 0;
    std::atomic<qint64> m_sent = 0;
    HttpServer m_server; ///< last: its thread ends before what it uses
};

} // namespace fallow::test
