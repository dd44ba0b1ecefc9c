#include "ui/format/sandbox_words.h"

#include "ui/format/quantity.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fallow::ui
{

namespace
{

struct Word {
    const char *key;
    const char *text;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Sandbox", text);
}

template <size_t count> const char *find(const std::array<Word, count> &words, const QString &key)
{
    const auto found = std::find_if(words.begin(), words.end(),
        [&key](const Word &word) { return key == QLatin1String(word.key); });
    return found == words.end() ? nullptr : found->text;
}

constexpr std::array featureWords{
    Word{"sandbox", QT_TRANSLATE_NOOP("Sandbox", "A sandbox for this system")},
    Word{"bubblewrap", QT_TRANSLATE_NOOP("Sandbox", "Bubblewrap, which builds the sandbox")},
    Word{"kernel", QT_TRANSLATE_NOOP("Sandbox", "A kernel that is new enough")},
    Word{"user_namespaces", QT_TRANSLATE_NOOP("Sandbox", "User namespaces: a world of its own for a task")},
    Word{"seccomp_notify", QT_TRANSLATE_NOOP("Sandbox", "Filters that report what a task tries")},
    Word{"overlay", QT_TRANSLATE_NOOP("Sandbox", "Overlays: images need not be copied for a run")},
    Word{"landlock", QT_TRANSLATE_NOOP("Sandbox", "Landlock, which confines what reads downloads")},
    Word{"control_groups", QT_TRANSLATE_NOOP("Sandbox", "Control groups: exact limits and counts")},
    Word{"autogroup", QT_TRANSLATE_NOOP("Sandbox", "Giving way to your programs at once")},
    Word{"gpu_nvidia", QT_TRANSLATE_NOOP("Sandbox", "Graphics card of NVIDIA for tasks")},
    Word{"gpu_amd", QT_TRANSLATE_NOOP("Sandbox", "Graphics card of AMD for tasks")},
};

// Word for word what sandbox/backends says; a test reads it there.
constexpr std::array fixes{
    QT_TRANSLATE_NOOP("Sandbox", "Run: sudo apt-get install bubblewrap"),
    QT_TRANSLATE_NOOP("Sandbox", "Install bubblewrap 0.8 or later, as Debian 12 has it."),
    QT_TRANSLATE_NOOP("Sandbox", "Run Linux 5.11 or later."),
    QT_TRANSLATE_NOOP("Sandbox", "Run Linux 5.13 or later with \"landlock\" in the kernel option lsm=."),
    QT_TRANSLATE_NOOP("Sandbox", "Start Fallow in a session of systemd, which gives each user a group of their own."),
    QT_TRANSLATE_NOOP("Sandbox", "Install the driver of NVIDIA if there is such a card."),
    QT_TRANSLATE_NOOP("Sandbox", "Install the driver of AMD if there is such a card."),
    QT_TRANSLATE_NOOP("Sandbox", "Run Linux 5.0 or later, with seccomp filters."),
    QT_TRANSLATE_NOOP("Sandbox", "Run Linux 5.11 or later; until then each run copies its image."),
    QT_TRANSLATE_NOOP("Sandbox", "Boot with the kernel option autogroup, or let systemd manage the share."),
    QT_TRANSLATE_NOOP("Sandbox",
        "Run: sudo sysctl -w kernel.unprivileged_userns_clone=1 (and put the line into "
        "/etc/sysctl.d/fallow.conf to keep it)."),
    QT_TRANSLATE_NOOP("Sandbox",
        "Run: sudo sysctl -w user.max_user_namespaces=15000 (and put the line into "
        "/etc/sysctl.d/fallow.conf to keep it)."),
    QT_TRANSLATE_NOOP("Sandbox",
        "AppArmor allows user namespaces only to programs with a profile: install profiles "
        "with \"userns,\" for bwrap (package apparmor-profiles) and for fallow-sandbox. "
        "Leave kernel.apparmor_restrict_unprivileged_userns as it is."),
    QT_TRANSLATE_NOOP("Sandbox",
        "Whatever started Fallow (a container, Snap or Flatpak) forbids it: start Fallow "
        "outside, or allow clone and unshare of user namespaces there."),
    QT_TRANSLATE_NOOP("Sandbox", "The kernel must have user namespaces (CONFIG_USER_NS); Debian's have."),
};

constexpr std::array areaWords{
    Word{"files", QT_TRANSLATE_NOOP("Sandbox", "Files")},
    Word{"network", QT_TRANSLATE_NOOP("Sandbox", "Network")},
    Word{"processes", QT_TRANSLATE_NOOP("Sandbox", "Processes")},
    Word{"devices", QT_TRANSLATE_NOOP("Sandbox", "Devices")},
    Word{"limits", QT_TRANSLATE_NOOP("Sandbox", "Limits")},
};

constexpr std::array triedWords{
    Word{"list /home, of the image", QT_TRANSLATE_NOOP("Sandbox", "List /home, the image's own")},
    Word{"mount a file system over /tmp", QT_TRANSLATE_NOOP("Sandbox", "Mount a file system over /tmp")},
    Word{"open a file by handle", QT_TRANSLATE_NOOP("Sandbox", "Open a file by its number on the disk")},
    Word{"list interfaces", QT_TRANSLATE_NOOP("Sandbox", "List network interfaces")},
    Word{"socket of the Internet, TCP", QT_TRANSLATE_NOOP("Sandbox", "Socket of the Internet, TCP")},
    Word{"socket of the Internet, UDP", QT_TRANSLATE_NOOP("Sandbox", "Socket of the Internet, UDP")},
    Word{"socket of the Internet, version 6", QT_TRANSLATE_NOOP("Sandbox", "Socket of the Internet, version 6")},
    Word{"socket to the kernel's network", QT_TRANSLATE_NOOP("Sandbox", "Socket to the kernel's network settings")},
    Word{"socket to a virtual machine's host", QT_TRANSLATE_NOOP("Sandbox", "Socket to a virtual machine's host")},
    Word{"connect to the screen", QT_TRANSLATE_NOOP("Sandbox", "Connect to the screen")},
    Word{"count others", QT_TRANSLATE_NOOP("Sandbox", "Count other processes")},
    Word{"trace process 1", QT_TRANSLATE_NOOP("Sandbox", "Look into process 1")},
    Word{"leave for another user namespace", QT_TRANSLATE_NOOP("Sandbox", "Leave for another user namespace")},
    Word{"leave the session", QT_TRANSLATE_NOOP("Sandbox", "Leave the session")},
    Word{"run before others", QT_TRANSLATE_NOOP("Sandbox", "Run before others")},
    Word{"count identities", QT_TRANSLATE_NOOP("Sandbox", "Count identities it may take")},
    Word{"processes", QT_TRANSLATE_NOOP("Sandbox", "Processes at most")},
    Word{"open files", QT_TRANSLATE_NOOP("Sandbox", "Open files at most")},
    Word{"bytes in one file", QT_TRANSLATE_NOOP("Sandbox", "Size of one file at most")},
    Word{"bytes of data", QT_TRANSLATE_NOOP("Sandbox", "Data in memory at most, per process")},
    Word{"scheduling class", QT_TRANSLATE_NOOP("Sandbox", "Priority")},
    Word{"CapEff", QT_TRANSLATE_NOOP("Sandbox", "Privileges (CapEff)")},
    Word{"NoNewPrivs", QT_TRANSLATE_NOOP("Sandbox", "Can never gain privileges (NoNewPrivs)")},
    Word{"Seccomp_filters", QT_TRANSLATE_NOOP("Sandbox", "Filters of system calls (Seccomp_filters)")},
};

/// Followed by a path.
constexpr std::array triedVerbs{
    Word{"list ", QT_TRANSLATE_NOOP("Sandbox", "List %1")},
    Word{"open ", QT_TRANSLATE_NOOP("Sandbox", "Open %1")},
    Word{"write ", QT_TRANSLATE_NOOP("Sandbox", "Write %1")},
    Word{"bytes free in ", QT_TRANSLATE_NOOP("Sandbox", "Free in %1")},
};

bool isErrorName(const QString &text)
{
    return text.size() > 2 && text.front() == u'E'
        && std::all_of(text.begin(), text.end(),
            [](QChar letter) { return letter.isUpper() || letter.isDigit(); });
}

bool isMissing(const QString &error)
{
    return error == u"ENOENT" || error == u"ENXIO" || error == u"ENODEV" || error == u"ENOTDIR";
}

} // namespace

QString featureText(const QString &name)
{
    const char *text = find(featureWords, name);
    return text ? translated(text) : name;
}

QString featureFixText(const QString &fix)
{
    const auto found = std::find_if(fixes.begin(), fixes.end(),
        [&fix](const char *text) { return fix == QLatin1String(text); });
    return found == fixes.end() ? fix : translated(*found);
}

QString xrayAreaText(const QString &area)
{
    const char *text = find(areaWords, area);
    return text ? translated(text) : area;
}

QString xrayTriedText(const QString &tried)
{
    if (const char *text = find(triedWords, tried))
        return translated(text);
    for (const Word &verb : triedVerbs) {
        const QLatin1String word(verb.key);
        if (tried.startsWith(word) && tried.mid(word.size()).startsWith(u'/'))
            return translated(verb.text).arg(tried.mid(word.size()));
    }
    return tried;
}

QString xrayCameBackText(const QString &tried, const QString &cameBack, const QLocale &locale)
{
    if (cameBack.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Sandbox", "nothing"));
    if (tried.startsWith(u"list ")) // names, which may look like anything
        return cameBack;
    if (isMissing(cameBack))
        //: %1 is the name of an error, "ENOENT"
        return translated(QT_TRANSLATE_NOOP("Sandbox", "not there (%1)")).arg(cameBack);
    if (isErrorName(cameBack))
        //: %1 is the name of an error, "EACCES"
        return translated(QT_TRANSLATE_NOOP("Sandbox", "refused (%1)")).arg(cameBack);
    if (tried.startsWith(u"bytes ")) {
        bool isNumber = false;
        const qint64 bytes = cameBack.toLongLong(&isNumber);
        if (isNumber)
            return sizeText(bytes, locale);
        if (cameBack == u"none")
            return translated(QT_TRANSLATE_NOOP("Sandbox", "no limit of its own"));
    }
    if (tried == u"scheduling class" && cameBack == u"idle")
        return translated(QT_TRANSLATE_NOOP("Sandbox", "only what nobody else wants"));
    return cameBack;
}

} // namespace fallow::ui
