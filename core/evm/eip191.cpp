#include "core/evm/eip191.h"

#include "core/evm/keccak.h"

namespace fallow::evm {

base::Bytes32 personalDigest(const QByteArray &message)
{
    return keccak256({QByteArrayLiteral("\x19"
                                        "Ethereum Signed Message:\n"),
                      QByteArray::number(message.size()), message});
}

} // namespace fallow::evm
