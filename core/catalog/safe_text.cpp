#include "core/catalog/safe_text.h"

#include <unicode/uspoof.h>

#include <memory>

namespace fallow::catalog {

using namespace base;

namespace {

struct CloseChecker {
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};
using Checker = std::unique_ptr<USpoofChecker, CloseChecker>;

Checker makeChecker()
{
    UErrorCode status = U_ZERO_ERROR;
    Checker checker(uspoof_open(&status));
    uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    uspoof_setChecks(checker.get(), USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS, &status);
    FALLOW_CHECK(U_SUCCESS(status));
    return checker;
}

/// Read by any thread: ICU's checks of a checker that nobody changes are safe.
const USpoofChecker *checker()
{
    static const Checker one = makeChecker();
    return one.get();
}

Error deceptive(const char *what, const QString &text)
{
    return fail(Code::Corrupt, "catalog.deceptive_text"_reason,
                QString::fromLatin1(what) + u": " + escaped(text.left(80)));
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return c != u'\n';
    case QChar::Other_Format:
        return c != 0x200C && c != 0x200D; // joiners, which Persian and emoji need
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // letters, marks, numbers, punctuation, symbols, spaces
        return false;
    }
}

/// All of it looks like ASCII, and not all of it is Latin.
bool looksLatin(const QString &text)
{
    const bool isLatin = std::all_of(text.begin(), text.end(), [](QChar c) {
        return !c.isLetter() || c.script() == QChar::Script_Latin;
    });
    if (isLatin)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    std::vector<UChar> skeleton(static_cast<size_t>(text.size()) * 8 + 16);
    const int32_t length = uspoof_getSkeleton(checker(), 0, reinterpret_cast<const UChar *>(text.utf16()),
                                              static_cast<int32_t>(text.size()), skeleton.data(),
                                              static_cast<int32_t>(skeleton.size()), &status);
    if (U_FAILURE(status))
        return true;
    return std::all_of(skeleton.begin(), skeleton.begin() + length, [](UChar c) { return c < 0x80; });
}

} // namespace

Result<Done> checkProse(const QString &text, qsizetype longest)
{
    if (text.size() > longest)
        return deceptive("too long", text);
    const auto codePoints = text.toUcs4();
    if (std::any_of(codePoints.begin(), codePoints.end(), isHidden))
        return deceptive("something invisible", text);
    return Done{};
}

Result<Done> checkName(const QString &text, qsizetype longest)
{
    if (text.isEmpty() || text != text.trimmed() || text.contains(u'\n'))
        return deceptive("no name", text);
    if (const auto prose = checkProse(text, longest); !prose)
        return prose;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t found = uspoof_check(checker(), reinterpret_cast<const UChar *>(text.utf16()),
                                       static_cast<int32_t>(text.size()), nullptr, &status);
    if (U_FAILURE(status) || found != 0)
        return deceptive("scripts mixed", text);
    if (looksLatin(text))
        return deceptive("looks like Latin", text);
    return Done{};
}

QString escaped(const QString &text)
{
    QString shown;
    for (const char32_t c : text.toUcs4()) {
        const bool isPlain = c < 0x80 ? QChar::isPrint(c) : QChar::isLetterOrNumber(c) && c < 0x10000;
        if (isPlain && QChar::script(c) <= QChar::Script_Latin)
            shown += QChar(static_cast<char16_t>(c));
        else
            shown += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 0, 16);
    }
    return shown;
}

} // namespace fallow::catalog
