#pragma once

#include "core/catalog/archive.h"
#include "core/catalog/shelf.h"

namespace fallow::catalog {

/// An accepted state, and the proof of it.
struct Reading {
    Archive files;
    Proven proven;
};

/// The state of a catalog that was accepted last, proven anew as it lies here; that it is not the newest any more
/// is no fault. Reasons: `catalog.no_snapshot`, those of Archive and checkUpdate.
base::Result<Reading> readShelved(const Shelf &shelf, const Shelved &catalog, Archive::Belief belief = Archive::Belief::Table);

/// What to ask `fallow-fetch` for.
UpdateRequest updateRequest(const Shelf &shelf, const Shelved &catalog, const QDateTime &now);

/// What came of it.
struct Updated {
    Shelved catalog; ///< as the shelf has it now
    bool isForgotten = false; ///< it was to be added and nothing of it could be accepted
    std::optional<Reading> reading{}; ///< what was accepted, with what is different in it
    base::Error why{}; ///< where it was refused
};
/// Takes what `fallow-fetch` answered: proves it here, keeps it and writes down what to trust.
/// Reason: `catalog.unwritable`; a refusal is no error, the state before stays.
base::Result<Updated> takeUpdate(const Shelf &shelf, const Shelved &catalog, const base::Result<UpdateReply> &reply, const QDateTime &now);

} // namespace fallow::catalog
