#pragma once

#include "core/api/messages.h"
#include "core/model/catalog.h"

/// Requests and replies about signed catalogs.
namespace fallow::api {

struct AddCatalogRequest {
    QString url;
    base::ContentHash root; ///< SHA-256 of its first root file, from somebody the person trusts
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("url", &AddCatalogRequest::url), json::field("root", &AddCatalogRequest::root)};
    }
};

struct CatalogRequest {
    QString id; ///< or the start of it
    static constexpr auto jsonFields() { return std::tuple{json::field("id", &CatalogRequest::id)}; }
};

struct CatalogList {
    std::vector<model::Catalog> catalogs;
    std::vector<QString> categories; ///< that entries are in, in small letters, the most common first; at most 60
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("catalogs", &CatalogList::catalogs), json::defaulted("categories", &CatalogList::categories)};
    }
};

struct UpdatedCatalog {
    model::Catalog catalog;
    qint64 looked = 0; ///< entries that were looked at again
    qint64 moved = 0; ///< bytes over the line
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("catalog", &UpdatedCatalog::catalog), json::field("looked", &UpdatedCatalog::looked),
                          json::field("moved", &UpdatedCatalog::moved)};
    }
};

struct SearchEntriesRequest {
    QString text; ///< any; the last word may be begun; or an address
    QString catalog; ///< id; empty: all
    QString kind; ///< "app", "dataset", "workerpool"; empty: any
    QString category; ///< empty: any
    std::vector<QString> standings; ///< empty: any
    std::optional<base::Nrlc> mostPrice;
    bool fitsHere = false; ///< what this computer has is enough
    QString sort; ///< "best", "name", "price", "size"; empty: best
    QString after; ///< `next` of the page before
    qint64 count = 50; ///< at most 500
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("text", &SearchEntriesRequest::text), json::defaulted("catalog", &SearchEntriesRequest::catalog),
                          json::defaulted("kind", &SearchEntriesRequest::kind), json::defaulted("category", &SearchEntriesRequest::category),
                          json::defaulted("standings", &SearchEntriesRequest::standings),
                          json::field("most_price", &SearchEntriesRequest::mostPrice),
                          json::defaulted("fits_here", &SearchEntriesRequest::fitsHere), json::defaulted("sort", &SearchEntriesRequest::sort),
                          json::defaulted("after", &SearchEntriesRequest::after), json::defaulted("count", &SearchEntriesRequest::count)};
    }
};

struct EntryPage {
    std::vector<model::CatalogEntry> entries;
    QString next; ///< empty: there is no more
    bool isCut = false; ///< more hold the words than are compared: the best of some
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("entries", &EntryPage::entries), json::defaulted("next", &EntryPage::next),
                          json::defaulted("is_cut", &EntryPage::isCut)};
    }
};

struct EntryRequest {
    QString catalog; ///< id
    base::Address address;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("catalog", &EntryRequest::catalog), json::field("address", &EntryRequest::address)};
    }
};

struct FillFormRequest {
    QString catalog; ///< id
    base::Address address;
    std::vector<model::FieldValue> values; ///< fields that are missing have their default
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("catalog", &FillFormRequest::catalog), json::field("address", &FillFormRequest::address),
                          json::defaulted("values", &FillFormRequest::values)};
    }
};

struct FilledForm {
    QString arguments; ///< for `PrepareRunRequest`: quoted so that workers split them into the words meant
    std::vector<QString> inputFiles; ///< in the order of the form; empty where one is missing
    std::vector<model::FieldProblem> problems; ///< empty: all can be taken
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("arguments", &FilledForm::arguments), json::defaulted("input_files", &FilledForm::inputFiles),
                          json::defaulted("problems", &FilledForm::problems)};
    }
};

} // namespace fallow::api
