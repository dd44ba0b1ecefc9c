#include "ui/session/entry_controller.h"

#include "ui/format/address.h"
#include "ui/format/catalog_words.h"
#include "ui/format/reasons.h"

namespace fallow::ui
{

namespace
{

std::vector<LineListModel::Line> linesOf(const std::vector<CatalogFact> &facts)
{
    std::vector<LineListModel::Line> lines;
    for (const CatalogFact &fact : facts)
        lines.push_back({.key = QString::number(lines.size()), .title = fact.name, .detail = fact.note, .value = fact.value});
    return lines;
}

} // namespace

EntryController::EntryController(CoreState &core, const QLocale &locale) : m_core(core), m_locale(locale)
{
    connect(&core, &CoreState::phaseChanged, this, [this] {
        if (m_core.phase() == CoreState::Phase::Live && m_view.known)
            read();
    });
}

void EntryController::open(const MarketListModel::Row &row)
{
    clear();
    m_catalog = row.catalog;
    m_address = row.address;
    m_view = {.known = true,
        .address = fullAddress(row.address),
        .name = row.name,
        .line = shortAddress(row.address),
        .summary = row.summary,
        .initials = initials(row.name),
        .hue = hueOf(row.address),
        .standing = row.standing,
        .tone = static_cast<int>(row.tone),
        .price = QString(row.price + u' ' + row.unit).trimmed()};
    Q_EMIT changed();
    read();
}

void EntryController::read()
{
    ask<model::EntryDetail>(m_core.core().catalog().show({m_catalog, m_address}), [this](const model::EntryDetail &detail) { take(detail); });
}

void EntryController::close()
{
    drop();
    dismissError();
    clear();
    Q_EMIT changed();
}

void EntryController::clear()
{
    m_view = {};
    m_owner.reset();
    for (LineListModel *list : {&m_facts, &m_needs, &m_people, &m_differences})
        list->set({});
}

void EntryController::take(const model::EntryDetail &detail)
{
    const model::CatalogEntry &entry = detail.entry;
    m_owner = entry.provider;
    QStringList parts{kindWord(entry.kind)};
    if (!entry.version.isEmpty())
        parts += tr("version %1").arg(entry.version);
    parts += tr("offered by %1").arg(shortAddress(entry.provider));
    if (!entry.license.isEmpty())
        parts += entry.license;
    m_view = {.known = true,
        .read = true,
        .address = fullAddress(entry.address),
        .name = entryName(entry),
        .line = parts.join(QStringLiteral(" · ")),
        .summary = entry.summary,
        .initials = initials(entryName(entry)),
        .hue = hueOf(entry.address),
        .standing = standingWord(entry),
        .tone = static_cast<int>(standingTone(entry)),
        .price = QString(priceText(entry, m_locale) + u' ' + priceUnit(entry)).trimmed(),
        .isApp = entry.kind == u"app",
        .runnable = detail.isRunnable,
        .whyNot = detail.isRunnable ? QString() : reasonLine(entry.refused.isEmpty() ? detail.because : entry.refused),
        .verdict = verdictText(detail, m_locale),
        .chain = chainText(detail),
        .chainTone = static_cast<int>(fallow::ui::chainTone(detail))};
    m_facts.set(linesOf(entryFacts(detail, m_locale)));
    m_needs.set(linesOf(entryNeeds(entry, m_locale)));
    m_people.set(linesOf(entryPeople(detail)));
    std::vector<LineListModel::Line> differences;
    for (const model::EntryDifference &difference : detail.differences)
        differences.push_back({.key = difference.field, .title = fieldWord(difference.field), .detail = difference.catalog, .value = difference.chain});
    m_differences.set(std::move(differences));
    Q_EMIT changed();
}

} // namespace fallow::ui
