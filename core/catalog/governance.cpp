#include "core/catalog/governance.h"

#include "core/catalog/authority.h"

#include <algorithm>
#include <map>
#include <span>

namespace fallow::catalog {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

QByteArray digits(quint64 number)
{
    return QByteArray::number(number).rightJustified(4, '0');
}

/// Those whose path begins so: they lie side by side.
std::span<const FileFact> filesBelow(const Files &files, const QByteArray &start)
{
    const auto &all = files.all();
    const auto first = std::lower_bound(all.begin(), all.end(), start, [](const FileFact &file, const QByteArray &path) { return file.path < path; });
    const auto last = std::find_if(first, all.end(), [&](const FileFact &file) { return !file.path.startsWith(start); });
    return {first, last};
}

quint64 numberIn(const QByteArray &path)
{
    return path.sliced(10, 4).toULongLong(); // "proposals/0042-slug.md"
}

/// What a review depends on besides its own file.
struct Subject {
    ContentHash hash; ///< of the proposal
    std::set<Address> partial; ///< author and owner
};

QString roleOf(const Root &root, const Address &key)
{
    if (root.approval.has(key))
        return u"curator"_s;
    return root.review.has(key) ? u"reviewer"_s : QString();
}

std::optional<HeardReview> hear(const Files &files, const FileFact &file, quint64 number, const Subject &subject, const Authority &authority)
{
    const auto text = files.read(file.path);
    auto review = text ? readExactly<Review>(*text) : Result<Review>(text.error());
    if (!review || review->proposal != number)
        return std::nullopt;
    const Address named = addressIn(file.path);
    if (!signersOf(review->statement().digest(authority.domain), {review->signature}).contains(named))
        return std::nullopt;
    HeardReview heard{.review = *std::move(review), .reviewer = named, .role = roleOf(authority.current(), named)};
    heard.isStale = heard.review.contentHash != subject.hash;
    heard.isConflict = subject.partial.contains(named);
    return heard;
}

ProposalState stateOf(const Files &files, const Proven &proven, const Inspector &inspector, const FileFact &file)
{
    const auto text = files.read(file.path);
    ProposalState state{.number = numberIn(file.path), .hash = file.sha256,
                        .read = text ? readProposal(file.path, *text) : Result<Proposal>(text.error())};
    Subject subject{.hash = file.sha256};
    if (state.read) {
        subject.partial.insert(state.read->author);
        const QByteArray path = state.read->entry.toLatin1();
        const FileFact *entry = isEntry(path) ? files.find(path) : nullptr;
        if (entry != nullptr)
            state.entry = inspector.inspect(*entry);
        if (state.entry && state.entry->read)
            subject.partial.insert(Address::from(state.entry->read->entry.owner));
    }
    for (const FileFact &each : filesBelow(files, "reviews/" + digits(state.number) + '/')) {
        if (auto heard = hear(files, each, state.number, subject, proven.authority))
            state.reviews.push_back(*std::move(heard));
    }
    return state;
}

} // namespace

std::vector<ProposalState> proposalStates(const Files &files, const Proven &proven, const QDateTime &now, size_t most)
{
    const Inspector inspector(files, proven, now);
    std::map<quint64, const FileFact *, std::greater<>> newest; // of two with one number the first counts, as for Inspector
    for (const FileFact &file : filesBelow(files, "proposals/"))
        newest.emplace(numberIn(file.path), &file);
    std::vector<ProposalState> states;
    for (const auto &[number, file] : newest) {
        if (states.size() == most)
            break;
        states.push_back(stateOf(files, proven, inspector, *file));
    }
    return states;
}

Result<ProposalState> proposalState(const Files &files, const Proven &proven, quint64 number, const QDateTime &now)
{
    const QByteArray start = "proposals/" + digits(number) + '-';
    const auto found = filesBelow(files, start);
    if (!found.empty())
        return stateOf(files, proven, Inspector(files, proven, now), found.front());
    return refuse(Code::NotFound, "catalog.no_file"_reason, QString::fromLatin1(start));
}

} // namespace fallow::catalog
