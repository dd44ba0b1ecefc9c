#pragma once

#include "core/base/ids.h"

namespace fallow::ui
{

/// "0x71c4…9a20": enough to tell apart at a glance, never enough to pay to.
QString shortAddress(const base::Address &address);
/// The whole address with its checksum in the case of its letters (EIP-55): what may be paid to.
QString fullAddress(const base::Address &address);
/// The same form for any 32-byte id.
QString shortId(const QString &hex);
/// Two letters for an app without a picture: "FFmpeg transcode" gives "FF", "blast" gives "Bl".
QString initials(const QString &name);
/// A stable small number from an address, for the colour that stays with an app.
int hueOf(const base::Address &address);

} // namespace fallow::ui
