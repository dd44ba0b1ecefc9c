#include "core/evm/eip712_json.h"
#include "tests/fuzz/input.h"

#include <QJsonDocument>

using namespace fallow;

/// Whatever is read is hashed the same again when another program has written the document anew.
FALLOW_FUZZ_TARGET
{
    const QByteArray json = fuzz::bytes(data, size);
    const auto typed = evm::readTypedData(json);
    if (!typed)
        return 0;
    FALLOW_CHECK(typed->fields.size() <= 5000);
    const auto again = evm::readTypedData(QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact));
    FALLOW_CHECK(again.has_value() && again->digest == typed->digest);
    return 0;
}
