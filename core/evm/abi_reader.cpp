#include "core/evm/abi_reader.h"

#include "core/evm/word.h"

namespace fallow::evm {

using namespace base;

namespace {
constexpr qsizetype wordSize = 32;
}

AbiReader::AbiReader(const QByteArray &data) : m_data(data), m_budget(data.size()) {}

void AbiReader::refuse(const QString &detail)
{
    if (!m_error)
        m_error = fail(Code::Corrupt, "evm.bad_abi"_reason, detail);
}

/// Each byte of an honest encoding is read once, so all reads together stay within its size.
bool AbiReader::take(qsizetype position, qsizetype size)
{
    if (m_error)
        return false;
    if (position < 0 || size < 0 || position > m_data.size() || size > m_data.size() - position) {
        refuse(QStringLiteral("%1 bytes at %2 of %3").arg(size).arg(position).arg(m_data.size()));
        return false;
    }
    if (size > m_budget) {
        refuse(QStringLiteral("parts overlap"));
        return false;
    }
    m_budget -= size;
    return true;
}

template<typename T>
T AbiReader::keep(const Result<T> &result)
{
    if (result)
        return *result;
    if (!m_error)
        m_error = result.error();
    return {};
}

Bytes32 AbiReader::word()
{
    if (!take(m_position, wordSize))
        return {};
    const QByteArray bytes = QByteArray::fromRawData(m_data.constData() + m_position, wordSize);
    m_position += wordSize;
    return Bytes32::fromBytes(bytes).value();
}

quint64 AbiReader::uint()
{
    return keep(wordToUint64(word()));
}

Nrlc AbiReader::amount()
{
    return keep(wordToNrlc(word()));
}

Wei AbiReader::wei()
{
    return keep(wordToWei(word()));
}

Address AbiReader::address()
{
    const Result<Address> address = wordToAddress(word());
    if (!address)
        refuse(QStringLiteral("not an address"));
    return address.value_or({});
}

bool AbiReader::boolean()
{
    const Result<quint64> value = wordToUint64(word());
    if (!value || *value > 1)
        refuse(QStringLiteral("not a boolean"));
    return value.value_or(0) == 1;
}

qsizetype AbiReader::offset()
{
    const Result<quint64> value = wordToUint64(word());
    if (!value || *value > static_cast<quint64>(m_data.size()))
        refuse(QStringLiteral("offset or length beyond the data"));
    return m_error ? 0 : static_cast<qsizetype>(*value);
}

qsizetype AbiReader::count()
{
    const qsizetype count = offset();
    if (count > (m_data.size() - m_position) / wordSize)
        refuse(QStringLiteral("more items than data"));
    m_base = m_position;
    return m_error ? 0 : count;
}

QByteArray AbiReader::bytes()
{
    AbiReader inner = enter(m_base + offset());
    const qsizetype size = inner.offset();
    QByteArray bytes;
    if (inner.take(inner.m_position, size))
        bytes = m_data.mid(inner.m_position, size);
    leave(inner);
    return bytes;
}

QString AbiReader::string()
{
    return QString::fromUtf8(bytes());
}

AbiReader AbiReader::enter(qsizetype base) const
{
    AbiReader inner = *this;
    inner.m_base = base;
    inner.m_position = base;
    return inner;
}

void AbiReader::leave(const AbiReader &inner)
{
    m_budget = inner.m_budget;
    m_error = inner.m_error;
}

Result<Done> AbiReader::finish() const
{
    return finish(Done{});
}

} // namespace fallow::evm
