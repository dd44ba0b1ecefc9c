#pragma once

#include <QByteArrayList>
#include <QMap>
#include <QStringList>

namespace fallow::test
{

/// Who starts the supervisor, in the throw-away place.
enum class Who { Root, User };

/// What the driver printed: by attempt, everything that it met.
struct Attempts {
    QMap<QByteArray, QByteArrayList> outcomes;
    QByteArray errors; ///< what it had to say besides
};

/// Runs the hostile programs of `sections`, or of all, against the program at `sandbox`.
/// `forbid`: what throwaway.cpp takes with --forbid.
Attempts runAttempts(
    Who who, const QString &sandbox, const QStringList &sections = {}, const QString &forbid = {});
/// Whether this test may be root at all; a person who builds at home is not.
bool canBeRoot();

/// `expected`, read (its head says how).
struct Expectations {
    QMap<QByteArray, QByteArrayList> outcomes; ///< by attempt, any of
    struct Elsewhere {
        QByteArray numbers; ///< "63" or "69-101"
        QByteArray file;
        QByteArray text; ///< must occur in it
    };
    QList<Elsewhere> elsewhere;
    QMap<QByteArray, QByteArray> absent; ///< number and why
};
Expectations readExpectations();

} // namespace fallow::test
