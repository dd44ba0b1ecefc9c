#pragma once

#include "core/model/catalog.h"
#include "ui/format/phase.h"

namespace fallow::ui
{

/// A name and what there is to say under it.
struct CatalogFact {
    QString name;
    QString value;
    QString note{}; ///< empty: none
    friend bool operator==(const CatalogFact &, const CatalogFact &) = default;
};

/// "App", "Dataset", "Pool".
QString kindWord(const QString &kind);
/// What an entry is called; one that cannot be read by its address.
QString entryName(const model::CatalogEntry &entry);
/// "machine learning", as the core folds it, for a menu.
QString categoryWord(const QString &category);
/// "Reviewed by 3", "Not reviewed", "Revoked": short enough for a chip.
QString standingWord(const model::CatalogEntry &entry);
Tone standingTone(const model::CatalogEntry &entry);
/// "1.250"; "Free"; empty: no offer is known.
QString priceText(const model::CatalogEntry &entry, const QLocale &locale);
/// Of a price that has one.
QString priceUnit(const model::CatalogEntry &entry);

/// Why something was taken back.
QString causeWord(const QString &cause);
/// What curators hold against it, in their words, and until when; empty: nothing.
QString verdictText(const model::EntryDetail &detail, const QLocale &locale);
/// What came of comparing it with the chain.
QString chainText(const model::EntryDetail &detail);
Tone chainTone(const model::EntryDetail &detail);
/// "owner" of a difference: "Owner".
QString fieldWord(const QString &field);
/// What it is: address, owner, image, licence, …; only what is known.
std::vector<CatalogFact> entryFacts(const model::EntryDetail &detail, const QLocale &locale);
/// What a run of it needs and what it can see.
std::vector<CatalogFact> entryNeeds(const model::CatalogEntry &entry, const QLocale &locale);
/// Who approved and who reviewed it, an address each.
std::vector<CatalogFact> entryPeople(const model::EntryDetail &detail);

/// As it calls itself, or its server.
QString catalogName(const model::Catalog &catalog);
/// "1,284 entries · signed by 5 curators · checked 2 min ago · revision 12"; only what is known.
QString catalogLine(const model::Catalog &catalog, const QDateTime &now, const QLocale &locale);
QString catalogWord(const model::Catalog &catalog);
Tone catalogTone(const model::Catalog &catalog);
/// Why it is not the newest, and what stays in use; empty: it is.
QString catalogTrouble(const model::Catalog &catalog);

} // namespace fallow::ui
