#pragma once

#include "core/api/sealed_secret.h"
#include "core/api/wallet.h"
#include "core/base/future.h"

#include <QStringList>

namespace fallow::ui
{

using SealedTexts = std::vector<api::SealedSecret>;

/// What a person typed, sealed with the core's key, in the same order; an empty text is no secret.
api::Answer<SealedTexts> sealAll(QObject *context, api::Wallet &wallet, const QStringList &texts);

/// `call` makes the call from the sealed texts.
template <typename T, typename F>
api::Answer<T> withSealed(QObject *context, api::Wallet &wallet, const QStringList &texts, F call)
{
    return base::then(context, sealAll(context, wallet, texts),
        [call](const base::Result<SealedTexts> &sealed) -> api::Answer<T> {
            return sealed ? call(*sealed) : base::readyWith<T>(sealed.error());
        })
        .unwrap();
}

/// Overwrites the characters in place, as far as they are not shared, and empties the text.
void wipe(QString &text);

} // namespace fallow::ui
