#pragma once

#include "core/model/content.h"
#include "ui/format/phase.h"

namespace fallow::ui
{

/// What a download is called where there is little room: the file of a URL, the image of a
/// reference, the middle of a long name left out.
QString downloadName(const QString &address);

QString downloadWord(const model::Download &download);
Tone downloadTone(const model::Download &download);
/// "1.2 GB of 3.4 GB": what came of what there is, or what came.
QString downloadAmount(const model::Download &download, const QLocale &locale);
/// "proven 1.1 GB, written 1.0 GB".
QString downloadProof(const model::Download &download, const QLocale &locale);
/// "2.1 MB/s"; empty when nothing comes.
QString downloadRate(const model::Download &download, const QLocale &locale);
/// Why it waits; empty: it does not.
QString downloadWait(const model::Download &download);
/// 0 to 1 where the size is known.
std::optional<double> downloadShare(const model::Download &download);

/// "received 1.2 MB, proven 1.1 MB, thrown away 64 kB".
QString sourceUse(const model::SourceUse &source, const QLocale &locale);
/// Why it is out, or that it is not.
QString sourceState(const model::SourceUse &source);

/// Who needs a stored file, in words; empty: nobody.
QString pinsText(const std::vector<QString> &pins);

} // namespace fallow::ui
