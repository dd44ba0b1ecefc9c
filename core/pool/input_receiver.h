#pragma once

#include "core/base/ids.h"
#include "core/content/sha256.h"
#include "core/pool/body_sink.h"

#include <QFile>

namespace fallow::pool {

/// What one upload of an input file may be.
struct InputPermit {
    base::ContentHash sha256;
    qint64 size = 0;
};

/// An input file of a run as it arrives: nothing but the permitted bytes is kept.
class InputReceiver final : public BodySink
{
public:
    InputReceiver(const QString &path, const InputPermit &permit) : m_file(path), m_permit(permit) {}
    ~InputReceiver() override;

    /// Reasons: `pool.input_too_long`, `pool.upload_not_stored`.
    base::Result<base::Done> feed(QByteArrayView bytes) override;
    /// Empty. Reason: `pool.input_mismatch`.
    base::Result<QByteArray> finish() override;

private:
    base::Result<base::Done> open();

    QFile m_file;
    InputPermit m_permit;
    content::Sha256 m_hash;
    qint64 m_received = 0;
    bool m_isFinished = false;
};

} // namespace fallow::pool
