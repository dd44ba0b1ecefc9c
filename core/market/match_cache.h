#pragma once

#include "core/market/class_ad.h"

#include <set>
#include <unordered_map>

namespace fallow::market
{

/// Matches many ads with many: ads that no Requirements or Rank can tell apart share a signature,
/// and what two signatures made of each other is remembered (papers.md 2.5). One thread.
class MatchCache
{
public:
    /// An ad the cache knows. Kept by the caller, for as long as it wants.
    class Side
    {
    public:
        const ClassAd &ad() const { return m_ad; }

    private:
        friend class MatchCache;
        explicit Side(ClassAd ad) : m_ad(std::move(ad)) { }
        ClassAd m_ad;
        quint32 m_signature = 0;
        quint32 m_generation = 0;
    };

    /// At most this many signatures and pairs are remembered; then all are forgotten.
    explicit MatchCache(size_t capacity = 1 << 20) : m_capacity(capacity) { }

    Side add(const ClassAd &ad);
    /// As `market::match`. A side whose signature is out of date gets a new one.
    AdMatch match(Side &left, Side &right);

    size_t signatureCount() const { return m_signatures.size(); }
    quint64 evaluations() const { return m_evaluations; }

private:
    struct Slot {
        quint64 key = 0; ///< both signatures, from 1 on; 0: free
        AdMatch match;
    };

    void sign(Side &side);
    bool learnNames(const Program &program);
    void forget();
    Slot &slotOf(quint64 key);
    void grow();

    size_t m_capacity;
    std::set<std::string, std::less<>> m_mentioned; ///< what ads read of the other side
    std::unordered_map<std::string, quint32> m_signatures;
    std::vector<Slot> m_slots;
    size_t m_used = 0;
    quint32 m_generation = 1;
    quint64 m_evaluations = 0;
};

} // namespace fallow::market
