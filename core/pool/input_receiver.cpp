#include "core/pool/input_receiver.h"

namespace fallow::pool {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

InputReceiver::~InputReceiver()
{
    if (!m_isFinished)
        m_file.remove();
}

/// With the first bytes, or at the end of an empty file.
Result<Done> InputReceiver::open()
{
    if (m_file.isOpen() || m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Done{};
    return base::fail(Code::Unavailable, "pool.upload_not_stored"_reason, m_file.errorString());
}

Result<Done> InputReceiver::feed(QByteArrayView bytes)
{
    m_received += bytes.size();
    if (m_received > m_permit.size)
        return base::fail(Code::InvalidArgument, "pool.input_too_long"_reason);
    if (const auto opened = open(); !opened)
        return opened;
    m_hash.add(bytes);
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return base::fail(Code::Unavailable, "pool.upload_not_stored"_reason, m_file.errorString());
    return Done{};
}

Result<QByteArray> InputReceiver::finish()
{
    if (const auto opened = open(); !opened)
        return opened.error();
    if (m_received != m_permit.size || m_hash.finish() != m_permit.sha256)
        return base::fail(Code::InvalidArgument, "pool.input_mismatch"_reason);
    if (!m_file.flush())
        return base::fail(Code::Unavailable, "pool.upload_not_stored"_reason, m_file.errorString());
    m_file.close();
    m_isFinished = true;
    return QByteArray();
}

} // namespace fallow::pool
