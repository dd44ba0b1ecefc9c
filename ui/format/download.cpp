#include "ui/format/download.h"

#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace fallow::ui
{

using model::Download;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Download)
};

constexpr qsizetype longestName = 48;

QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    return name.left(longestName / 2) + QChar(0x2026) + name.right(longestName / 4);
}

} // namespace

QString downloadName(const QString &address)
{
    const QUrl url(address);
    const QString file = url.fileName();
    const bool isUrl = url.scheme() == u"http" || url.scheme() == u"https";
    return shortened(isUrl && !file.isEmpty() ? file : address);
}

QString downloadWord(const Download &download)
{
    if (download.phase == u"sealed")
        return Text::tr("Done");
    if (download.phase == u"failed")
        //: Of a download that failed or was stopped
        return Text::tr("Ended");
    if (!download.waitingFor.isEmpty())
        return Text::tr("Waiting");
    if (download.phase == u"resolve")
        //: Of a download: who has it, and what exactly it is
        return Text::tr("Looking");
    if (download.phase == u"unpack")
        return Text::tr("Unpacking");
    return download.phase.isEmpty() ? Text::tr("Beginning") : Text::tr("Downloading");
}

Tone downloadTone(const Download &download)
{
    if (download.phase == u"sealed")
        return Tone::Good;
    if (download.phase == u"failed")
        return Tone::Danger;
    return download.waitingFor.isEmpty() ? Tone::Info : Tone::Waiting;
}

QString downloadAmount(const Download &download, const QLocale &locale)
{
    const QString received = sizeText(download.received, locale);
    //: Bytes of a download: so many came, of so many
    return download.total > 0 ? Text::tr("%1 of %2").arg(received, sizeText(download.total, locale)) : received;
}

QString downloadProof(const Download &download, const QLocale &locale)
{
    //: Bytes of a download
    return Text::tr("proven %1, written %2")
        .arg(sizeText(download.verified, locale), sizeText(download.written, locale));
}

QString downloadRate(const Download &download, const QLocale &locale)
{
    if (download.isOver || download.bytesPerSecond <= 0)
        return {};
    //: Bytes a second
    return Text::tr("%1/s").arg(sizeText(download.bytesPerSecond, locale));
}

QString downloadWait(const Download &download)
{
    const QString &why = download.waitingFor;
    if (why.isEmpty() || download.isOver)
        return {};
    if (why == u"disk")
        return Text::tr("The disk is full. It goes on when there is space.");
    if (why == u"metered")
        return Text::tr("This connection costs by the byte. It goes on with another.");
    if (why == u"schedule")
        return Text::tr("Your hours for downloads are not now.");
    if (why == u"quota")
        return Text::tr("What you set aside for this month is used up.");
    return Text::tr("You paused it.");
}

std::optional<double> downloadShare(const Download &download)
{
    if (download.total <= 0)
        return std::nullopt;
    const qint64 done = download.phase == u"sealed" ? download.total : std::max(download.written, download.received);
    return std::clamp(static_cast<double>(done) / static_cast<double>(download.total), 0.0, 1.0);
}

QString sourceUse(const model::SourceUse &source, const QLocale &locale)
{
    QString text = Text::tr("received %1, proven %2")
                       .arg(sizeText(source.received, locale), sizeText(source.verified, locale));
    if (source.wasted > 0)
        text += Text::tr(", thrown away %1").arg(sizeText(source.wasted, locale));
    return text;
}

QString sourceState(const model::SourceUse &source)
{
    if (!source.dropped.isEmpty())
        return reasonText(source.dropped).sentence;
    //: Of a place that a download comes from
    return source.verified > 0 || source.received > 0 ? Text::tr("in use") : Text::tr("not asked yet");
}

QString pinsText(const std::vector<QString> &pins)
{
    const auto count = [&pins](const QString &kind) {
        return static_cast<int>(std::count_if(pins.begin(), pins.end(), [&](const QString &pin) { return pin.startsWith(kind); }));
    };
    QStringList needs;
    if (count(QStringLiteral("user")) > 0)
        needs.push_back(Text::tr("kept by you"));
    if (const int tasks = count(QStringLiteral("task:")); tasks > 0)
        needs.push_back(Text::tr("needed by %n task(s)", nullptr, tasks));
    if (const int apps = count(QStringLiteral("image:")); apps > 0)
        needs.push_back(Text::tr("part of %n app(s)", nullptr, apps));
    return needs.join(QStringLiteral(", "));
}

} // namespace fallow::ui
