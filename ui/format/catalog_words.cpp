#include "ui/format/catalog_words.h"

#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>

namespace fallow::ui
{

using model::Catalog;
using model::CatalogEntry;
using model::EntryDetail;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Market)
};

const QString between = QStringLiteral(" · ");

QString joined(const std::vector<QString> &list)
{
    return QStringList(list.begin(), list.end()).join(QStringLiteral(", "));
}

} // namespace

QString causeWord(const QString &cause)
{
    if (cause == u"malicious")
        return Text::tr("It does harm");
    if (cause == u"defect")
        return Text::tr("It has a defect");
    if (cause == u"legal")
        return Text::tr("Legal reasons");
    if (cause == u"withdrawn")
        return Text::tr("Its provider withdrew it");
    return cause;
}

QString kindWord(const QString &kind)
{
    if (kind == u"dataset")
        return Text::tr("Dataset");
    return kind == u"workerpool" ? Text::tr("Pool") : Text::tr("App");
}

QString entryName(const CatalogEntry &entry)
{
    return entry.name.isEmpty() ? shortAddress(entry.address) : entry.name;
}

QString categoryWord(const QString &category)
{
    return category.isEmpty() ? category : category.front().toUpper() + category.mid(1);
}

QString standingWord(const CatalogEntry &entry)
{
    if (entry.standing == u"approved")
        return Text::tr("Reviewed by %n", nullptr, static_cast<int>(entry.curators + entry.reviewers));
    if (entry.standing == u"suspended")
        return Text::tr("Suspended");
    if (entry.standing == u"revoked")
        return Text::tr("Revoked");
    return entry.standing == u"refused" ? Text::tr("Unreadable") : Text::tr("Not reviewed");
}

Tone standingTone(const CatalogEntry &entry)
{
    if (entry.standing == u"approved")
        return Tone::Good;
    if (entry.standing == u"suspended")
        return Tone::Waiting;
    return entry.standing == u"revoked" || entry.standing == u"refused" ? Tone::Danger : Tone::Neutral;
}

QString priceText(const CatalogEntry &entry, const QLocale &locale)
{
    if (!entry.price)
        return {};
    return entry.price->value == 0 ? Text::tr("Free") : rlcText(*entry.price, locale);
}

QString priceUnit(const CatalogEntry &entry)
{
    return entry.price && entry.price->value != 0 ? QStringLiteral("RLC") : QString();
}

QString verdictText(const EntryDetail &detail, const QLocale &locale)
{
    if (detail.revokedBecause.isEmpty())
        return {};
    const QString cause = detail.revokedBecause.section(u':', 0, 0);
    const QString words = detail.revokedBecause.section(u':', 1).trimmed();
    QString text = words.isEmpty() ? causeWord(cause) : causeWord(cause) + QStringLiteral(": ") + words;
    if (detail.suspendedUntil)
        text += u' ' + Text::tr("Suspended until %1.").arg(locale.toString(detail.suspendedUntil->toLocalTime(), QLocale::ShortFormat));
    return text;
}

QString chainText(const EntryDetail &detail)
{
    if (detail.chainCheck == u"matches")
        return Text::tr("The chain says the same as the catalog.");
    if (detail.chainCheck == u"differs")
        return Text::tr("The chain says something else than the catalog. The chain counts.");
    if (detail.chainCheck == u"absent")
        return Text::tr("The chain does not know it.");
    return Text::tr("Not compared with the chain: it belongs to another network, or none is reached.");
}

Tone chainTone(const EntryDetail &detail)
{
    if (detail.chainCheck == u"matches")
        return Tone::Good;
    return detail.chainCheck == u"unchecked" ? Tone::Waiting : Tone::Danger;
}

QString fieldWord(const QString &field)
{
    if (field == u"owner")
        return Text::tr("Owner");
    if (field == u"name")
        return Text::tr("Name");
    if (field == u"multiaddr")
        return Text::tr("Where it lies");
    return field == u"checksum" ? Text::tr("Checksum") : field;
}

