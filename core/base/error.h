#pragma once

#include <QDebug>
#include <QString>

namespace fallow::base {

/// What a caller can do about a failure; a short canonical list.
enum class Code {
    InvalidArgument, ///< the caller must change what it sent
    NotFound,
    Unavailable, ///< trying again later may help
    Denied,
    Conflict, ///< the state does not allow it now
    Cancelled,
    Corrupt, ///< bytes that are not what they should be
    Internal, ///< our bug
};

/// A stable key such as "wallet.locked": the same in C++, in JSON and in the window's texts.
class Reason
{
public:
    Reason() = default;
    explicit Reason(QString key) : m_key(std::move(key)) {}
    const QString &key() const { return m_key; }
    friend bool operator==(const Reason &, const Reason &) = default;

private:
    QString m_key;
};

inline namespace literals {
inline Reason operator""_reason(const char *text, size_t size)
{
    return Reason(QString::fromLatin1(text, static_cast<qsizetype>(size)));
}
} // namespace literals

/// Why something failed. `detail` is English for logs and is never shown raw.
struct Error {
    Code code = Code::Internal;
    Reason reason;
    QString detail;

    /// The same failure with what was being done, outermost first: "reading offer 12: …".
    Error during(QStringView what) const;
    QString toString() const;
    friend bool operator==(const Error &, const Error &) = default;
};

QString codeName(Code code);
QDebug operator<<(QDebug debug, const Error &error);

} // namespace fallow::base
