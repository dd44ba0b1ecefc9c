#pragma once

#include "core/api/sealed_secret.h"
#include "core/api/wallet.h"

#include <QStringList>

namespace fallow::ui
{

/// What a person typed, sealed with the core's key, in the same order; an empty text is no secret.
api::Answer<std::vector<api::SealedSecret>> sealAll(
    QObject *context, api::Wallet &wallet, const QStringList &texts);

/// Overwrites the characters in place, as far as they are not shared, and empties the text.
void wipe(QString &text);

} // namespace fallow::ui
