#pragma once

#include <QLocale>
#include <QString>

namespace fallow::ui
{

/// The sandbox's helper speaks English (`why`, `fix`, `tried`); here is what of it has words in the
/// person's language. What is not known comes back as it was.

/// "User namespaces" for "user_namespaces".
QString featureText(const QString &name);
/// What to do about a feature that is not there.
QString featureFixText(const QString &fix);
/// "Files" for "files".
QString xrayAreaText(const QString &area);
/// "Open /dev/mem" for "open /dev/mem".
QString xrayTriedText(const QString &tried);
/// What came back: sizes with units, an error's name with what it means, an empty list as such.
QString xrayCameBackText(const QString &tried, const QString &cameBack, const QLocale &locale);

} // namespace fallow::ui
