#include "core/catalog/entry.h"
#include "core/catalog/safe_text.h"
#include "tests/fuzz/input.h"

#include <QJsonDocument>

using namespace fallow;
using namespace fallow::catalog;

FALLOW_FUZZ_TARGET
{
    const QByteArray text = fuzz::bytes(data, size);
    (void)escaped(QString::fromUtf8(text));
    const auto object = parseStrict(text);
    if (!object)
        return 0;
    const QByteArray again = QJsonDocument(*object).toJson();
    if (again.size() < 16 * 1024)
        FALLOW_CHECK(parseStrict(again) && *parseStrict(again) == *object);
    const auto plain = json::fromJson<Entry>(*object);
    if (!plain)
        return 0;
    const QByteArray path = pathOf(plain->kind, base::Address::from(plain->address));
    FALLOW_CHECK(kindOf(path) == FileKind::Entry && kindOf(approvalsPathOf(path)) == FileKind::Approvals);
    const auto read = readEntry(path, text);
    if (read) {
        const auto second = readEntry(path, QJsonDocument(json::toObject(read->entry)).toJson());
        FALLOW_CHECK(second && second->entry == read->entry);
        FALLOW_CHECK(checkName(read->entry.name, 80));
    }
    return 0;
}
