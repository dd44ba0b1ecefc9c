#include "ui/format/offer_words.h"

#include "ui/format/address.h"
#include "ui/format/quantity.h"
#include "ui/format/reasons.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

namespace fallow::ui
{

namespace
{

constexpr double leastPart = 0.005; // less is like the others

struct CriterionRow {
    const char *key;
    const char *name;
    const char *strength;
    const char *weakness;
};

constexpr std::array criteria{
    CriterionRow{"cost", QT_TRANSLATE_NOOP("Offers", "Cost"), QT_TRANSLATE_NOOP("Offers", "among the cheapest"),
        QT_TRANSLATE_NOOP("Offers", "costs more than others")},
    CriterionRow{"speed", QT_TRANSLATE_NOOP("Offers", "Speed"), QT_TRANSLATE_NOOP("Offers", "done sooner than at others"),
        QT_TRANSLATE_NOOP("Offers", "may take longer than at others")},
    CriterionRow{"trust", QT_TRANSLATE_NOOP("Offers", "Trust"), QT_TRANSLATE_NOOP("Offers", "a surer result"),
        QT_TRANSLATE_NOOP("Offers", "a less sure result")},
    CriterionRow{"reliability", QT_TRANSLATE_NOOP("Offers", "Own experience"), QT_TRANSLATE_NOOP("Offers", "your runs went well there"),
        QT_TRANSLATE_NOOP("Offers", "runs of yours failed there")},
    CriterionRow{"energy", QT_TRANSLATE_NOOP("Offers", "Energy"), QT_TRANSLATE_NOOP("Offers", "fewer hours of computers"),
        QT_TRANSLATE_NOOP("Offers", "more hours of computers")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Offers", text);
}

const CriterionRow *rowOf(const QString &key)
{
    const auto row = std::find_if(criteria.begin(), criteria.end(), [&](const CriterionRow &each) { return key == QLatin1String(each.key); });
    return row == criteria.end() ? nullptr : &*row;
}

} // namespace

QString criterionName(const QString &key)
{
    const CriterionRow *row = rowOf(key);
    return row ? tr(row->name) : key;
}

QString offerWhy(const api::MarketOffer &offer)
{
    if (!offer.reason.isEmpty())
        return reasonText(offer.reason).sentence;
    const auto [least, most] = std::minmax_element(offer.criteria.begin(), offer.criteria.end(),
        [](const api::OfferCriterion &one, const api::OfferCriterion &other) { return one.part < other.part; });
    const bool isBetter = most != offer.criteria.end() && most->part > leastPart;
    const bool isWorse = least != offer.criteria.end() && least->part < -leastPart;
    const CriterionRow *strength = isBetter ? rowOf(most->key) : nullptr;
    const CriterionRow *weakness = isWorse ? rowOf(least->key) : nullptr;
    if (strength && weakness)
        //: What speaks for an offer, and what against it
        return QCoreApplication::translate("Offers", "%1, but %2").arg(tr(strength->strength), tr(weakness->weakness));
    if (strength || weakness)
        return strength ? tr(strength->strength) : tr(weakness->weakness);
    return QCoreApplication::translate("Offers", "like the others");
}

QString offerPool(const api::MarketOffer &offer)
{
    return offer.poolName.isEmpty() ? shortAddress(offer.poolAddress) : offer.poolName;
}

QString offerTime(const api::MarketOffer &offer, const QLocale &locale)
{
    if (offer.categorySeconds <= 0)
        return {};
    //: The longest that a task may run
    return QCoreApplication::translate("Offers", "at most %1").arg(durationText(std::chrono::seconds(offer.categorySeconds), locale));
}

QString offerTrust(const api::MarketOffer &offer, const QLocale &locale)
{
    return QCoreApplication::translate("Offers", "%1 · %n computers must agree", nullptr, static_cast<int>(offer.computers))
        .arg(locale.toString(offer.trust));
}

QStringList offersNotes(const api::OfferList &list, const QLocale &locale)
{
    QStringList notes;
    qint64 leftOut = 0;
    for (const api::LeftOut &one : list.leftOut)
        leftOut += one.count;
    if (leftOut > 0)
        notes.push_back(QCoreApplication::translate("Offers", "%1 orders were left out: the chain does not bear them out.").arg(locale.toString(leftOut)));
    if (list.isCut)
        notes.push_back(QCoreApplication::translate("Offers", "There are more: the cheapest were looked at."));
    for (const api::MarketSource &source : list.sources) {
        if (!source.reason.isEmpty())
            notes.push_back(QCoreApplication::translate("Offers", "%1 did not answer.")
                                .arg(source.url.isEmpty() ? QCoreApplication::translate("Offers", "The chain") : QUrl(source.url).host()));
    }
    return notes;
}

} // namespace fallow::ui
