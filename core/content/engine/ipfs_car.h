#pragma once

#include "core/content/engine/ipfs_file.h"

namespace fallow::content::engine
{

/// Cuts a CAR (IPLD specification, version 1) that comes in pieces into blocks. Holds one block.
class CarReader
{
public:
    using TakeBlock = std::function<base::Result<base::Done>(const Cid &, QByteArrayView)>;
    explicit CarReader(TakeBlock take) : m_take(std::move(take)) { }

    /// Reasons: `content.ipfs_bad_car`, `content.ipfs_car_version` (version 2), those of takeCid
    /// and of the taker.
    base::Result<base::Done> add(QByteArrayView bytes);
    /// Nothing more comes. Reason: `content.ipfs_bad_car`.
    base::Result<base::Done> finish() const;

private:
    base::Result<bool> readSection();
    QByteArray m_buffer;
    qsizetype m_used = 0; ///< bytes of the buffer that are done with
    bool m_hasHeader = false;
    TakeBlock m_take;
};

} // namespace fallow::content::engine
