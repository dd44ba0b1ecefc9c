#pragma once

#include "core/pool/body_sink.h"

#include <QFile>

namespace fallow::pool {

/// Reads the JSON of a result upload (poco.md D.10) as it arrives: the Base64 of its top member
/// "zip" goes decoded to a file, the rest stays as JSON with an empty "zip". Memory stays small
/// whatever the size. Used by one connection on the I/O thread.
class UploadDecoder final : public BodySink
{
public:
    /// `maxBytes` limits the decoded zip.
    UploadDecoder(const QString &path, qint64 maxBytes);
    ~UploadDecoder() override;

    /// Reasons: `pool.upload_malformed`, `pool.upload_too_large`, `pool.upload_not_stored`.
    base::Result<base::Done> feed(QByteArrayView bytes) override;
    /// The JSON without the zip; afterwards the caller owns the file. Reasons as above.
    base::Result<QByteArray> finish() override;

private:
    base::Result<base::Done> feedJson(char byte);
    base::Result<base::Done> feedZip(QByteArrayView &bytes);
    base::Result<base::Done> takeZipByte(char byte);
    base::Result<base::Done> flush(bool last);
    void endString();

    QFile m_file;
    qint64 m_maxBytes;
    QByteArray m_json;
    QByteArray m_string;  ///< the string being read at depth 1, bounded
    QByteArray m_encoded; ///< Base64 not decoded yet
    qint64 m_written = 0;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_inZip = false;
    bool m_expectValue = false; ///< after a ':' at depth 1
    bool m_keyIsZip = false;
    bool m_sawZip = false;
    bool m_finished = false;
};

} // namespace fallow::pool