std::vector<CatalogFact> entryFacts(const EntryDetail &detail, const QLocale &locale)
{
    const CatalogEntry &entry = detail.entry;
    const bool isApp = entry.kind == u"app";
    const std::array all{
        CatalogFact{Text::tr("Kind"), kindWord(entry.kind)},
        CatalogFact{Text::tr("Address"), fullAddress(entry.address)},
        CatalogFact{Text::tr("Owner"), fullAddress(entry.provider)},
        CatalogFact{Text::tr("Version"), entry.version},
        CatalogFact{Text::tr("Licence"), entry.license},
        CatalogFact{isApp ? Text::tr("Image") : Text::tr("Where it lies"), entry.multiaddr},
        CatalogFact{Text::tr("Image digest"), entry.imageDigest},
        CatalogFact{Text::tr("Checksum"), entry.checksum ? entry.checksum->toString() : QString()},
        CatalogFact{Text::tr("Size"), entry.size > 0 ? sizeText(entry.size, locale) : QString()},
        CatalogFact{Text::tr("Source text"), detail.source},
        CatalogFact{Text::tr("Home page"), detail.homepage},
        CatalogFact{Text::tr("Categories"), joined(entry.categories)},
        CatalogFact{Text::tr("Tags"), joined(entry.tags)},
        CatalogFact{Text::tr("Not understood"), joined(detail.unknown), Text::tr("Members of the entry that this version of Fallow does not know")},
        CatalogFact{Text::tr("Network"), Text::tr("chain %1").arg(entry.chain)},
    };
    std::vector<CatalogFact> known;
    for (const CatalogFact &fact : all) {
        if (!fact.value.isEmpty())
            known.push_back(fact);
    }
    return known;
}

std::vector<CatalogFact> entryNeeds(const CatalogEntry &entry, const QLocale &locale)
{
    const model::EntryNeeds &needs = entry.needs;
    std::vector<CatalogFact> facts;
    if (needs.cores > 0)
        facts.push_back({Text::tr("Processor"), Text::tr("%n core(s) or more", nullptr, static_cast<int>(needs.cores))});
    if (needs.memory > 0)
        facts.push_back({Text::tr("Memory"), sizeText(needs.memory, locale)});
    if (needs.disk > 0)
        facts.push_back({Text::tr("Disk"), sizeText(needs.disk, locale)});
    if (needs.gpu)
        facts.push_back({Text::tr("Graphics card"), Text::tr("needed")});
    if (entry.kind != u"app")
        return facts;
    facts.push_back({Text::tr("Files"), Text::tr("only its input and the dataset of the run")});
    facts.push_back({Text::tr("Network"), needs.network ? Text::tr("it wants one, and Fallow gives none") : Text::tr("none")});
    return facts;
}

std::vector<CatalogFact> entryPeople(const EntryDetail &detail)
{
    std::vector<CatalogFact> people;
    for (const base::Address &curator : detail.curators)
        people.push_back({Text::tr("Curator"), fullAddress(curator)});
    for (const base::Address &reviewer : detail.reviewers)
        people.push_back({Text::tr("Reviewer"), fullAddress(reviewer)});
    for (const base::Address &curator : detail.revokedBy)
        people.push_back({Text::tr("Against it"), fullAddress(curator)});
    return people;
}

QString catalogName(const Catalog &catalog)
{
    if (!catalog.name.isEmpty())
        return catalog.name;
    const QString host = QUrl(catalog.url).host();
    return host.isEmpty() ? catalog.url : host;
}

QString catalogLine(const Catalog &catalog, const QDateTime &now, const QLocale &locale)
{
    if (catalog.snapshot == 0)
        return Text::tr("nothing of it was fetched yet");
    QStringList parts{Text::tr("%Ln entry(s)", nullptr, static_cast<int>(catalog.entries))};
    if (catalog.curators > 0)
        parts += Text::tr("%n curator(s)", nullptr, static_cast<int>(catalog.curators));
    if (catalog.tried)
        parts += Text::tr("checked %1 ago").arg(durationText(std::chrono::milliseconds(catalog.tried->msecsTo(now)), locale));
    parts += Text::tr("revision %1").arg(catalog.snapshot);
    return parts.join(between);
}

QString catalogWord(const Catalog &catalog)
{
    if (catalog.isUpdating)
        return Text::tr("Updating");
    if (catalog.freshness == u"never")
        return Text::tr("Not fetched");
    if (!catalog.refused.isEmpty())
        return Text::tr("Update refused");
    if (catalog.freshness == u"old")
        //: Of a catalog that nobody renewed for a month
        return Text::tr("Out of date");
    return catalog.freshness == u"stale" ? Text::tr("Not confirmed lately") : Text::tr("Up to date");
}

Tone catalogTone(const Catalog &catalog)
{
    if (catalog.isUpdating)
        return Tone::Info;
    if (!catalog.refused.isEmpty() || catalog.freshness == u"old")
        return Tone::Danger;
    return catalog.freshness == u"fresh" ? Tone::Good : Tone::Waiting;
}

QString catalogTrouble(const Catalog &catalog)
{
    QString why;
    if (!catalog.refused.isEmpty())
        why = reasonLine(catalog.refused);
    else if (catalog.freshness == u"old")
        why = reasonLine(QStringLiteral("catalog.old"));
    else if (catalog.freshness == u"stale")
        why = reasonLine(QStringLiteral("catalog.frozen"));
    if (why.isEmpty() || catalog.snapshot == 0)
        return why;
    return why + u' ' + Text::tr("Revision %1 is in use.").arg(catalog.snapshot);
}

} // namespace fallow::ui
