#include "core/pool/upload_decoder.h"

namespace fallow::pool {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::operator""_reason;

namespace {

constexpr qsizetype maxJson = 64 * 1024;     // everything but the zip is under 1 KiB
constexpr qsizetype blockSize = 64 * 1024;   // a multiple of 4, so that a block decodes alone

Error malformed(const char *what)
{
    return base::fail(Code::InvalidArgument, "pool.upload_malformed"_reason,
                      QString::fromLatin1(what));
}

} // namespace

UploadDecoder::UploadDecoder(const QString &path, qint64 maxBytes) :
    m_file(path), m_maxBytes(maxBytes)
{
}

UploadDecoder::~UploadDecoder()
{
    if (!m_finished && m_file.isOpen())
        m_file.remove();
}

Result<Done> UploadDecoder::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_inZip) {
            if (const auto done = feedZip(bytes); !done)
                return done;
            continue;
        }
        const char byte = bytes.front();
        bytes = bytes.sliced(1);
        if (const auto done = feedJson(byte); !done)
            return done;
    }
    return Done{};
}

Result<Done> UploadDecoder::feedJson(char byte)
{
    m_json += byte;
    if (m_json.size() > maxJson)
        return malformed("too much besides the zip");
    if (m_inString) {
        if (m_escaped)
            m_escaped = false;
        else if (byte == '\\')
            m_escaped = true;
        else if (byte == '"')
            endString();
        if (m_inString && m_depth == 1)
            m_string += byte;
        return Done{};
    }
    switch (byte) {
    case '"':
        m_inString = true;
        m_string.clear();
        if (m_depth == 1 && m_expectValue && m_keyIsZip) {
            if (m_sawZip)
                return malformed("two zips");
            m_sawZip = m_inZip = true;
            if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                return base::fail(Code::Unavailable, "pool.upload_not_stored"_reason, m_file.errorString());
        }
        break;
    case ':': m_expectValue = m_depth == 1; break;
    case ',':
        if (m_depth == 1)
            m_expectValue = m_keyIsZip = false;
        break;
    case '{':
    case '[': ++m_depth; break;
    case '}':
    case ']': --m_depth; break;
    default: break;
    }
    return Done{};
}

void UploadDecoder::endString()
{
    m_inString = false;
    if (m_depth == 1 && !m_expectValue)
        m_keyIsZip = m_string == "zip";
}

Result<Done> UploadDecoder::feedZip(QByteArrayView &bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char byte = bytes[i];
        if (byte == '"' && !m_escaped) {
            m_inZip = m_inString = false;
            m_json += '"';
            bytes = bytes.sliced(i + 1);
            return flush(true);
        }
        if (const auto done = takeZipByte(byte); !done)
            return done;
    }
    bytes = {};
    return Done{};
}

Result<Done> UploadDecoder::takeZipByte(char byte)
{
    if (byte == '\\' && !m_escaped) {
        m_escaped = true;
        return Done{};
    }
    if (m_escaped && byte != '/') // "\/" is the only escape Base64 can need
        return malformed("zip is not Base64");
    m_escaped = false;
    m_encoded += byte;
    return m_encoded.size() == blockSize ? flush(false) : Result<Done>(Done{});
}

Result<Done> UploadDecoder::flush(bool last)
{
    if (!last && m_encoded.endsWith('='))
        return malformed("zip is not Base64");
    const auto decoded =
        QByteArray::fromBase64Encoding(m_encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (last && m_encoded.size() % 4 != 0))
        return malformed("zip is not Base64");
    m_encoded.clear();
    m_written += decoded.decoded.size();
    if (m_written > m_maxBytes)
        return base::fail(Code::InvalidArgument, "pool.upload_too_large"_reason);
    if (m_file.write(decoded.decoded) != decoded.decoded.size())
        return base::fail(Code::Unavailable, "pool.upload_not_stored"_reason, m_file.errorString());
    return Done{};
}

Result<QByteArray> UploadDecoder::finish()
{
    if (m_inZip || m_inString || m_depth != 0 || !m_sawZip)
        return malformed("cut off or without zip");
    if (!m_file.flush())
        return base::fail(Code::Unavailable, "pool.upload_not_stored"_reason, m_file.errorString());
    m_file.close();
    m_finished = true;
    return m_json;
}

} // namespace fallow::pool
