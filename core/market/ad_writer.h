#pragma once

#include "core/market/class_ad.h"

#include <QStringList>

namespace fallow::market
{

/// Writes an ad from values, so that no value can become language. Names are ours, not input.
class AdWriter
{
public:
    AdWriter &integer(std::string_view name, qint64 value);
    /// A number that is not finite is left out: undefined.
    AdWriter &real(std::string_view name, double value);
    AdWriter &boolean(std::string_view name, bool value);
    /// Control characters but tab and line end become spaces.
    AdWriter &text(std::string_view name, const QString &value);
    AdWriter &texts(std::string_view name, const QStringList &values);
    /// An expression of ours or one that the person wrote: checked when the ad is parsed.
    AdWriter &expression(std::string_view name, std::string_view source);
    /// Reasons: see `parseAdProgram`.
    base::Result<ClassAd> ad() const;

private:
    std::string m_body;
};

/// A text as the language writes it.
std::string adText(const QString &text);

} // namespace fallow::market
