#include "core/evm/abi_writer.h"

#include "core/evm/keccak.h"
#include "core/evm/word.h"

#include <algorithm>

namespace fallow::evm {

using namespace base;

namespace {
constexpr qsizetype wordSize = 32;

QByteArray lengthWord(qsizetype length)
{
    return wordOf(static_cast<quint64>(length)).bytes();
}
} // namespace

AbiWriter &AbiWriter::add(bool isDynamic, QByteArray encoded)
{
    m_fields.push_back({isDynamic, std::move(encoded)});
    return *this;
}

AbiWriter &AbiWriter::uint(quint64 value)
{
    return word(wordOf(value));
}

AbiWriter &AbiWriter::amount(Nrlc value)
{
    return word(wordOf(value));
}

AbiWriter &AbiWriter::amount(Wei value)
{
    return word(wordOf(value));
}

AbiWriter &AbiWriter::word(const Bytes32 &word)
{
    return add(false, word.bytes());
}

AbiWriter &AbiWriter::address(const Address &address)
{
    return word(wordOf(address));
}

AbiWriter &AbiWriter::boolean(bool value)
{
    return uint(value ? 1 : 0);
}

AbiWriter &AbiWriter::bytes(const QByteArray &bytes)
{
    const qsizetype padding = (wordSize - bytes.size() % wordSize) % wordSize;
    return add(true, lengthWord(bytes.size()) + bytes + QByteArray(padding, '\0'));
}

AbiWriter &AbiWriter::string(const QString &text)
{
    return bytes(text.toUtf8());
}

AbiWriter &AbiWriter::tuple(const AbiWriter &fields)
{
    return add(fields.isDynamic(), fields.encoded());
}

AbiWriter &AbiWriter::array(const std::vector<AbiWriter> &items)
{
    AbiWriter content;
    for (const AbiWriter &item : items)
        content.tuple(item);
    return add(true, lengthWord(static_cast<qsizetype>(items.size())) + content.encoded());
}

bool AbiWriter::isDynamic() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const Field &field) { return field.isDynamic; });
}

QByteArray AbiWriter::encoded() const
{
    qsizetype headSize = 0;
    for (const Field &field : m_fields)
        headSize += field.isDynamic ? wordSize : field.encoded.size();
    QByteArray head;
    QByteArray tail;
    for (const Field &field : m_fields) {
        if (field.isDynamic) {
            head += lengthWord(headSize + tail.size());
            tail += field.encoded;
        } else {
            head += field.encoded;
        }
    }
    return head + tail;
}

QByteArray selector(const char *signature)
{
    return keccak256(QByteArray(signature)).bytes().left(4);
}

QByteArray encodeCall(const char *signature, const AbiWriter &arguments)
{
    return selector(signature) + arguments.encoded();
}

} // namespace fallow::evm
